import { approve, decline, tell } from '../../../src/engine/index.ts';
import { readAct } from '../../../src/store/records/acts.ts';
import { clock, deskTime, HOUR, MINUTE, workingDay, type Stretch } from '../hours.ts';
import { writeCalendarText } from '../mail/calendar-text.ts';
import type { Person } from '../people/person.ts';
import { penOf, wordsOf } from '../people/writing.ts';
import { clashes } from '../principal/clash.ts';
import type { Town } from '../town.ts';
import { ORDERS } from './orders.data.ts';
import type { Affair, Request } from './request.ts';

/** A request begins as it does in life. */
export async function begin(town: Town, request: Request): Promise<void> {
  const [affair] = request.affairs;
  if (affair === undefined) return;
  switch (request.begins) {
    case 'mail':
      return ask(town, request, affair);
    case 'invitation':
      return invite(town, request, affair);
    case 'order':
      return giveOrder(town, request);
    default:
      return request.begins satisfies never;
  }
}

async function ask(town: Town, request: Request, affair: Affair): Promise<void> {
  const { person } = affair;
  const chance = person.chance.fork(`${request.id}/ask`);
  const pen = penOf(person, request.principal, chance);
  const { words } = pen;
  const when = chance.pick([words.nextWeek, words.nextWeek, words.inTwoWeeks, words.soon]);
  const values = {
    topic: request.topic,
    when: chance.pick(when),
    length: chance.pick(words.lengths[request.minutes] ?? ['']),
  };
  const subject = pen.say(words.subjectAsk, values);
  const text = pen.letter(pen.say(words.ask, values), null);
  affair.wrote += 1;
  await town.send(person, affair, request.principal, { subject, text, under: null });
}

/** He sends an invitation to a time that suits himself; whether it suits the principal he does not know. */
async function invite(town: Town, request: Request, affair: Affair): Promise<void> {
  const { person } = affair;
  const { principal } = request;
  const chance = person.chance.fork(`${request.id}/invite`);
  const time = invitedFor(town, request, person);
  const uid = `${request.id.toLowerCase()}@${person.address.split('@')[1]}`;
  const calendar = writeCalendarText({
    method: 'REQUEST',
    uid,
    title: request.topic,
    organiser: person.address,
    attendee: principal.address,
    answer: 'NEEDS-ACTION',
    sequence: 0,
    stamp: town.now,
    ...time,
  });
  const pen = penOf(person, principal, chance);
  const subject =
    person.language === 'nl' ? `Uitnodiging: ${request.topic}` : `Invitation: ${request.topic}`;
  const text = pen.letter(subject, null);
  affair.wrote += 1;
  affair.asked = null;
  affair.said = { at: town.now, what: 'other', time };
  const mail = { subject, text, under: null, calendar: { method: 'REQUEST', text: calendar } };
  await town.send(person, affair, principal, mail);
}

function invitedFor(town: Town, request: Request, person: Person): Stretch {
  const chance = person.chance.fork(`${request.id}/time`);
  for (let days = 3; days < 20; days += 1) {
    const day = workingDay(clock(town.now).toPlainDate(), days);
    const hour = chance.int(9, 15);
    const from = day.toZonedDateTime({
      timeZone: 'Europe/Amsterdam',
      plainTime: { hour },
    }).epochMilliseconds;
    const time = { from, until: from + request.minutes * MINUTE };
    if (person.diary.isFree(time)) return time;
  }
  return { from: town.now + 200 * HOUR, until: town.now + 201 * HOUR };
}

/** How often a principal says it another way before he gives up. */
const WORDINGS = 3;

/** Asked whom he means, he knows their addresses. */
function whichOf(
  readings: readonly { readonly said: string; readonly order: unknown }[],
  affairs: Request['affairs'],
): string | null {
  const those = readings.filter(({ order }) =>
    affairs.every(({ person }) => JSON.stringify(order).includes(person.address)),
  );
  return those.length === 1 ? (those[0]?.said ?? null) : null;
}

/** He tells the office; and where it does not understand him, tells it again in other words. */
async function giveOrder(town: Town, request: Request): Promise<void> {
  const { principal, affairs } = request;
  const orders = ORDERS[principal.language];
  const own = town.chance.fork(`${request.id}/order`);
  const lists = [orders.one, orders.two, orders.three];
  const list: readonly string[] = lists[affairs.length - 1] ?? orders.one;
  for (const wording of own.shuffled(list).slice(0, WORDINGS)) {
    const text = worded(town, request, wording);
    town.tell(request.id, principal.called, `(tells) ${text}`);
    town.arrived += 1;
    const { language } = principal;
    const order = (said: string) =>
      town.office.attempt(() =>
        tell(town.office.owner(principal.id), principal.himself, { text: said, language }),
      );
    const first = await order(text);
    const meant = first.understood ? null : whichOf(first.readings, affairs);
    if (meant !== null) town.tell(request.id, 'office', `asks which, and is told: ${meant}`);
    const told = meant === null ? first : await order(meant);
    if (!told.understood) {
      town.tell(request.id, 'office', `does not understand: ${told.question}`);
      continue;
    }
    town.tell(request.id, 'office', [...told.said, ...told.answers].join(' '));
    if (told.acts.length === 0) continue;
    if (await clashesWith(town, request, told.acts)) {
      town.tell(request.id, principal.called, 'has something then, and lets it be');
      for (const act of told.acts)
        await town.office.attempt(() =>
          decline(town.office.owner(principal.id), act, principal.himself, false),
        );
      continue;
    }
    request.shown.ordered = true;
    for (const affair of affairs) town.arrivals.set(told.arrival, affair);
    await approveAtOnce(town, request, told.acts);
    return;
  }
  request.shown.ordered = false;
}

async function clashesWith(
  town: Town,
  { principal }: Request,
  acts: readonly string[],
): Promise<boolean> {
  const { read } = town.office.owner(principal.id).store;
  const stored = await Promise.all(acts.map((act) => readAct(read, act)));
  const payloads = stored.flatMap((act) => (act === null ? [] : [act.act.payload]));
  return clashes(town, principal, payloads);
}

/** What he ordered he mostly approves in the same breath; else it waits until he looks. */
async function approveAtOnce(town: Town, request: Request, acts: readonly string[]): Promise<void> {
  const { principal, id } = request;
  request.shown.proposedAt = town.now;
  if (town.chance.fork(`${id}/at-once`).happens(0.2)) return;
  const owner = () => town.office.owner(principal.id);
  for (const act of acts) {
    const stored = await readAct(owner().store.read, act);
    if (stored?.state !== 'approve') continue;
    town.consented.set(act, stored.payloadHash);
    await town.office.attempt(() => approve(owner(), act, principal.himself));
  }
  await town.settle();
}

function worded(town: Town, request: Request, wording: string): string {
  const { principal, minutes, topic, affairs, id } = request;
  const chance = town.chance.fork(`${id}/wording/${wording}`);
  const { weeks } = ORDERS[principal.language];
  const words = wordsOf(principal);
  const in2 = workingDay(clock(town.now).toPlainDate(), 8);
  const monday = in2.subtract({ days: in2.dayOfWeek - 1 });
  const [a, b, c] = affairs.map(({ person }) => person.name);
  const values: Readonly<Record<string, string | undefined>> = {
    a,
    b,
    c,
    topic,
    length: words.lengths[minutes]?.[0],
    week: chance
      .pick(weeks)
      .replace('{monday}', `${monday.day} ${words.months[monday.month - 1] ?? ''}`),
  };
  return wording.replaceAll(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}

/** When a request begins: an order only at the desk. */
export function beginsAt(request: Request): number {
  return request.begins === 'order' ? deskTime(request.at) : request.at;
}

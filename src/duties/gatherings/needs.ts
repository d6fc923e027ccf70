import { messageOf, personAt } from '../../core/conduct/look.ts';
import { changeOf } from '../../core/diary/acting/calendar-change.ts';
import { decidingOf } from '../../core/diary/acting/deciding.ts';
import type { Gathering } from '../../core/gatherings/gathering.ts';
import type { GatherOrder } from '../../core/orders/order.ts';
import { needKey, type Need, type Situation } from '../../core/situation.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { answered } from './answers/on-mail.ts';
import { eventFacts, ofTask } from './deciding.ts';

/** People of one meeting who are looked up. */
const MOST_PEOPLE = 60;
/** Message-IDs of one thread that are looked for. */
const MOST_IDS = 100;

/** What the duty wants loaded: meetings that are looked after, the event, and who is concerned. */
export function needs(situation: Situation): readonly Need[] {
  const done = new Set(situation.loaded.answered);
  return wanted(situation).filter((need) => !done.has(needKey(need)));
}

function wanted(situation: Situation): readonly Need[] {
  switch (situation.arrival.kind) {
    case 'order':
      return ofOrder(situation);
    case 'mail':
      return ofMail(situation);
    case 'wake':
      return ofWake(situation);
    case 'calendar':
      return ofChange(situation);
    default:
      return [];
  }
}

function ofOrder(situation: Situation): readonly Need[] {
  const orders = (situation.order?.orders ?? []).filter((order) => order.kind === 'gather');
  if (orders.length === 0) return [];
  const approves = orders.some(({ wish }) => wish.k === 'approve');
  const events = orders.flatMap(({ event }) => event ?? []);
  const settings = situation.loaded.diary?.settings;
  const suppliers = Object.values(settings?.suppliers ?? {}).flatMap((one) => one?.address ?? []);
  return [
    ...(approves ? [{ need: 'letters' } as const] : []),
    ...(events.length < orders.length ? [{ need: 'gatherings', of: { by: 'open' } } as const] : []),
    ...events.map(({ uid, recurrenceId }): Need => ({
      need: 'gatherings',
      of: { by: 'event', uid, recurrenceId },
    })),
    ...events.map(({ uid }): Need => ({ need: 'event', uid })),
    ...events.flatMap((event) => aroundEvent(situation, event)),
    ...events.flatMap((event) => ofEvent(situation, event)),
    ...[...orders.flatMap(namedIn), ...suppliers].slice(0, MOST_PEOPLE).flatMap(ofPerson),
  ];
}

/** The day of an event: what takes the rooms then. */
function aroundEvent(
  situation: Situation,
  event: NonNullable<GatherOrder['event']>,
): readonly Need[] {
  const facts = eventFacts(decidingOf(situation), event);
  if (facts === null) return [];
  return [{ need: 'diary', from: facts.from - DAY_MS, until: facts.until + DAY_MS }];
}

/** Whoever comes to an event, and the meeting before it. */
function ofEvent(
  situation: Situation,
  event: Pick<Gathering, 'uid' | 'recurrenceId'>,
): readonly Need[] {
  const facts = eventFacts(decidingOf(situation), event);
  if (facts === null) return [];
  const { people, title, from } = facts;
  const ids = people.flatMap(({ address }) => personAt(situation.loaded.people, address)?.id ?? []);
  return [
    {
      need: 'gatherings',
      of: { by: 'event', uid: event.uid, recurrenceId: event.recurrenceId },
      before: { uid: event.uid, title, from },
    },
    ...people.slice(0, MOST_PEOPLE).flatMap(({ address }) => ofPerson(address)),
    ...ids.slice(0, MOST_PEOPLE).map((person): Need => ({ need: 'matters-of-person', person })),
  ];
}

function namedIn({ wish }: GatherOrder): readonly string[] {
  switch (wish.k) {
    case 'arrange':
      return wish.needs.flatMap(({ from }) => from?.address ?? []);
    case 'paper':
      return wish.from?.address === null || wish.from === null ? [] : [wish.from.address];
    case 'action':
      return wish.owner?.address === null || wish.owner === null ? [] : [wish.owner.address];
    default:
      return [];
  }
}

function ofMail(situation: Situation): readonly Need[] {
  const message = messageOf(situation);
  const [sender] = message?.from ?? [];
  if (message === null || sender === undefined) return [];
  if (situation.arrival.linkedTo !== null || situation.arrival.channel === 'import') return [];
  const ids = [message.messageId, message.inReplyTo, ...message.references].filter(
    (id) => id !== null,
  );
  const address = sender.address.toLowerCase();
  const first: readonly Need[] = [
    { need: 'gatherings', of: { by: 'mail', messageIds: ids.slice(0, MOST_IDS), address } },
    ...(ids.length === 0 ? [] : [{ need: 'thread', messageIds: ids.slice(0, MOST_IDS) } as const]),
  ];
  const found =
    situation.loaded.gatherings === undefined ? null : answered(decidingOf(situation), message);
  // A mail that has nothing to do with one costs nothing more.
  if (situation.loaded.gatherings === undefined || situation.loaded.gatherings.length === 0)
    return first;
  return [
    ...first,
    ...ofPerson(sender.address),
    ...(found === null ? [] : ofGathering(situation, found.gathering)),
    ...((situation.loaded.points ?? []).length === 0
      ? []
      : situation.loaded.gatherings.flatMap((one) => ofGathering(situation, one))),
  ];
}

function ofGathering(situation: Situation, gathering: Gathering): readonly Need[] {
  const { uid, recurrenceId, title, from, people, tasks, matter } = gathering;
  const owing = tasks.flatMap(({ address, state }) =>
    state === 'open' && address !== '' ? [address] : [],
  );
  const addresses = [...new Set([...owing, ...people.map(({ address }) => address)])];
  const ids = addresses.flatMap((address) => personAt(situation.loaded.people, address)?.id ?? []);
  return [
    { need: 'event', uid },
    { need: 'gatherings', of: { by: 'event', uid, recurrenceId }, before: { uid, title, from } },
    ...addresses.slice(0, MOST_PEOPLE).flatMap(ofPerson),
    ...(matter === null
      ? []
      : ids.slice(0, MOST_PEOPLE).map((person): Need => ({ need: 'matters-of-person', person }))),
  ];
}

function ofWake(situation: Situation): readonly Need[] {
  const { wake, loaded } = situation;
  if (wake === null || !wake.about.startsWith('lo-')) return [];
  const first: readonly Need[] = [{ need: 'gatherings', of: { by: 'task', task: wake.about } }];
  const found = loaded.gatherings === undefined ? null : ofTask(decidingOf(situation), wake.about);
  if (found === null) return first;
  const { gathering, task } = found;
  return [
    ...first,
    ...(task.latest === null
      ? []
      : [{ need: 'thread', messageIds: [task.latest.messageId] } as const]),
    ...ofGathering(situation, gathering),
  ];
}

/** Only what changed, and the meetings it may be. */
function ofChange(situation: Situation): readonly Need[] {
  const change = changeOf(situation.arrival);
  if (change === null) return [];
  const first: readonly Need[] = [{ need: 'gatherings', of: { by: 'open' } }];
  const open = situation.loaded.gatherings ?? [];
  if (open.length === 0) return first;
  const concerned = open.filter(
    ({ uid }) => situation.loaded.diary?.changed.includes(uid) === true,
  );
  return [
    ...first,
    { need: 'calendar-changes', ...change },
    ...concerned.flatMap((gathering) => ofGathering(situation, gathering)),
    ...(situation.loaded.diary === undefined
      ? []
      : open
          .filter(({ tasks }) =>
            tasks.some(
              ({ kind, state, owes }) => kind === 'room' && state === 'open' && owes === 'we',
            ),
          )
          .map(({ uid }): Need => ({ need: 'event', uid }))),
  ];
}

function ofPerson(address: string): readonly Need[] {
  return [
    { need: 'person', address },
    { need: 'written-to', address },
  ];
}

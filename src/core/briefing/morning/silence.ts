import { inBoth, sentence } from '../../text/words.ts';
import { listed } from '../../text/phrases.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { sayDay, sayTime } from '../../time/say-date.ts';
import { loopSaid } from '../folder/between.ts';
import { dateIn } from '../folder/say-values.ts';
import { claim, type Claim } from '../source.ts';
import type { MorningMaterial, OwedFound, WritingFound } from './material.ts';
import type { Owing, Silence } from './morning.ts';
import { oddlySilent } from './rhythm.ts';

/** People named on one side; the others stand on the page of what is open. */
const MOST_PEOPLE = 12;
/** People of whom it is told in one morning that they are oddly quiet. */
const MOST_QUIET = 5;
/** A person is not oddly quiet before a working week; a mailbox is after a working day. */
const PERSON_LEAST = 5;
const CHANNEL_LEAST = 1;
/** A moment looked at later than this was late. */
const LATE_MS = 15 * 60_000;
/** Late moments told of one by one. */
const MOST_LATE = 5;

/** Who owes whom, who went quiet, where nobody could look, and whether what was due was looked at. */
export function silenceOf(material: MorningMaterial, zone: Zone): Silence {
  const { loops, today } = material;
  const saying = { now: today.madeAt, zone };
  const people = byPerson(loops);
  const side = (owes: 'they' | 'we'): readonly Owing[] =>
    people.flatMap(({ name, address, found }): readonly Owing[] => {
      const lines = found
        .filter(({ loop }) => loop.owes === owes)
        .map((one) => loopSaid(one, saying));
      return lines.length === 0 ? [] : [{ name, address, lines }];
    });
  const [theyOwe, weOwe] = [side('they'), side('we')];
  return {
    theyOwe: theyOwe.slice(0, MOST_PEOPLE),
    weOwe: weOwe.slice(0, MOST_PEOPLE),
    more: [theyOwe, weOwe].reduce((sum, one) => sum + Math.max(0, one.length - MOST_PEOPLE), 0),
    quiet: [...quietChannels(material), ...quietPeople(material, zone)],
    notLooked: today.notLooked,
    tickler: ticklerOf(material, zone),
  };
}

interface Person {
  readonly name: string;
  readonly address: string;
  readonly found: readonly OwedFound[];
}

/** By person, whose nearest date is first; each one's matters by their dates. */
function byPerson(loops: readonly OwedFound[]): readonly Person[] {
  const people = new Map<string, OwedFound[]>();
  for (const one of loops.toSorted((a, b) => a.loop.nextAt - b.loop.nextAt)) {
    const key = one.loop.counterpart ?? one.loop.address;
    people.set(key, [...(people.get(key) ?? []), one]);
  }
  return [...people.values()].flatMap((found) => {
    const [first] = found;
    return first === undefined ? [] : [{ name: first.name, address: first.loop.address, found }];
  });
}

/** Mailboxes by which less came than ever; of one that cannot be looked into that is said elsewhere. */
function quietChannels({ channels, workingDays, today }: MorningMaterial): readonly Claim[] {
  const failing = new Set(today.notLooked.map(({ name }) => name));
  return channels
    .filter(({ of }) => !failing.has(of))
    .flatMap((one) => {
      const odd = oddlySilent(one, workingDays.length, CHANNEL_LEAST);
      if (odd === null) return [];
      const values = { name: one.name, days: workingDaysIn(odd.silent) };
      return [claim(sentence('brief.quiet-channel', values), { kind: 'channel', name: one.of })];
    });
}

/** People who write less than they do. While a mailbox cannot be looked into nobody can say so of anybody. */
function quietPeople(
  { correspondents, workingDays, today }: MorningMaterial,
  zone: Zone,
): readonly Claim[] {
  const failing = today.notLooked.filter(({ what }) => what === 'mailbox');
  const [first] = failing;
  if (first !== undefined)
    return [claim(sentence('brief.quiet-unknown'), { kind: 'channel', name: first.name })];
  return correspondents
    .flatMap((one) => {
      const odd = oddlySilent(one, workingDays.length, PERSON_LEAST);
      return odd === null ? [] : [{ one, odd }];
    })
    .toSorted((a, b) => b.odd.silent - a.odd.silent || (a.one.of < b.one.of ? -1 : 1))
    .slice(0, MOST_QUIET)
    .map(({ one, odd }) => quietSaid(one, odd.silent, today.madeAt, zone, odd.usual));
}

function quietSaid(
  { of, name, lastAt }: WritingFound,
  silent: number,
  now: Instant,
  zone: Zone,
  usual: number,
): Claim {
  const values = {
    name,
    days: workingDaysIn(silent),
    usual: workingDaysIn(Math.max(1, usual)),
    last: dateIn(lastAt, now, zone),
  };
  return claim(sentence('brief.quiet-person', values), { kind: 'count', of });
}

function workingDaysIn(count: number): { readonly nl: string; readonly en: string } {
  return count === 1
    ? { nl: 'één werkdag', en: 'one working day' }
    : { nl: `${count} werkdagen`, en: `${count} working days` };
}

/** That yesterday's tickler fired: how many moments were due, how many were looked at, and which were not, or late. */
function ticklerOf({ due, lastDay }: MorningMaterial, zone: Zone): readonly Claim[] {
  const day = inBoth((language) => sayDay(Temporal.PlainDate.from(lastDay), language));
  const counted = { kind: 'count', of: `wakes:${lastDay}` } as const;
  if (due.length === 0) return [claim(sentence('brief.tickler-none', { day }), counted)];
  const fired = due.filter(({ firedAt }) => firedAt !== null);
  const late = fired.filter(({ at, firedAt }) => (firedAt ?? at) - at > LATE_MS);
  const missed = due.filter(({ firedAt }) => firedAt === null);
  const lastFired = Math.max(0, ...fired.map(({ firedAt }) => firedAt ?? 0));
  const values = {
    day,
    due: String(due.length),
    fired: String(fired.length),
    last: inBoth((language) => (lastFired === 0 ? '–' : sayTime(lastFired, zone, language))),
  };
  const timesOf = (some: typeof due) =>
    inBoth((language) =>
      listed(
        some.slice(0, MOST_LATE).map(({ at }) => sayTime(at, zone, language)),
        language,
      ),
    );
  const told = (key: string, some: typeof due): readonly Claim[] => {
    const [first, ...more] = some.map(({ wake }) => ({ kind: 'wake', wake }) as const);
    if (first === undefined) return [];
    const counts = { count: String(some.length), times: timesOf(some) };
    return [claim(sentence(key, counts), first, ...more.slice(0, MOST_LATE))];
  };
  const all = due.length === 1 ? 'brief.tickler-one' : 'brief.tickler-fired';
  return [
    claim(sentence(missed.length === 0 ? all : 'brief.tickler-some', values), counted),
    ...told('brief.tickler-late', late),
    ...told('brief.tickler-missed', missed),
  ];
}

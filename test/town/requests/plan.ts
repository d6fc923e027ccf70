import type { Chance } from '../chance.ts';
import { clock, DAY, HOME, isWorkingDay, MINUTE, workingDay } from '../hours.ts';
import { PRINCIPALS, type Principal } from '../office/principals.ts';
import type { Person } from '../people/person.ts';
import { DUTCH } from '../words/nl.data.ts';
import { ENGLISH } from '../words/en.data.ts';
import { affairOf, type Beginning, type Request } from './request.ts';

/** How many requests a working day brings, over all principals. */
const A_DAY = 5;
/** How somebody who asked for a meeting counts as busy with it: nobody asks twice in a week. */
const APART = 9 * DAY;

/** What kinds of requests there are, and how often. */
const SHARES: readonly (readonly [Beginning, number, number])[] = [
  ['mail', 1, 0.42],
  ['order', 1, 0.3],
  ['order', 2, 0.1],
  ['order', 3, 0.06],
  ['invitation', 1, 0.12],
];

/** Lays the requests out over the working days. The same seed gives the same requests. */
export function planRequests(
  chance: Chance,
  people: readonly Person[],
  count: number,
  starts: number,
): readonly Request[] {
  const busy = new Map<string, number>();
  const begins = clock(starts).toPlainDate();
  return Array.from({ length: count }, (_none, index) => {
    const id = `R${String(index + 1).padStart(3, '0')}`;
    const own = chance.fork(id);
    const day = workingDay(begins, Math.floor(index / A_DAY));
    const at = momentOn(own, day);
    const principal = own.pick(PRINCIPALS);
    const [kind, parties] = kindOf(own);
    const chosen = choose(own, people, { principal, parties, at, busy });
    return requestOf(own, { id, principal, kind, at, chosen });
  });
}

/** Most mail comes by day; some at night and some at the weekend. */
function momentOn(chance: Chance, day: Temporal.PlainDate): number {
  const midnight = day.toZonedDateTime({ timeZone: HOME }).epochMilliseconds;
  const late = chance.happens(0.08) ? chance.int(20 * 60, 23 * 60) : chance.int(8 * 60, 17 * 60);
  const weekend = day.dayOfWeek === 5 && chance.happens(0.1) && !isWorkingDay(day.add({ days: 1 }));
  return midnight + late * MINUTE + (weekend ? DAY : 0);
}

function kindOf(chance: Chance): readonly [Beginning, number] {
  let left = chance.next();
  for (const [kind, parties, share] of SHARES) {
    left -= share;
    if (left < 0) return [kind, parties];
  }
  return ['mail', 1];
}

interface Choosing {
  readonly principal: Principal;
  readonly parties: number;
  readonly at: number;
  readonly busy: Map<string, number>;
}

/** People who have nothing open with this principal; the longest without comes first. */
function choose(
  chance: Chance,
  people: readonly Person[],
  { principal, parties, at, busy }: Choosing,
): readonly Person[] {
  const key = (person: Person) => `${principal.id}/${person.id}`;
  const mixed = chance.shuffled(people);
  const idle = mixed.filter((person) => (busy.get(key(person)) ?? 0) + APART < at);
  const rest = mixed
    .filter((person) => !idle.includes(person))
    .toSorted((a, b) => (busy.get(key(a)) ?? 0) - (busy.get(key(b)) ?? 0));
  const chosen = [...idle, ...rest].slice(0, parties);
  for (const person of chosen) busy.set(key(person), at);
  return chosen;
}

interface Asking {
  readonly id: string;
  readonly principal: Principal;
  readonly kind: Beginning;
  readonly at: number;
  readonly chosen: readonly Person[];
}

function requestOf(chance: Chance, { id, principal, kind, at, chosen }: Asking): Request {
  const words =
    (kind === 'order' ? principal.language : chosen[0]?.language) === 'nl' ? DUTCH : ENGLISH;
  const minutes = chance.pick([30, 45, 60, 60, 60, 90]);
  return {
    id,
    principal,
    begins: kind,
    at,
    minutes,
    topic: chance.pick(words.topics),
    affairs: chosen.map((person) => affairOf(id, person)),
    quorum: chosen.length === 3 ? 2 : chosen.length,
    story: [],
    shown: {
      proposedAt: null,
      questions: new Map(),
      askedAgain: 0,
      toldAt: null,
      restedAt: null,
      turnedDown: false,
      refused: false,
      ordered: null,
    },
  };
}

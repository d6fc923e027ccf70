import { situationOf } from '../conduct/testing/situation.ts';
import type { Absence } from '../records/absence.ts';
import type { LoopKind, OpenLoop } from '../records/loop.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../time/instant.ts';
import { dayOf } from '../time/say-date.ts';
import type { ChasedLoop } from './chased.ts';
import type { Sides } from './days.ts';
import { leavesAt } from './leaving.ts';
import { chaseLetter } from './letters/chase-letter.ts';
import { chaseRound, lettersOf, type Chase, type Reminding } from './round.ts';

const START = Date.parse('2026-11-16T09:00:00Z');
/** Christmas lies in it, and the new year. */
const DAYS = 70;
/** A chase that is not over by then goes round in circles. */
const MOST_TURNS = 400;

const SILENT = 'silent@house.example';

/** One matter somebody owes us an answer on, and after how many hours he answers, if he does. */
interface Matter {
  readonly kind: LoopKind;
  readonly opened: number;
  readonly answers: number | null;
}

/** How a whole winter goes with somebody who is silent. */
export interface Winter {
  readonly matters: readonly Matter[];
  readonly zone: string | null;
  readonly fridayOff: boolean;
  readonly closed: number;
  readonly away: number | null;
  /** Hours a proposal lies before the principal consents. */
  readonly consent: number;
  /** Hours the office looks late, as after an outage. */
  readonly late: number;
}

/** A letter that left. */
export interface Sent {
  readonly at: Instant;
  readonly loops: readonly string[];
}

/** What came of a winter. */
export interface Played {
  readonly sent: readonly Sent[];
  /** Loops about which the principal was asked, in order. */
  readonly asked: readonly string[];
  readonly open: readonly OpenLoop[];
  readonly sides: Sides;
  /** When each was answered, by the id of its loop. */
  readonly answeredAt: ReadonlyMap<string, Instant>;
  /** Until when he was away from the beginning; null for never. */
  readonly awayUntil: Instant | null;
  /** What no round may do: leave a due loop without a decision, or wait for a moment that has passed. */
  readonly faults: readonly string[];
}

/** Plays it as the office does: what falls due of a person falls due together, and letters leave when they may. */
export function play(winter: Winter): Played {
  const silence = new Silence(winter);
  let now = START;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    now = Math.max(now + 1, silence.next() + winter.late * HOUR_MS);
    if (now > START + DAYS * DAY_MS) break;
    silence.comesTo(now);
  }
  return silence;
}

const EXAMPLE = { about: '', profile: 'director', now: '2026-11-16T09:00:00Z' } as const;
const SITUATION = situationOf({
  ...EXAMPLE,
  people: [
    {
      id: 'pe-1',
      name: 'J. Stil',
      surname: 'Stil',
      addresses: [SILENT],
      telephones: ['+31201230002'],
    },
  ],
});
const PERSON = SITUATION.loaded.people[0] ?? null;

class Silence implements Played {
  readonly sent: Sent[] = [];
  readonly asked: string[] = [];
  readonly faults: string[] = [];
  readonly answeredAt = new Map<string, Instant>();
  readonly sides: Sides;
  readonly awayUntil: Instant | null;
  readonly #consent: number;
  open: readonly OpenLoop[];

  constructor(winter: Winter) {
    this.sides = sidesFor(winter);
    this.awayUntil = winter.away === null ? null : START + winter.away * DAY_MS;
    this.#consent = winter.consent * HOUR_MS;
    this.open = winter.matters.map(({ kind, opened, answers }, index) => {
      const id = `lo-${index}`;
      const openedAt = START + opened * HOUR_MS;
      if (answers !== null) this.answeredAt.set(id, openedAt + answers * HOUR_MS);
      return loopOf(id, kind, openedAt);
    });
  }

  next(): Instant {
    return Math.min(...this.open.map(({ nextAt }) => nextAt));
  }

  comesTo(now: Instant): void {
    this.#closeAnswered(now);
    const { zone } = this.sides.ours;
    const today = dayOf(now, zone);
    const due = this.open.filter(
      ({ nextAt }) => nextAt <= now || dayOf(nextAt, zone).equals(today),
    );
    if (due.length === 0) return;
    const chases = this.#round(due, now);
    if (chases.length !== due.length) this.faults.push('a due loop without exactly one decision');
    for (const chase of chases) this.#quietly(chase, now);
    for (const reminds of lettersOf(chases)) this.#write(reminds, now);
  }

  #closeAnswered(at: Instant): void {
    this.open = this.open.filter(
      ({ id }) => (this.answeredAt.get(id) ?? Number.POSITIVE_INFINITY) > at,
    );
  }

  #move(id: string, nextAt: Instant, chased = 0): void {
    this.open = this.open.map((loop) =>
      loop.id === id ? { ...loop, nextAt, chases: loop.chases + chased } : loop,
    );
  }

  #quietly(chase: Chase, now: Instant): void {
    const { id } = chase.of.loop;
    if (chase.chase === 'wait') {
      if (chase.until <= now) this.faults.push(`waits until before now: ${chase.why}`);
      this.#move(id, chase.until);
    }
    if (chase.chase !== 'ask') return;
    this.asked.push(id);
    // He lets it rest: the question is answered once and for all.
    this.open = this.open.filter((loop) => loop.id !== id);
  }

  #write(reminds: readonly Reminding[], now: Instant): void {
    const reader = { person: PERSON, name: '' };
    const letter = chaseLetter({ ...SITUATION, now }, reminds, {
      person: PERSON,
      reader,
      sides: this.sides,
    });
    const day = { kind: 'chase-day', sides: this.sides, addresses: [] } as const;
    const leaves = leavesAt(now + this.#consent, day, this.sent.at(-1)?.at ?? null);
    const ids = reminds.map(({ of }) => of.loop.id);
    this.#closeAnswered(leaves);
    // A letter with a point that was answered meanwhile does not leave; the others come up again.
    const isWhole = ids.every((id) => this.open.some((loop) => loop.id === id));
    if (isWhole) this.sent.push({ at: leaves, loops: ids });
    for (const [index, id] of ids.entries()) {
      this.#move(id, isWhole ? (letter.nextAt[index] ?? 0) : leaves, isWhole ? 1 : 0);
    }
  }

  #round(due: readonly OpenLoop[], now: Instant): readonly Chase[] {
    const loops = due.map((loop): ChasedLoop => ({
      loop,
      isDue: true,
      thread: [],
      standing: 'waiting',
      ready: this.sent.some((one) => one.at > now && one.loops.includes(loop.id))
        ? 'leaving'
        : null,
    }));
    return chaseRound({
      now,
      sides: this.sides,
      who: { marks: ['supplier'], mourning: false, hasTelephone: true, isKnown: true },
      loaded: {
        loops,
        addresses: [SILENT],
        absences: this.#absences(),
        colleagues: [],
        remindedAt: this.sent.findLast(({ at }) => at <= now)?.at ?? null,
        closed: [],
      },
      mayTell: () => false,
      colleagues: [],
      callIsDue: false,
    });
  }

  #absences(): readonly Absence[] {
    if (this.awayUntil === null) return [];
    const { id } = SITUATION.arrival;
    return [{ address: SILENT, until: this.awayUntil, standIn: null, arrival: id }];
  }
}

function loopOf(id: string, kind: LoopKind, openedAt: Instant): OpenLoop {
  const [loop] = situationOf({
    ...EXAMPLE,
    loops: [
      {
        id,
        address: SILENT,
        what: `het rapport ${id.slice(3)}`,
        openedAt: new Date(openedAt).toISOString(),
        nextAt: new Date(openedAt + 2 * DAY_MS).toISOString(),
      },
    ],
  }).loaded.loops;
  if (loop?.state !== 'open') throw new Error('an example without its loop');
  return { ...loop, kind };
}

function sidesFor({ zone, fridayOff, closed }: Winter): Sides {
  const ours = { zone: 'Europe/Amsterdam', week: { days: [1, 2, 3, 4, 5] } };
  if (zone === null) return { ours, theirs: null };
  const date = dayOf(START + closed * DAY_MS, zone).toString();
  const weekdays = fridayOff ? [1, 2, 3, 4] : [1, 2, 3, 4, 5];
  const daytime = { from: '08:00', until: '20:00' };
  return { ours, theirs: { zone, weekdays, daytime, closed: [date] } };
}

import { afterEach, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import type { Duty } from '../../src/core/duty.ts';
import type { Situation } from '../../src/core/situation.ts';
import { duties } from '../../src/duties/index.ts';
import { decisionsOn } from '../../src/store/records/decisions.ts';
import { openWeek } from '../journeys/week.ts';

/** A situation as it was decided in, written down. */
interface Recording {
  readonly duty: string;
  readonly owner: string;
  readonly arrival: string;
  readonly situation: string;
}

const { now } = Date;
const { random } = Math;
afterEach(() => {
  Date.now = now;
  Math.random = random;
});

/** Deciding may know no other time than the situation's, and no chance at all. */
function withoutClockAndChance(): void {
  const forbidden = () => {
    throw new Error('deciding looked at the clock or threw dice');
  };
  Date.now = forbidden;
  Math.random = forbidden;
}

function dutyOf(id: string): Duty {
  const duty = duties.find((one) => one.id === id);
  if (duty === undefined) throw new Error(`no duty ${id}`);
  return duty;
}

/** Written down and read back, as a recording on disk is. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from the same type
const readBack = (text: string) => JSON.parse(text) as Situation;

test('a week of situations, decided again from their recordings, is decided the same', async () => {
  const recordings: Recording[] = [];
  const witness = (duty: Duty, situation: Situation) => {
    const { owner } = situation.profile;
    const { id: arrival } = situation.arrival;
    recordings.push({ duty: duty.id, owner, arrival, situation: JSON.stringify(situation) });
  };
  await using week = await openWeek({ witness });
  await week.until('2026-12-14T09:30');
  expect(recordings.length).toBeGreaterThan(30);

  const stored = new Map<string, readonly Decision[]>();
  for (const { owner, arrival } of recordings) {
    const reader = week.sample.office.owner(owner)?.store.read;
    if (reader === undefined) throw new Error(`no principal ${owner}`);
    const found = await decisionsOn(reader, arrival);
    stored.set(
      arrival,
      found.map((one) => one.decision),
    );
  }
  withoutClockAndChance();
  for (const [arrival, before] of [...stored].map(([id, found]) => [id, plain(found)] as const)) {
    // Of every duty that looked at it, in the order in which they did.
    const again = recordings
      .filter((one) => one.arrival === arrival)
      .flatMap(({ duty, situation }) => {
        const decided = plain(dutyOf(duty).decide(readBack(situation)));
        expect(plain(dutyOf(duty).decide(readBack(situation)))).toEqual(decided);
        return decided;
      });
    const decided = before.flatMap((one, at) => (isOverruled(one) ? (again[at] ?? []) : one));
    expect({ arrival, decided }).toEqual({ arrival, decided: again });
  }
});

/** As it is stored: what is absent and what is undefined are the same. */
function plain(decisions: readonly Decision[]): readonly Decision[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written from the same type
  return JSON.parse(JSON.stringify(decisions)) as readonly Decision[];
}

/** What the engine put in the place of a decision: an answer that yielded, a question asked before. */
function isOverruled({ kind, reason }: Decision): boolean {
  return kind === 'leave' && /^(?:engine|settle)\./.test(reason.key);
}

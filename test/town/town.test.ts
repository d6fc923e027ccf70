import { expect, test } from 'vitest';
import { differences } from './judging/same.ts';
import { runTown } from './run.ts';

const SMALL = { seed: 1, requests: 12, people: 10, characters: ['prompt'] } as const;

/** What never may be, however much of the town is served. */
const NEVER = {
  requests: 12,
  doubleBooked: 0,
  unchased: 0,
  withoutMandate: 0,
  loopsWithoutDate: 0,
  injected: 0,
  overTwoPlain: 0,
  troubles: 0,
  ledgersBroken: 0,
};

/** What already ends as it should; it may only grow. */
const BOOKED = 5;
const SITUATIONS = 7;

test('a small town of plain people: who is offered a time is booked once, on both sides, and never without leave; killed on the way, it comes to the same', async () => {
  const undisturbed = await runTown(SMALL);
  const { totals } = undisturbed;
  expect(totals).toMatchObject(NEVER);
  expect(totals.booked).toBeGreaterThanOrEqual(BOOKED);
  expect(totals.situationsRight).toBeGreaterThanOrEqual(SITUATIONS);

  const killed = await runTown({ ...SMALL, kills: 12, points: undisturbed.points });
  expect(killed.kills).toBe(12);
  expect(killed.totals).toMatchObject(NEVER);
  expect(differences(undisturbed, killed)).toEqual([]);
});

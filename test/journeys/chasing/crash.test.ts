import { expect, test } from 'vitest';
import type { Point } from '../../../src/engine/points.ts';
import { readActs } from '../../../src/store/records/acts.ts';
import type { TestOffice } from '../../world/office.ts';
import { JANSEN } from '../diary/desk.ts';
import { asks, consent, left, openChasingDesk, openLoops, wall } from './desk.ts';

/** Where the office may die between the date that comes and the letter that leaves. */
const DEATHS = (
  [
    'wake-before-commit',
    'wake-after-commit',
    'decide-before-commit',
    'decide-after-commit',
    'act-before-start',
    'act-after-start',
    'act-after-call',
    'act-after-record',
  ] as const
).map((at) => [at] as const);

async function twoAsked(probe: (at: Point) => void): Promise<TestOffice> {
  const world = await openChasingDesk({ probe });
  for (const thing of ['het taxatierapport', 'de getekende opdrachtbevestiging']) {
    const text = `Geachte heer Jansen,\n\nWilt u ons ${thing} sturen?\n\nP. Berg`;
    await asks(world, JANSEN, { subject: thing, text });
  }
  return world;
}

test.each(DEATHS)(
  'killed at %s: he is reminded once of both, or a person is asked whether it left',
  async (at) => {
    let armed = false;
    const world = await twoAsked((point) => {
      if (!armed || point !== at) return;
      armed = false;
      throw new Error('killed');
    });
    armed = true;
    world.clock.moveTo(wall('2026-12-01T10:00'));
    await world.settle().catch(() => undefined);
    await consent(world).catch(() => undefined);
    await using office = await world.reopen();
    await office.settle();
    await consent(office);
    await office.settle();
    await consent(office);
    const letters = left(office).length;
    const acts = await readActs(office.owner().store.read, '', 100);
    const unsure = acts.filter(({ state }) => state === 'unknown').length;
    expect(letters).toBeLessThanOrEqual(1);
    expect(letters + unsure).toBeGreaterThanOrEqual(1);
    const open = await openLoops(office);
    expect(open.filter(({ owes }) => owes === 'they')).toHaveLength(2);
    // A day later nothing more lies ready, and each has its next date.
    office.clock.moveTo(wall('2026-12-02T10:00'));
    await office.settle();
    expect(await consent(office)).toEqual([]);
    expect(open.every(({ nextAt }) => nextAt > wall('2026-12-01T10:00'))).toBe(true);
  },
);

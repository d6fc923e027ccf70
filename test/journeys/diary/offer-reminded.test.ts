import { expect, test } from 'vitest';
import { approvals } from '../../../src/engine/index.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { consent, left, openDesk, order } from './desk.ts';

const OFFER = 'bied Piet Jansen twee tijden van een uur aan volgende week';

test('an offer that lay until the morning of its reminder is not reminded of the same morning', async () => {
  await using world = await openDesk();
  await order(world, OFFER);
  // It lapses on Friday at noon; he would be reminded on Thursday at ten.
  world.clock.moveTo(Date.parse('2026-11-26T09:00:00+01:00'));
  await world.settle();
  await consent(world);
  expect(left(world)).toHaveLength(1);
  world.clock.moveTo(Date.parse('2026-11-26T11:45:00+01:00'));
  await world.settle();
  const viewing = { language: 'nl', everything: true } as const;
  expect(await approvals(world.owner(), world.owner().store.read, viewing)).toEqual([]);
  const [loop] = await listLoops(world.owner().store.read, 'open', 10);
  expect(loop?.state === 'open' && loop.nextAt > world.clock.now()).toBe(true);
});

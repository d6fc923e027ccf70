import { expect, test } from 'vitest';
import { undoBundle } from '../../../src/engine/index.ts';
import { principal } from '../../world/office.ts';
import { agrees, diaryOf, heldBy, openDesks, orders } from '../diary/desks.ts';

test('a meeting with a colleague that was called off stands again in both diaries, and no mail leaves for it', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', 'plan overleg met dr. Smit donderdag 3 december om 14 uur');
  await agrees(world, 'berg');
  await agrees(world, 'smit');
  const both = async () => [await diaryOf(world, 'berg'), await diaryOf(world, 'smit')];
  const before = await both();
  const { arrival } = await orders(world, 'berg', 'zeg het overleg met dr. Smit af');
  await agrees(world, 'berg');
  expect(await both()).toEqual([[], []]);
  await undoBundle(world.owner('berg'), principal('berg'), arrival, 'nl');
  await world.settle('berg');
  expect(await agrees(world, 'berg')).toEqual(['invitation.send', 'meeting.move']);
  expect(await agrees(world, 'smit')).toEqual(['invitation.accept']);
  expect(await both()).toEqual(before);
  expect([await heldBy(world, 'berg'), await heldBy(world, 'smit')]).toEqual([[], []]);
  expect(world.mail.sent()).toEqual([]);
});

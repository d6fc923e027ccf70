import { expect, test } from 'vitest';
import { left, openDesk, order, consent, standing } from '../diary/desk.ts';
import { loopsOf, note } from './desk.ts';

const HOUR = 3_600_000;

test.each([
  {
    rings: 'who was invited and rings to say yes',
    said: 'Els Visser belde: ja, dinsdag lukt',
    asked: 0,
  },
  { rings: 'who was invited and says nothing', said: null, asked: 1 },
])('$rings is asked again $asked times', async ({ said, asked }) => {
  await using world = await openDesk();
  await order(world, 'plan een overleg met Els Visser op dinsdag 1 december om 10 uur');
  await consent(world);
  expect(left(world).map(({ to, calendar }) => `${to} ${calendar ?? ''}`)).toEqual([
    'els@visser.example REQUEST 0 NEEDS-ACTION',
  ]);
  world.clock.moveBy(HOUR);
  if (said !== null) await note(world, said);
  await consent(world);
  expect(await loopsOf(world)).toEqual(
    said === null ? ['they els@visser.example: de uitnodiging voor Overleg met Els Visser'] : [],
  );
  // By now who has not answered is reminded.
  world.clock.moveTo(Date.UTC(2026, 10, 27, 12));
  await world.settle();
  await consent(world);
  expect(left(world).filter(({ to }) => to === 'els@visser.example')).toHaveLength(1 + asked);
  expect(await standing(world)).toEqual(['2026-12-01T10:00 11:00 Overleg met Els Visser']);
});

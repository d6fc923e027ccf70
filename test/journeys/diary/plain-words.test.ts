import { expect, test } from 'vitest';
import { consent, openDesk, order, standing, states } from './desk.ts';

// Tuesday 24 November 2026, 9.00 in Amsterdam.
test('what hangs on the diary is looked up first, and done or left by what it says', async () => {
  await using world = await openDesk();
  await order(world, 'plan vandaag om 10 uur een uur overleg met Els Visser');
  await consent(world);
  world.clock.moveBy(3 * 3_600_000);

  const left = await order(
    world,
    'Heb ik Els Visser deze week gezien? Zo niet, plan dan een half uur op mijn eerste vrije moment vanaf morgen',
  );
  expect(left.answers.join('\n')).toContain('Met Els Visser stond er:\ndinsdag 24 november 2026');
  expect(await states(world, left.arrival)).toEqual([]);

  const done = await order(
    world,
    'Als ik Piet Jansen deze week niet heb gezien, plan dan een half uur op mijn eerste vrije moment vanaf morgen',
  );
  expect(done.answers.join('\n')).toContain('Met Piet Jansen stond er in die tijd niets');
  await consent(world);
  expect(await standing(world)).toContain('2026-11-25T09:00 09:30 Afspraak met Piet Jansen');
});

test('an explanation before an order is no order, and what the order points back to is found in it', async () => {
  await using world = await openDesk();
  await order(world, 'plan morgen om 10 uur een uur overleg met Els Visser');
  await order(world, 'plan morgen om 14 uur een uur overleg met Piet Jansen');
  await consent(world);
  const told = await order(world, 'Els Visser is ziek. Zeg mijn volgende afspraak met haar af.');
  expect(told.said).toEqual([
    'Afzeggen: “Overleg met Els Visser” (woensdag 25 november 2026, 10.00 uur); „Els Visser is ziek” als toelichting gelezen, aangenomen',
  ]);
  await consent(world);
  expect((await standing(world)).map((line) => line.slice(11, 16))).toEqual(['14:00']);
});

test('what is called so is called just so', async () => {
  await using world = await openDesk();
  await order(
    world,
    'schedule a one hour event called Board of Directors with Kate Hill tomorrow at 11',
    'en',
  );
  await consent(world);
  const lines = await standing(world);
  expect(lines.map((line) => line.slice(17))).toEqual(['12:00 Board of Directors']);
});

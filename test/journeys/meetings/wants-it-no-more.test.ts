import { expect, test } from 'vitest';
import { consent, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';
import { answers, arranging, openMeetingDesk } from './desk.ts';

test.each([
  [JANSEN, 'Piet Jansen', 'Dat overleg hoeft voor mij niet meer.'],
  [JANSEN, 'Piet Jansen', 'Ik zie van de afspraak af.'],
  [KATE, 'Kate Hill', 'We need not meet any more, thank you.'],
])('%s wants it no more: it ends, and nothing leaves', async (who, name, said) => {
  await using world = await openMeetingDesk();
  await order(world, `plan een overleg van een half uur met ${name} volgende week`);
  await consent(world);
  const before = left(world).length;
  await answers(world, who, said);
  await consent(world);
  expect(left(world)).toHaveLength(before);
  expect([await arranging(world), await standing(world)]).toEqual([[], []]);
});

test.each([
  [JANSEN, 'Piet Jansen', 'Beide momenten schikken niet.'],
  [JANSEN, 'Piet Jansen', 'Hoeft dat overleg niet meer?'],
  [KATE, 'Kate Hill', 'We need not meet on Monday; Tuesday suits me.'],
])('%s only refuses a time, or asks: it is still arranged', async (who, name, said) => {
  await using world = await openMeetingDesk();
  await order(world, `plan een overleg van een half uur met ${name} volgende week`);
  await consent(world);
  await answers(world, who, said);
  expect(await arranging(world)).toHaveLength(1);
});

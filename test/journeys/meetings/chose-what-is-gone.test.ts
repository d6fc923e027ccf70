import { expect, test } from 'vitest';
import { consent, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';
import { answers, letters, openMeetingDesk } from './desk.ts';

test.each([
  [JANSEN, 'Piet Jansen', 'Dinsdag is goed.', 'Wat u koos, kan helaas niet doorgaan.'],
  [KATE, 'Kate Hill', 'Tuesday at 9 it is.', 'what you chose is not possible after all'],
])(
  '%s chooses a time that was let go meanwhile: no day a week later is meant, and other times are offered',
  async (who, name, said, told) => {
    await using world = await openMeetingDesk();
    await order(world, `plan een overleg van een half uur met ${name} volgende week`);
    await consent(world);
    await order(world, `geef de afspraken met ${name} vrij`);
    await consent(world);
    expect(await standing(world)).toEqual([]);
    const before = left(world).length;
    await answers(world, who, said);
    await consent(world);
    expect(letters(world, before)).toEqual([expect.stringContaining(told)]);
    // Nothing is booked on the Tuesday after, which he did not mean.
    expect(await standing(world)).toEqual([
      expect.stringContaining('TENTATIVE'),
      expect.stringContaining('TENTATIVE'),
    ]);
  },
);

test('of two times one has passed when he answers: "that time" is the other, and he is asked nothing more', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een overleg van een half uur met Kate Hill volgende week');
  await consent(world);
  world.clock.moveTo(Date.parse('2026-11-30T11:00:00+01:00'));
  await world.settle();
  const before = left(world).length;
  await answers(world, KATE, 'Sorry for the slow reply. That time is good for me.');
  await consent(world);
  expect(letters(world, before).join()).toContain('Tuesday 1 December 2026');
  expect(letters(world, before).join()).not.toContain('I cannot tell');
});

test.each([
  ['Yes, the first one please.', false],
  ['Yes, the second one please.', true],
])(
  'of two times one has passed when he answers "%s": the second is booked where he means it, and nowhere else',
  async (said, isBooked) => {
    await using world = await openMeetingDesk();
    await order(world, 'plan een overleg van een half uur met Kate Hill volgende week');
    await consent(world);
    world.clock.moveTo(Date.parse('2026-11-30T11:00:00+01:00'));
    await world.settle();
    await answers(world, KATE, said);
    await consent(world);
    const booked = (await standing(world)).filter((line) => !line.includes('TENTATIVE'));
    expect(booked.some((line) => line.startsWith('2026-12-01'))).toBe(isBooked);
  },
);

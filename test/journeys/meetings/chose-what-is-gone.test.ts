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

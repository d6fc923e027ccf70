import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { checkedMandate, letterText } from '../shapes/mandate.ts';

/** Puts a letter into force. One with clauses that were not understood is refused unless they are set aside. */
export const mandateAdopt = define({
  name: 'mandate-adopt',
  title: { nl: 'Een volmachtbrief laten gelden', en: 'Adopt a letter of mandate' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    letter: letterText,
    setAside: z
      .boolean()
      .default(false)
      .describe('Adopt although some clauses were not understood; those do not hold'),
  }),
  output: z.object({ adoptedAt: z.number(), checked: checkedMandate }),
  errors: [...ABOUT_PRINCIPAL, 'mandate-unclear'],
});

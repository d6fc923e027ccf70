import { z } from 'zod';
import { define } from '../operation.ts';
import { checkedMandate, letterText } from '../shapes/mandate.ts';

/** How a letter would be understood; nothing is kept of it. */
export const mandateCheck = define({
  name: 'mandate-check',
  title: { nl: 'Een volmachtbrief nalezen', en: 'Check a letter of mandate' },
  who: 'signed-in',
  changes: false,
  input: z.strictObject({ letter: letterText }),
  output: checkedMandate,
  errors: [],
});

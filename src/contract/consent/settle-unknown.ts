import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';

/** A person says what became of a mail whose sending was interrupted. */
export const settleUnknown = define({
  name: 'settle-unknown',
  title: { nl: 'Zeggen of iets verstuurd is', en: 'Say whether something was sent' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, id: idText, word: z.enum(['sent', 'send-again']) }),
  output: z.object({ act: z.string(), state: z.string(), proof: z.string().nullable() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'not-waiting'],
});

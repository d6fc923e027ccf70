import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';
import { consentOutcome } from './approve.ts';

/** Refuses a proposal. */
export const decline = define({
  name: 'decline',
  title: { nl: 'Afwijzen', en: 'Decline' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    id: idText,
    serious: z
      .boolean()
      .default(false)
      .describe('It must never have been proposed: wrong recipient, amount or deed'),
  }),
  output: consentOutcome,
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'not-waiting'],
});

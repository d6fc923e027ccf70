import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Changes what the office knows of a principal: where he is mailed when something cannot wait. */
export const changePrincipal = define({
  name: 'change-principal',
  title: { nl: 'Gegevens van een principaal wijzigen', en: "Change a principal's particulars" },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    alertAddress: z
      .email()
      .nullable()
      .describe('Where alerts are mailed, through any account that works; null for nowhere'),
  }),
  output: z.object({ principal: z.string(), alertAddress: z.string().nullable() }),
  errors: ABOUT_PRINCIPAL,
});

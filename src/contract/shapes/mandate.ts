import { z } from 'zod';

/** A letter of authority as it was understood: the published shape of `mandate check`. */
export const checkedMandate = z.object({
  principal: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  from: z.string().nullable(),
  until: z.string().nullable(),
  clauses: z.array(
    z.looseObject({
      number: z.number(),
      text: z.string(),
      levels: z.array(z.string()),
      /** act, level, counterpart?, limits?, when?, unless? */
      rules: z.array(z.looseObject({ act: z.string(), level: z.string() })),
      says: z.object({ nl: z.string(), en: z.string() }),
    }),
  ),
  refused: z.array(
    z.object({ number: z.number().nullable().optional(), text: z.string(), question: z.string() }),
  ),
  conflicts: z.array(z.object({ clauses: z.array(z.number()), question: z.string() })),
});
export type CheckedMandateShape = z.output<typeof checkedMandate>;

/** The letter's text; longer is no letter. */
export const letterText = z.string().min(1).max(200_000);

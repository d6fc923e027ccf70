import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';

/** Rewrites a proposed mail; the new text is a new proposal and still needs consent. */
export const edit = define({
  name: 'edit',
  title: { nl: 'Een voorstel aanpassen', en: 'Edit a proposal' },
  who: 'staff',
  changes: true,
  input: z
    .strictObject({
      ...about,
      id: idText,
      subject: z
        .string()
        .trim()
        .min(1)
        .max(998)
        .regex(/^[^\r\n]*$/)
        .optional(),
      text: z.string().trim().min(1).max(500_000).optional(),
    })
    .refine((change) => change.subject !== undefined || change.text !== undefined, {
      path: ['text'],
      message: 'nothing to change',
    }),
  output: z.object({ act: z.string(), replaces: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'not-waiting'],
});

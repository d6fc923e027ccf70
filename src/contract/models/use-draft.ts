import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';

/** Puts a model's draft in the place of our letter: an edit like every other, that waits for consent again. */
export const useDraft = define({
  name: 'use-draft',
  title: { nl: 'Het concept van een model gebruiken', en: 'Use the draft of a model' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, id: idText }),
  output: z.object({ act: z.string(), replaces: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'draft-missing'],
});

import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';

/** Answers a question; it is closed with these words. */
export const answer = define({
  name: 'answer',
  title: { nl: 'Een vraag beantwoorden', en: 'Answer a question' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, id: idText, words: z.string().trim().min(1).max(10_000) }),
  output: z.object({ question: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'not-waiting'],
});

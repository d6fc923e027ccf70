import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** What is held about a person, and who looked at it. */
export const inspect = define({
  name: 'inspect',
  title: { nl: 'Wat er van iemand bewaard wordt', en: 'What is held about a person' },
  who: 'principal',
  changes: false,
  input: z.strictObject({ ...about, person: z.string().trim().min(1).max(320) }),
  output: z.looseObject({}),
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'],
});

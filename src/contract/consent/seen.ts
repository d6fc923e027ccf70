import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Says that an alert was seen; only then does a notice count as delivered. */
export const seen = define({
  name: 'seen',
  title: { nl: 'Een melding gezien', en: 'An alert was seen' },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, ids: z.array(z.coerce.number().int()).min(1).max(500) }),
  output: z.object({ seen: z.number() }),
  errors: ABOUT_PRINCIPAL,
});

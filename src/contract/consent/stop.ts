import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';
import { consentOutcome } from './approve.ts';

/** Stops an act that would be done by itself, or was allowed and has not begun. */
export const stop = define({
  name: 'stop',
  title: { nl: 'Tegenhouden', en: 'Stop' },
  who: 'staff',
  changes: true,
  input: z.strictObject({ ...about, id: idText }),
  output: consentOutcome,
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'not-waiting'],
});

import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { alert } from '../shapes/alert.ts';

/** What must be heard at once and nobody has seen yet. */
export const alerts = define({
  name: 'alerts',
  title: { nl: 'Wat nu gehoord moet worden', en: 'What must be heard now' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ alerts: z.array(alert) }),
  errors: ABOUT_PRINCIPAL,
});

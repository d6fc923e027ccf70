import { z } from 'zod';
import { CONSENTS, endpointSettings } from '../../core/model/endpoint.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/**
 * Sets which model may be asked, or takes it away. This allows nothing yet: consent is an operation of its own, and
 * falls when address, kind or model change.
 */
export const modelSet = define({
  name: 'model-set',
  title: { nl: 'Een model instellen', en: 'Set a model' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    endpoint: endpointSettings.nullable().describe('Null takes it away'),
    /** Sealed at once, never shown again. */
    key: z
      .string()
      .min(1)
      .max(10_000)
      .regex(/^[\x21-\x7e]+$/)
      .nullable()
      .optional()
      .describe('Left out, the one there is for the same endpoint; null for none'),
  }),
  output: z.object({ set: z.boolean(), consent: z.enum(CONSENTS) }),
  errors: ABOUT_PRINCIPAL,
});

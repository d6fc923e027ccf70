import { z } from 'zod';
import { CONSENTS } from '../../core/model/endpoint.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Gives or takes back consent to have the model that is set read along. Under professional secrecy there is none to give. */
export const modelConsent = define({
  name: 'model-consent',
  title: { nl: 'Een model toestaan of niet', en: 'Allow a model or not' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    consent: z
      .enum(CONSENTS)
      .describe('never; local-only: this machine or a network of one’s own; this-endpoint'),
  }),
  output: z.object({ consent: z.enum(CONSENTS) }),
  errors: [...ABOUT_PRINCIPAL, 'model-missing', 'model-secrecy', 'model-passed-on'],
});

import { z } from 'zod';
import { CONSENTS } from '../../core/model/endpoint.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';

/** The endpoint that is set, what the principal allows, and what was spent. The key is never shown. */
export const modelShow = define({
  name: 'model-show',
  title: { nl: 'Welk model mag meelezen', en: 'Which model may read along' },
  who: 'principal',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    endpoint: z
      .object({
        kind: z.string(),
        url: z.string(),
        model: z.string(),
        hasKey: z.boolean(),
        consent: z.enum(CONSENTS),
        consentBy: z.string().nullable(),
        consentAt: instant.nullable(),
        structured: z.string(),
        temperature: z.number().nullable(),
        timeoutSeconds: z.number(),
        charactersPerCall: z.number(),
        callsPerHour: z.number(),
        moneyPerMonth: z.number().describe('Minor units'),
        currency: z.string(),
        pricePerMillion: z.object({ input: z.number(), output: z.number() }).nullable(),
        keepHome: z.array(z.string()),
      })
      .nullable(),
    callsThisHour: z.number(),
    spentThisMonth: z.number().describe('Minor units, with fractions'),
    zone: z.string(),
  }),
  errors: ABOUT_PRINCIPAL,
});

import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant, limit } from '../shapes/about.ts';

/** What was sent to a model and what stayed at home and why, newest first, with the exact text. */
export const modelLog = define({
  name: 'model-log',
  title: { nl: 'Wat er naar een model ging', en: 'What went to a model' },
  who: 'principal',
  changes: false,
  input: z.strictObject({ ...about, limit: limit.default(50) }),
  output: z.object({
    queries: z.array(
      z.object({
        id: z.string(),
        arrival: z.string().describe('The mail it was about; `trial` for a trial'),
        state: z.enum(['waiting', 'asking', 'answered', 'nothing', 'kept-home']),
        why: z.string().nullable(),
        says: z.string().nullable(),
        askedAt: instant,
        sentAt: instant.nullable(),
        endedAt: instant.nullable(),
        endpoint: z.string().nullable(),
        prompt: z.string().nullable(),
        purpose: z.string().nullable(),
        covers: z.array(z.string()).describe('Messages whose words went along'),
        hash: z.string().nullable().describe('SHA-256 of what was sent'),
        characters: z.number().nullable(),
        costMicro: z.number().describe('Millionths of a minor unit'),
        sent: z.string().nullable(),
        answer: z.string().nullable(),
      }),
    ),
    zone: z.string(),
  }),
  errors: ABOUT_PRINCIPAL,
});

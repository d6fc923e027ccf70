import { z } from 'zod';
import { TALK_PARTS } from '../../core/briefing/talk/talk.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';
import { briefDocument } from '../shapes/brief.ts';

/** Longer than any decision of a talk. */
const MOST_LETTERS = 2_000;

/** The weekly talk whose agenda was made last, with what was decided on it. */
export const talk = define({
  name: 'talk',
  title: { nl: 'Het weekoverleg', en: 'The weekly talk' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    now: instant,
    zone: z.string(),
    day: z.string(),
    at: z.string(),
    madeAt: instant,
    points: z.array(z.object({ number: z.number(), part: z.enum(TALK_PARTS), text: z.string() })),
    decisions: z.array(
      z.object({
        /** Zero: it stands on no agenda. */
        number: z.number(),
        words: z.string(),
        by: z.string(),
        at: instant,
        became: z.string(),
        said: z.string(),
      }),
    ),
    document: briefDocument,
  }),
  errors: [...ABOUT_PRINCIPAL, 'no-talk'],
});

/** Writes down what was decided on a point, or beside the agenda, and carries it out as far as it may be. */
export const talkDecide = define({
  name: 'talk-decide',
  title: { nl: 'Een besluit uit het weekoverleg', en: 'A decision of the weekly talk' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    number: z.coerce
      .number()
      .int()
      .min(1)
      .max(999)
      .optional()
      .describe('The point; left out, it is beside the agenda'),
    words: z.string().trim().min(1).max(MOST_LETTERS),
    language: z.enum(['nl', 'en']).optional(),
  }),
  output: z.object({
    /** False: something is asked back and nothing was done. */
    decided: z.boolean(),
    number: z.number(),
    became: z.string().optional(),
    said: z.string(),
  }),
  errors: [
    ...ABOUT_PRINCIPAL,
    'no-talk',
    'point-unknown',
    'not-waiting',
    'nothing-offered',
    'may-not-consent',
  ],
});

/** The letter of mandate with the sentences that were decided on; nothing is adopted by it. */
export const talkLetter = define({
  name: 'talk-letter',
  title: {
    nl: 'De volmacht met wat er besloten is',
    en: 'The letter of mandate with what was decided',
  },
  who: 'principal',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ letter: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'no-talk'],
});

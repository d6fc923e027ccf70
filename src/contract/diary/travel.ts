import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

const MODES = ['foot', 'bicycle', 'car', 'transit', 'flight'] as const;

/** A place in words: a town, a station, an airport, an address, or one of the principal's own. */
const place = z.string().trim().min(1).max(300);
const mode = z.enum(MODES).optional().describe('How one travels; left out, as the principal does');

/** An estimate: never more than that. Whole minutes, door to door. */
const estimate = {
  from: z.string(),
  to: z.string(),
  mode: z.enum(MODES),
  minutes: z.number(),
  low: z.number(),
  high: z.number(),
  kilometres: z.number(),
  /** How many journeys that somebody told of have corrected it. */
  observations: z.number(),
  /** The estimate in words. */
  said: z.string(),
};

/** How long a journey takes, by what is known of places, speeds and earlier journeys; nothing is asked of the internet. */
export const travelTime = define({
  name: 'travel-time',
  title: { nl: 'Hoe lang een reis duurt', en: 'How long a journey takes' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    from: place,
    to: place,
    at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
      .optional()
      .describe('When one leaves, on the principal’s clock; left out, now'),
    mode,
  }),
  output: z.object(estimate),
  errors: [...ABOUT_PRINCIPAL, 'place-unknown', 'place-ambiguous', 'no-way'],
});

/** A journey that was made: later estimates there and near there are corrected by it. */
export const travelLearn = define({
  name: 'travel-learn',
  title: { nl: 'Zeggen hoe lang een reis duurde', en: 'Tell how long a journey took' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    from: place,
    to: place,
    minutes: z.coerce.number().int().min(1).max(2880),
    mode,
  }),
  output: z.object({ ...estimate, before: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'place-unknown', 'place-ambiguous', 'no-way'],
});

import { z } from 'zod';
import { LEVELS } from '../../core/mandate/level.ts';
import { MAX_ORDER_UNITS } from '../../core/orders/limits.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Longer than an order may be, so that a text that is too long gets its question and not an error. */
const MOST_UNITS = 10 * MAX_ORDER_UNITS;

/** An order by its kind, with the parts of that kind; see `src/core/orders/order.ts`. */
const order = z.looseObject({ kind: z.string() });

/** An order in plain words: what it would do, as one bundle to approve. */
export const tell = define({
  name: 'tell',
  title: { nl: 'Een opdracht geven', en: 'Give an order' },
  // Only the principal's own words are orders.
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    text: z.string().trim().min(1).max(MOST_UNITS),
    language: z.enum(['nl', 'en']).optional().describe('Left out, the language of the principal'),
  }),
  output: z.object({
    understood: z.boolean(),
    /** The first order; the others of the same text stand with it in `orders`. */
    order: order.optional(),
    orders: z.array(order).optional(),
    /** Each order said back in one sentence, with what was assumed. */
    said: z.array(z.string()).optional(),
    /** What is asked, when not all was clear. Nothing was done then. */
    question: z.string().optional(),
    /** The nearest readings beside a question. */
    readings: z.array(z.object({ said: z.string(), order })).default([]),
    /** What would be done; consent is given to it as a whole or act by act. */
    bundle: z
      .object({
        id: z.string(),
        acts: z.array(
          z.object({
            kind: z.string(),
            summary: z.string(),
            payload: z.unknown(),
            level: z.enum(LEVELS),
            /** The clause of the letter that gives the level; null for the default. */
            clause: z.number().int().nullable(),
          }),
        ),
      })
      .optional(),
  }),
  errors: ABOUT_PRINCIPAL,
});

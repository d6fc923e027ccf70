import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { bundle } from '../shapes/bundle.ts';

/** Longer than any order, so that reading can say what is wrong with it. */
const MOST_LETTERS = 5_000;

/** An order as it was read: its kind, what it says back, and everything it holds. */
const order = z.looseObject({ kind: z.string() });

/** What came of it: what it was read as and what would be done, or a question with what it may be. */
export const told = z.object({
  understood: z.boolean(),
  /** The order as it was read; of several the first, all of them in `orders`. */
  order: order.optional(),
  orders: z.array(order).default([]),
  /** Each order said back in one sentence. */
  said: z.array(z.string()).default([]),
  /** What is told in answer; nothing is changed by it. */
  answers: z.array(z.string()).default([]),
  /** What the order was put away as; absent where it was not understood, and nothing happened. */
  id: z.string().optional(),
  question: z.string().optional(),
  readings: z.array(z.object({ said: z.string(), order })).default([]),
  bundle: bundle.optional(),
});

/** An order in plain words; answers with what it would do, as a bundle to approve. */
export const tell = define({
  name: 'tell',
  title: { nl: 'Een opdracht geven', en: 'Tell what to do' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    text: z.string().trim().min(1).max(MOST_LETTERS),
    language: z.enum(['nl', 'en']).optional(),
  }),
  output: told,
  errors: ABOUT_PRINCIPAL,
});

import { z } from 'zod';
import { instant } from './about.ts';

/** Something the principal had to hear at once. */
export const alert = z.object({
  id: z.number(),
  at: instant,
  urgent: z.boolean(),
  text: z.string(),
  about: z.string(),
  told: z.array(z.string()),
});
export type AlertShape = z.output<typeof alert>;

/** A channel that could not be looked at: while one stands here, nobody says there was no mail. */
export const notLooked = z.object({
  account: z.string(),
  title: z.string(),
  state: z.string(),
  since: instant,
});
export type NotLookedShape = z.output<typeof notLooked>;

/** A question only a person can answer. */
export const question = z.object({
  decision: z.string(),
  text: z.string(),
  at: instant,
  choices: z.array(z.string()).default([]),
});
export type QuestionShape = z.output<typeof question>;

import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, idText } from '../shapes/about.ts';
import { loop } from '../shapes/loop.ts';

/** One reminder: how firm, by mail or with an hour to telephone, to whom, and how many working days until its term. */
const step = z.strictObject({
  tone: z.enum(['first', 'second', 'third']),
  channel: z.enum(['mail', 'telephone']),
  person: z.enum(['party', 'stand-in']),
  days: z.int().min(1).max(60),
});

/** How somebody silent on one matter is reminded: shown, or changed from the next step on. */
export const loopPlan = define({
  name: 'loop-plan',
  title: { nl: 'Hoe er wordt herinnerd', en: 'How people are reminded' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    loop: idText,
    /** The steps still to come; left out, they stay. */
    steps: z.array(step).max(6).optional(),
    /** `quiet`: nobody is reminded, the principal is told instead; `usual`: as its kind is. */
    as: z.enum(['quiet', 'usual']).optional(),
    /** Who is asked in a step for the stand-in. */
    standIn: z
      .strictObject({ name: z.string().trim().max(200), address: z.email().max(320) })
      .optional(),
  }),
  output: z.object({
    zone: z.string(),
    loop,
    /** All steps; the first `loop.chases` have been taken. */
    steps: z.array(step),
    quiet: z.boolean(),
    standIn: z.object({ name: z.string(), address: z.string() }).nullable(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous', 'loop-is-closed', 'loop-is-ours'],
});
export type LoopPlanShape = z.output<typeof loopPlan.output>;

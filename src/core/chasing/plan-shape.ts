import { z } from 'zod';
import { LONGEST_STEP_DAYS, MOST_STEPS } from './plan.ts';

/** A colleague of theirs who may be asked. */
const standIn = z.strictObject({ name: z.string().max(200), address: z.string().min(3).max(320) });

/** A plan as it is stored and as it comes in: bounded, whatever somebody typed. */
export const chasePlan = z
  .strictObject({
    steps: z
      .array(
        z.strictObject({
          tone: z.enum(['first', 'second', 'third']),
          channel: z.enum(['mail', 'telephone']),
          person: z.enum(['party', 'stand-in']),
          days: z.int().min(1).max(LONGEST_STEP_DAYS),
        }),
      )
      .max(MOST_STEPS * 4),
    quiet: z.literal(true).optional(),
    standIn: standIn.optional(),
    rings: z.enum(['principal', 'office']).optional(),
  })
  .transform(({ quiet, standIn: named, rings, ...plan }) => ({
    ...plan,
    ...(quiet === undefined ? {} : { quiet }),
    ...(named === undefined ? {} : { standIn: named }),
    ...(rings === undefined ? {} : { rings }),
  }));

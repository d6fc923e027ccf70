import { z } from 'zod';
import { instant } from './about.ts';

/** How mail is sorted: who must see it. */
export const sorting = z.enum(['principal', 'prepare', 'information', 'bulk', 'suspicious']);
export type SortingShape = z.output<typeof sorting>;

/** One thing that came in, and what was decided about it. */
export const docketItem = z.object({
  arrival: z.string(),
  at: instant,
  from: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  /** `troubled`: could not be handled; kept and set apart. */
  state: z.enum(['received', 'decided', 'troubled']),
  sorting: sorting.nullable(),
  /** Sent by the principal himself, and so sorted by nobody. */
  ours: z.boolean(),
  reasons: z.array(z.string()),
  proposals: z.array(z.object({ act: z.string(), kind: z.string(), state: z.string() })),
  questions: z.array(z.object({ decision: z.string(), text: z.string(), answered: z.boolean() })),
});
export type DocketItemShape = z.output<typeof docketItem>;

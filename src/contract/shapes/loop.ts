import { z } from 'zod';
import { instant } from './about.ts';

/** An open matter, or a closed one with what closed it. */
export const loop = z.object({
  id: z.string(),
  state: z.enum(['open', 'closed']),
  /** Who must move. */
  owes: z.enum(['they', 'we']),
  counterpart: z.string().nullable(),
  address: z.string(),
  what: z.string(),
  rung: z.string(),
  openedAt: instant,
  openedBy: z.string(),
  chases: z.number(),
  /** Never absent on an open loop. */
  nextAt: instant.optional(),
  closedAt: instant.optional(),
  outcome: z.enum(['answered', 'done', 'dropped', 'stopped']).optional(),
  evidence: z.string().optional(),
});
export type LoopShape = z.output<typeof loop>;

import { z } from 'zod';
import { instant } from './about.ts';
import { eventDifference } from './event.ts';
import { payload } from './payload.ts';
import { quote } from './quote.ts';

/** An act that waits for a person: exactly what will leave, and why. */
export const waitingAct = z.object({
  act: z.string(),
  arrival: z.string(),
  kind: z.string(),
  /** `approve`: needs consent; `wait`: done at `dueAt` unless stopped; `unknown`: may or may not have left. */
  state: z.enum(['approve', 'wait', 'unknown']),
  counterpart: z.string(),
  payload,
  payloadHash: z.string(),
  reason: z.string(),
  verdict: z.string(),
  clause: z.union([z.number(), z.string()]).nullable(),
  /** Where somebody else changed the event it is about: as it stands, it will not be done. */
  difference: eventDifference.nullable(),
  remarks: z.array(z.object({ weight: z.enum(['refuse', 'stop', 'warn']), text: z.string() })),
  sources: z.array(quote),
  approvedBy: z.array(z.string()),
  approvalsNeeded: z.number(),
  dueAt: instant.nullable(),
  expiresAt: instant.nullable(),
  createdAt: instant,
});
export type WaitingActShape = z.output<typeof waitingAct>;

import { z } from 'zod';
import { payload } from './payload.ts';

/** One deed of a bundle: what would be done, how far the mandate lets it go, and by which clause. */
const deed = z.object({
  act: z.string(),
  kind: z.string(),
  summary: z.string(),
  payload,
  level: z.string(),
  clause: z.union([z.number(), z.string()]).nullable(),
  state: z.string(),
  remarks: z.array(z.object({ weight: z.string(), text: z.string() })),
});
export type DeedShape = z.output<typeof deed>;

/** What an order comes to, in the order in which it would be done. Its id approves all of it. */
export const bundle = z.object({ id: z.string(), acts: z.array(deed) });

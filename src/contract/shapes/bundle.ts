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
  /** Number of its point. */
  number: z.number(),
  state: z.string(),
  remarks: z.array(z.object({ weight: z.string(), text: z.string() })),
});
export type DeedShape = z.output<typeof deed>;

/** One thing of a bundle that is said yes or no to by its number. */
const point = z.object({
  number: z.number(),
  said: z.string(),
  acts: z.array(z.string()),
  /** Numbers of the points it rests on: without them it falls out. */
  restsOn: z.array(z.number()),
});
export type PointShape = z.output<typeof point>;

/** What an order comes to, in the order in which it would be done. Its id approves all of it. */
export const bundle = z.object({
  id: z.string(),
  points: z.array(point),
  acts: z.array(deed),
});

import { z } from 'zod';
import { instant } from './about.ts';

/** Something that is guarded of a meeting: a loop, with what it is for. */
const gatheringTask = z.object({
  /** Id of its loop. */
  id: z.string(),
  kind: z.string(),
  what: z.string(),
  owes: z.enum(['they', 'we']),
  name: z.string(),
  address: z.string(),
  by: instant,
  state: z.enum(['open', 'done', 'dropped']),
  rung: z.string(),
  nextAt: instant.nullable(),
  chases: z.number(),
  /** What was last said of it. */
  words: z.string().nullable(),
  /** Number of a paper: "2a". */
  number: z.string().optional(),
  /** Name of the file that is here. */
  file: z.string().optional(),
});
export type GatheringTaskShape = z.output<typeof gatheringTask>;

const minutesVersion = z.object({
  version: z.number(),
  state: z.enum(['draft', 'round', 'approved']),
  until: instant.nullable(),
  approvedAt: instant.nullable(),
  approvedBy: z.string().nullable(),
});

const amendment = z.object({
  number: z.number(),
  version: z.number(),
  name: z.string(),
  words: z.string(),
  /** What would stand in the place of what; absent where the words say no more than they say. */
  instead: z.object({ old: z.string(), new: z.string() }).optional(),
  state: z.enum(['open', 'taken', 'left']),
});

/** A meeting that is prepared or followed up. */
export const gatheringShape = z.object({
  id: z.string(),
  uid: z.string(),
  recurrenceId: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  from: instant,
  until: instant,
  place: z.string().nullable(),
  people: z.array(z.object({ name: z.string(), address: z.string() })),
  agenda: z.array(z.object({ number: z.string(), title: z.string() })),
  sendAt: instant.nullable(),
  tasks: z.array(gatheringTask),
  minutes: z.array(minutesVersion),
  amendments: z.array(amendment),
  /** What became of the actions of the meeting before this one. */
  previous: z.array(gatheringTask),
});
export type GatheringShape = z.output<typeof gatheringShape>;

/** What came of a wish: said back, told, and what is to be approved. */
export const WISHED = {
  said: z.string(),
  answers: z.array(z.string()),
};

import { z } from 'zod';

const line = z.object({
  text: z.string(),
  /** Numbers of what it rests on. */
  sources: z.array(z.number()),
  /** It says more of the line before. */
  isUnder: z.literal(true).optional(),
  annex: z.number().optional(),
});

/** A briefing in one language, with what each line rests on. */
export const briefDocument = z.object({
  title: z.string(),
  lead: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      aside: z.string().nullable(),
      groups: z.array(z.object({ label: z.string().nullable(), lines: z.array(line) })),
      /** What is said instead of nothing. */
      empty: z.string().nullable(),
    }),
  ),
  annexes: z.array(
    z.object({
      number: z.number(),
      text: z.string(),
      name: z.string(),
      type: z.string(),
      size: z.number(),
    }),
  ),
  sources: z.array(
    z.object({
      number: z.number(),
      text: z.string(),
      kind: z.string(),
      /** Id of the record, UID of the event. */
      id: z.string(),
      /** Of an event its day: ISO date in the principal's zone. */
      day: z.string().nullable(),
      /** The very words, where they are marked: part and UTF-16 units, as in a fact. */
      words: z.object({ part: z.string(), start: z.number(), end: z.number() }).nullable(),
    }),
  ),
});
export type BriefShape = z.output<typeof briefDocument>;

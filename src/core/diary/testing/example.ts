import { z } from 'zod';
import { Example } from '../../conduct/testing/example.ts';

const text = z.union([z.string(), z.array(z.string())]);

/**
 * A situation of the diary as a person writes it down in a `.json` file. Times are the wall clock of the principal;
 * `2026-12-03T14:30` or a day. What is left out is nothing known.
 */
export const DiaryExample = Example.extend({
  /** An order in plain words, read as `tell` reads it. */
  order: z.string().optional(),
  /** Whether whoever gives it may see what is private. */
  everything: z.boolean().default(true),
  wake: z.strictObject({ about: z.string(), reason: z.string() }).optional(),
  /** The lines of a calendar message; each its own component list, as it came in the mail. */
  calendar: z.array(text).default([]),
  /** What authentication says of the writer. */
  dmarc: z.enum(['pass', 'fail', 'none']).default('none'),
  /** Root of the thread the mail belongs to. */
  thread_root: z.string().optional(),
  calendars: z
    .array(
      z.strictObject({
        name: z.string(),
        elsewhere: z.boolean().default(false),
        readOnly: z.boolean().default(false),
        schedules: z.boolean().default(false),
        /** It could not be read for a day: what stands in it is not known. */
        unread: z.boolean().default(false),
      }),
    )
    .default([
      { name: 'werk', elsewhere: false, readOnly: false, schedules: false, unread: false },
    ]),
  /** The letter of mandate, a clause a line; none: nobody gave one. */
  mandate: z.array(z.string()).default([]),
  /** Holds that somebody chose, which still lies ready. */
  chosen: z.array(z.string()).default([]),
  settings: z.record(z.string(), z.unknown()).default({}),
  /** What stands in the first calendar: in short, or as iCalendar lines. */
  events: z
    .array(
      z.union([
        z.strictObject({
          uid: z.string(),
          title: z.string(),
          from: z.string(),
          until: z.string(),
          rule: z.string().optional(),
          place: z.string().optional(),
          organiser: z.string().optional(),
          /** `Name <address> ANSWER` */
          guests: z.array(z.string()).default([]),
          status: z.string().optional(),
          private: z.boolean().default(false),
          sequence: z.number().default(0),
          marks: z
            .array(
              z.strictObject({
                address: z.string(),
                instance: z.string().default(''),
                sequence: z.number(),
                stamp: z.string().nullable(),
              }),
            )
            .default([]),
        }),
        z.strictObject({ ics: text }),
      ]),
    )
    .default([]),
  holds: z
    .array(
      z.strictObject({
        id: z.string(),
        offer: z.string().default('offer-1'),
        from: z.string(),
        until: z.string(),
        name: z.string(),
        address: z.string().default(''),
        what: z.string().default('afspraak'),
        promised: z.boolean().default(true),
        expires: z.string(),
        made: z.string().default('2026-11-20T09:00'),
        state: z.enum(['held', 'booked', 'released', 'expired']).default('held'),
        thread: z.string().nullable().default(null),
      }),
    )
    .default([]),
});

export type DiaryExampleInput = z.input<typeof DiaryExample>;
export type DiaryExampleSituation = z.output<typeof DiaryExample>;

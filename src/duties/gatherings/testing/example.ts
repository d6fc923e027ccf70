import { z } from 'zod';
import { DiaryExample } from '../../../core/diary/testing/example.ts';
import { LETTER_PURPOSES, MINUTES_STATES } from '../../../core/gatherings/gathering.ts';
import { minutesShape } from '../../../core/gatherings/minutes/minutes.ts';
import { TASK_KINDS } from '../../../core/gatherings/task.ts';

const task = z.strictObject({
  id: z.string(),
  kind: z.enum(TASK_KINDS),
  what: z.string(),
  owes: z.enum(['they', 'we']).default('they'),
  name: z.string().default(''),
  address: z.string().default(''),
  by: z.string(),
  state: z.enum(['open', 'done', 'dropped']).default('open'),
  rung: z.enum(['mentioned', 'asked', 'promised', 'confirmed']).default('asked'),
  nextAt: z.string().optional(),
  thread: z.string().nullable().default(null),
  unclear: z.number().default(0),
  item: z.string().nullable().default(null),
  /** Name of the file, where the paper is here. */
  file: z.string().nullable().default(null),
  /** It is for the principal alone. */
  secret: z.boolean().default(false),
});

const gathering = z.strictObject({
  id: z.string().default('ga-1'),
  state: z.enum(['open', 'closed']).default('open'),
  uid: z.string(),
  title: z.string(),
  from: z.string(),
  until: z.string(),
  place: z.string().nullable().default(null),
  /** `Name <address>` */
  people: z.array(z.string()).default([]),
  confidential: z.boolean().default(false),
  /** Points, in their order; the first is `it-1`. */
  items: z.array(z.string()).default([]),
  sendAt: z.string().nullable().default(null),
  tasks: z.array(task).default([]),
  minutes: z
    .array(
      z.strictObject({
        version: z.number().default(1),
        state: z.enum(MINUTES_STATES),
        minutes: minutesShape,
        until: z.string().nullable().default(null),
      }),
    )
    .default([]),
  amendments: z
    .array(z.strictObject({ name: z.string(), address: z.string(), words: z.string() }))
    .default([]),
  letters: z
    .array(
      z.strictObject({
        purpose: z.enum(LETTER_PURPOSES),
        version: z.number().default(1),
        address: z.string(),
        thread: z.string(),
      }),
    )
    .default([]),
});

/** A situation with what is prepared and followed up, as a person writes it down. Times are the principal's wall clock. */
export const GatheringExample = DiaryExample.extend({
  gatherings: z.array(gathering).default([]),
  /** UIDs of what changed in the first calendar: the arrival is that change. */
  changed: z.array(z.string()).optional(),
});

export type GatheringWritten = z.output<typeof gathering>;

import { z } from 'zod';
import { DiaryExample } from '../../../core/diary/testing/example.ts';

const party = z.strictObject({
  name: z.string(),
  address: z.string(),
  need: z.enum(['must', 'group', 'preferably']).default('must'),
  /** Root of the thread he is asked in, or asked for it in. */
  thread: z.string().nullable().default(null),
  /** Whether a letter with times has left for him; left out: where he has a thread. */
  reached: z.boolean().optional(),
  /** Answers of his that nobody could make out. */
  unclear: z.number().default(0),
});

const time = z.strictObject({
  id: z.string(),
  from: z.string(),
  until: z.string(),
  state: z.enum(['held', 'booked', 'released', 'expired']).default('held'),
  /** Addresses it was put to; left out: everybody. */
  put: z.array(z.string()).optional(),
  often: z.number().default(1),
  /** When it was put to them. */
  at: z.string().optional(),
});

const said = z.strictObject({
  party: z.string(),
  time: z.string(),
  answer: z.enum(['yes', 'if-need', 'no', 'maybe']),
  words: z.string().default(''),
});

const wish = z.strictObject({
  party: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable().default(null),
});

const meeting = z.strictObject({
  id: z.string().default('co-1'),
  state: z.enum(['open', 'booked', 'dropped']).default('open'),
  what: z.string().nullable().default(null),
  about: z.string().nullable().default(null),
  minutes: z.number().default(60),
  place: z.string().nullable().default(null),
  online: z.boolean().default(false),
  from: z.string().nullable().default(null),
  until: z.string().nullable().default(null),
  quorum: z.number().default(0),
  rounds: z.number().default(1),
  nextAt: z.string(),
  parties: z.array(party),
  times: z.array(time).default([]),
  said: z.array(said).default([]),
  wishes: z.array(wish).default([]),
});

/** A situation with what is being arranged with others, as a person writes it down. Times are the principal's wall clock. */
export const MeetingExample = DiaryExample.extend({
  meetings: z.array(meeting).default([]),
  /** UIDs of what changed in the first calendar: the arrival is that change. */
  changed: z.array(z.string()).optional(),
  /** Addresses for which a letter lies ready. */
  waiting: z.array(z.string()).optional(),
  /** What was marked on a page of ours, by time. */
  page: z.record(z.string(), z.enum(['yes', 'if-need', 'no'])).optional(),
  /** It was said at the telephone, and somebody took it down. */
  telephoned: z.boolean().default(false),
});

export type MeetingWritten = z.output<typeof meeting>;

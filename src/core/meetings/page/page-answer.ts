import { z } from 'zod';

/** What can be marked of a time; `if-need`: he comes where no other time is found. */
export const MARKS = ['yes', 'if-need', 'no'] as const;
export type Mark = (typeof MARKS)[number];

const stretch = z.object({ start: z.number(), end: z.number() });
const mailbox = z.object({ name: z.string(), address: z.string() });

/** What an answer on a page is put away as: the same in words, and what each mark was put to. */
export const pageAnswer = z.object({
  convening: z.string(),
  /** Whose page it is. */
  party: mailbox,
  /** The principal's own address. */
  to: mailbox,
  language: z.enum(['nl', 'en']),
  at: z.number(),
  /** Everything in words, as it stood on the page. */
  text: z.string(),
  /** Time by time, with the line of `text` that says so: UTF-16 units, half-open. */
  answers: z.array(z.object({ time: z.string(), answer: z.enum(MARKS), line: stretch })),
  /** His own words, a stretch of `text`; null for none. */
  remark: stretch.nullable(),
  /** The thread of the letter that led there. */
  about: z.object({ subject: z.string(), references: z.array(z.string()) }),
});

/** An answer on a page as it came in. */
export type PageAnswer = z.infer<typeof pageAnswer>;

/** What a reading keeps of it besides the words. */
export interface PageSeen {
  readonly convening: string;
  readonly answers: PageAnswer['answers'];
  /** Empty for none. */
  readonly remark: string;
}

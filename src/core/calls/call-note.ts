import { z } from 'zod';

/** Whose call it was: a voice at the telephone, or words left on a machine. */
export const CALL_MEDIA = ['call', 'voicemail'] as const;
export type CallMedium = (typeof CALL_MEDIA)[number];

const stretch = z.object({ start: z.number(), end: z.number() });

const mailbox = z.object({ name: z.string(), address: z.string() });

/** What a telephone note is put away as: the words as they were told, and what was settled when it was taken down. */
export const callNote = z.object({
  /** Id and name of the user who took it; a voicemail that came by itself has none of its own. */
  by: z.string(),
  name: z.string(),
  text: z.string(),
  language: z.enum(['nl', 'en']),
  medium: z.enum(CALL_MEDIA),
  /** When it was taken down. */
  at: z.number(),
  /** Who rang; without an address where nobody here knows one. */
  caller: mailbox,
  /** His own word for what he said: a stretch of `text`, UTF-16 units; what lies in `passed` is no part of it. */
  said: stretch,
  passed: z.array(stretch),
  /** E.164 where it is a number that can be; else as it was written. */
  number: z.string().nullable(),
  /** He waits to be rung back. */
  back: z.boolean(),
  /** The principal's own address. */
  to: mailbox,
  /** The thread it belongs to; null where it answers nothing of ours. */
  about: z
    .object({
      subject: z.string(),
      references: z.array(z.string()),
    })
    .nullable(),
});

/** A telephone note as it came in. */
export type CallNote = z.infer<typeof callNote>;

/** What a reading keeps of the call itself. */
export interface CallSeen {
  /** Id and name of the user who took it down. */
  readonly by: string;
  readonly name: string;
  readonly medium: CallMedium;
  readonly number: string | null;
  readonly back: boolean;
  /** Whether it was taken down as an answer in something that was open. */
  readonly answers: boolean;
}

/** What he said, in one line; empty where he left nothing but his name or number. */
export function saidIn({ text, said, passed }: Pick<CallNote, 'text' | 'said' | 'passed'>): string {
  return blanked(text, passed)
    .slice(said.start, said.end)
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/(?:[,;:–—-]+\.|\.{2,})$/, '.')
    .trim();
}

/** The text with these stretches taken out, everything else where it stood. */
export function blanked(
  text: string,
  passed: readonly { readonly start: number; readonly end: number }[],
): string {
  let left = text;
  for (const { start, end } of passed) {
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}

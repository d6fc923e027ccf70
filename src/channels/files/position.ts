import { z } from 'zod';
import type { Cursor } from '../../core/ports/mail.ts';

/** A place in an import: behind a certain entry, and in an mbox at a certain byte. */
export interface Position {
  /** Kind and key of the place (`maildir:.Sent`). */
  readonly place: string;
  readonly name: string;
  /** Where in the file of that name to go on; null when all of it was handed over. */
  readonly offset: number | null;
}

const written = z.strictObject({
  v: z.literal(1),
  place: z.string(),
  name: z.string(),
  offset: z.int().min(0).nullable(),
});

export function writePosition({ place, name, offset }: Position): string {
  return JSON.stringify({ v: 1, place, name, offset });
}

/** Null for no cursor, and for one that is not ours: starting over is always safe. */
export function readPosition(cursor: Cursor): Position | null {
  if (cursor === null) return null;
  try {
    const parsed = written.safeParse(JSON.parse(cursor));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

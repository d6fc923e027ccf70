import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Cursor } from '../../../core/ports/mail.ts';

/** What was handed over before, as a cursor can carry it: eight bytes of hash for each. */
export interface Known {
  has(key: string): boolean;
  add(key: string): void;
  /** Forgets what is no longer there, so the cursor does not grow with the years. */
  keepOnly(keys: Iterable<string>): void;
  cursor(): string;
}

const written = z.strictObject({ v: z.literal(1), known: z.base64() });

const MARK_BYTES = 8;

/**
 * Reads a cursor. The names themselves would make it ten times as long; with 64 bits two of a million
 * names are taken for one once in thirty million mailboxes. A cursor that is not ours counts as none:
 * all is handed over again, and falls away by its origin.
 */
export function readKnown(cursor: Cursor): Known {
  let marks = readMarks(cursor);
  return {
    has: (key) => marks.has(markOf(key)),
    add: (key) => marks.add(markOf(key)),
    keepOnly: (keys) => {
      marks = new Set(keys)
        .values()
        .map(markOf)
        .filter((mark) => marks.has(mark))
        .reduce((kept, mark) => kept.add(mark), new Set<string>());
    },
    cursor: () => {
      const known = Buffer.from([...marks].join(''), 'latin1').toString('base64');
      return JSON.stringify({ v: 1, known });
    },
  };
}

function markOf(key: string): string {
  return hash('sha256', key, 'buffer').toString('latin1', 0, MARK_BYTES);
}

function readMarks(cursor: Cursor): Set<string> {
  const marks = new Set<string>();
  if (cursor === null) return marks;
  try {
    const { known } = written.parse(JSON.parse(cursor));
    const all = Buffer.from(known, 'base64').toString('latin1');
    for (let at = 0; at < all.length; at += MARK_BYTES) marks.add(all.slice(at, at + MARK_BYTES));
  } catch {
    marks.clear();
  }
  return marks;
}

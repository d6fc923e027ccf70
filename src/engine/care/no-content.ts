import { jsonIn } from '../../core/text/json-in.ts';
import { z } from 'zod';
import type { Connection } from '../../store/access.ts';

/** Entries looked at in one go. */
const PAGE = 2_000;

/**
 * What may stand in the ledger: ids, short names, closed words and states (`act-done`,
 * `failing:password-refused`, `duty:correspondence`), dotted keys, numbers and hashes. An address has
 * an `@`, a name or a sentence has spaces and capitals.
 */
const WORD = /^[a-z0-9*][a-z0-9._:*-]{0,79}$/;

const row = z.object({
  seq: z.number(),
  kind: z.string(),
  subject: z.string(),
  by: z.string(),
  refs: z.string(),
  marks: z.string(),
});
const refs = z.array(z.string());
const marks = z.record(z.string(), z.string());

/** The number of the first entry that holds anything but ids, closed words, numbers and hashes; null when none does. */
export async function firstContent(reader: Connection): Promise<number | null> {
  let after = 0;
  for (;;) {
    const found = await reader.all(
      'SELECT seq, kind, subject, by, refs, marks FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?',
      after,
      PAGE,
    );
    for (const one of found) {
      const entry = row.parse(one);
      if (!entryIsClean(entry)) return entry.seq;
      after = entry.seq;
    }
    if (found.length < PAGE) return null;
  }
}

function entryIsClean(entry: z.infer<typeof row>): boolean {
  const named = refs.safeParse(jsonIn(entry.refs));
  const marked = marks.safeParse(jsonIn(entry.marks));
  if (!named.success || !marked.success) return false;
  const words = [entry.kind, entry.subject, entry.by, ...named.data];
  return [...words, ...Object.keys(marked.data), ...Object.values(marked.data)].every(
    (word) => word === '' || WORD.test(word),
  );
}

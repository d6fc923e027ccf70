import type { LedgerLine } from './entry.ts';

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

/**
 * The bytes an entry's hash is computed over: a JSON array in a fixed order, keys of `marks` sorted,
 * so that another program can recompute the chain from the rows alone.
 */
export function canonicalEntry(line: LedgerLine, seq: number, previous: string): string {
  const marks = Object.keys(line.marks)
    .toSorted()
    .map((key) => [key, line.marks[key]]);
  return JSON.stringify([
    seq,
    line.at,
    line.kind,
    line.subject,
    line.by,
    line.refs,
    marks,
    previous,
  ]);
}

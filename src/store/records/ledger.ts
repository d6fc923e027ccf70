import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalEntry, GENESIS } from '../../core/ledger/canonical.ts';
import { LEDGER_KINDS, type LedgerEntry, type LedgerLine } from '../../core/ledger/entry.ts';
import type { Connection, WritingConnection } from '../access.ts';

/** Made once: making them for each line of a long journal takes longer than reading it. */
const refs = z.array(z.string());
const marks = z.record(z.string(), z.string());

const entryRow = z.object({
  seq: z.number(),
  at: z.number(),
  kind: z.enum(LEDGER_KINDS),
  subject: z.string(),
  by: z.string(),
  refs: z.string().transform((text) => refs.parse(JSON.parse(text))),
  marks: z.string().transform((text) => marks.parse(JSON.parse(text))),
  previous: z.string(),
  hash: z.string(),
});

/** Adds a line to the journal; the only way in. Returns the entry's hash. */
export async function appendLedger(writer: WritingConnection, line: LedgerLine): Promise<string> {
  const head = await writer.get('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1');
  const seq = Number(head?.['seq'] ?? 0) + 1;
  const previous = String(head?.['hash'] ?? GENESIS);
  const hash = hashOf(line, seq, previous);
  await writer.run(
    'INSERT INTO ledger (seq, at, kind, subject, by, refs, marks, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    seq,
    line.at,
    line.kind,
    line.subject,
    line.by,
    JSON.stringify(line.refs),
    JSON.stringify(line.marks),
    previous,
    hash,
  );
  return hash;
}

/** What verifying found: the number of entries and the first place where the chain does not hold. */
export type LedgerProof =
  | { readonly proof: 'holds'; readonly entries: number; readonly head: string }
  | {
      readonly proof: 'broken';
      readonly entries: number;
      readonly at: number;
      readonly why: 'number' | 'link' | 'hash';
    };

/**
 * Recomputes the whole chain. With `head`, kept elsewhere when the last entry was written, a cut-off
 * tail is noticed as well.
 */
export async function verifyLedger(
  reader: Connection,
  head: { seq: number; hash: string } | null,
): Promise<LedgerProof> {
  let previous = GENESIS;
  let entries = 0;
  for (;;) {
    const rows = await reader.all(
      'SELECT * FROM ledger WHERE seq > ? ORDER BY seq LIMIT 2000',
      entries,
    );
    for (const row of rows) {
      const entry = entryRow.parse(row);
      const why = faultOf(entry, entries + 1, previous);
      if (why !== null) return { proof: 'broken', entries, at: entry.seq, why };
      entries += 1;
      previous = entry.hash;
      if (head !== null && entry.seq === head.seq && entry.hash !== head.hash) {
        return { proof: 'broken', entries, at: entry.seq, why: 'hash' };
      }
    }
    if (rows.length === 0) break;
  }
  if (head !== null && entries < head.seq)
    return { proof: 'broken', entries, at: entries + 1, why: 'number' };
  return { proof: 'holds', entries, head: previous };
}

function faultOf(
  entry: LedgerEntry,
  seq: number,
  previous: string,
): 'number' | 'link' | 'hash' | null {
  if (entry.seq !== seq) return 'number';
  if (entry.previous !== previous) return 'link';
  return hashOf(entry, seq, previous) === entry.hash ? null : 'hash';
}

function hashOf(line: LedgerLine, seq: number, previous: string): string {
  return createHash('sha256')
    .update(canonicalEntry(line, seq, previous))
    .digest('hex');
}

/** Entries about any of these records, in order. */
export async function ledgerAbout(
  reader: Connection,
  subjects: readonly string[],
): Promise<readonly LedgerEntry[]> {
  if (subjects.length === 0) return [];
  const marks = subjects.map(() => '?').join(', ');
  const rows = await reader.all(
    `SELECT * FROM ledger WHERE subject IN (${marks}) ORDER BY seq`,
    ...subjects,
  );
  return rows.map((row) => entryRow.parse(row));
}

/** Entries of one kind, in order. */
export async function ledgerOfKind(
  reader: Connection,
  kind: LedgerEntry['kind'],
): Promise<readonly LedgerEntry[]> {
  const rows = await reader.all('SELECT * FROM ledger WHERE kind = ? ORDER BY seq', kind);
  return rows.map((row) => entryRow.parse(row));
}

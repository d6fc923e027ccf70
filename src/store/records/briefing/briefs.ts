import type { BriefKind, BriefRecord } from '../../../core/briefing/record.ts';
import type { Reader, Row, Writer } from '../../access.ts';
import { readDecision } from '../decisions.ts';

/** What was said for a day, and when. */
export interface StoredBrief {
  readonly day: string;
  readonly madeAt: number;
  /** Id of the decision in which it stands. */
  readonly decision: string;
  readonly record: BriefRecord;
}

/** Keeps where it stands what was said for a day; what was kept of that day before goes. */
export async function writeBrief(
  writer: Writer,
  kind: BriefKind,
  { day, madeAt, decision }: Omit<StoredBrief, 'record'>,
): Promise<void> {
  await writer.run(
    `INSERT INTO brief (kind, day, made_at, decision) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, day) DO UPDATE SET made_at = excluded.made_at, decision = excluded.decision`,
    kind,
    day,
    madeAt,
    decision,
  );
}

/** What was said for a day; null when nothing was. */
export async function readBrief(
  reader: Reader,
  kind: BriefKind,
  day: string,
): Promise<StoredBrief | null> {
  const row = await reader.get('SELECT * FROM brief WHERE kind = ? AND day = ?', kind, day);
  return row === undefined ? null : toBrief(reader, row);
}

/** What was said last of a kind, whatever day it is for. */
export async function lastBrief(reader: Reader, kind: BriefKind): Promise<StoredBrief | null> {
  const row = await reader.get(
    'SELECT * FROM brief WHERE kind = ? ORDER BY day DESC LIMIT 1',
    kind,
  );
  return row === undefined ? null : toBrief(reader, row);
}

/** Null as well where what stood in the decision was erased. */
async function toBrief(reader: Reader, row: Row): Promise<StoredBrief | null> {
  const id = String(row['decision']);
  const stored = await readDecision(reader, id);
  if (stored?.decision.kind !== 'brief') return null;
  return {
    day: String(row['day']),
    madeAt: Number(row['made_at']),
    decision: id,
    record: stored.decision.record,
  };
}

/** Mails to the principal that left on a day of his. */
export async function mailedOn(reader: Reader, day: string): Promise<readonly string[]> {
  const rows = await reader.all('SELECT kind FROM brief_mailed WHERE day = ? ORDER BY at', day);
  return rows.map((row) => String(row['kind']));
}

export async function noteMailed(
  writer: Writer,
  day: string,
  name: string,
  at: number,
): Promise<void> {
  await writer.run(
    'INSERT OR IGNORE INTO brief_mailed (day, kind, at) VALUES (?, ?, ?)',
    day,
    name,
    at,
  );
}

export async function forgetMailed(writer: Writer, day: string, name: string): Promise<void> {
  await writer.run('DELETE FROM brief_mailed WHERE day = ? AND kind = ?', day, name);
}

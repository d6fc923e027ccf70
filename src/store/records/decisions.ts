import { z } from 'zod';
import type { Decision } from '../../core/decision.ts';
import type { Reader, Row, Writer } from '../access.ts';

/** A decision with its place in the record. */
export interface StoredDecision {
  readonly id: string;
  readonly arrival: string;
  readonly place: number;
  readonly duty: string;
  readonly at: number;
  readonly decision: Decision;
  readonly answeredAt: number | null;
  readonly answer: string | null;
}

const decisionRow = z.object({
  id: z.string(),
  arrival: z.string(),
  place: z.number(),
  duty: z.string(),
  at: z.number(),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertDecision through the same type; acts inside are found again by their own table
  decision: z.string().transform((text) => JSON.parse(text) as Decision),
  answered_at: z.number().nullable(),
  answer: z.string().nullable(),
});

function toDecision(found: Row): StoredDecision {
  const { answered_at, ...rest } = decisionRow.parse(found);
  return { ...rest, answeredAt: answered_at };
}

export async function insertDecision(
  writer: Writer,
  stored: Omit<StoredDecision, 'answeredAt' | 'answer'>,
): Promise<void> {
  const { decision } = stored;
  await writer.run(
    `INSERT INTO decision (id, arrival, place, duty, kind, at, decision, ask_again_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    stored.id,
    stored.arrival,
    stored.place,
    stored.duty,
    decision.kind,
    stored.at,
    JSON.stringify(decision),
    decision.kind === 'question' ? decision.askAgainAt : null,
  );
}

export async function readDecision(reader: Reader, id: string): Promise<StoredDecision | null> {
  const row = await reader.get('SELECT * FROM decision WHERE id = ?', id);
  return row === undefined ? null : toDecision(row);
}

export async function decisionsOn(
  reader: Reader,
  arrival: string,
): Promise<readonly StoredDecision[]> {
  const rows = await reader.all('SELECT * FROM decision WHERE arrival = ? ORDER BY place', arrival);
  return rows.map(toDecision);
}

/** Questions nobody answered yet. */
export async function openQuestions(reader: Reader): Promise<readonly StoredDecision[]> {
  const rows = await reader.all(
    `SELECT * FROM decision WHERE kind = 'question' AND answered_at IS NULL ORDER BY at`,
  );
  return rows.map(toDecision);
}

/** Questions whose date to be asked again has come. */
export async function dueQuestions(
  reader: Reader,
  now: number,
): Promise<readonly StoredDecision[]> {
  const rows = await reader.all(
    `SELECT * FROM decision WHERE kind = 'question' AND answered_at IS NULL AND ask_again_at <= ?`,
    now,
  );
  return rows.map(toDecision);
}

export async function askAgain(writer: Writer, id: string, at: number): Promise<void> {
  await writer.run('UPDATE decision SET ask_again_at = ? WHERE id = ?', at, id);
}

export async function answerQuestion(
  writer: Writer,
  id: string,
  answer: string,
  at: number,
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE decision SET answered_at = ?, answer = ? WHERE id = ? AND kind = 'question' AND answered_at IS NULL`,
    at,
    answer,
    id,
  );
  return done.changes === 1;
}

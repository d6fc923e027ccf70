import { z } from 'zod';
import type { Sentence } from '../../../core/text/words.ts';
import { jsonIn } from '../../../core/text/json-in.ts';
import type { Reader, Writer } from '../../access.ts';

/** A mail of the principal's to his secretary comes in line. */
export async function insertHisWord(writer: Writer, arrival: string, at: number): Promise<void> {
  await writer.run(
    `INSERT INTO his_word (arrival, state, at) VALUES (?, 'waits', ?) ON CONFLICT (arrival) DO NOTHING`,
    arrival,
    at,
  );
}

/** Whether another copy of the same mail came in line before. */
export async function isInLine(reader: Reader, first: string): Promise<boolean> {
  const row = await reader.get(
    'SELECT 1 AS is_in_line FROM his_word h JOIN arrival a ON a.id = h.arrival WHERE a.id = ? OR a.linked_to = ? LIMIT 1',
    first,
    first,
  );
  return row !== undefined;
}

/** Those in line, oldest first. */
export async function hisWordsWaiting(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT arrival FROM his_word WHERE state = 'waits' ORDER BY at, arrival`,
  );
  return rows.map((row) => String(row['arrival']));
}

/** It is begun, once. False where it was begun before. */
export async function takeHisWord(writer: Writer, arrival: string): Promise<boolean> {
  const done = await writer.run(
    `UPDATE his_word SET state = 'taken' WHERE arrival = ? AND state = 'waits'`,
    arrival,
  );
  return done.changes === 1;
}

/** Those that were begun and never ended: the office stopped in between. */
export async function hisWordsLeft(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.all(`SELECT arrival FROM his_word WHERE state = 'taken' ORDER BY at`);
  return rows.map((row) => String(row['arrival']));
}

export async function endHisWord(
  writer: Writer,
  arrival: string,
  outcome: Sentence,
): Promise<void> {
  await writer.run(
    `UPDATE his_word SET state = 'done', outcome = ? WHERE arrival = ? AND state = 'taken'`,
    JSON.stringify(outcome),
    arrival,
  );
}

const both = z.object({ nl: z.string(), en: z.string() });
const said = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), both])),
});

/** What became of his mails and was not told him by mail yet. */
export async function hisWordsUntold(
  reader: Reader,
): Promise<readonly { readonly arrival: string; readonly outcome: Sentence }[]> {
  const rows = await reader.all(
    `SELECT arrival, outcome FROM his_word WHERE state = 'done' AND told_at IS NULL ORDER BY at LIMIT 20`,
  );
  return rows.flatMap((row) => {
    const read = said.safeParse(jsonIn(String(row['outcome'])));
    return read.success ? [{ arrival: String(row['arrival']), outcome: read.data }] : [];
  });
}

export async function toldHisWords(
  writer: Writer,
  arrivals: readonly string[],
  at: number,
): Promise<void> {
  await writer.run(
    'UPDATE his_word SET told_at = ? WHERE arrival IN (SELECT value FROM json_each(?))',
    at,
    JSON.stringify(arrivals),
  );
}

/** Which proposals stand in a mail to him. */
export async function writeReplyOffer(
  writer: Writer,
  act: string,
  listed: readonly string[],
  at: number,
): Promise<void> {
  await writer.run(
    `INSERT INTO reply_offer (act, listed, at) VALUES (?, ?, ?)
     ON CONFLICT (act) DO UPDATE SET listed = excluded.listed, at = excluded.at`,
    act,
    JSON.stringify(listed),
    at,
  );
}

export async function readReplyOffer(
  reader: Reader,
  act: string,
): Promise<{ readonly listed: readonly string[]; readonly at: number } | null> {
  const row = await reader.get('SELECT listed, at FROM reply_offer WHERE act = ?', act);
  if (row === undefined) return null;
  const listed = z.array(z.string()).safeParse(jsonIn(String(row['listed'])));
  return listed.success ? { listed: listed.data, at: Number(row['at']) } : null;
}

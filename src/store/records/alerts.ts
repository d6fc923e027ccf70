import { z } from 'zod';
import type { Reader, Writer } from '../access.ts';

/** Something the principal had to hear at once. */
export interface StoredAlert {
  readonly id: number;
  readonly at: number;
  readonly urgent: boolean;
  readonly text: string;
  /** The record it is about. */
  readonly about: string;
  /** The roads that brought it: `page`, `console`, an account's id. */
  readonly told: readonly string[];
  readonly seenAt: number | null;
}

const roads = z.array(z.string());

const alertRow = z
  .object({
    id: z.number(),
    at: z.number(),
    urgent: z.number().transform((value) => value === 1),
    text: z.string(),
    about: z.string(),
    told: z.string().transform((text) => roads.parse(JSON.parse(text))),
    seen_at: z.number().nullable(),
  })
  .transform(({ seen_at, ...rest }) => ({ ...rest, seenAt: seen_at }));

export async function insertAlert(
  writer: Writer,
  alert: Omit<StoredAlert, 'id' | 'seenAt'>,
): Promise<number> {
  const done = await writer.run(
    'INSERT INTO alert (at, urgent, text, about, told) VALUES (?, ?, ?, ?, ?)',
    alert.at,
    alert.urgent ? 1 : 0,
    alert.text,
    alert.about,
    JSON.stringify(alert.told),
  );
  return done.row;
}

/** When the notice about a record was seen; null when nobody has, which is when it was not delivered. */
export async function noticeSeenAt(reader: Reader, about: string): Promise<number | null> {
  const row = await reader.get(
    'SELECT seen_at FROM alert WHERE about = ? ORDER BY at DESC, id DESC LIMIT 1',
    about,
  );
  return typeof row?.['seen_at'] === 'number' ? row['seen_at'] : null;
}

/** Alerts nobody has seen yet, the newest first. */
export async function unseenAlerts(reader: Reader): Promise<readonly StoredAlert[]> {
  const rows = await reader.all(
    'SELECT * FROM alert WHERE seen_at IS NULL ORDER BY at DESC, id DESC',
  );
  return rows.map((row) => alertRow.parse(row));
}

export async function markAlertSeen(writer: Writer, id: number, at: number): Promise<boolean> {
  return (
    (await writer.run('UPDATE alert SET seen_at = ? WHERE id = ? AND seen_at IS NULL', at, id))
      .changes === 1
  );
}

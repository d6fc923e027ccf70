import { z } from 'zod';
import type { Wake } from '../../core/records/arrival.ts';
import { IN_HAND } from './acts/in-hand.ts';
import type { Reader, Row, Writer } from '../access.ts';

const wakeRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  id: z.string().transform((id) => id as Wake['id']),
  at: z.number(),
  duty: z.string(),
  about: z.string(),
  reason: z.string(),
});

const toWake = (row: Row): Wake => wakeRow.parse(row);

export async function insertWake(writer: Writer, wake: Wake): Promise<void> {
  await writer.run(
    'INSERT INTO wake (id, at, duty, about, reason) VALUES (?, ?, ?, ?, ?)',
    wake.id,
    wake.at,
    wake.duty,
    wake.about,
    wake.reason,
  );
}

export async function dueWakes(
  reader: Reader,
  now: number,
  limit: number,
): Promise<readonly Wake[]> {
  const rows = await reader.all(
    'SELECT * FROM wake WHERE fired_at IS NULL AND at <= ? ORDER BY at LIMIT ?',
    now,
    limit,
  );
  return rows.map(toWake);
}

export async function markFired(writer: Writer, id: string, at: number): Promise<void> {
  await writer.run('UPDATE wake SET fired_at = ? WHERE id = ?', at, id);
}

/** Whether a duty is to be woken for this reason already. */
export async function waitingWake(reader: Reader, duty: string, reason: string): Promise<boolean> {
  const row = await reader.get(
    'SELECT 1 AS there FROM wake WHERE fired_at IS NULL AND duty = ? AND reason = ? LIMIT 1',
    duty,
    reason,
  );
  return row !== undefined;
}

/** Whether a duty is to be woken about something for this reason already. */
export async function wakeWaitsFor(
  reader: Reader,
  { duty, about, reason }: Pick<Wake, 'duty' | 'about' | 'reason'>,
): Promise<boolean> {
  const row = await reader.get(
    'SELECT 1 AS there FROM wake WHERE fired_at IS NULL AND duty = ? AND about = ? AND reason = ? LIMIT 1',
    duty,
    about,
    reason,
  );
  return row !== undefined;
}

/** What the last moment of a duty for this reason was about; null when there was none. */
export async function lastAbout(
  reader: Reader,
  duty: string,
  reason: string,
): Promise<string | null> {
  const row = await reader.get(
    `SELECT about FROM wake WHERE fired_at IS NOT NULL AND duty = ? AND reason = ? ORDER BY at DESC LIMIT 1`,
    duty,
    reason,
  );
  return row === undefined ? null : String(row['about']);
}

/** Takes back the moments of a duty that have not come. */
export async function removeWakes(writer: Writer, duty: string): Promise<void> {
  await writer.run('DELETE FROM wake WHERE fired_at IS NULL AND duty = ?', duty);
}

export async function readWake(reader: Reader, id: string): Promise<Wake | null> {
  const row = await reader.get('SELECT * FROM wake WHERE id = ?', id);
  return row === undefined ? null : toWake(row);
}

/** The nearest moment at which anything wants attention: a loop, a wake, an act to be done or to lapse, a question. */
export async function nextMoment(reader: Reader): Promise<number | null> {
  const row = await reader.get(
    `SELECT min(at) AS at FROM (
       SELECT min(next_at) AS at FROM loop WHERE state = 'open'
       UNION ALL SELECT min(at) FROM wake WHERE fired_at IS NULL
       UNION ALL SELECT min(due_at) FROM act WHERE state = 'wait' AND ${IN_HAND}
       UNION ALL SELECT min(expires_at) FROM act WHERE state = 'approve' AND ${IN_HAND}
       UNION ALL SELECT min(ask_again_at) FROM decision WHERE kind = 'question' AND answered_at IS NULL
       UNION ALL SELECT min(due_at) FROM model_query WHERE state = 'waiting'
     )`,
  );
  return typeof row?.['at'] === 'number' ? row['at'] : null;
}

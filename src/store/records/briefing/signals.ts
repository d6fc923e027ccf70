import type { Reader, Writer } from '../../access.ts';

/** A signal that was given. */
export interface StoredSignal {
  readonly name: string;
  readonly times: number;
  readonly lastAt: number;
  readonly isDeclined: boolean;
}

export async function signalsTold(reader: Reader): Promise<readonly StoredSignal[]> {
  const rows = await reader.all('SELECT * FROM signal ORDER BY name');
  return rows.map((row) => ({
    name: String(row['name']),
    times: Number(row['times']),
    lastAt: Number(row['last_at']),
    isDeclined: row['declined_at'] !== null,
  }));
}

/** Notes that it was given once more. */
export async function noteSignal(writer: Writer, name: string, at: number): Promise<void> {
  await writer.run(
    `INSERT INTO signal (name, first_at, last_at, times) VALUES (?, ?, ?, 1)
     ON CONFLICT (name) DO UPDATE SET last_at = excluded.last_at, times = times + 1`,
    name,
    at,
    at,
  );
}

/** He does not want to hear it again. False where it was never given. */
export async function declineSignal(
  writer: Writer,
  name: string,
  by: string,
  at: number,
): Promise<boolean> {
  const done = await writer.run(
    'UPDATE signal SET declined_at = coalesce(declined_at, ?), declined_by = coalesce(declined_by, ?) WHERE name = ?',
    at,
    by,
    name,
  );
  return done.changes === 1;
}

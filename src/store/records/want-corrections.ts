import type { Reading, WantKind } from '../../core/records/reading.ts';
import { WANT_KINDS } from '../../core/records/reading.ts';
import type { Reader, Writer } from '../access.ts';
import { readReading } from './readings.ts';

/** What the principal said of one verdict, with the mail as it was read; null where that is gone. */
export interface StoredCorrection {
  readonly arrival: string;
  readonly kind: WantKind;
  readonly holds: boolean;
  readonly reading: Reading | null;
}

/** Writes a correction; a later one of the same mail and kind takes its place. */
export async function writeCorrection(
  writer: Writer,
  { arrival, kind, holds }: Pick<StoredCorrection, 'arrival' | 'kind' | 'holds'>,
  at: number,
): Promise<void> {
  await writer.run(
    `INSERT INTO want_correction (arrival, kind, holds, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (arrival, kind) DO UPDATE SET holds = excluded.holds, at = excluded.at`,
    arrival,
    kind,
    holds ? 1 : 0,
    at,
  );
}

/** The latest corrections, the oldest of them first. */
export async function readCorrections(
  reader: Reader,
  most: number,
): Promise<readonly StoredCorrection[]> {
  const rows = await reader.all(
    'SELECT arrival, kind, holds FROM want_correction ORDER BY at DESC, arrival, kind LIMIT ?',
    most,
  );
  const found: StoredCorrection[] = [];
  for (const row of rows.toReversed()) {
    const arrival = String(row['arrival']);
    const kind = WANT_KINDS.find((known) => known === row['kind']);
    if (kind === undefined) continue;
    const reading = await readReading(reader, arrival);
    found.push({ arrival, kind, holds: row['holds'] === 1, reading });
  }
  return found;
}

/** Forgets what was said of a mail. */
export async function forgetCorrections(writer: Writer, arrival: string): Promise<void> {
  await writer.run('DELETE FROM want_correction WHERE arrival = ?', arrival);
}

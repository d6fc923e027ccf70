import { z } from 'zod';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** How long a way really took, as somebody told. */
export interface TravelObservation {
  /** Places in words. */
  readonly from: string;
  readonly to: string;
  readonly mode: 'foot' | 'bicycle' | 'car' | 'transit' | 'flight';
  readonly minutes: number;
  readonly at: Instant;
  /** Who told. */
  readonly by: string;
}

const observationRow = z
  .object({
    from_place: z.string(),
    to_place: z.string(),
    mode: z.enum(['foot', 'bicycle', 'car', 'transit', 'flight']),
    minutes: z.number(),
    at: z.number(),
    by: z.string(),
  })
  .transform(({ from_place, to_place, ...rest }) => ({ ...rest, from: from_place, to: to_place }));

export async function insertObservation(
  writer: Writer,
  { from, to, mode, minutes, at, by }: TravelObservation,
): Promise<void> {
  await writer.run(
    'INSERT INTO travel_observation (from_place, to_place, mode, minutes, at, by) VALUES (?, ?, ?, ?, ?, ?)',
    from,
    to,
    mode,
    minutes,
    at,
    by,
  );
}

/** The newest so many, the oldest of them first. */
export async function observations(
  reader: Reader,
  limit: number,
): Promise<readonly TravelObservation[]> {
  const rows = await reader.all(
    'SELECT * FROM (SELECT rowid AS n, * FROM travel_observation ORDER BY at DESC, rowid DESC LIMIT ?) ORDER BY at, n',
    limit,
  );
  return rows.map((row) => observationRow.parse(row));
}

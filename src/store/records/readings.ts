import type { Fact } from '../../core/records/fact.ts';
import type { Reading } from '../../core/records/reading.ts';
import { Trouble } from '../../core/errors.ts';
import type { Reader, Writer } from '../access.ts';

/** Counts up when intake reads differently, so that old readings can be made anew. */
export const READING_VERSION = 1;

export async function writeReading(
  writer: Writer,
  arrival: string,
  reading: Reading,
): Promise<void> {
  await writer.run(
    `INSERT INTO reading (arrival, version, reading) VALUES (?, ?, ?)
     ON CONFLICT (arrival) DO UPDATE SET version = excluded.version, reading = excluded.reading`,
    arrival,
    READING_VERSION,
    JSON.stringify(reading),
  );
}

/** What was understood of an arrival; null when it was not read (a wake) or was erased. */
export async function readReading(reader: Reader, arrival: string): Promise<Reading | null> {
  const row = await reader.get('SELECT reading FROM reading WHERE arrival = ?', arrival);
  if (row === undefined) return null;
  const text = row['reading'];
  if (typeof text !== 'string')
    throw new Trouble('reading-damaged', { retry: false, values: { arrival } });
  // Written by writeReading through the same type, in the same version; parsing each again by schema would
  // cost more than reading the mail did.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeReading through the same type
  return JSON.parse(text) as Reading;
}

/** The facts of what came in; its texts are not loaded. */
export async function factsRead(reader: Reader, arrival: string): Promise<readonly Fact[]> {
  const row = await reader.get(
    `SELECT json_extract(reading, '$.facts') AS facts FROM reading WHERE arrival = ?`,
    arrival,
  );
  const text = row?.['facts'];
  if (typeof text !== 'string') return [];
  // Written by writeReading through the same type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as readonly Fact[];
}

/** A derivative made before from the same input by the same tool and version. */
export async function readDerivative(
  reader: Reader,
  input: string,
  tool: string,
  version: string,
): Promise<string | null> {
  const row = await reader.get(
    'SELECT value FROM derivative WHERE input = ? AND tool = ? AND version = ?',
    input,
    tool,
    version,
  );
  return row === undefined ? null : String(row['value']);
}

export async function writeDerivative(
  writer: Writer,
  input: string,
  tool: string,
  version: string,
  value: string,
): Promise<void> {
  await writer.run(
    'INSERT OR REPLACE INTO derivative (input, tool, version, value) VALUES (?, ?, ?, ?)',
    input,
    tool,
    version,
    value,
  );
}

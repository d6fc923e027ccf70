import type { Reader, Writer } from '../access.ts';

/** The letter in force, as it was written. */
export interface AdoptedMandate {
  readonly letter: string;
  readonly adoptedAt: number;
  readonly by: string;
}

/** The letter last adopted; null while the default mandate holds. */
export async function currentMandate(reader: Reader): Promise<AdoptedMandate | null> {
  const row = await reader.get(
    'SELECT letter, adopted_at, by FROM mandate ORDER BY id DESC LIMIT 1',
  );
  if (row === undefined) return null;
  return {
    letter: String(row['letter']),
    adoptedAt: Number(row['adopted_at']),
    by: String(row['by']),
  };
}

export async function adoptMandate(
  writer: Writer,
  mandate: AdoptedMandate,
  compiled: string,
): Promise<void> {
  await writer.run(
    'INSERT INTO mandate (letter, compiled, adopted_at, by) VALUES (?, ?, ?, ?)',
    mandate.letter,
    compiled,
    mandate.adoptedAt,
    mandate.by,
  );
}

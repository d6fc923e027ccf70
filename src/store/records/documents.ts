import type { FileReading } from '../../core/records/reading.ts';
import { wordsOfFile } from '../../core/search/message-words.ts';
import type { Writer } from '../access.ts';
import { dropEntry, putEntry } from '../search/entry.ts';
import type { StoredArrival } from './arrivals.ts';

/** Puts a file that came in by itself on record, and into the search index. */
export async function insertDocument(
  writer: Writer,
  arrival: Pick<StoredArrival, 'id' | 'origin' | 'receivedAt'>,
  reading: FileReading,
): Promise<void> {
  const name = documentName(arrival.origin);
  const done = await writer.run(
    `INSERT INTO document (arrival, at, name) VALUES (?, ?, ?) ON CONFLICT (arrival) DO NOTHING`,
    arrival.id,
    arrival.receivedAt,
    name,
  );
  if (done.changes === 0) return;
  await putEntry(writer, -done.row, arrival.receivedAt, wordsOfFile(name, reading));
}

/** The name of an imported file; its origin is its kind, its path and a mark of its content: `file:map/akte.pdf#4f…`. */
export function documentName(origin: string): string {
  const path = origin.replace(/^file:/, '').replace(/#[0-9a-f]{32}$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Removes the documents of these arrivals, from the search index as well. */
export async function removeDocuments(writer: Writer, arrivals: readonly string[]): Promise<void> {
  for (const arrival of arrivals) {
    const row = await writer.get('SELECT seq FROM document WHERE arrival = ?', arrival);
    if (row === undefined) continue;
    await dropEntry(writer, -Number(row['seq']));
    await writer.run('DELETE FROM document WHERE arrival = ?', arrival);
  }
}

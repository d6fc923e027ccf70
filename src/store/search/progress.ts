import { readMeta, writeMeta } from '../records/meta.ts';
import type { Reader, Writer } from '../access.ts';

/** How far the index is: messages that were put in, of so many. */
export interface IndexProgress {
  readonly done: number;
  readonly of: number;
}

const REST = 'search-rest';

/** The highest message that still has to be put in, and the one it began with. */
export async function readRest(
  reader: Reader,
): Promise<{ readonly rest: number; readonly of: number } | null> {
  const text = await readMeta(reader, REST);
  if (text === null) return null;
  const [rest = 0, of = 0] = text.split('/').map(Number);
  return { rest, of };
}

export async function writeRest(writer: Writer, rest: number, of: number): Promise<void> {
  if (rest > 0) await writeMeta(writer, REST, `${rest}/${of}`);
  else await writer.run('DELETE FROM meta WHERE key = ?', REST);
}

/** Null when the index is whole. */
export async function readProgress(reader: Reader): Promise<IndexProgress | null> {
  const rest = await readRest(reader);
  return rest === null ? null : { done: rest.of - rest.rest, of: rest.of };
}

import { z } from 'zod';
import type { Reader } from '../access.ts';

/** One find, newest first. */
export interface SearchHit {
  readonly arrival: string | null;
  readonly act: string | null;
  readonly at: number;
  readonly from: string;
  readonly subject: string;
  readonly thread: string;
}

const hitRow = z
  .object({
    arrival: z.string().nullable(),
    act: z.string().nullable(),
    at: z.number(),
    from_name: z.string(),
    from_address: z.string(),
    subject: z.string(),
    thread: z.string(),
  })
  .transform(({ from_name, from_address, ...rest }) => ({
    ...rest,
    from: from_name === '' ? from_address : from_name,
  }));

/** Longest question: the index takes more, but no person types it. */
const QUERY_LIMIT = 500;

/**
 * Turns what a person types into an FTS5 expression: every word must occur, `"two words"` together,
 * `word*` as a beginning. Signs with a meaning to the index lose it, so no text is a wrong question.
 */
export function toMatch(text: string): string | null {
  const terms = text.slice(0, QUERY_LIMIT).match(/"[^"]*"|\S+/g) ?? [];
  const written = terms
    .map((term) => {
      const phrase = term.startsWith('"') ? term.slice(1, -1) : term;
      const words = phrase.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
      if (words === '') return null;
      return `"${words}"${term.endsWith('*') ? ' *' : ''}`;
    })
    .filter((term) => term !== null);
  return written.length === 0 ? null : written.join(' ');
}

/** Searches subject, people and text of every message. `everything` shows what only the principal may see. */
export async function searchMessages(
  reader: Reader,
  text: string,
  options: { readonly limit: number; readonly everything: boolean },
): Promise<readonly SearchHit[]> {
  const match = toMatch(text);
  if (match === null) return [];
  const rows = await reader.all(
    `SELECT m.arrival, m.act, m.at, m.from_name, m.from_address, m.subject, m.thread
     FROM search JOIN message m ON m.seq = search.rowid
     WHERE search MATCH ? AND (? = 1 OR m.confidentiality = 'office') ORDER BY search.rowid DESC LIMIT ?`,
    match,
    options.everything ? 1 : 0,
    options.limit,
  );
  return rows.map((row) => hitRow.parse(row));
}

import { z } from 'zod';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** Something somebody's own signature says of him, which nobody took over yet. */
export interface Suggestion {
  readonly person: string;
  readonly field: 'telephone' | 'organisation' | 'role' | 'title';
  readonly value: string;
  readonly arrival: string;
  readonly at: Instant;
}

const suggestionRow = z.object({
  person: z.string(),
  field: z.enum(['telephone', 'organisation', 'role', 'title']),
  value: z.string(),
  arrival: z.string(),
  at: z.number(),
});

/** Suggestions kept of one person: whoever writes another signature each time fills nothing. */
const AT_MOST = 20;

/** Keeps one; what was suggested before stays as it was. */
export async function suggest(writer: Writer, suggestion: Suggestion): Promise<void> {
  const { person, field, value, arrival, at } = suggestion;
  await writer.run(
    `INSERT INTO person_suggestion (person, field, value, arrival, at)
     SELECT ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM person_suggestion WHERE person = ?) < ?
     ON CONFLICT DO NOTHING`,
    ...[person, field, value, arrival, at, person, AT_MOST],
  );
}

export async function suggestionsOf(
  reader: Reader,
  records: readonly string[],
): Promise<readonly Suggestion[]> {
  const rows = await reader.all(
    `SELECT * FROM person_suggestion WHERE person IN (SELECT value FROM json_each(?))
     ORDER BY field, at, value`,
    JSON.stringify(records),
  );
  return rows.map((row) => suggestionRow.parse(row));
}

/** Nobody need look at it any more: it was taken over, or refused. */
export async function dropSuggestion(
  writer: Writer,
  records: readonly string[],
  { field, value }: Pick<Suggestion, 'field' | 'value'>,
): Promise<void> {
  await writer.run(
    `DELETE FROM person_suggestion WHERE field = ? AND value = ?
       AND person IN (SELECT value FROM json_each(?))`,
    field,
    value,
    JSON.stringify(records),
  );
}

import { namesRecipients } from '../../core/letters/mailing/columns.ts';
import { fieldKey, plainValue } from '../../core/letters/mailing/fields.ts';
import { notRead, type ListReading } from './list.ts';

/**
 * Rows as a list: the first that says anything names the columns, and one of them must tell who somebody is. Rows that are
 * longer than that have cells nobody can name: then a sign parts what it should not, and nothing of it can be trusted.
 */
export function headed(rows: readonly (readonly string[])[], skipped = 0): ListReading {
  const place = rows.findIndex((row) => row.some((cell) => plainValue(cell) !== ''));
  const header = rows[place];
  if (header === undefined) return notRead('empty');
  const columns = header.map(plainValue);
  while (columns.at(-1) === '') columns.pop();
  const line = place + 1 + skipped;
  // A row of data where the names of the columns should stand.
  if (columns.some((name) => name.includes('@')) || !namesRecipients(columns))
    return notRead('no-header', line);
  const named = columns.filter((name) => name !== '').map(fieldKey);
  if (new Set(named).size !== named.length) return notRead('no-header', line);
  const body = rows.slice(place + 1);
  const long = body.findIndex((row) =>
    row.slice(columns.length).some((cell) => plainValue(cell) !== ''),
  );
  if (long >= 0) return notRead('broken', line + long + 1);
  if (body.every((row) => row.every((cell) => plainValue(cell) === ''))) return notRead('empty');
  return { read: true, list: { columns, rows: body.map((row) => row.slice(0, columns.length)) } };
}

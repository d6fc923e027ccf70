import type { Person } from '../../../core/records/person.ts';
import type { Reader } from '../../access.ts';
import { readPerson } from '../people.ts';

/** Figures at the end by which a number is known, however it is written; what stands before them is country and trunk. */
const LAST_FIGURES = 8;

/** Most people who share one number: that of a firm must not load the whole firm. */
const MOST_SHARING = 25;

/** Whose telephone number it is, however it was written; several may share one. */
export async function peopleWithTelephone(
  reader: Reader,
  number: string,
): Promise<readonly Person[]> {
  const figures = number.replaceAll(/\D/g, '').slice(-LAST_FIGURES);
  if (figures.length < LAST_FIGURES) return [];
  const bare = [' ', '-', '(', ')', '.', '/'].reduce(
    (sql, sign) => `replace(${sql}, '${sign}', '')`,
    'value',
  );
  const rows = await reader.all(
    `SELECT DISTINCT person FROM claim
     WHERE kind = 'telephone' AND substr(${bare}, -${LAST_FIGURES}) = ? ORDER BY person LIMIT ?`,
    figures,
    MOST_SHARING,
  );
  const people = await Promise.all(rows.map((row) => readPerson(reader, String(row['person']))));
  // Records that were joined are one person.
  const found = people.filter((person) => person !== null);
  return [...new Map(found.map((person) => [person.id, person])).values()];
}

import { z } from 'zod';
import type { ShelfEntry, ShelfObject } from '../../../core/ports/calendar-shelf.ts';
import type { Reader, Row } from '../../access.ts';

/** An object without its text, and the change that brought it where it stands. */
export interface EntrySince extends ShelfEntry {
  readonly revision: number;
  readonly gone: boolean;
}

const component = z.enum(['VEVENT', 'VTODO', 'VJOURNAL']);
const object = z.object({ name: z.string(), etag: z.string(), component, text: z.string() });
const entry = z.object({ name: z.string(), etag: z.string(), component, size: z.number() });
const since = entry.extend({
  revision: z.number(),
  gone: z.number().transform((one) => one === 1),
});

const toEntry = (row: Row): ShelfEntry => entry.parse(row);

/** What stands in a calendar, without the texts: a list of ten thousand is one of names and numbers. */
export async function entriesOf(reader: Reader, calendar: string): Promise<readonly ShelfEntry[]> {
  const rows = await reader.all(
    'SELECT name, etag, component, size FROM calendar_object WHERE calendar = ? AND gone = 0 ORDER BY seq',
    calendar,
  );
  return rows.map(toEntry);
}

/** What changed after a revision, in order of change, without the texts; the ones that are gone among them. */
export async function entriesSince(
  reader: Reader,
  calendar: string,
  revision: number,
  limit: number,
): Promise<readonly EntrySince[]> {
  const rows = await reader.all(
    `SELECT name, etag, component, size, revision, gone FROM calendar_object
     WHERE calendar = ? AND revision > ? ORDER BY revision, seq LIMIT ?`,
    calendar,
    revision,
    limit,
  );
  return rows.map((row) => since.parse(row));
}

/** The objects of these names, whatever their order; those that are not there are left out. */
export async function objectsNamed(
  reader: Reader,
  calendar: string,
  names: readonly string[],
): Promise<readonly ShelfObject[]> {
  const rows = await reader.all(
    `SELECT name, etag, component, text FROM calendar_object
     WHERE calendar = ? AND gone = 0 AND name IN (SELECT value FROM json_each(?))`,
    calendar,
    JSON.stringify(names),
  );
  return rows.map((row) => object.parse(row));
}

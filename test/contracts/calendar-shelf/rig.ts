import type { CalendarShelf, WriteCondition } from '../../../src/core/ports/calendar-shelf.ts';

/** One kind of shelf as the contract meets it. */
export interface ShelfUnderTest extends AsyncDisposable {
  readonly shelf: CalendarShelf;
  /** A calendar that is empty, may be written, and takes events and tasks. */
  readonly calendar: string;
  /** One that takes events only. */
  readonly eventsOnly: string;
  /** One in which nothing may be changed from outside. */
  readonly readOnly: string;
}

export type OpenShelf = () => Promise<ShelfUnderTest>;

export const ANY: WriteCondition = { ifMatch: null, ifNone: false };
export const NEW: WriteCondition = { ifMatch: null, ifNone: true };
export const onlyIf = (etag: string): WriteCondition => ({ ifMatch: etag, ifNone: false });

/** How often it changed. */
export async function revisionOf({ shelf, calendar }: ShelfUnderTest): Promise<number> {
  const found = (await shelf.calendars()).find(({ name }) => name === calendar);
  return found?.revision ?? Number.NaN;
}

/** Puts an object there and gives its ETag. */
export async function written(at: ShelfUnderTest, name: string, text: string): Promise<string> {
  const put = await at.shelf.put(at.calendar, name, text, ANY);
  if (!('etag' in put)) throw new Error(`not written: ${JSON.stringify(put)}`);
  const [read] = await at.shelf.read(at.calendar, [name]);
  return read?.etag ?? '';
}

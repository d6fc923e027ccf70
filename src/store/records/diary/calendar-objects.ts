import { z } from 'zod';
import type { EventTraits } from '../../../core/diary/desk-diary.ts';
import type { Occurrence } from '../../../core/diary/occurrence.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Row, Writer } from '../../access.ts';

/** One calendar object resource as it is kept; one that was removed stays as a line without text. */
export interface StoredObject {
  readonly seq: number;
  readonly calendar: string;
  /** Last segment of its path. */
  readonly name: string;
  readonly uid: string;
  readonly component: 'VEVENT' | 'VTODO' | 'VJOURNAL';
  /** Hash of the text, without quotes. */
  readonly etag: string;
  readonly text: string;
  readonly size: number;
  readonly revision: number;
  readonly gone: boolean;
  /** What its own server calls it, and the ETag there; null for our own. */
  readonly href: string | null;
  readonly remoteEtag: string | null;
  readonly changedAt: Instant;
  readonly expandedUntil: Instant;
}

const objectRow = z
  .object({
    seq: z.number(),
    calendar: z.string(),
    name: z.string(),
    uid: z.string(),
    component: z.enum(['VEVENT', 'VTODO', 'VJOURNAL']),
    etag: z.string(),
    text: z.string(),
    size: z.number(),
    revision: z.number(),
    gone: z.number(),
    href: z.string().nullable(),
    remote_etag: z.string().nullable(),
    changed_at: z.number(),
    expanded_until: z.number(),
  })
  .transform(({ remote_etag, changed_at, expanded_until, gone, ...rest }) => ({
    ...rest,
    gone: gone === 1,
    remoteEtag: remote_etag,
    changedAt: changed_at,
    expandedUntil: expanded_until,
  }));

const toObject = (row: Row): StoredObject => objectRow.parse(row);

/** An object by its place; one that is gone as well. */
export async function readObject(
  reader: Reader,
  calendar: string,
  name: string,
): Promise<StoredObject | null> {
  const row = await reader.get(
    'SELECT * FROM calendar_object WHERE calendar = ? AND name = ?',
    calendar,
    name,
  );
  return row === undefined ? null : toObject(row);
}

/** Where an object of a calendar elsewhere is kept here; one that is gone as well. */
export async function objectByHref(
  reader: Reader,
  calendar: string,
  href: string,
): Promise<StoredObject | null> {
  const row = await reader.get(
    'SELECT * FROM calendar_object WHERE calendar = ? AND href = ?',
    calendar,
    href,
  );
  return row === undefined ? null : toObject(row);
}

/** Everything under one UID, in whatever calendar. */
export async function objectsByUid(reader: Reader, uid: string): Promise<readonly StoredObject[]> {
  const rows = await reader.all(
    'SELECT * FROM calendar_object WHERE uid = ? AND gone = 0 ORDER BY seq',
    uid,
  );
  return rows.map(toObject);
}

/** All that stands in a calendar. */
export async function objectsOf(
  reader: Reader,
  calendar: string,
): Promise<readonly StoredObject[]> {
  const rows = await reader.all(
    'SELECT * FROM calendar_object WHERE calendar = ? AND gone = 0 ORDER BY seq',
    calendar,
  );
  return rows.map(toObject);
}

/** What changed after a revision, in order of change; the ones that are gone among them. */
export async function objectsSince(
  reader: Reader,
  calendar: string,
  revision: number,
  limit: number,
): Promise<readonly StoredObject[]> {
  const rows = await reader.all(
    'SELECT * FROM calendar_object WHERE calendar = ? AND revision > ? ORDER BY revision, seq LIMIT ?',
    calendar,
    revision,
    limit,
  );
  return rows.map(toObject);
}

/** What the other side calls each object, and its ETag there. */
export async function knownEtags(
  reader: Reader,
  calendar: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.all(
    `SELECT href, remote_etag FROM calendar_object
     WHERE calendar = ? AND gone = 0 AND href IS NOT NULL AND remote_etag IS NOT NULL`,
    calendar,
  );
  return new Map(rows.map((row) => [String(row['href']), String(row['remote_etag'])]));
}

/** Writes an object, new or over the one of that name, and gives its number. */
export async function writeObject(
  writer: Writer,
  object: Omit<StoredObject, 'seq' | 'gone'>,
): Promise<number> {
  await writer.run(
    `INSERT INTO calendar_object (calendar, name, uid, component, etag, text, size, revision, gone, href, remote_etag,
       changed_at, expanded_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
     ON CONFLICT (calendar, name) DO UPDATE SET uid = excluded.uid, component = excluded.component,
       etag = excluded.etag, text = excluded.text, size = excluded.size, revision = excluded.revision, gone = 0,
       href = excluded.href, remote_etag = excluded.remote_etag, changed_at = excluded.changed_at,
       expanded_until = excluded.expanded_until`,
    object.calendar,
    object.name,
    object.uid,
    object.component,
    object.etag,
    object.text,
    object.size,
    object.revision,
    object.href,
    object.remoteEtag,
    object.changedAt,
    object.expandedUntil,
  );
  const row = await writer.get(
    'SELECT seq FROM calendar_object WHERE calendar = ? AND name = ?',
    object.calendar,
    object.name,
  );
  return Number(row?.['seq']);
}

/** Takes the content out of an object; its line stays, so that clients hear that it is gone. */
export async function removeObject(
  writer: Writer,
  seq: number,
  { revision, at }: { readonly revision: number; readonly at: Instant },
): Promise<void> {
  await writer.run('DELETE FROM occurrence WHERE object = ?', seq);
  await writer.run(
    `UPDATE calendar_object SET gone = 1, text = '', size = 0, etag = '', remote_etag = NULL, revision = ?, changed_at = ?
     WHERE seq = ?`,
    revision,
    at,
    seq,
  );
}

/** An occurrence as it is kept: with what else its event says. */
export type KeptOccurrence = Occurrence & { readonly traits: EventTraits };

/** An occurrence with the calendar and the object it belongs to. */
export interface StoredOccurrence {
  readonly calendar: string;
  readonly name: string;
  readonly occurrence: Occurrence;
  readonly traits: EventTraits;
}

const kept = z.object({
  traits: z.object({
    private: z.boolean(),
    invited: z.boolean(),
    floating: z.boolean(),
    location: z.string().nullable(),
    conference: z.string().nullable(),
    people: z.array(z.string()),
  }),
  uid: z.string(),
  recurrenceId: z.string().nullable(),
  start: z.string(),
  end: z.string(),
  startAt: z.number(),
  endAt: z.number(),
  zone: z.string(),
  allDay: z.boolean(),
  summary: z.string().nullable(),
  status: z.string().nullable(),
  transparent: z.boolean(),
});

/** Replaces what an object takes place at. */
export async function writeOccurrences(
  writer: Writer,
  object: number,
  occurrences: readonly KeptOccurrence[],
): Promise<void> {
  await writer.run('DELETE FROM occurrence WHERE object = ?', object);
  for (const one of occurrences) {
    await writer.run(
      'INSERT INTO occurrence (object, start_at, end_at, occurrence) VALUES (?, ?, ?, ?)',
      object,
      one.startAt,
      one.endAt,
      JSON.stringify(one),
    );
  }
}

/**
 * What takes place within a span, in order of beginning; what takes no time counts at its moment. All calendars, or
 * one.
 */
export async function occurrencesWithin(
  reader: Reader,
  span: Span,
  calendar?: string,
): Promise<readonly StoredOccurrence[]> {
  const rows = await reader.all(
    `SELECT o.calendar, o.name, p.occurrence FROM occurrence p JOIN calendar_object o ON o.seq = p.object
     WHERE (p.end_at > ? OR (p.end_at = ? AND p.start_at = ?)) AND p.start_at < ?
       ${calendar === undefined ? '' : 'AND o.calendar = ?'} ORDER BY p.start_at, p.end_at, o.seq`,
    span.from,
    span.from,
    span.from,
    span.until,
    ...(calendar === undefined ? [] : [calendar]),
  );
  return rows.map(toOccurrence);
}

export function toOccurrence(row: Row): StoredOccurrence {
  const { traits, ...occurrence } = kept.parse(JSON.parse(String(row['occurrence'])));
  return { calendar: String(row['calendar']), name: String(row['name']), occurrence, traits };
}

/** Objects with something in a span. */
export async function objectsWithin(
  reader: Reader,
  calendar: string,
  span: Span,
): Promise<readonly StoredObject[]> {
  const rows = await reader.all(
    `SELECT * FROM calendar_object WHERE calendar = ? AND gone = 0 AND seq IN (
       SELECT object FROM occurrence WHERE (end_at > ? OR (end_at = ? AND start_at = ?)) AND start_at < ?)
     -- A task without a date is always there (RFC 4791 section 9.9).
     OR calendar = ? AND gone = 0 AND component = 'VTODO' AND seq NOT IN (SELECT object FROM occurrence) ORDER BY seq`,
    calendar,
    span.from,
    span.from,
    span.from,
    span.until,
    calendar,
  );
  return rows.map(toObject);
}

/** Objects whose occurrences are not known far enough ahead any more, a few at a time. */
export async function objectsToExpand(
  reader: Reader,
  before: Instant,
  limit: number,
): Promise<readonly StoredObject[]> {
  const rows = await reader.all(
    'SELECT * FROM calendar_object WHERE gone = 0 AND expanded_until < ? ORDER BY expanded_until LIMIT ?',
    before,
    limit,
  );
  return rows.map(toObject);
}

/** Notes how far ahead an object's occurrences are known. */
export async function setExpandedUntil(writer: Writer, seq: number, until: Instant): Promise<void> {
  await writer.run('UPDATE calendar_object SET expanded_until = ? WHERE seq = ?', until, seq);
}

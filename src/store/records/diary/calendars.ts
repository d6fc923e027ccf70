import { z } from 'zod';
import type { AccountId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** A calendar of the principal: our own (no account), or the copy of one elsewhere. */
export interface StoredCalendar {
  /** Last segment of its path: lower-case letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  readonly colour: string | null;
  readonly account: AccountId | null;
  /** What its account calls it; null for our own. */
  readonly href: string | null;
  readonly readOnly: boolean;
  /** Its server sends invitations by itself (RFC 6638). */
  readonly schedules: boolean;
  /** What stands in it takes the principal's time. */
  readonly counts: boolean;
  readonly components: readonly ('VEVENT' | 'VTODO' | 'VJOURNAL')[];
  readonly revision: number;
  readonly cursor: string | null;
  /** When it was last read from elsewhere; null before the first time. */
  readonly lookedAt: Instant | null;
  readonly madeAt: Instant;
  /** Since when its account no longer has it; null while it is there. */
  readonly goneAt: Instant | null;
  /** What calendar programs left on it that means nothing here, by name (RFC 4918: dead properties). */
  readonly kept: Readonly<Record<string, string>>;
}

const components = z.array(z.enum(['VEVENT', 'VTODO', 'VJOURNAL']));

const texts = z.record(z.string(), z.string());

const calendarRow = z
  .object({
    name: z.string(),
    title: z.string(),
    colour: z.string().nullable(),
    account: z
      .string()
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
      .transform((id) => id as AccountId)
      .nullable(),
    href: z.string().nullable(),
    read_only: z.number(),
    schedules: z.number(),
    counts: z.number(),
    components: z.string().transform((text) => components.parse(JSON.parse(text))),
    revision: z.number(),
    cursor: z.string().nullable(),
    looked_at: z.number().nullable(),
    made_at: z.number(),
    gone_at: z.number().nullable(),
    kept: z.string().transform((text) => texts.parse(JSON.parse(text))),
  })
  .transform(({ read_only, looked_at, made_at, gone_at, schedules, counts, ...rest }) => ({
    ...rest,
    readOnly: read_only === 1,
    schedules: schedules === 1,
    counts: counts === 1,
    lookedAt: looked_at,
    madeAt: made_at,
    goneAt: gone_at,
  }));

/** All calendars, the first made first. */
export async function listCalendars(reader: Reader): Promise<readonly StoredCalendar[]> {
  const rows = await reader.all('SELECT * FROM calendar ORDER BY made_at, name');
  return rows.map((row) => calendarRow.parse(row));
}

export async function readCalendarRow(
  reader: Reader,
  name: string,
): Promise<StoredCalendar | null> {
  const row = await reader.get('SELECT * FROM calendar WHERE name = ?', name);
  return row === undefined ? null : calendarRow.parse(row);
}

/** Adds a calendar; false when its name, or the calendar elsewhere, is there already. */
export async function insertCalendar(
  writer: Writer,
  calendar: Omit<StoredCalendar, 'revision' | 'cursor' | 'lookedAt' | 'goneAt' | 'kept'> &
    Partial<Pick<StoredCalendar, 'kept'>>,
): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO calendar (name, title, colour, account, href, read_only, schedules, counts, components, made_at, kept)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    calendar.name,
    calendar.title,
    calendar.colour,
    calendar.account,
    calendar.href,
    Number(calendar.readOnly),
    Number(calendar.schedules),
    Number(calendar.counts),
    JSON.stringify(calendar.components),
    calendar.madeAt,
    JSON.stringify(calendar.kept ?? {}),
  );
  return done.changes === 1;
}

/** Changes what a person or the server elsewhere says of a calendar; what is left out stays. */
export async function changeCalendar(
  writer: Writer,
  name: string,
  change: {
    readonly title?: string | undefined;
    readonly colour?: string | null | undefined;
    readonly counts?: boolean | undefined;
    readonly readOnly?: boolean | undefined;
    readonly schedules?: boolean | undefined;
    /** Null takes one away; those not named stay. */
    readonly kept?: Readonly<Record<string, string | null>> | undefined;
  },
): Promise<boolean> {
  const flag = (value: boolean | undefined): number | null =>
    value === undefined ? null : Number(value);
  const done = await writer.run(
    `UPDATE calendar SET title = coalesce(?, title), colour = CASE WHEN ? THEN ? ELSE colour END,
       counts = coalesce(?, counts), read_only = coalesce(?, read_only), schedules = coalesce(?, schedules),
       -- A merge patch (RFC 7396) is just that: null takes away.
       kept = json_patch(kept, ?)
     WHERE name = ?`,
    change.title ?? null,
    Number(change.colour !== undefined),
    change.colour ?? null,
    flag(change.counts),
    flag(change.readOnly),
    flag(change.schedules),
    JSON.stringify(change.kept ?? {}),
    name,
  );
  return done.changes === 1;
}

/** Counts changes in a calendar and gives the number it has after the last of them. */
export async function addRevisions(writer: Writer, name: string, changes: number): Promise<number> {
  await writer.run('UPDATE calendar SET revision = revision + ? WHERE name = ?', changes, name);
  const row = await writer.get('SELECT revision FROM calendar WHERE name = ?', name);
  return Number(row?.['revision'] ?? 0);
}

/** Notes how far a calendar elsewhere was read, and that it was. */
export async function setLookedAt(
  writer: Writer,
  name: string,
  { cursor, at }: { readonly cursor: string | null; readonly at: Instant | null },
): Promise<void> {
  await writer.run(
    'UPDATE calendar SET cursor = ?, looked_at = coalesce(?, looked_at) WHERE name = ?',
    cursor,
    at,
    name,
  );
}

/**
 * Notes since when its account no longer has a calendar; null: it is there again. One of the same name may be another, so it is
 * compared as a whole: the cursor counts no more.
 */
export async function setGoneAt(writer: Writer, name: string, at: Instant | null): Promise<void> {
  await writer.run('UPDATE calendar SET gone_at = ?, cursor = NULL WHERE name = ?', at, name);
}

/** How much stands in a calendar. */
export async function countObjects(reader: Reader, calendar: string): Promise<number> {
  const row = await reader.get(
    'SELECT count(*) AS count FROM calendar_object WHERE calendar = ? AND gone = 0',
    calendar,
  );
  return Number(row?.['count'] ?? 0);
}

/** Takes a calendar away with everything in it. */
export async function removeCalendar(writer: Writer, name: string): Promise<void> {
  await writer.run(
    'DELETE FROM occurrence WHERE object IN (SELECT seq FROM calendar_object WHERE calendar = ?)',
    name,
  );
  await writer.run('DELETE FROM calendar_object WHERE calendar = ?', name);
  await writer.run('DELETE FROM event_card WHERE calendar = ?', name);
  await writer.run('DELETE FROM calendar_trouble WHERE calendar = ?', name);
  await writer.run('DELETE FROM calendar WHERE name = ?', name);
}

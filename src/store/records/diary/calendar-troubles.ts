import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** Something in a calendar elsewhere that could not be used. */
export interface CalendarTrouble {
  readonly href: string;
  /** Key of a sentence. */
  readonly why: string;
  /** Its UID, where that stands in the calendar under another href. */
  readonly uid?: string;
}

/** Notes what could not be used; tells whether that was not known yet. */
export async function noteTrouble(
  writer: Writer,
  calendar: string,
  { href, why, uid }: CalendarTrouble,
  at: Instant,
): Promise<boolean> {
  const known = await writer.get(
    'SELECT why, uid FROM calendar_trouble WHERE calendar = ? AND href = ?',
    calendar,
    href,
  );
  if (known?.['why'] === why && known['uid'] === (uid ?? null)) return false;
  await writer.run(
    `INSERT INTO calendar_trouble (calendar, href, why, uid, since) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (calendar, href) DO UPDATE SET why = excluded.why, uid = excluded.uid, since = excluded.since`,
    calendar,
    href,
    why,
    uid ?? null,
    at,
  );
  return known === undefined;
}

/** It can be used by now, or is gone. */
export async function endTrouble(writer: Writer, calendar: string, href: string): Promise<void> {
  await writer.run('DELETE FROM calendar_trouble WHERE calendar = ? AND href = ?', calendar, href);
}

/** Forgets what was refused for its UID where that stands under no href any more; tells whether anything was. */
export async function endFreed(writer: Writer, calendar: string): Promise<boolean> {
  const done = await writer.run(
    `DELETE FROM calendar_trouble WHERE calendar = ? AND uid IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM calendar_object o WHERE o.calendar = calendar_trouble.calendar AND o.uid = calendar_trouble.uid AND o.gone = 0)`,
    calendar,
  );
  return done.changes > 0;
}

/** How much of a calendar could not be used. */
export async function countTroubles(reader: Reader, calendar: string): Promise<number> {
  const row = await reader.get(
    'SELECT count(*) AS count FROM calendar_trouble WHERE calendar = ?',
    calendar,
  );
  return Number(row?.['count'] ?? 0);
}

import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** Something in a calendar elsewhere that could not be used. */
export interface CalendarTrouble {
  readonly href: string;
  /** Key of a sentence. */
  readonly why: string;
}

/** Notes what could not be used; tells whether that was not known yet. */
export async function noteTrouble(
  writer: Writer,
  calendar: string,
  { href, why }: CalendarTrouble,
  at: Instant,
): Promise<boolean> {
  const known = await writer.get(
    'SELECT why FROM calendar_trouble WHERE calendar = ? AND href = ?',
    calendar,
    href,
  );
  if (known?.['why'] === why) return false;
  await writer.run(
    `INSERT INTO calendar_trouble (calendar, href, why, since) VALUES (?, ?, ?, ?)
     ON CONFLICT (calendar, href) DO UPDATE SET why = excluded.why, since = excluded.since`,
    calendar,
    href,
    why,
    at,
  );
  return known === undefined;
}

/** It can be used by now, or is gone. */
export async function endTrouble(writer: Writer, calendar: string, href: string): Promise<void> {
  await writer.run('DELETE FROM calendar_trouble WHERE calendar = ? AND href = ?', calendar, href);
}

/** How much of a calendar could not be used. */
export async function countTroubles(reader: Reader, calendar: string): Promise<number> {
  const row = await reader.get(
    'SELECT count(*) AS count FROM calendar_trouble WHERE calendar = ?',
    calendar,
  );
  return Number(row?.['count'] ?? 0);
}

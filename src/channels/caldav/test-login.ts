import { Trouble } from '../../core/errors.ts';
import type { CalendarListing } from '../../core/ports/calendar.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { Sentence } from '../../core/text/words.ts';
import { DavConnection } from './connection.ts';
import { CALDAV_LIMITS } from './limits.ts';
import { listCalendars } from './list.ts';
import type { CaldavSettings } from './settings.ts';
import { asTrouble } from './trouble.ts';

/** What a trial login found; `said` is in this room's `words.ts`. */
export type CaldavLogin =
  | { readonly ok: true; readonly calendars: readonly CalendarListing[] }
  | { readonly ok: false; readonly trouble: string; readonly said: Sentence };

/** Logs in, finds the calendars, and leaves; changes nothing. Throws only for mistakes of our own. */
export async function testCaldavLogin(
  settings: CaldavSettings,
  credential: Credential,
  signal: AbortSignal = new AbortController().signal,
): Promise<CaldavLogin> {
  const connection = new DavConnection(settings, credential, CALDAV_LIMITS);
  try {
    return { ok: true, calendars: await listCalendars(connection, signal) };
  } catch (error) {
    const trouble = asTrouble(error, connection.base.host);
    if (!(trouble instanceof Trouble)) throw trouble;
    return { ok: false, trouble: trouble.code, said: trouble.said };
  } finally {
    connection.close();
  }
}

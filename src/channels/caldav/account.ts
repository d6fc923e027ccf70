import type { CalendarAccount } from '../../core/ports/calendar.ts';
import { DavAccount, type DavOptions } from '../dav/account.ts';
import { CALDAV_DIALECT } from './dialect.ts';
import { listCalendars } from './list.ts';

/** Calendars on a CalDAV server (RFC 4791). */
export const CALDAV = { dialect: CALDAV_DIALECT, list: listCalendars } as const;

/** Opens them; connects when it is first asked something. */
export function openCaldavAccount(options: DavOptions): CalendarAccount {
  return new DavAccount(CALDAV, options);
}

import { startOddDav, type OddDav, type Oddities } from './odd-dav.ts';
import type { CalendarListing } from '../../../src/core/ports/calendar.ts';
import { CALDAV_DIALECT } from '../../../src/channels/caldav/dialect.ts';
import { DavConnection } from '../../../src/channels/dav/connection.ts';
import { DAV_LIMITS, type DavLimits } from '../../../src/channels/dav/limits.ts';
import { davSettings } from '../../../src/channels/dav/settings.ts';

/** What stands in the calendar of an odd server, each put there after the one before. */
export const NAMES = ['a.ics', 'b.ics', 'c.ics', 'd.ics', 'e.ics'];

export interface OddCalendar {
  readonly connection: DavConnection;
  readonly calendar: CalendarListing;
  readonly limits: DavLimits;
  readonly signal: AbortSignal;
}

async function fill(server: OddDav): Promise<void> {
  for (const name of NAMES) {
    const body = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:${name}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    await fetch(new URL(`${server.calendar}${name}`, server.url), { method: 'PUT', body });
  }
}

/** Asks the filled calendar of an odd server something, of which answers come in at most so many pages. */
export async function askOdd<T>(
  odd: Oddities,
  pages: number,
  ask: (of: OddCalendar) => Promise<T>,
): Promise<T> {
  await using server = await startOddDav(odd);
  await fill(server);
  const settings = davSettings.parse({ url: server.url, user: 'anna' });
  const limits = { ...DAV_LIMITS, pages };
  const credential = { kind: 'password', password: () => Promise.resolve('any') } as const;
  const connection = new DavConnection(CALDAV_DIALECT, settings, credential, limits);
  const calendar: CalendarListing = {
    href: server.calendar,
    name: 'Werk',
    colour: null,
    readOnly: false,
    components: ['VEVENT'],
    schedules: false,
  };
  try {
    return await ask({ connection, calendar, limits, signal: new AbortController().signal });
  } finally {
    connection.close();
  }
}

/** Last segments of hrefs. */
export function namesOf(hrefs: Iterable<string>): readonly string[] {
  return [...hrefs].map((href) => href.split('/').at(-1) ?? '');
}

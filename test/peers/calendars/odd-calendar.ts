import { startOddDav, type OddDav, type Oddities } from './odd-dav.ts';
import type { CalendarListing } from '../../../src/core/ports/calendar.ts';
import { DavConnection } from '../../../src/channels/caldav/connection.ts';
import { CALDAV_LIMITS, type CaldavLimits } from '../../../src/channels/caldav/limits.ts';
import { caldavSettings } from '../../../src/channels/caldav/settings.ts';

/** What stands in the calendar of an odd server, each put there after the one before. */
export const NAMES = ['a.ics', 'b.ics', 'c.ics', 'd.ics', 'e.ics'];

export interface OddCalendar {
  readonly connection: DavConnection;
  readonly calendar: CalendarListing;
  readonly limits: CaldavLimits;
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
  const settings = caldavSettings.parse({ url: server.url, user: 'anna' });
  const limits = { ...CALDAV_LIMITS, pages };
  const credential = { kind: 'password', password: () => Promise.resolve('any') } as const;
  const connection = new DavConnection(settings, credential, limits);
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

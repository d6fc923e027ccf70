import { expect, test } from 'vitest';
import { startOddDav, type OddDav, type Oddities } from '../../../test/peers/calendars/odd-dav.ts';
import type { CalendarListing } from '../../core/ports/calendar.ts';
import { DavConnection } from './connection.ts';
import { CALDAV_LIMITS } from './limits.ts';
import { Lister } from './listing.ts';
import { caldavSettings } from './settings.ts';

const NAMES = ['a.ics', 'b.ics', 'c.ics', 'd.ics', 'e.ics'];

async function fill(server: OddDav): Promise<void> {
  for (const name of NAMES) {
    const body = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:${name}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    await fetch(new URL(`${server.calendar}${name}`, server.url), { method: 'PUT', body });
  }
}

/** Everything the server names, asked in at most so many pages. */
async function wholeOf(server: OddDav, pages: number) {
  const settings = caldavSettings.parse({ url: server.url, user: 'anna' });
  const limits = { ...CALDAV_LIMITS, pages };
  const credential = { kind: 'password', password: () => Promise.resolve('any') } as const;
  const connection = new DavConnection(settings, credential, limits);
  const listing: CalendarListing = {
    href: server.calendar,
    name: 'Werk',
    colour: null,
    readOnly: false,
    components: ['VEVENT'],
    schedules: false,
  };
  try {
    return await new Lister(connection, listing, limits, new AbortController().signal).whole();
  } finally {
    connection.close();
  }
}

const KINDS: readonly (readonly [string, Oddities, number])[] = [
  ['says there is more and goes no further', { cutAt: 2, stuck: true }, 100],
  ['never comes to an end', { cutAt: 2 }, 2],
];

test.each(KINDS)(
  'of a server that %s, a part is not taken for the whole',
  async (_what, odd, pages) => {
    await using server = await startOddDav(odd);
    await fill(server);
    const { versions, position } = await wholeOf(server, pages);
    expect([...versions.keys()].map((href) => href.split('/').at(-1))).toEqual(NAMES);
    expect(position).toMatchObject({ token: null, ctag: 'r5' });
  },
);

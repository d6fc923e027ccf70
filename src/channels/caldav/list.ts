import type { CalendarListing } from '../../core/ports/calendar.ts';
import { hrefIn, type DavConnection } from '../dav/connection.ts';
import { asFolder, discover } from '../dav/discover.ts';
import { isReadOnly, nameOf } from '../dav/listed.ts';
import { child, NAMES, type Element } from '../dav/xml/element.ts';
import type { DavResponse } from '../dav/xml/multistatus.ts';
import { propfind } from '../dav/xml/questions.ts';

const ASKED = propfind([
  NAMES.resourceType,
  NAMES.displayName,
  NAMES.colour,
  NAMES.components,
  NAMES.privileges,
]);

/** The calendars of an account, in the order the server gives. */
export async function listCalendars(
  connection: DavConnection,
  signal: AbortSignal,
): Promise<readonly CalendarListing[]> {
  const { homes, met } = await discover(connection, signal, [NAMES.outbox]);
  // RFC 6638, 2.1.1.
  const outbox = met.some((props) => hrefIn(props.get(NAMES.outbox)) !== null);
  const listings = new Map<string, CalendarListing>();
  for (const home of homes) {
    const question = { method: 'PROPFIND', url: home, depth: '1', body: ASKED } as const;
    const { responses, headers, url } = await connection.multistatus(question, signal);
    const said = headers['dav'] ?? (await optionsOf(connection, url, signal));
    const schedules = said === null ? outbox : schedulesByItself(said);
    for (const response of responses) {
      const type = response.props.get(NAMES.resourceType);
      if (child(type, NAMES.calendar) === undefined) continue;
      const href = connection.hrefOf(asFolder(connection.at(response.href, url)));
      listings.set(href, listingOf(href, response, schedules));
    }
  }
  return [...listings.values()];
}

/** The DAV header where a PROPFIND did not bring it; null where there is none to be had. */
async function optionsOf(
  connection: DavConnection,
  url: URL,
  signal: AbortSignal,
): Promise<string | null> {
  return await connection.ask({ method: 'OPTIONS', url }, signal, async ({ headers }) => {
    const { dav } = headers;
    return typeof dav === 'string' ? dav : null;
  });
}

/** RFC 6638, 2: the server sends invitations when an event with guests is stored. */
function schedulesByItself(dav: string | readonly string[]): boolean {
  const classes = [dav].flat().join(',').split(',');
  return classes.some((name) => name.trim() === 'calendar-auto-schedule');
}

function listingOf(href: string, { props }: DavResponse, schedules: boolean): CalendarListing {
  return {
    href,
    name: nameOf(props),
    colour: colourOf(props.get(NAMES.colour)?.text ?? ''),
    readOnly: isReadOnly(props.get(NAMES.privileges)),
    components: componentsOf(props.get(NAMES.components)),
    schedules,
  };
}

/** `#rrggbb` of what may have an opacity behind it; null for anything else. */
function colourOf(text: string): string | null {
  const found = /^\s*(#[0-9a-f]{6})(?:[0-9a-f]{2})?\s*$/i.exec(text)?.[1];
  return found?.toLowerCase() ?? null;
}

const COMPONENTS = ['VEVENT', 'VTODO', 'VJOURNAL'] as const;

/** A server that says nothing takes all (RFC 4791, 5.2.3). Names stand in attributes. */
function componentsOf(set: Element | undefined): CalendarListing['components'] {
  const named = (set?.children ?? []).map(({ called }) => called.toUpperCase());
  return named.length === 0 ? COMPONENTS : COMPONENTS.filter((each) => named.includes(each));
}

import type { CalendarListing } from '../../core/ports/calendar.ts';
import type { DavConnection } from './connection.ts';
import { asFolder, discover, isCalendar } from './discover.ts';
import { below, NAMES, type Element } from './xml/element.ts';
import type { DavResponse } from './xml/multistatus.ts';
import { propfind } from './xml/questions.ts';

const ASKED = propfind([
  NAMES.resourceType,
  NAMES.displayName,
  NAMES.colour,
  NAMES.components,
  NAMES.privileges,
]);

/** Privileges one of which lets us write events (RFC 3744, 3). */
const WRITING = ['all', 'write', 'write-content', 'bind'].map((name) => `{DAV:}${name}`);

/** Names longer than this are cut: they are shown in lists. */
const NAME_LENGTH = 500;

/** The calendars of an account, in the order the server gives. */
export async function listCalendars(
  connection: DavConnection,
  signal: AbortSignal,
): Promise<readonly CalendarListing[]> {
  const { homes, outbox } = await discover(connection, signal);
  const listings = new Map<string, CalendarListing>();
  for (const home of homes) {
    const question = { method: 'PROPFIND', url: home, depth: '1', body: ASKED } as const;
    const { responses, headers, url } = await connection.multistatus(question, signal);
    const said = headers['dav'] ?? (await optionsOf(connection, url, signal));
    const schedules = said === null ? outbox : schedulesByItself(said);
    for (const response of responses) {
      if (!isCalendar(response.props.get(NAMES.resourceType))) continue;
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
  const name = props.get(NAMES.displayName)?.text.trim().slice(0, NAME_LENGTH) ?? '';
  return {
    href,
    name: name === '' ? null : name,
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

/** A server that says nothing of privileges is tried. */
function isReadOnly(privileges: Element | undefined): boolean {
  if (privileges === undefined) return false;
  const held = below(privileges, NAMES.privilege).flatMap(({ children }) =>
    children.map(({ name }) => name),
  );
  return held.length > 0 && !held.some((name) => WRITING.includes(name));
}

const COMPONENTS = ['VEVENT', 'VTODO', 'VJOURNAL'] as const;

/** A server that says nothing takes all (RFC 4791, 5.2.3). Names stand in attributes. */
function componentsOf(set: Element | undefined): CalendarListing['components'] {
  const named = (set?.children ?? []).map(({ called }) => called.toUpperCase());
  return named.length === 0 ? COMPONENTS : COMPONENTS.filter((each) => named.includes(each));
}

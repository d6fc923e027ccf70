import { hrefIn, type DavConnection } from './connection.ts';
import { DavRefusal } from './trouble.ts';
import { below, child, NAMES, type Element } from './xml/element.ts';
import type { DavResponse } from './xml/multistatus.ts';
import { propfind } from './xml/questions.ts';
import { NotXml } from './xml/read-elements.ts';

/** Where an account's calendars are. */
export interface Found {
  /** Collections that hold calendars (RFC 4791, 6.2.1); a calendar itself where the server names no home. */
  readonly homes: readonly URL[];
  /** The principal has an outbox (RFC 6638, 2.1.1). */
  readonly outbox: boolean;
}

/** Homes named beyond this are passed over: nobody has so many, and each costs a question. */
const HOMES_AT_MOST = 10;

const ASKED = propfind([NAMES.principal, NAMES.homeSet, NAMES.outbox, NAMES.resourceType]);

/**
 * Finds the homes: from the address given, else from `/.well-known/caldav` (RFC 6764, 5), by the principal (RFC 5397).
 * @throws DavRefusal when nothing of a calendar is found
 */
export async function discover(connection: DavConnection, signal: AbortSignal): Promise<Found> {
  const { base } = connection;
  const wellKnown = new URL('/.well-known/caldav', base);
  let refusal: unknown = new DavRefusal(404);
  for (const start of [base, wellKnown, new URL('/', base)]) {
    try {
      const found = await fromHere(connection, start, signal);
      if (found !== null) return found;
    } catch (error) {
      const elsewhere = error instanceof DavRefusal && error.status !== 401;
      if (!elsewhere && !(error instanceof NotXml)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

async function fromHere(
  connection: DavConnection,
  start: URL,
  signal: AbortSignal,
): Promise<Found | null> {
  const here = await propsAt(connection, start, signal);
  const principal = hrefIn(here.props.get(NAMES.principal));
  const person =
    principal === null || here.props.has(NAMES.homeSet)
      ? here
      : await propsAt(connection, connection.at(principal, here.url), signal);
  const outbox = [here, person].some(({ props }) => hrefIn(props.get(NAMES.outbox)) !== null);
  const homes = below(person.props.get(NAMES.homeSet), NAMES.href)
    .map(({ text }) => text.trim())
    .filter((href) => href !== '')
    .slice(0, HOMES_AT_MOST)
    .map((href) => asFolder(connection.at(href, person.url)));
  if (homes.length > 0) return { homes, outbox };
  return isCalendar(here.props.get(NAMES.resourceType)) ? { homes: [here.url], outbox } : null;
}

async function propsAt(connection: DavConnection, url: URL, signal: AbortSignal) {
  const question = { method: 'PROPFIND', url, depth: '0', body: ASKED } as const;
  const answer = await connection.multistatus(question, signal);
  const none: DavResponse['props'] = new Map<string, Element>();
  return { url: answer.url, props: answer.responses[0]?.props ?? none };
}

/** Whether a collection is one of calendar objects. */
export function isCalendar(resourceType: Element | undefined): boolean {
  return child(resourceType, NAMES.calendar) !== undefined;
}

/** With the slash at the end that a collection has; without it some servers redirect. */
export function asFolder(url: URL): URL {
  const folder = new URL(url);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}

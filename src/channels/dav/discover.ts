import { hrefIn, type DavConnection } from './connection.ts';
import { DavRefusal } from './trouble.ts';
import { below, child, NAMES, type Element } from './xml/element.ts';
import type { DavResponse } from './xml/multistatus.ts';
import { propfind } from './xml/questions.ts';
import { NotXml } from './xml/read-elements.ts';

/** Where an account's collections are. */
export interface Found {
  /** Collections that hold them (RFC 4791, 6.2.1; RFC 6352, 7.1.1); the collection itself where the server names no home. */
  readonly homes: readonly URL[];
  /** What was found on the way there: at the address that was asked, and of the principal. */
  readonly met: readonly DavResponse['props'][];
}

/** Homes named beyond this are passed over: nobody has so many, and each costs a question. */
const HOMES_AT_MOST = 10;

/**
 * Finds the homes: from the address given, else from the well-known one (RFC 6764, 5), by the principal (RFC 5397).
 * @param more properties to ask for beside what leads there
 * @throws DavRefusal when nothing of the kind is found
 */
export async function discover(
  connection: DavConnection,
  signal: AbortSignal,
  more: readonly string[] = [],
): Promise<Found> {
  const { base, dialect } = connection;
  const body = propfind([NAMES.principal, dialect.homeSet, NAMES.resourceType, ...more]);
  const wellKnown = new URL(dialect.wellKnown, base);
  let refusal: unknown = new DavRefusal(404);
  for (const start of [base, wellKnown, new URL('/', base)]) {
    try {
      const found = await fromHere({ connection, signal, body }, start);
      if (found !== null) return found;
    } catch (error) {
      const elsewhere = error instanceof DavRefusal && error.status !== 401;
      if (!elsewhere && !(error instanceof NotXml)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

interface Asking {
  readonly connection: DavConnection;
  readonly signal: AbortSignal;
  readonly body: string;
}

async function fromHere(asking: Asking, start: URL): Promise<Found | null> {
  const { connection } = asking;
  const { homeSet, collection } = connection.dialect;
  const here = await propsAt(asking, start);
  const principal = hrefIn(here.props.get(NAMES.principal));
  const person =
    principal === null || here.props.has(homeSet)
      ? here
      : await propsAt(asking, connection.at(principal, here.url));
  const met = [here.props, person.props];
  const homes = below(person.props.get(homeSet), NAMES.href)
    .map(({ text }) => text.trim())
    .filter((href) => href !== '')
    .slice(0, HOMES_AT_MOST)
    .map((href) => asFolder(connection.at(href, person.url)));
  if (homes.length > 0) return { homes, met };
  const isOne = child(here.props.get(NAMES.resourceType), collection) !== undefined;
  return isOne ? { homes: [here.url], met } : null;
}

async function propsAt({ connection, signal, body }: Asking, url: URL) {
  const question = { method: 'PROPFIND', url, depth: '0', body } as const;
  const answer = await connection.multistatus(question, signal);
  const none: DavResponse['props'] = new Map<string, Element>();
  return { url: answer.url, props: answer.responses[0]?.props ?? none };
}

/** With the slash at the end that a collection has; without it some servers redirect. */
export function asFolder(url: URL): URL {
  const folder = new URL(url);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}

import { request } from 'node:http';
import { MemoryShelf } from '../../world/calendar-shelf/shelf.ts';
import {
  accessOf,
  serveCalendars,
  type CalendarsServed,
} from '../../world/calendar-shelf/served.ts';
import { child, children } from '../../../src/surfaces/caldav/xml/find.ts';
import { readXml, type XmlElement } from '../../../src/surfaces/caldav/xml/read.ts';

export const PASSWORD = 'haver-linde-47-mast';
export const READER = 'kijken-mag-81';

/** An answer as a test looks at it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What a multistatus says of each href. */
  readonly told: ReadonlyMap<string, Told>;
  readonly syncToken: string | null;
  /** Local name of the precondition that was not met. */
  readonly condition: string | null;
}

/** What a multistatus says of one thing: properties by local name, in text or (when there is none) in names of elements. */
export interface Told {
  readonly status: number | null;
  readonly found: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/** What is sent: as it is, without the way being tidied. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** User and password; those of the principal unless given; null for none. */
  readonly as?: readonly [string, string] | null;
  /** In pieces, without saying how long it is. */
  readonly chunked?: boolean;
}

/** A server with one principal's shelf, and a hand that sends requests to it. */
export interface Rig extends AsyncDisposable {
  readonly shelf: MemoryShelf;
  readonly served: CalendarsServed;
  ask(method: string, path: string, sent?: Sent): Promise<Answered>;
}

/** Serves the calendars of smit: `werk`, `prive` for events only, `feestdagen` read only. De Vries works beside him. */
export async function openRig(now?: () => number): Promise<Rig> {
  const shelf = new MemoryShelf()
    .add({ name: 'werk', title: 'Werk & kantoor', colour: '#0a7f3c' })
    .add({ name: 'prive', title: 'Privé', components: ['VEVENT'] })
    .add({ name: 'feestdagen', readOnly: true });
  const access = accessOf([
    { owner: 'smit', password: PASSWORD, shelf },
    { owner: 'smit', password: READER, shelf, mayWrite: false },
    { owner: 'devries', password: 'ander', shelf: new MemoryShelf().add({ name: 'werk' }) },
  ]);
  const served = await serveCalendars(access, now);
  return {
    shelf,
    served,
    ask: (method, path, sent = {}) => ask(served, method, path, sent),
    [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
  };
}

async function ask(
  { port }: CalendarsServed,
  method: string,
  path: string,
  { headers = {}, body, as = ['smit', PASSWORD], chunked = false }: Sent,
): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const login = as === null ? {} : { authorization: basic(...as) };
  const length =
    body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const asked = request(
    { host: '127.0.0.1', port, method, path, headers: { ...login, ...length, ...headers } },
    (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        resolve(answered(answer.statusCode ?? 0, new Headers(Object.fromEntries(named)), text));
      });
    },
  );
  // A server that has heard enough closes; what it said stands.
  asked.on('error', reject);
  asked.end(body);
  return promise;
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function answered(status: number, headers: Headers, text: string): Answered {
  const isXml = (headers.get('content-type') ?? '').startsWith('application/xml');
  const root = isXml && text !== '' ? readXml(text, Number.POSITIVE_INFINITY) : undefined;
  const told = children(root, '{DAV:}response').flatMap((response) =>
    children(response, '{DAV:}href').map((href) => [href.text, toldOf(response)] as const),
  );
  const [condition] = root?.name === '{DAV:}error' ? root.inside : [];
  return {
    status,
    headers,
    text,
    told: new Map(told),
    syncToken: child(root, '{DAV:}sync-token')?.text ?? null,
    condition: condition === undefined ? null : local(condition),
  };
}

function toldOf(response: XmlElement): Told {
  const status = child(response, '{DAV:}status');
  const stats = children(response, '{DAV:}propstat').map((stat) => ({
    code: codeOf(child(stat, '{DAV:}status')),
    properties: child(stat, '{DAV:}prop')?.inside ?? [],
  }));
  return {
    status: status === undefined ? null : codeOf(status),
    found: Object.fromEntries(
      stats
        .filter(({ code }) => code === 200)
        .flatMap(({ properties }) => properties.map((one) => [local(one), valueOf(one)])),
    ),
    missing: stats
      .filter(({ code }) => code === 404)
      .flatMap(({ properties }) => properties.map(local)),
  };
}

const codeOf = (status: XmlElement | undefined): number => Number(status?.text.split(' ')[1]);
const local = ({ name }: XmlElement): string => name.slice(name.indexOf('}') + 1);

function valueOf(property: XmlElement): string {
  if (property.inside.length === 0) return property.text;
  return property.inside
    .map((one) => {
      const inner = valueOf(one);
      const name = one.attributes.get('name');
      if (name !== undefined) return name;
      return local(one) === 'href' ? inner : `${local(one)}${inner === '' ? '' : `(${inner})`}`;
    })
    .join(' ');
}

/** A body of a request with the namespaces everybody uses. */
export function xml(root: string, inside: string): string {
  const spaces =
    'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:CS="http://calendarserver.org/ns/" xmlns:A="http://apple.com/ns/ical/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${spaces}>${inside}</${root}>`;
}

export const propfind = (...names: readonly string[]): string =>
  xml('D:propfind', `<D:prop>${names.map((name) => `<${name}/>`).join('')}</D:prop>`);

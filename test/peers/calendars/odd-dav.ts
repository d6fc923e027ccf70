import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { freePort } from '../free-port.ts';

/** In what an odd server differs from the ones that can be installed; each is known of some server in the world. */
export interface Oddities {
  /** No sync-collection (RFC 6578): older servers, some groupware. */
  readonly withoutSync?: boolean;
  /** Not even a ctag. */
  readonly withoutCtag?: boolean;
  /** Answers to sync-collection end after so many changes, with a 507 for the collection (RFC 6578, 3.6). */
  readonly cutAt?: number;
  /** After the first answer that was cut off, each one is cut off at the same place again. */
  readonly stuck?: boolean;
  /** PUT tells no version, and the text kept is not quite the one sent (RFC 4791, 5.3.4). */
  readonly rewrites?: boolean;
  /** Versions are weak everywhere, as behind a proxy that packs answers; conditions are met all the same. */
  readonly weak?: boolean;
  /** Each answer spells hrefs another way. */
  readonly spells?: boolean;
  /** Texts come in CDATA with bare line feeds. */
  readonly cdata?: boolean;
  /** No calendar-multiget. */
  readonly withoutMultiget?: boolean;
}

interface Kept {
  readonly text: string;
  readonly etag: string;
  readonly revision: number;
}

const HOME = '/dav/huis van anna/';
const NS =
  'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"';

/** A small CalDAV server in this process, right in what it does and odd in how it says it. */
export class OddDav {
  readonly #oddities: Oddities;
  readonly #port: number;
  readonly #kept = new Map<string, Kept>();
  readonly #gone = new Map<string, number>();
  #server: Server | null = null;
  #revision = 0;
  #answers = 0;
  #there = true;

  constructor(oddities: Oddities, port: number) {
    this.#oddities = oddities;
    this.#port = port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  readonly calendar = encodeURI(`${HOME}werk/`);

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const path = decodeURIComponent(request.url ?? '/');
    const { method } = request;
    if (path.startsWith('/.well-known/'))
      return void response.writeHead(301, { location: '/dav/' }).end();
    if (path.startsWith(`${HOME}werk/`)) return this.#inCalendar(request, response, path, body);
    if (method === 'PROPFIND' && path === '/dav/') return multistatus(response, [PRINCIPAL]);
    if (method === 'PROPFIND' && path === '/dav/anna/') return multistatus(response, [HOMESET]);
    if (method === 'PROPFIND' && path === HOME) return this.#listHome(response);
    response.writeHead(path === '/' ? 405 : 404).end('<html>not here</html>');
  }

  #listHome(response: ServerResponse): void {
    const calendar = `<d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:displayname>Werk &amp; zo</d:displayname>`;
    const home = found(encodeURI(HOME), '<d:resourcetype><d:collection/></d:resourcetype>');
    response.setHeader('dav', '1, 3, calendar-access');
    multistatus(response, this.#there ? [home, found(this.calendar, calendar)] : [home]);
  }

  #inCalendar(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    body: string,
  ): void {
    const name = path.slice(`${HOME}werk/`.length);
    const { method } = request;
    if (!this.#there) return void response.writeHead(404).end();
    if (name === '' && method === 'DELETE') {
      this.#there = false;
      return void response.writeHead(204).end();
    }
    if (name === '' && method === 'PROPFIND') return this.#list(response, request, body);
    if (name === '' && method === 'REPORT') return this.#report(response, body);
    if (method === 'GET') return this.#get(response, name);
    if (method === 'PUT') return this.#put(request, response, name, body);
    if (method === 'DELETE') return this.#delete(request, response, name);
    response.writeHead(405).end();
  }

  #list(response: ServerResponse, request: IncomingMessage, body: string): void {
    const { withoutSync, withoutCtag } = this.#oddities;
    const report = withoutSync === true ? 'c:calendar-query' : 'd:sync-collection';
    const reports = `<d:supported-report-set><d:supported-report><d:report><${report}/></d:report></d:supported-report></d:supported-report-set>`;
    const ctag = withoutCtag === true ? '' : `<s:getctag>r${this.#revision}</s:getctag>`;
    const type = '<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>';
    const title = '<d:displayname>Werk &amp; zo</d:displayname>';
    const self = found(
      this.calendar,
      `${title}${type}${reports}${body.includes('getctag') ? ctag : ''}`,
    );
    const items = [...this.#kept].map(([name, kept]) =>
      found(this.#href(name), this.#version(kept)),
    );
    multistatus(response, request.headers.depth === '0' ? [self] : [self, ...items]);
  }

  #report(response: ServerResponse, body: string): void {
    if (body.includes('calendar-multiget')) return this.#multiget(response, body);
    if (this.#oddities.withoutSync === true) return void response.writeHead(403).end();
    const token = /sync-token>([^<]*)</.exec(body)?.[1] ?? '';
    const from = token === '' ? 0 : Number(/^urn:r:(\d+)$/.exec(token)?.[1] ?? Number.NaN);
    if (Number.isNaN(from) || from > this.#revision)
      return void response.writeHead(403).end(`<d:error ${NS}><d:valid-sync-token/></d:error>`);
    const changed = [...this.#kept]
      .filter(([, { revision }]) => revision > from)
      .map(([name, kept]) => ({
        at: kept.revision,
        xml: found(this.#href(name), this.#version(kept)),
      }));
    const gone = [...this.#gone]
      .filter(([, revision]) => revision > from && token !== '')
      .map(([name, revision]) => ({ at: revision, xml: status(this.#href(name), 404) }));
    const all = [...changed, ...gone].toSorted((a, b) => a.at - b.at);
    const { cutAt = all.length } = this.#oddities;
    const told = all.slice(0, this.#oddities.stuck === true && from > 0 ? 0 : cutAt);
    const cut = told.length < all.length;
    const until = cut ? (told.at(-1)?.at ?? from) : this.#revision;
    const more = cut ? [status(this.calendar, 507)] : [];
    const end = `<d:sync-token>urn:r:${until}</d:sync-token>`;
    multistatus(response, [...told.map(({ xml }) => xml), ...more], end);
  }

  #multiget(response: ServerResponse, body: string): void {
    if (this.#oddities.withoutMultiget === true) return void response.writeHead(501).end();
    const asked = [...body.matchAll(/<d:href>([^<]*)</g)].map(([, href = '']) => href);
    const answers = asked.map((href) => {
      const name = decodeURIComponent(href.replaceAll('&amp;', '&')).slice(`${HOME}werk/`.length);
      const kept = this.#kept.get(name);
      if (kept === undefined) return status(this.#href(name), 404);
      return found(this.#href(name), `${this.#version(kept)}${this.#data(kept.text)}`);
    });
    multistatus(response, answers);
  }

  #data(text: string): string {
    if (this.#oddities.cdata === true)
      return `<c:calendar-data><![CDATA[${text.replaceAll('\r\n', '\n')}]]></c:calendar-data>`;
    return `<c:calendar-data>${escaped(text)}</c:calendar-data>`;
  }

  #get(response: ServerResponse, name: string): void {
    const kept = this.#kept.get(name);
    if (kept === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { etag: this.#etag(kept) }).end(kept.text);
  }

  #put(request: IncomingMessage, response: ServerResponse, name: string, body: string): void {
    const uid = /^UID:(.*)$/m.exec(body.replaceAll(/\r\n[ \t]/g, ''))?.[1]?.trim();
    if (!body.startsWith('BEGIN:VCALENDAR') || uid === undefined)
      return void response.writeHead(400).end();
    if (!this.#meets(request, name)) return void response.writeHead(412).end();
    const same = [...this.#kept].find(
      ([other, { text }]) => other !== name && text.includes(`UID:${uid}\r\n`),
    );
    if (same !== undefined) {
      const error = `<d:error ${NS}><c:no-uid-conflict><d:href>${this.#href(same[0])}</d:href></c:no-uid-conflict></d:error>`;
      return void response.writeHead(409).end(error);
    }
    const { rewrites } = this.#oddities;
    const text = rewrites === true ? body.replace('END:VEVENT', 'X-ODD:1\r\nEND:VEVENT') : body;
    this.#revision += 1;
    const etag = createHash('sha256').update(`${this.#revision}${text}`).digest('hex').slice(0, 16);
    const kept = { text, etag, revision: this.#revision };
    this.#kept.set(name, kept);
    this.#gone.delete(name);
    response.writeHead(201, rewrites === true ? {} : { etag: this.#etag(kept) }).end();
  }

  #delete(request: IncomingMessage, response: ServerResponse, name: string): void {
    if (!this.#kept.has(name)) return void response.writeHead(404).end();
    if (!this.#meets(request, name)) return void response.writeHead(412).end();
    this.#kept.delete(name);
    this.#revision += 1;
    this.#gone.set(name, this.#revision);
    response.writeHead(204).end();
  }

  #meets({ headers }: IncomingMessage, name: string): boolean {
    const kept = this.#kept.get(name);
    if (headers['if-none-match'] === '*' && kept !== undefined) return false;
    const match = headers['if-match'];
    return match === undefined || match === `"${kept?.etag ?? ''}"`;
  }

  #etag({ etag }: Kept): string {
    return this.#oddities.weak === true ? `W/"${etag}"` : `"${etag}"`;
  }

  #version(kept: Kept): string {
    return `<d:getetag>${escaped(this.#etag(kept))}</d:getetag>`;
  }

  /** RFC 3986 leaves open how much is encoded. */
  #href(name: string): string {
    this.#answers += 1;
    const plain = `${this.calendar}${encodeURIComponent(name)}`;
    if (this.#oddities.spells !== true) return plain;
    const lower = plain.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const more = plain.replaceAll(
      /[a-e](?=[^/]*$)/g,
      (letter) => `%${letter.charCodeAt(0).toString(16)}`,
    );
    return [plain, lower, more, new URL(plain, this.url).href][this.#answers % 4] ?? plain;
  }
}

export async function startOddDav(oddities: Oddities): Promise<OddDav> {
  const server = new OddDav(oddities, await freePort());
  await server.start();
  return server;
}

const PRINCIPAL = found(
  '/dav/',
  '<d:current-user-principal><d:href>/dav/anna/</d:href></d:current-user-principal>',
);
const HOMESET = found(
  '/dav/anna/',
  `<c:calendar-home-set><d:href>${encodeURI(HOME)}</d:href></c:calendar-home-set>`,
);

function found(href: string, props: string): string {
  return `<d:response><d:href>${escaped(href)}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
}

function status(href: string, code: number): string {
  return `<d:response><d:href>${escaped(href)}</d:href><d:status>HTTP/1.1 ${code} Whatever</d:status></d:response>`;
}

function multistatus(response: ServerResponse, responses: readonly string[], end = ''): void {
  response.writeHead(207, { 'content-type': 'application/xml; charset=utf-8' });
  response.end(
    `<?xml version="1.0"?><d:multistatus ${NS}>${responses.join('')}${end}</d:multistatus>`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

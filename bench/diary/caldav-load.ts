import { Agent, request } from 'node:http';

/** A calendar on a server, and how to sign in. */
export interface Served {
  readonly port: number;
  /** Ends in a slash. */
  readonly calendar: string;
  readonly authorization: string | null;
}

/** Connections at once: an office of people and their phones. */
const CONNECTIONS = 8;
/** Objects asked for at once, as phones do. */
const HANDFUL = 20;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Puts and looks at a calendar over kept connections, and counts answers. */
export class Load {
  readonly #served: Served;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  readonly #names: string[] = [];
  #token = '';

  constructor(served: Served) {
    this.#served = served;
  }

  /** New events, one request each. */
  async put(): Promise<void> {
    const name = `o${this.#names.length}.ics`;
    this.#names.push(name);
    const headers = { 'content-type': 'text/calendar; charset=utf-8', 'if-none-match': '*' };
    await this.#ask('PUT', name, headers, eventText(this.#names.length), [201]);
  }

  /** Puts so many there, for looking at them. */
  async fill(count: number): Promise<void> {
    await this.#ask('MKCALENDAR', '', {}, '', [201]);
    const lane = async (): Promise<void> => {
      while (this.#names.length < count) await this.put();
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
    await this.firstSync();
  }

  /** What a client that is up to date asks, and then for a handful: one of the three a request. */
  async look(turn: number): Promise<void> {
    if (turn % 3 === 0) await this.#ask('PROPFIND', '', { ...XML, depth: '0' }, TAG, [207]);
    else if (turn % 3 === 1)
      await this.#ask('REPORT', '', { ...XML, depth: '1' }, sync(this.#token), [207]);
    else await this.#ask('REPORT', '', { ...XML, depth: '1' }, this.#multiget(turn), [207]);
  }

  /** Everything, as a new phone fetches it: what changed since nothing, and then handfuls. */
  async firstSync(): Promise<number> {
    const { text } = await this.#ask('REPORT', '', { ...XML, depth: '1' }, sync(''), [207]);
    this.#token = /sync-token>([^<]+)</.exec(text)?.[1] ?? '';
    let requests = 1;
    for (let at = 0; at < this.#names.length; at += HANDFUL) {
      await this.#ask('REPORT', '', { ...XML, depth: '1' }, this.#multiget(at), [207]);
      requests += 1;
    }
    return requests;
  }

  /** Does a thing over all connections for so long; answers a second. */
  async rate(seconds: number, one: (turn: number) => Promise<unknown>): Promise<number> {
    const began = performance.now();
    const until = began + seconds * 1_000;
    let turn = 0;
    const lane = async (): Promise<void> => {
      while (performance.now() < until) {
        turn += 1;
        await one(turn);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
    return turn / ((performance.now() - began) / 1_000);
  }

  close(): void {
    this.#agent.destroy();
  }

  #multiget(from: number): string {
    const { calendar } = this.#served;
    const hrefs = Array.from({ length: HANDFUL }, (_none, index) => {
      const name = this.#names[(from + index) % this.#names.length] ?? '';
      return `<D:href>${calendar}${name}</D:href>`;
    });
    return `<C:calendar-multiget ${SPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop>${hrefs.join('')}</C:calendar-multiget>`;
  }

  #ask(
    method: string,
    name: string,
    headers: Record<string, string>,
    body: string,
    expected: readonly number[],
  ): Promise<Answer> {
    const { port, calendar, authorization } = this.#served;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: `${calendar}${name}`,
        agent: this.#agent,
        headers: {
          ...headers,
          ...(authorization === null ? {} : { authorization }),
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          const text = Buffer.concat(pieces).toString('utf8');
          if (expected.includes(status)) resolve({ status, text });
          else reject(new Error(`${method} ${calendar}${name}: ${status} ${text.slice(0, 300)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
    return promise;
  }
}

const XML = { 'content-type': 'text/xml; charset=utf-8' };
const SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
const TAG = `<D:propfind ${SPACES} xmlns:CS="http://calendarserver.org/ns/"><D:prop><CS:getctag/><D:sync-token/><D:displayname/></D:prop></D:propfind>`;

function sync(token: string): string {
  return `<D:sync-collection ${SPACES}><D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>`;
}

/** An event as people have them: a place, some words, two guests. */
function eventText(index: number): string {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const hour = String(8 + (index % 9)).padStart(2, '0');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bench//EN',
    'BEGIN:VEVENT',
    `UID:o${index}@bench.example`,
    'DTSTAMP:20261101T080000Z',
    `DTSTART:202611${day}T${hour}0000Z`,
    `DTEND:202611${day}T${hour}4500Z`,
    `SUMMARY:Meeting ${index}`,
    'LOCATION:Room 4',
    'DESCRIPTION:Bring the draft of the deed\\, and the letter of the bank.',
    'ORGANIZER;CN=Smit:mailto:smit@kantoor.example',
    'ATTENDEE;CN=Jansen;PARTSTAT=ACCEPTED:mailto:jansen@kantoor.example',
    'ATTENDEE;CN=De Vries;PARTSTAT=NEEDS-ACTION:mailto:devries@kantoor.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

import { describe, expect, test } from 'vitest';
import { openCaldavAccount } from '../../src/channels/caldav/account.ts';
import { davSettings } from '../../src/channels/dav/settings.ts';
import { allWords } from '../../src/main/all-words.ts';
import { startScripted } from '../peers/calendars/scripted-http.ts';
import { ACCOUNT } from './collection-rig.ts';
import { event } from './calendar-mirror.ts';
import { standingClock } from './mail-channel-rig.ts';

const calendar = {
  href: '/werk/',
  name: 'Werk',
  colour: null,
  readOnly: false,
  components: ['VEVENT'],
  schedules: false,
} as const;

describe('a server that says the event is there already', () => {
  const named = (href: string): string =>
    `<d:error xmlns:d="DAV:"><c:no-uid-conflict xmlns:c="urn:ietf:params:xml:ns:caldav"><d:href>${href}</d:href></c:no-uid-conflict></d:error>`;
  const found = (href: string): string =>
    `<d:multistatus xmlns:d="DAV:"><d:response><d:href>${href}</d:href><d:propstat><d:prop><d:getetag>"7"</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
  const theirs = { href: '/werk/hun.ics', etag: '"7"', text: event('een', 'Van hen') };

  /** Refuses what is put; what it says then, what it finds when asked for the UID, and what stands at /werk/hun.ics. */
  async function put(said: {
    readonly status: number;
    readonly body?: string;
    readonly finds?: string | null;
    readonly stands?: string;
    readonly times?: number;
  }) {
    let left = said.times ?? Infinity;
    await using server = await startScripted((request, response) => {
      const { method, url } = request;
      if (method === 'PUT' && (left -= 1) < 0) response.writeHead(201, { etag: '"8"' }).end();
      else if (method === 'PUT') response.writeHead(said.status).end(said.body);
      else if (method === 'REPORT' && typeof said.finds === 'string')
        response.writeHead(207).end(found(said.finds));
      else if (method === 'REPORT') response.writeHead(501).end();
      else if (url === '/werk/hun.ics' && said.stands !== undefined)
        response.writeHead(200, { etag: '"7"' }).end(said.stands);
      else response.writeHead(404).end();
    });
    await using account = openCaldavAccount({
      account: ACCOUNT,
      settings: davSettings.parse({ url: server.url, user: 'anna' }),
      credential: { kind: 'password', password: async () => 'tulp-7' },
      clock: standingClock,
      random: () => 0.5,
    });
    const resource = { href: null, uid: 'een', etag: null, text: event('een', 'Een') };
    const written = await account.writer?.put(calendar, resource);
    return { written, asked: server.asked.map(({ what }) => what) };
  }
  const stands = event('een', 'Van hen');

  test('by a name: that is looked at, and shown', async () => {
    const { written, asked } = await put({ status: 409, body: named('/werk/hun.ics'), stands });
    expect(written).toEqual({ result: 'conflict', theirs });
    expect(asked).toEqual(['PUT /werk/een.ics', 'GET /werk/hun.ics']);
  });

  test.each([
    ['without a name', { status: 403, body: named('') }],
    ['with a name at which nothing stands', { status: 409, body: named('/werk/weg.ics') }],
    ['with a name in another calendar', { status: 409, body: named('/thuis/een.ics') }],
    ['without a word', { status: 409 }],
  ])('%s: the calendar is asked who has it', async (_what, said) => {
    const { written } = await put({ ...said, finds: '/werk/hun.ics', stands });
    expect(written).toEqual({ result: 'conflict', theirs });
  });

  test('and has another event there, whose name only begins the same: it is not taken for ours', async () => {
    const { written } = await put({
      ...{ status: 409, body: named('/werk/hun.ics'), finds: '/werk/hun.ics' },
      stands: event('eenentwintig', 'Van hen'),
    });
    expect(written).toEqual({ result: 'refused', why: 'calendar-refused.no-uid-conflict' });
  });

  test.each([[null], ['/thuis/een.ics']])(
    'and nothing of it is in this calendar (%j): asked once more, then said',
    async (finds) => {
      const { written, asked } = await put({ status: 409, body: named(''), finds });
      expect(written).toEqual({ result: 'refused', why: 'calendar-refused.no-uid-conflict' });
      expect(asked.filter((what) => what.startsWith('PUT'))).toHaveLength(2);
      expect(allWords()['calendar-refused.no-uid-conflict']?.en).toContain('another calendar');
    },
  );

  test('and it was taken away in between: asked once more, it is written', async () => {
    const { written } = await put({ status: 409, body: named('/werk/hun.ics'), times: 1 });
    expect(written).toEqual({ result: 'written', href: '/werk/een.ics', etag: '"8"' });
  });

  test('no more than 409, and nothing is there: the calendar is not', async () => {
    expect((await put({ status: 409 })).written).toEqual({
      result: 'refused',
      why: 'calendar-refused.calendar-gone',
    });
  });
});

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openFeed } from '../../src/channels/feeds/account.ts';
import { FEED_LIMITS } from '../../src/channels/feeds/fetch-feed.ts';
import { feedSettings } from '../../src/channels/feeds/settings.ts';
import { allWords } from '../../src/main/all-words.ts';
import type { CalendarAccount, CalendarListing } from '../../src/core/ports/calendar.ts';
import type { Credential } from '../../src/core/ports/login.ts';
import { startScripted, type Script } from '../peers/calendars/scripted-http.ts';
import { ACCOUNT } from './collection-rig.ts';
import { changedIn, event, goneIn, Mirror } from './calendar-mirror.ts';
import { signal } from './collection-visit.ts';
import { standingClock } from './mail-channel-rig.ts';

function open(url: string, more: object = {}, limits = FEED_LIMITS): CalendarAccount {
  const settings = feedSettings.parse({ url, local: true, ...more });
  const credential: Credential = { kind: 'password', password: async () => 'roos-9' };
  const random = () => 0.5;
  return openFeed({ account: ACCOUNT, settings, credential, clock: standingClock, random, limits });
}

/** A feed of these events, under a name. */
function feed(titles: Readonly<Record<string, string>>): string {
  const events = Object.entries(titles).map(([uid, title]) =>
    event(uid, title).replaceAll(/^(BEGIN:VCALENDAR|VERSION|PRODID|END:VCALENDAR).*\r\n/gm, ''),
  );
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Zalen\r\n${events.join('')}END:VCALENDAR\r\n`;
}

const giving =
  (text: () => string, headers: Record<string, string> = {}): Script =>
  (_request, response) =>
    void response.writeHead(200, headers).end(text());

async function only(account: CalendarAccount): Promise<CalendarListing> {
  const [listing] = await account.list(signal);
  if (listing === undefined) throw new Error('no calendar listed');
  return listing;
}

test('a feed is one calendar that may only be read; what changes in it comes, and nothing else', async () => {
  let text = feed({ een: 'Een', twee: 'Twee', drie: 'Drie' });
  await using server = await startScripted(giving(() => text));
  await using account = open(server.url);
  const calendar = await only(account);
  expect(calendar).toMatchObject({ name: 'Zalen', readOnly: true, href: server.url });
  expect(account.writer).toBe(null);
  const mirror = new Mirror();
  expect(changedIn(await mirror.look(account, calendar))).toEqual(['een', 'twee', 'drie']);
  text = feed({ een: 'Een', twee: 'Twee verzet', vier: 'Vier' });
  const batches = await mirror.look(account, calendar);
  expect([changedIn(batches), goneIn(batches)]).toEqual([['twee', 'vier'], ['drie']]);
  expect(mirror.titles()).toEqual(['Een', 'Twee verzet', 'Vier']);
  expect(account.state().state).toBe('working');
});

test('what did not change is not sent again, unless it was lost here', async () => {
  const text = feed({ een: 'Een' });
  await using server = await startScripted((request, response) => {
    const fresh = request.headers['if-none-match'] === '"7"';
    if (fresh) response.writeHead(304).end();
    else
      response
        .writeHead(200, { etag: '"7"', 'last-modified': 'Mon, 23 Nov 2026 09:00:00 GMT' })
        .end(text);
  });
  await using account = open(server.url);
  const calendar = await only(account);
  const mirror = new Mirror();
  await mirror.look(account, calendar);
  const again = await mirror.look(account, calendar);
  expect(again).toEqual([
    { changed: [], gone: [], troubled: [], cursor: mirror.cursor, last: true },
  ]);
  expect(server.asked.at(-1)?.headers['if-modified-since']).toBe('Mon, 23 Nov 2026 09:00:00 GMT');
  mirror.etags.clear();
  expect(changedIn(await mirror.look(account, calendar))).toEqual(['een']);
});

test('packed feeds are unpacked; old ones in another alphabet are read', async () => {
  const text = feed({ een: 'Café' });
  const packed = { 'content-encoding': 'gzip' };
  await using server = await startScripted((request, response) => {
    if (request.url === '/oud') response.end(Buffer.from(text, 'latin1'));
    else response.writeHead(200, packed).end(gzipSync(text));
  });
  for (const path of ['', 'oud']) {
    await using account = open(`${server.url}${path}`);
    const mirror = new Mirror();
    await mirror.look(account, await only(account));
    expect(mirror.titles()).toEqual(['Café']);
  }
});

test('a feed of 200 MB is a sentence, packed or not, and never lies in memory', async () => {
  const line = `COMMENT:${'x'.repeat(9_990)}\r\n`;
  const huge: Script = (request, response) => {
    if (request.url === '/gepakt') {
      const bomb = gzipSync(Buffer.alloc(200_000_000, line));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      return;
    }
    response.write('BEGIN:VCALENDAR\r\n');
    let left = 20_000;
    const more = (error?: Error | null): void => {
      if (error instanceof Error || response.destroyed) return;
      left -= 1;
      if (left === 0) response.end();
      else response.write(line, more);
    };
    more();
  };
  await using server = await startScripted(huge);
  for (const path of ['', 'gepakt']) {
    await using account = open(`${server.url}${path}`);
    const before = process.memoryUsage().rss;
    await expect(account.list(signal)).rejects.toMatchObject({
      code: 'feed-too-large',
      retry: false,
      said: { values: { megabytes: '32' } },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    expect(account.state()).toMatchObject({ state: 'retrying', code: 'server-refuses' });
  }
});

test.each([
  ['a sign-in page', (_request, response) => void response.end('<html>'), 'feed-no-calendar'],
  [
    'half a feed',
    (_request, response) => void response.end(feed({ een: 'Een' }).slice(0, 150)),
    'feed-unfinished',
  ],
  ['a refusal', (_request, response) => void response.writeHead(403).end(), 'feed-refused'],
  ['too busy', (_request, response) => void response.writeHead(503).end(), 'feed-unreachable'],
  ['nothing there', (_request, response) => void response.writeHead(404).end(), 'calendar-gone'],
  ['a broken line', (_request, response) => void response.destroy(), 'feed-unfinished'],
  [
    'a circle',
    (_request, response) => void response.writeHead(302, { location: '/' }).end(),
    'feed-elsewhere',
  ],
  [
    'a file',
    (_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    'feed-elsewhere',
  ],
] satisfies [string, Script, string][])(
  '%s is said in words, and what is known stays',
  async (_what, script, code) => {
    await using server = await startScripted(script);
    await using account = open(server.url);
    await expect(account.list(signal)).rejects.toMatchObject({ code });
    expect(Object.keys(allWords())).toContain(code);
  },
);

test('nobody is made to look into this machine or its network, however the road is laid', async () => {
  await using inner = await startScripted(giving(() => feed({ een: 'Geheim' })));
  const port = new URL(inner.url).port;
  const hosts = [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0x7f.1',
    '169.254.169.254',
    '[::ffff:127.0.0.1]',
  ];
  for (const host of hosts) {
    await using account = open(`http://${host}:${port}/`, { local: false });
    await expect(account.list(signal)).rejects.toMatchObject({ code: 'feed-not-public' });
  }
  expect(inner.asked).toEqual([]);
});

test('a password goes to its own server, and not along to where that refers', async () => {
  await using other = await startScripted(giving(() => feed({ een: 'Een' })));
  await using server = await startScripted((_request, response) => {
    response.writeHead(302, { location: other.url }).end();
  });
  await using account = open(server.url, { user: 'anna' });
  expect((await only(account)).name).toBe('Zalen');
  expect(server.asked.map(({ login }) => login)).toEqual([`Basic ${btoa('anna:roos-9')}`]);
  expect(other.asked.map(({ login }) => login)).toEqual([null]);
});

test('an address is taken as calendar programs write it; a password is not sent in plain text', () => {
  const read = (url: string, more: object = {}) =>
    feedSettings.safeParse({ url, ...more }).data?.url;
  expect(read('webcal://club.example/zalen.ics')).toBe('https://club.example/zalen.ics');
  expect(read('http://club.example/zalen.ics')).toBe('http://club.example/zalen.ics');
  expect(read('http://club.example/zalen.ics', { user: 'anna' })).toBe(undefined);
  expect(read('ftp://club.example/zalen.ics')).toBe(undefined);
});

import { expect, test } from 'vitest';
import { CALDAV, openCaldavAccount } from '../../src/channels/caldav/account.ts';
import { DAV_LIMITS, type DavLimits } from '../../src/channels/dav/limits.ts';
import { davSettings } from '../../src/channels/dav/settings.ts';
import { testDavLogin } from '../../src/channels/dav/test-login.ts';
import { allWords } from '../../src/main/all-words.ts';
import type { Credential, TokenSource } from '../../src/core/ports/login.ts';
import { startOddDav } from '../peers/calendars/odd-dav.ts';
import { startScripted, type Script, type ScriptedHttp } from '../peers/calendars/scripted-http.ts';
import { ACCOUNT } from './collection-rig.ts';
import { event } from './calendar-mirror.ts';
import { signal } from './collection-visit.ts';
import { standingClock } from './mail-channel-rig.ts';

const password: Credential = { kind: 'password', password: async () => 'tulp-7é' };
const LOGIN = `Basic ${Buffer.from('anna:tulp-7é').toString('base64')}`;

function settings(url: string, more: object = {}) {
  return davSettings.parse({ url, user: 'anna', ...more });
}

function open(url: string, limits: Partial<DavLimits> = {}, credential = password) {
  const all = { ...DAV_LIMITS, ...limits };
  const random = () => 0.5;
  const clock = standingClock;
  return openCaldavAccount({
    account: ACCOUNT,
    settings: settings(url),
    credential,
    clock,
    random,
    limits: all,
  });
}

const calendar = {
  href: '/werk/',
  name: 'Werk',
  colour: null,
  readOnly: false,
  components: ['VEVENT'],
  schedules: false,
} as const;

async function reasonOf(server: ScriptedHttp, credential = password, more: object = {}) {
  const found = await testDavLogin(CALDAV, settings(server.url, more), credential);
  return found.ok ? 'ok' : found.trouble;
}

test('a trial login lists the calendars, from any address of the account, and changes nothing', async () => {
  await using server = await startOddDav({});
  const starts = ['', 'dav/', 'dav/anna/', server.calendar.slice(1)];
  for (const start of starts) {
    const found = await testDavLogin(CALDAV, settings(`${server.url}${start}`), password);
    expect(found.ok ? found.found.map(({ name, href }) => [name, href]) : found).toEqual([
      ['Werk & zo', server.calendar],
    ]);
  }
});

const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Script =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

test.each([
  ['a refused password', answering(401), 'calendar-password-refused'],
  ['a server that is no calendar server', answering(404), 'calendar-server-refuses'],
  ['a page instead of an answer', answering(200, {}, '<html>'), 'calendar-server-refuses'],
  ['a multistatus that is none', answering(207, {}, '<html>'), 'calendar-server-refuses'],
  [
    'an answer with a document type',
    answering(207, {}, '<!DOCTYPE a><a/>'),
    'calendar-server-refuses',
  ],
  ['a server that is being looked after', answering(503), 'calendar-server-refuses'],
  ['a circle', answering(302, { location: '/rond' }), 'calendar-server-refuses'],
  ['elsewhere', answering(302, { location: 'https://elders.example/' }), 'calendar-elsewhere'],
  ['no encryption', answering(301, { location: 'http://localhost:1/' }), 'calendar-elsewhere'],
  [
    'a broken connection',
    (_request, response) => void response.destroy(),
    'calendar-server-unreachable',
  ],
])('%s is said in words', async (_what, script, code) => {
  await using server = await startScripted(script);
  expect(await reasonOf(server)).toBe(code);
  expect(Object.keys(allWords())).toContain(code);
});

test('the password goes to the server of the settings and to no other', async () => {
  await using other = await startScripted(answering(207));
  await using server = await startScripted(answering(307, { location: other.url }));
  expect(await reasonOf(server)).toBe('calendar-elsewhere');
  expect(server.asked.every(({ login }) => login === LOGIN)).toBe(true);
  expect(other.asked).toEqual([]);
});

test('a certificate nobody vouches for gets no password; one’s own authority does', async () => {
  await using server = await startScripted(answering(401), { tls: true });
  expect(await reasonOf(server)).toBe('calendar-certificate-invalid');
  expect(server.asked).toEqual([]);
  expect(await reasonOf(server, password, { authority: server.certificate })).toBe(
    'calendar-password-refused',
  );
  expect(server.asked.length).toBeGreaterThan(0);
});

test('a server that the names of a domain gave is asked nothing on this machine or in a network of one’s own', async () => {
  await using server = await startScripted(answering(401));
  const discovered = { discovered: true };
  expect(await reasonOf(server, password, discovered)).toBe('calendar-not-public');
  expect(server.asked).toEqual([]);
  expect(Object.keys(allWords())).toContain('calendar-not-public');
  // What the person named himself may be anywhere.
  expect(await reasonOf(server)).toBe('calendar-password-refused');
});

test('a well-known address that leads to another server takes no password there', async () => {
  await using server = await startOddDav({});
  await using gate = await startScripted((request, response) => {
    if (request.url !== '/.well-known/caldav') response.writeHead(404).end();
    else response.writeHead(301, { location: `${server.url}dav/` }).end();
  });
  // Another port of this machine is another server.
  expect(await reasonOf(gate)).toBe('calendar-elsewhere');
  expect(gate.asked.map(({ what }) => what)).toEqual([
    'PROPFIND /',
    'PROPFIND /.well-known/caldav',
  ]);
});

function tokens(given: string[]): Credential & { readonly refused: string[] } {
  const refused: string[] = [];
  const source: TokenSource = {
    token: async () => given.shift() ?? 'none left',
    refused: (token) => void refused.push(token),
  };
  return { kind: 'oauth', tokens: source, refused };
}

test('a token that is refused is replaced once; then the person has to connect again', async () => {
  await using server = await startScripted((request, response) => {
    response.writeHead(request.headers.authorization === 'Bearer nieuw' ? 404 : 401).end();
  });
  const renewed = tokens(['oud', 'nieuw', 'nieuw', 'nieuw', 'nieuw']);
  expect(await reasonOf(server, renewed)).toBe('calendar-server-refuses');
  expect(renewed.refused).toEqual(['oud']);
  const lost = tokens(['oud', 'ouder']);
  expect(await reasonOf(server, lost)).toBe('calendar-reconnect-needed');
  expect(lost.refused).toEqual(['oud', 'ouder']);
});

test('a body without an end, a silent server and a very slow one are given up', async () => {
  await using server = await startScripted((_request, response) => {
    response.writeHead(207);
    response.write('<d:multistatus xmlns:d="DAV:">');
    const more = (error?: Error | null): void => {
      if (error instanceof Error || response.destroyed) return;
      response.write('<d:response>'.padEnd(60_000), more);
    };
    more();
  });
  await using silent = await startScripted(() => undefined);
  const http = { ...DAV_LIMITS.http, bodyBytes: 1_000_000, silenceMs: 50, wholeMs: 10_000 };
  for (const { url } of [server, silent]) {
    await using account = open(url, { http });
    await expect(account.list(signal)).rejects.toThrow(/^calendar-server-/);
  }
  await using slow = open(silent.url, { http: { ...http, silenceMs: 60_000, wholeMs: 50 } });
  await expect(slow.list(signal)).rejects.toThrow('calendar-server-unreachable');
});

test('a look that is stopped ends, without the account counting as ill', async () => {
  await using server = await startScripted(() => stop.abort());
  const stop = new AbortController();
  await using account = open(server.url);
  await expect(account.list(stop.signal)).rejects.toMatchObject({ code: 'calendar-stopped' });
  expect(account.state()).toMatchObject({ state: 'retrying', code: 'not-connected-yet' });
});

test.each([
  [429, 'later', 'calendar-server-refuses'],
  [503, 'later', 'calendar-server-refuses'],
  [401, 'later', 'calendar-password-refused'],
  [413, 'refused', 'calendar-refused.max-resource-size'],
  [507, 'refused', 'calendar-refused.quota-not-exceeded'],
  [405, 'refused', 'calendar-refused.read-only'],
  [404, 'refused', 'calendar-refused.calendar-gone'],
])('a PUT answered with %i is %s: %s', async (status, result, why) => {
  await using server = await startScripted(answering(status));
  await using account = open(server.url);
  const resource = { href: null, uid: 'een', etag: null, text: event('een', 'Een') };
  expect(await account.writer?.put(calendar, resource)).toEqual({ result, why });
});

test('a fault of the server after which nothing changed is a refusal; after which it stands there, a success', async () => {
  let stands: string | null = null;
  let keeps = false;
  await using server = await startScripted((request, response) => {
    if (request.method === 'PUT') {
      if (keeps) stands = event('een', 'Een');
      response.writeHead(500).end();
    } else response.writeHead(stands === null ? 404 : 200, { etag: '"1"' }).end(stands);
  });
  await using account = open(server.url);
  const resource = { href: null, uid: 'een', etag: null, text: event('een', 'Een') };
  const refused = { result: 'refused', why: 'calendar-refused.server-refuses' };
  expect(await account.writer?.put(calendar, resource)).toEqual(refused);
  keeps = true;
  const written = { result: 'written', href: '/werk/een.ics', etag: '"1"' };
  expect(await account.writer?.put(calendar, resource)).toEqual(written);
});

test('a server that matches none of its own weak versions is not overwritten, and not asked for ever', async () => {
  await using server = await startScripted((request, response) => {
    if (request.method === 'PUT') response.writeHead(412).end();
    else response.writeHead(200, { etag: 'W/"1"' }).end(event('een', 'Van hen'));
  });
  await using account = open(server.url);
  const resource = { href: '/werk/een.ics', uid: 'een', etag: 'W/"1"', text: event('een', 'Een') };
  expect(await account.writer?.put(calendar, resource)).toEqual({
    result: 'refused',
    why: 'calendar-refused.version-not-comparable',
  });
});

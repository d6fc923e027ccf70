import { expect, test } from 'vitest';
import { FAILING_AFTER_MS } from '../../core/ports/channel-state.ts';
import { Trouble } from '../../core/errors.ts';
import type { ChannelState } from '../../core/ports/mail.ts';
import { Mood } from '../../core/ports/mood.ts';
import { retryDelayMs } from './backoff.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { readOrigin, writeOrigin } from './origin.ts';
import { accountSettings } from './settings.ts';
import { Suspects } from './suspects.ts';
import { asTrouble, setbackOf } from './trouble.ts';
import { words } from './words.ts';

test.each([
  ['INBOX;1700000000;42', { folder: 'INBOX', uidValidity: 1_700_000_000, uid: 42 }],
  [
    'Dossiers; oud/2026;7;4294967295',
    { folder: 'Dossiers; oud/2026', uidValidity: 7, uid: 4_294_967_295 },
  ],
  ['a;1;2;3;4', { folder: 'a;1;2', uidValidity: 3, uid: 4 }],
  ['INBOX;1', null],
  [';1;2', null],
  ['INBOX;-1;2', null],
  ['INBOX;1;12345678901', null],
  ['', null],
])('the origin %j names %j', (origin, place) => {
  const read = readOrigin(origin);
  expect(read).toEqual(place);
  expect(read === null || writeOrigin(read) === origin).toBe(true);
});

test('a cursor comes back as it was written, also for a folder with an odd name', () => {
  const positions = new Map([
    ['INBOX', { uidvalidity: 5, uidnext: 4_294_967_295, highestmodseq: '9223372036854775807' }],
    ['__proto__', { uidvalidity: 1, uidnext: 1, highestmodseq: null }],
  ]);
  expect(readCursor(writeCursor(positions)).get('INBOX')).toEqual(positions.get('INBOX'));
  expect(readCursor(null).size).toBe(0);
});

test('waits double up to five minutes, half of each by chance; a refused password waits longer', () => {
  const longest = Array.from({ length: 12 }, (_none, at) => retryDelayMs(at + 1, false, 1) / 1000);
  expect(longest).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  expect(retryDelayMs(3, false, 0)).toBe(2000);
  expect(retryDelayMs(1, true, 0)).toBe(15 * 60_000);
  expect(retryDelayMs(1, true, 1)).toBe(30 * 60_000);
  expect(retryDelayMs(1_000_000, false, 0.5)).toBe(225_000);
});

test.each([
  [{ authenticationFailed: true, serverResponseCode: 'AUTHENTICATIONFAILED' }, 'password-refused'],
  [{ authenticationFailed: true }, 'password-refused'],
  [{ authenticationFailed: true, serverResponseCode: 'EXPIRED' }, 'password-refused'],
  [{ authenticationFailed: true, serverResponseCode: 'UNAVAILABLE' }, 'server-refuses'],
  [{ authenticationFailed: true, serverResponseCode: 'LIMIT' }, 'server-refuses'],
  [{ code: 'ECONNREFUSED' }, 'server-unreachable'],
  [{ code: 'ENOTFOUND' }, 'server-unreachable'],
  [{ code: 'EAI_AGAIN' }, 'server-unreachable'],
  [{ code: 'CONNECT_TIMEOUT' }, 'server-unreachable'],
  [{ code: 'NoConnection' }, 'server-unreachable'],
  [{ code: 'EConnectionClosed' }, 'server-unreachable'],
  [{ code: 'ETIMEOUT' }, 'server-unreachable'],
  [{ code: 'CERT_HAS_EXPIRED' }, 'certificate-invalid'],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate-invalid'],
  [{ code: 'NotFound' }, 'folder-missing'],
  [{ mailboxMissing: true, responseStatus: 'NO' }, 'folder-missing'],
  [{ code: 'ETHROTTLE' }, 'server-refuses'],
  [{ code: 'ParserError7' }, 'server-refuses'],
  [new Trouble('reconnect-needed', { retry: false }), 'reconnect-needed'],
  [new Trouble('server-unreachable', { retry: true }), 'server-unreachable'],
  ['een tekst', 'server-refuses'],
  [null, 'server-refuses'],
])('%o is called %s', (error, code) => {
  expect(setbackOf(error).code).toBe(code);
  expect(asTrouble(error).code).toBe(code);
});

test('what a person must cure says so, and every word of the list exists in both languages', () => {
  const codes = Object.keys(words);
  for (const code of ['password-refused', 'reconnect-needed', 'certificate-invalid']) {
    expect(setbackOf(new Trouble(code, { retry: false })).lasting).toBe(true);
    expect(codes).toContain(code);
  }
  expect(codes).toContain('server-unreachable');
  expect(codes).toContain('server-refuses');
  expect(codes).toContain('folder-missing');
});

test('a channel is failing after a quarter of an hour of trouble, and says each change once', () => {
  const time = { now: 0 };
  const mood = new Mood({ now: () => time.now, until: () => Promise.resolve() });
  const told: ChannelState[] = [];
  mood.listen((state) => told.push(state));
  mood.works();
  mood.works();
  time.now = 1000;
  mood.bears({ code: 'server-unreachable', lasting: false }, 2000);
  time.now = 1000 + FAILING_AFTER_MS;
  mood.bears({ code: 'server-unreachable', lasting: false }, 9000);
  mood.bears({ code: 'server-unreachable', lasting: false }, 9000);
  mood.works();
  expect(told).toEqual([
    { state: 'working', since: 0 },
    { state: 'retrying', since: 1000, code: 'server-unreachable', nextAt: 2000 },
    { state: 'failing', since: 1000, code: 'server-unreachable' },
    { state: 'working', since: 1000 + FAILING_AFTER_MS },
  ]);
});

test('a message is given up after two refusals, or six broken connections', () => {
  const suspects = new Suspects();
  suspects.count('a', true);
  expect(suspects.isGivenUp('a')).toBe(false);
  suspects.count('a', true);
  expect(suspects.isGivenUp('a')).toBe(true);
  for (let time = 0; time < 5; time += 1) suspects.count('b', false);
  expect(suspects.isGivenUp('b')).toBe(false);
  suspects.count('b', false);
  expect(suspects.isGivenUp('b')).toBe(true);
  suspects.clear('b');
  expect(suspects.has('b')).toBe(false);
});

test('settings that cannot be right are refused by field', () => {
  const good = { host: 'imap.post.example', port: 993, tls: 'tls', user: 'anna', auth: 'password' };
  expect(accountSettings.parse(good)).toEqual({ ...good, alsoWatch: [] });
  const bad = { host: 'a b', port: 0, tls: 'ssl', user: '', auth: 'sleutel', since: '31-12-2026' };
  for (const [key, value] of Object.entries(bad)) {
    const result = accountSettings.safeParse({ ...good, [key]: value });
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual([key]);
  }
});

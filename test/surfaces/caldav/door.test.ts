import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FREE_BUSY_TOKEN } from '../../world/calendar-shelf/served.ts';
import { basic, openRig, PASSWORD, propfind, READER, xml, type Rig } from './dav-client.ts';

let rig: Rig;
let now = Date.UTC(2026, 10, 4, 9);
beforeEach(async () => {
  now = Date.UTC(2026, 10, 4, 9);
  rig = await openRig(() => now);
});
afterEach(() => rig[Symbol.asyncDispose]());

const HOME = '/dav/calendars/smit/';
const body = propfind('D:displayname');
const headers = { depth: '0' };
const enter = (as: readonly [string, string] | null, path = HOME) =>
  rig.ask('PROPFIND', path, { headers, body, as });

describe('signing in', () => {
  test.each<readonly [string, readonly [string, string] | null]>([
    ['nobody', null],
    ['a wrong password', ['smit', 'verkeerd']],
    ['no password', ['smit', '']],
    ['a user nobody knows', ['jansen', PASSWORD]],
    ["somebody else's password", ['devries', PASSWORD]],
  ])('%s is asked for a name and a password', async (_what, as) => {
    const refused = await enter(as);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toMatch(
      /^Basic realm="[^"]+", charset="UTF-8"$/,
    );
    expect(refused.text).not.toContain(PASSWORD);
  });

  test.each([
    ['another scheme', 'Bearer abc'],
    ['no base 64', 'Basic !!!'],
    ['no colon', `Basic ${Buffer.from('smit').toString('base64')}`],
    ['an unseen character', basic('smit\u0000', PASSWORD)],
    ['a header of a book’s length', `Basic ${'A'.repeat(5_000)}`],
  ])('%s is no signing in', async (_what, authorization) => {
    const refused = await rig.ask('PROPFIND', HOME, {
      as: null,
      headers: { ...headers, authorization },
    });
    expect(refused.status).toBe(401);
  });

  test('it is the name of the scheme that counts, not its capitals', async () => {
    const authorization = basic('smit', PASSWORD).replace('Basic', 'BASIC');
    const answer = await rig.ask('PROPFIND', HOME, {
      as: null,
      headers: { ...headers, authorization },
      body,
    });
    expect(answer.status).toBe(207);
  });

  test("nobody sees another principal's calendars, nor that there are any", async () => {
    const there = await enter(['smit', PASSWORD], '/dav/calendars/devries/');
    const nowhere = await enter(['smit', PASSWORD], '/dav/calendars/niemand/');
    expect(there.status).toBe(404);
    expect(there.text).toBe(nowhere.text);
  });

  test('guessing is slowed down, more and more; whoever was let in lately is not', async () => {
    expect((await enter(['smit', PASSWORD])).status).toBe(207);
    const statuses = [];
    for (let guess = 0; guess < 12; guess += 1)
      statuses.push((await enter(['smit', `raad ${guess}`])).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    expect((await enter(['smit', READER])).status).toBe(429);
    expect((await enter(['smit', PASSWORD])).status).toBe(207);
    // Being let in with one password forgives the guesses at it.
    expect((await enter(['smit', READER])).status).toBe(207);
  });

  test('whoever has waited as long as he was told may try again', async () => {
    for (let guess = 0; guess < 10; guess += 1) await enter(['smit', `raad ${guess}`]);
    const refused = await enter(['smit', PASSWORD]);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBe(1);
    expect(refused.text).toContain('over 1 seconden');
    now += seconds * 1_000;
    expect((await enter(['smit', PASSWORD])).status).toBe(207);
  });

  test('many guesses at once are no way round', async () => {
    const guesses = Array.from({ length: 40 }, (_none, guess) => enter(['smit', `raad ${guess}`]));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });
});

describe('paths', () => {
  const at = (path: string) => rig.ask('GET', path);
  test.each([
    ['up', '/dav/calendars/smit/werk/../../devries/', 404],
    ['up, in code', '/dav/calendars/smit/%2e%2e/devries/', 404],
    ['a slash in code', '/dav/calendars/smit/werk%2fa.ics', 400],
    ['a backslash', '/dav/calendars/smit/werk/a%5cb.ics', 400],
    ['nothing between slashes', '/dav/calendars//smit/', 400],
    ['NUL', '/dav/calendars/smit/werk/a%00.ics', 400],
    ['a line end', '/dav/calendars/smit/werk/a%0d%0aSet-Cookie:x', 400],
    ['half a code', '/dav/calendars/smit/werk/a%zz', 400],
    ['no UTF-8', '/dav/calendars/smit/werk/a%ff.ics', 400],
    ['half a character', '/dav/calendars/smit/werk/%ed%a0%80.ics', 400],
    ['a name too long for a file', `/dav/calendars/smit/werk/${'a'.repeat(256)}`, 400],
    ['a path of a book’s length', `/dav/${'a/'.repeat(3_000)}`, 400],
    ['deeper than there is', '/dav/calendars/smit/werk/a.ics/b', 404],
    ['another place', '/dav/elders/', 404],
    ['nothing of that name', '/dav/calendars/smit/werk/nergens.ics', 404],
    ['the prototype', '/dav/calendars/smit/__proto__/constructor', 404],
  ])('%s: refused', async (_what, path, status) => {
    const refused = await at(path);
    expect(refused.status).toBe(status);
    expect(refused.headers.get('set-cookie')).toBeNull();
  });

  test('a name of 255 bytes and letters of all scripts is one', async () => {
    const name = `${'é'.repeat(120)}жизнь.ics`;
    const path = `${HOME}werk/${encodeURIComponent(name)}`;
    expect((await at(path)).status).toBe(404);
    const missing = await rig.ask('REPORT', `${HOME}werk/`, {
      body: xml('C:calendar-multiget', `<D:prop/><D:href>${path}</D:href>`),
    });
    expect([...missing.told.keys()]).toEqual([path]);
  });
});

describe('what everybody may ask', () => {
  test('where calendars are', async () => {
    for (const method of ['GET', 'PROPFIND']) {
      const found = await rig.ask(method, '/.well-known/caldav', { as: null });
      expect(found.status).toBe(301);
      expect(found.headers.get('location')).toBe('/dav/');
    }
  });

  test('what can be done; invitations are not the server’s to send', async () => {
    const { status, headers: told } = await rig.ask('OPTIONS', `${HOME}werk/`, { as: null });
    expect(status).toBe(200);
    const classes = told.get('dav')?.split(', ') ?? [];
    expect(classes).toEqual(
      expect.arrayContaining(['1', '3', 'access-control', 'calendar-access']),
    );
    expect(classes).not.toContain('2');
    expect(classes).not.toContain('calendar-auto-schedule');
    expect(told.get('allow')).toContain('REPORT');
  });

  test('when somebody is free, by the secret link alone', async () => {
    await rig.shelf.put(
      'werk',
      'a.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261112T130000Z\r\nDTEND:20261112T140000Z\r\nSUMMARY:Geheim\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      { ifMatch: null, ifNone: false },
    );
    const path = `/freebusy/${FREE_BUSY_TOKEN}.ifb`;
    const told = await rig.ask('GET', path, { as: null });
    expect(told.status).toBe(200);
    expect(told.headers.get('content-type')).toContain('text/calendar');
    expect(told.text).toContain('FREEBUSY:20261112T130000Z/20261112T140000Z');
    expect(told.text).not.toContain('Geheim');
    // From a week before today to four months after it.
    expect(told.text).toContain('DTSTART:20261028T090000Z');
    const asked = await rig.ask('GET', `${path}?start=20261201T000000Z&end=20261208T000000Z`, {
      as: null,
    });
    expect(asked.text).toContain('DTEND:20261208T000000Z');
    expect(asked.text).not.toContain('FREEBUSY:');
    expect((await rig.ask('HEAD', path, { as: null })).text).toBe('');
    expect((await rig.ask('POST', path, { as: null })).status).toBe(405);
    for (const wrong of ['/freebusy/', '/freebusy/x.ifb', `/freebusy/${FREE_BUSY_TOKEN}0.ifb`])
      expect((await rig.ask('GET', wrong, { as: null })).status).toBe(404);
  });
});

describe('hostile bodies', () => {
  const laughs = `<!DOCTYPE lol [<!ENTITY a "ha">${Array.from({ length: 9 }, (_none, n) => `<!ENTITY ${'abcdefghij'[n + 1]} "${`&${'abcdefghij'[n]};`.repeat(10)}">`).join('')}]>`;
  test.each<readonly [string, string, string, number]>([
    ['a billion laughs', 'PROPFIND', `${laughs}<propfind xmlns="DAV:">&j;</propfind>`, 400],
    [
      'a file of the machine',
      'PROPFIND',
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><propfind xmlns="DAV:"><prop>&f;</prop></propfind>',
      400,
    ],
    [
      'ten megabytes',
      'PROPFIND',
      `<propfind xmlns="DAV:">${' '.repeat(10_000_000)}</propfind>`,
      413,
    ],
    ['ten megabytes of hrefs', 'REPORT', `<a>${'<b/>'.repeat(2_500_000)}</a>`, 413],
    [
      'a hundred thousand levels',
      'REPORT',
      `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`,
      400,
    ],
    ['a million elements', 'REPORT', `<a>${'<b/>'.repeat(1_000_000)}</a>`, 400],
    ['an attribute of five megabytes', 'REPORT', `<a b="${'x'.repeat(5_000_000)}`, 400],
    ['tags that cross', 'PROPFIND', '<a><b></a></b>', 400],
    ['no XML', 'PROPFIND', '{"prop":1}', 400],
    ['another request', 'PROPFIND', '<nonsense xmlns="DAV:"/>', 400],
    ['nothing', 'REPORT', '', 400],
    ['nothing', 'PROPPATCH', '', 400],
    ['half of it', 'PROPPATCH', '<propertyupdate xmlns="DAV:"><set>', 400],
  ])('%s (%s) is refused, and the next is answered', async (_what, method, hostile, status) => {
    const refused = await rig.ask(method, `${HOME}werk/`, { headers, body: hostile });
    expect(refused.status).toBe(status);
    expect(rig.served.troubles).toEqual([]);
    expect((await enter(['smit', PASSWORD])).status).toBe(207);
  });

  test('names a client makes up come back as names, never as markup', async () => {
    const asked =
      '<propfind xmlns="DAV:"><prop><x xmlns="urn:&quot;&gt;&lt;script&gt;"/><y xmlns="urn:&amp;"/></prop></propfind>';
    const answer = await rig.ask('PROPFIND', HOME, { headers, body: asked });
    expect(answer.told.get(HOME)?.missing).toEqual(['x', 'y']);
    expect(answer.text).not.toContain('<script>');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventText, objectText } from '../../contracts/calendar-shelf/samples.ts';
import { openRig, READER, type Rig } from './dav-client.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig[Symbol.asyncDispose]());

const WORK = '/dav/calendars/smit/werk/';
const put = (name: string, body: string, headers: Record<string, string> = {}) =>
  rig.ask('PUT', `${WORK}${name}`, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', ...headers },
    body,
  });

describe('one event', () => {
  test('is put, got as it was, not got again while it is the same, and taken away', async () => {
    const text = eventText('a@x.example', 'Überleg & <borrel> 🗓');
    const made = await put('a.ics', text, { 'if-none-match': '*' });
    expect(made.status).toBe(201);
    const etag = made.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const got = await rig.ask('GET', `${WORK}a.ics`);
    expect(got).toMatchObject({ status: 200, text });
    expect(got.headers.get('content-type')).toBe('text/calendar; charset=utf-8; component=VEVENT');
    expect(got.headers.get('etag')).toBe(etag);
    const headers = { 'if-none-match': `"andere", ${etag}` };
    const same = await rig.ask('GET', `${WORK}a.ics`, { headers });
    expect(same).toMatchObject({ status: 304, text: '' });
    const head = await rig.ask('HEAD', `${WORK}a.ics`);
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect((await rig.ask('DELETE', `${WORK}a.ics`)).status).toBe(204);
    expect((await rig.ask('GET', `${WORK}a.ics`)).status).toBe(404);
    expect((await rig.ask('DELETE', `${WORK}a.ics`)).status).toBe(404);
  });

  test('is changed only by whoever has seen how it stands', async () => {
    const text = (summary: string) => eventText('a@x.example', summary);
    const first = (await put('a.ics', text('eerst'))).headers.get('etag') ?? '';
    const second = await put('a.ics', text('tweede'), { 'if-match': first });
    expect(second.status).toBe(204);
    const conditions: readonly Record<string, string>[] = [
      { 'if-match': first },
      { 'if-none-match': '*' },
      { 'if-none-match': second.headers.get('etag') ?? '' },
      { if: `([${first}])` },
      { if: '(<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>)' },
      { 'if-match': '"x", "y"' },
    ];
    for (const headers of conditions) {
      const late = await put('a.ics', text('te laat'), headers);
      expect(late.status).toBe(412);
      expect(late.text).toContain('Uw wijziging is niet opgeslagen');
    }
    expect(
      (await rig.ask('DELETE', `${WORK}a.ics`, { headers: { 'if-match': first } })).status,
    ).toBe(412);
    expect((await rig.ask('GET', `${WORK}a.ics`)).text).toContain('SUMMARY:tweede');
  });

  test.each([
    ['one of several ETags', (etag: string) => ({ 'if-match': `"x", ${etag}` })],
    ['an ETag that a proxy weakened', (etag: string) => ({ 'if-match': `W/${etag}` })],
    ['an ETag in the If header', (etag: string) => ({ if: `([${etag}])` })],
    ['whatever is there', () => ({ 'if-match': '*' })],
  ])('is changed by whoever names %s', async (_what, headers) => {
    const etag = (await put('a.ics', eventText('a@x.example', 'a'))).headers.get('etag') ?? '';
    expect((await put('a.ics', eventText('a@x.example', 'b'), headers(etag))).status).toBe(204);
  });

  test('that is gone is not put back by whoever changes what he saw', async () => {
    const etag = (await put('a.ics', eventText('a@x.example', 'a'))).headers.get('etag') ?? '';
    await rig.ask('DELETE', `${WORK}a.ics`);
    const late = await put('a.ics', eventText('a@x.example', 'b'), { 'if-match': etag });
    expect(late.status).toBe(412);
  });
});

describe('what cannot be put', () => {
  const good = eventText('a@x.example', 'a');
  test.each<readonly [string, string, Record<string, string>, number, string]>([
    ['text', 'geen agenda', {}, 403, 'valid-calendar-data'],
    [
      'an invitation in its envelope',
      good.replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:REQUEST'),
      {},
      403,
      'valid-calendar-object-resource',
    ],
    [
      'free and busy times',
      objectText(['UID:f'], 'VFREEBUSY'),
      {},
      403,
      'supported-calendar-component',
    ],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415, 'supported-calendar-data'],
    ['a piece', good, { 'content-range': 'bytes 0-9/20' }, 403, 'valid-calendar-data'],
    ['more than is taken', `${good}${' '.repeat(1_000_000)}`, {}, 403, 'max-resource-size'],
  ])('%s', async (_what, body, headers, status, condition) => {
    const refused = await put('a.ics', body, headers);
    expect(refused).toMatchObject({ status, condition });
    expect(refused.text).toMatch(/<X:says[^>]*>[A-Z]/);
    expect(await rig.shelf.entries('werk')).toEqual([]);
  });

  test('bytes that are no UTF-8', async () => {
    const body = new Uint8Array([...new TextEncoder().encode(good), 0xff, 0xfe]);
    const refused = await rig.ask('PUT', `${WORK}a.ics`, { body });
    expect(refused).toMatchObject({ status: 403, condition: 'valid-calendar-data' });
  });

  test('a second object of the same UID; the first is named', async () => {
    await put('a b.ics'.replace(' ', '%20'), good);
    const refused = await put('b.ics', good);
    expect(refused).toMatchObject({ status: 409, condition: 'no-uid-conflict' });
    expect(refused.text).toContain(`<D:href>${WORK}a%20b.ics</D:href>`);
  });

  test('anything by whoever may only look, or where nothing may be changed', async () => {
    const as = ['smit', READER] as const;
    const byReader = await rig.ask('PUT', `${WORK}a.ics`, { body: good, as });
    expect(byReader).toMatchObject({ status: 403, condition: 'need-privileges' });
    const inFeed = await rig.ask('PUT', '/dav/calendars/smit/feestdagen/a.ics', { body: good });
    expect(inFeed).toMatchObject({ status: 403, condition: 'need-privileges' });
    for (const method of ['DELETE', 'PROPPATCH', 'MKCALENDAR', 'MOVE']) {
      const path = method === 'MKCALENDAR' ? '/dav/calendars/smit/nieuw/' : `${WORK}a.ics`;
      const body = method === 'PROPPATCH' ? '<propertyupdate xmlns="DAV:"/>' : '';
      expect((await rig.ask(method, path, { as, body })).status).toBe(403);
    }
  });

  test('into a calendar that is not there', async () => {
    const refused = await rig.ask('PUT', '/dav/calendars/smit/nergens/a.ics', { body: good });
    expect(refused.status).toBe(409);
  });
});

test('a mark of byte order at the beginning is taken off, and then no ETag vouches for the bytes', async () => {
  const made = await put('a.ics', `\ufeff${eventText('a@x.example', 'a')}`);
  expect(made.status).toBe(201);
  expect(made.headers.get('etag')).toBeNull();
  expect((await rig.ask('GET', `${WORK}a.ics`)).text.startsWith('BEGIN:')).toBe(true);
});

test('a body without a length is counted as it comes, and cut off where it is too much', async () => {
  const text = eventText('a@x.example', 'a');
  const sent = { chunked: true, headers: { 'content-type': 'text/calendar' } };
  expect((await rig.ask('PUT', `${WORK}a.ics`, { ...sent, body: text })).status).toBe(201);
  const much = eventText('b@x.example', 'x'.repeat(1_000_000));
  const refused = await rig.ask('PUT', `${WORK}b.ics`, { ...sent, body: much });
  expect(refused).toMatchObject({ status: 403, condition: 'max-resource-size' });
  expect(await rig.shelf.entries('werk')).toHaveLength(1);
});

describe('moving and copying', () => {
  const PRIVATE = '/dav/calendars/smit/prive/';
  const move = (method: string, to: string, headers: Record<string, string> = {}) =>
    rig.ask(method, `${WORK}a.ics`, { headers: { destination: to, ...headers } });

  test('an event goes over to another calendar, whole', async () => {
    const text = eventText('a@x.example', 'a');
    await put('a.ics', text);
    const moved = await move('MOVE', `${rig.served.address}${PRIVATE}a.ics`, { overwrite: 'F' });
    expect(moved.status).toBe(201);
    expect((await rig.ask('GET', `${PRIVATE}a.ics`)).text).toBe(text);
    expect((await rig.ask('GET', `${WORK}a.ics`)).status).toBe(404);
  });

  test('is moved only by whoever has seen how it stands', async () => {
    const first = (await put('a.ics', eventText('a@x.example', 'eerst'))).headers.get('etag') ?? '';
    const second = await put('a.ics', eventText('a@x.example', 'tweede'));
    const to = `${PRIVATE}a.ics`;
    expect((await move('MOVE', to, { 'if-match': first })).status).toBe(412);
    expect((await rig.ask('GET', to)).status).toBe(404);
    const known = { 'if-match': second.headers.get('etag') ?? '' };
    expect((await move('MOVE', to, known)).status).toBe(201);
  });

  test('what was changed while it went over is not taken away', async () => {
    await put('a.ics', eventText('a@x.example', 'eerst'));
    const { shelf } = rig;
    const meanwhile = eventText('a@x.example', 'intussen');
    const write = shelf.put.bind(shelf);
    shelf.put = async (calendar, ...more) => {
      const done = await write(calendar, ...more);
      await write('werk', 'a.ics', meanwhile, { ifMatch: null, ifNone: false });
      return done;
    };
    expect((await move('MOVE', `${PRIVATE}a.ics`)).status).toBe(412);
    expect((await rig.ask('GET', `${WORK}a.ics`)).text).toBe(meanwhile);
  });

  test('a copy leaves it where it was', async () => {
    await put('a.ics', eventText('a@x.example', 'a'));
    expect((await move('COPY', `${PRIVATE}a.ics`)).status).toBe(201);
    expect((await move('COPY', `${PRIVATE}a.ics`, { overwrite: 'F' })).status).toBe(412);
    expect((await rig.ask('GET', `${WORK}a.ics`)).status).toBe(200);
  });

  test.each([
    ['to nowhere', ''],
    ["to somebody else's calendar", '/dav/calendars/devries/werk/a.ics'],
    ['out of the calendars', '/api/a.ics'],
    ['to a calendar itself', PRIVATE],
    ['to another name beside itself', `${WORK}b.ics`],
  ])('%s is refused, and nothing is lost', async (_what, to) => {
    await put('a.ics', eventText('a@x.example', 'a'));
    expect((await move('MOVE', to)).status).toBe(403);
    expect((await rig.ask('GET', `${WORK}a.ics`)).status).toBe(200);
  });
});

test.each([
  ['POST', WORK, 405],
  ['GET', WORK, 405],
  ['LOCK', `${WORK}a.ics`, 405],
  ['DELETE', WORK, 403],
  ['DELETE', '/dav/calendars/smit/', 403],
  ['PUT', '/dav/calendars/smit/', 405],
])('%s on %s: %d', async (method, path, status) => {
  const refused = await rig.ask(method, path);
  expect(refused.status).toBe(status);
  expect(refused.text).toMatch(/<X:says/);
});

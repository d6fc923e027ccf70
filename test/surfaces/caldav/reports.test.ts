import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventText } from '../../contracts/calendar-shelf/samples.ts';
import { openRig, xml, type Rig } from './dav-client.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig[Symbol.asyncDispose]());

const WORK = '/dav/calendars/smit/werk/';
const ANY = { ifMatch: null, ifNone: false };
const put = (name: string, text: string) => rig.shelf.put('werk', name, text, ANY);
const report = (body: string, path = WORK) =>
  rig.ask('REPORT', path, { headers: { depth: '1' }, body });
const names = ({ told }: Awaited<ReturnType<typeof report>>) =>
  [...told.keys()].map((href) => decodeURIComponent(href.slice(WORK.length)));

describe('multiget', () => {
  const multiget = (hrefs: readonly string[], props = '<D:getetag/><C:calendar-data/>') =>
    report(
      xml(
        'C:calendar-multiget',
        `<D:prop>${props}</D:prop>${hrefs.map((href) => `<D:href>${href}</D:href>`).join('')}`,
      ),
    );

  test('gives each as it stands, under the very href it was asked by', async () => {
    const text = eventText('a@x.example', 'Tab\\, <a> & "b" 🗓');
    await put('a b.ics', text);
    await put('c@d.ics', eventText('c@x.example', 'c'));
    const hrefs = [
      `${WORK}a%20b.ics`,
      `${rig.served.address}${WORK}c%40d.ics`,
      `${WORK}nergens.ics`,
      '/dav/calendars/devries/werk/a.ics',
      `${WORK}..%2f..%2fdevries/werk/a.ics`,
      'http://[',
    ];
    const { told } = await multiget(hrefs);
    expect([...told.keys()]).toEqual(hrefs);
    expect(told.get(hrefs[0] ?? '')?.found['calendar-data']).toBe(text);
    expect(told.get(hrefs[1] ?? '')?.found['calendar-data']).toContain('SUMMARY:c');
    for (const href of hrefs.slice(2)) expect(told.get(href)?.status).toBe(404);
  });

  test('of ten thousand comes in pieces, complete', async () => {
    const all = Array.from({ length: 10_000 }, (_none, index) => `o${index}.ics`);
    for (const [index, name] of all.entries())
      await put(name, eventText(`o${index}@x.example`, `Afspraak ${index}`, 1 + (index % 28)));
    const answer = await multiget(all.map((name) => `${WORK}${name}`));
    expect(answer.told.size).toBe(10_000);
    expect(answer.headers.get('content-length')).toBeNull();
    expect(answer.told.get(`${WORK}o9999.ics`)?.found['calendar-data']).toContain('Afspraak 9999');
  });

  test('gives only the lines that are wanted', async () => {
    await put('a.ics', eventText('a@x.example', 'a'));
    const wanted =
      '<C:calendar-data><C:comp name="VCALENDAR"><C:prop name="VERSION"/><C:comp name="VEVENT"><C:prop name="UID"/><C:prop name="SUMMARY" novalue="yes"/></C:comp></C:comp></C:calendar-data>';
    const { told } = await multiget([`${WORK}a.ics`], wanted);
    expect(told.get(`${WORK}a.ics`)?.found['calendar-data']).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x.example\r\nSUMMARY:\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
  });
});

describe('a series', () => {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:s@x.example',
    'DTSTART;TZID=Europe/Amsterdam:20261019T100000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=5',
    'EXDATE;TZID=Europe/Amsterdam:20261102T100000',
    'SUMMARY:Staf',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:s@x.example',
    'RECURRENCE-ID;TZID=Europe/Amsterdam:20261109T100000',
    'DTSTART;TZID=Europe/Amsterdam:20261110T150000',
    'DTEND;TZID=Europe/Amsterdam:20261110T153000',
    'SUMMARY:Staf op dinsdag',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const given = async (how: string) => {
    await put('s.ics', text);
    const props = `<D:prop><C:calendar-data>${how}</C:calendar-data></D:prop>`;
    const body = xml('C:calendar-multiget', `${props}<D:href>${WORK}s.ics</D:href>`);
    const answer = await report(body);
    return answer.told.get(`${WORK}s.ics`)?.found['calendar-data']?.split('\r\n') ?? [];
  };

  test('is given as its instances in UTC, across the end of summer time', async () => {
    const lines = await given('<C:expand start="20261024T000000Z" end="20261120T000000Z"/>');
    const wanted = lines.filter((line) =>
      /^(DTSTART|DTEND|RECURRENCE-ID|SUMMARY|RRULE)/.test(line),
    );
    // 10.00 in Amsterdam is 9.00 in UTC once summer time is over, on 25 October.
    expect(wanted).toEqual([
      'SUMMARY:Staf',
      'DTSTART:20261026T090000Z',
      'DTEND:20261026T100000Z',
      'RECURRENCE-ID:20261026T090000Z',
      'SUMMARY:Staf op dinsdag',
      'DTSTART:20261110T140000Z',
      'DTEND:20261110T143000Z',
      'RECURRENCE-ID:20261109T090000Z',
      'SUMMARY:Staf',
      'DTSTART:20261116T090000Z',
      'DTEND:20261116T100000Z',
      'RECURRENCE-ID:20261116T090000Z',
    ]);
  });

  test.each([
    ['within', '20261109T000000Z', '20261111T000000Z', true],
    ['outside', '20261123T000000Z', '20261130T000000Z', false],
  ])('is given without what differs elsewhere: %s', async (_what, start, end, there) => {
    const lines = await given(`<C:limit-recurrence-set start="${start}" end="${end}"/>`);
    expect(lines).toContain('RRULE:FREQ=WEEKLY;COUNT=5');
    expect(lines.includes('SUMMARY:Staf op dinsdag')).toBe(there);
  });

  test('is refused without both ends', async () => {
    await put('s.ics', text);
    const props =
      '<D:prop><C:calendar-data><C:expand start="20261024T000000Z"/></C:calendar-data></D:prop>';
    const body = xml('C:calendar-multiget', `${props}<D:href>${WORK}s.ics</D:href>`);
    expect(await report(body)).toMatchObject({ status: 403, condition: 'valid-filter' });
  });
});

describe('sync', () => {
  const sync = (token: string, more = '', props = '<D:getetag/>') =>
    report(
      xml(
        'D:sync-collection',
        `<D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level>${more}<D:prop>${props}</D:prop>`,
      ),
    );

  test('tells everything first, then what is new, changed and gone', async () => {
    await put('a.ics', eventText('a@x.example', 'a'));
    await put('b.ics', eventText('b@x.example', 'b'));
    const first = await sync('');
    expect(names(first)).toEqual(['a.ics', 'b.ics']);
    const nothing = await sync(first.syncToken ?? '');
    expect(nothing.told.size).toBe(0);
    expect(nothing.syncToken).toBe(first.syncToken);
    await put('a.ics', eventText('a@x.example', 'anders'));
    await put('c.ics', eventText('c@x.example', 'c'));
    await rig.shelf.remove('werk', 'b.ics', ANY);
    const next = await sync(first.syncToken ?? '', '', '<D:getetag/><C:calendar-data/>');
    expect(next.told.get(`${WORK}a.ics`)?.found['calendar-data']).toContain('anders');
    expect(next.told.get(`${WORK}c.ics`)?.status).toBeNull();
    expect(next.told.get(`${WORK}b.ics`)?.status).toBe(404);
    expect((await sync(next.syncToken ?? '')).told.size).toBe(0);
  });

  test('is cut off where the client wants it, and goes on from there', async () => {
    for (let index = 0; index < 7; index += 1)
      await put(`o${index}.ics`, eventText(`o${index}@x.example`, 'o'));
    const seen: string[] = [];
    let token = '';
    for (let round = 0; round < 4; round += 1) {
      const part = await sync(token, '<D:limit><D:nresults>3</D:nresults></D:limit>');
      const cut = part.told.get(WORK)?.status === 507;
      expect(cut).toBe(round < 2);
      expect(part.text.includes('number-of-matches-within-limits')).toBe(cut);
      seen.push(...names(part).filter((name) => name !== ''));
      token = part.syncToken ?? '';
      if (!cut) break;
    }
    expect(seen.toSorted()).toEqual(
      ['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6'].map((o) => `${o}.ics`),
    );
  });

  test.each([
    ['somebody else’s', 'http://example.test/sync/1'],
    ['a made-up one', 'urn:secretaris:sync:-1'],
    ['one that is no number', '1e9'],
    ['one that is still to come', '999'],
  ])('a token that is %s is refused', async (_what, token) => {
    const given = (await sync('')).syncToken ?? '';
    const whole = token.includes(':') ? token : given.replace(/\d+$/, token);
    expect(await sync(whole)).toMatchObject({ status: 403, condition: 'valid-sync-token' });
  });

  test('a token from before what is remembered is refused, and everything can be had anew', async () => {
    await put('a.ics', eventText('a@x.example', 'a'));
    const { syncToken } = await sync('');
    await put('b.ics', eventText('b@x.example', 'b'));
    rig.shelf.forget('werk');
    expect(await sync(syncToken ?? '')).toMatchObject({
      status: 403,
      condition: 'valid-sync-token',
    });
    expect(names(await sync(''))).toEqual(['a.ics', 'b.ics']);
  });

  const tag = async () => {
    const body = xml('D:propfind', '<D:prop><CS:getctag/><D:sync-token/></D:prop>');
    const { told } = await rig.ask('PROPFIND', WORK, { headers: { depth: '0' }, body });
    return told.get(WORK)?.found;
  };

  test('a calendar made anew under the same name takes no token, and has no tag, of the one before', async () => {
    await put('a.ics', eventText('a@x.example', 'a'));
    const { syncToken } = await sync('');
    const before = await tag();
    rig.shelf.drop('werk');
    rig.shelf.add({ name: 'werk' });
    await put('b.ics', eventText('b@x.example', 'b'));
    expect(await sync(syncToken ?? '')).toMatchObject({
      status: 403,
      condition: 'valid-sync-token',
    });
    expect((await tag())?.['getctag']).not.toBe(before?.['getctag']);
    expect(names(await sync(''))).toEqual(['b.ics']);
  });

  test('the tag of a calendar changes when something in it does, and only then', async () => {
    const before = await tag();
    expect(await tag()).toEqual(before);
    await put('a.ics', eventText('a@x.example', 'a'));
    const after = await tag();
    expect(after?.['getctag']).not.toBe(before?.['getctag']);
    expect(after?.['sync-token']).not.toBe(before?.['sync-token']);
  });
});

describe('the rest', () => {
  test('free and busy times are told without what they are', async () => {
    await put('a.ics', eventText('a@x.example', 'Geheim'));
    const range = '<C:time-range start="20261110T000000Z" end="20261120T000000Z"/>';
    const answer = await report(xml('C:free-busy-query', range));
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(answer.text).toContain('FREEBUSY:20261112T130000Z/20261112T140000Z');
    expect(answer.text).not.toContain('Geheim');
  });

  test('whoever looks for a principal finds himself, and nobody else', async () => {
    const search = (match: string) =>
      report(
        xml(
          'D:principal-property-search',
          `<D:property-search><D:prop><D:displayname/></D:prop><D:match>${match}</D:match></D:property-search><D:prop><D:displayname/></D:prop>`,
        ),
        '/dav/principals/',
      );
    expect([...(await search('SMIT')).told.keys()]).toEqual(['/dav/principals/smit/']);
    expect((await search('devries')).told.size).toBe(0);
    const set = await report(xml('D:principal-search-property-set', ''), '/dav/principals/');
    expect(set).toMatchObject({ status: 200 });
  });

  test.each([
    ['one nobody knows', xml('D:version-tree', ''), WORK],
    [
      'one of calendars on the home',
      xml('D:sync-collection', '<D:sync-token/>'),
      '/dav/calendars/smit/',
    ],
  ])('%s is refused', async (_what, body, path) => {
    expect(await report(body, path)).toMatchObject({ status: 403, condition: 'supported-report' });
  });

  test('in a calendar that is not there nothing is found', async () => {
    const nowhere = '/dav/calendars/smit/nergens/';
    expect((await report(xml('D:sync-collection', '<D:sync-token/>'), nowhere)).status).toBe(404);
  });
});

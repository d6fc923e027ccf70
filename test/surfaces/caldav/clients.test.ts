import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventText, taskText } from '../../contracts/calendar-shelf/samples.ts';
import { openRig, xml, type Answered, type Rig } from './dav-client.ts';

/** The requests that wide-spread programs are known to send, in their order and with their oddities. */

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
  await rig.shelf.put('werk', 'a.ics', eventText('a@x.example', 'Overleg'), ANY);
  await rig.shelf.put('werk', 't.ics', taskText('t@x.example', 'Akte nalezen'), ANY);
});
afterEach(() => rig[Symbol.asyncDispose]());

const ANY = { ifMatch: null, ifNone: false };
const PRINCIPAL = '/dav/principals/smit/';
const HOME = '/dav/calendars/smit/';
const WORK = `${HOME}werk/`;

const names = (list: string): string =>
  list
    .split(' ')
    .map((name) => `<${name}/>`)
    .join('');
const look = (path: string, depth: string, list: string, more: Record<string, string> = {}) =>
  rig.ask('PROPFIND', path, {
    headers: { depth, 'content-type': 'text/xml', ...more },
    body: xml('D:propfind', `<D:prop>${names(list)}</D:prop>`),
  });
const at = (answer: Answered, href: string) => answer.told.get(href)?.found ?? {};
const put = (path: string, text: string, headers: Record<string, string>) =>
  rig.ask('PUT', path, { headers: { 'content-type': 'text/calendar', ...headers }, body: text });

describe('Apple: calendar of an iPhone and a Mac', () => {
  const HOME_LIST =
    'D:add-member A:calendar-color C:calendar-description C:calendar-free-busy-set A:calendar-order C:calendar-timezone D:current-user-privilege-set C:default-alarm-vevent-date C:default-alarm-vevent-datetime D:displayname CS:getctag C:max-attendees-per-instance D:owner CS:pre-publish-url CS:publish-url CS:push-transports CS:pushkey D:quota-available-bytes D:quota-used-bytes A:refreshrate D:resource-id D:resourcetype C:schedule-calendar-transp C:schedule-default-calendar-URL CS:source CS:subscribed-strip-alarms C:supported-calendar-component-set C:supported-calendar-component-sets D:supported-report-set D:sync-token';

  test('finds its way from the name of the server alone', async () => {
    const asked = 'D:current-user-principal D:principal-URL D:resourcetype';
    const wellKnown = await rig.ask('PROPFIND', '/.well-known/caldav', { as: null });
    expect(wellKnown.status).toBe(301);
    const before = await rig.ask('PROPFIND', '/', { as: null, headers: { depth: '0' } });
    expect(before.status).toBe(401);
    for (const path of ['/', '/dav', '/dav/']) {
      const root = await look(path, '0', asked);
      expect(at(root, '/dav/')).toMatchObject({ 'current-user-principal': PRINCIPAL });
    }
    expect((await rig.ask('OPTIONS', PRINCIPAL)).headers.get('dav')).toContain('calendar-access');
    const list =
      'C:calendar-home-set C:calendar-user-address-set D:current-user-principal D:displayname CS:dropbox-home-URL CS:email-address-set CS:notification-URL D:principal-collection-set D:principal-URL D:resource-id C:schedule-inbox-URL C:schedule-outbox-URL D:supported-report-set';
    const principal = await look(PRINCIPAL, '0', list, { brief: 't' });
    expect(at(principal, PRINCIPAL)).toMatchObject({
      'calendar-home-set': HOME,
      'email-address-set': 'email-address(smit@kantoor.example)',
    });
    expect(principal.text).not.toContain('schedule-outbox-URL');
    const search = await rig.ask('REPORT', '/dav/principals/', {
      headers: { depth: '0' },
      body: xml('D:principal-search-property-set', ''),
    });
    expect(search.status).toBe(200);
  });

  test('lists the calendars, and may leave its alarms and order on them', async () => {
    const home = await look(HOME, '1', HOME_LIST, { brief: 't', prefer: 'return=minimal' });
    expect(at(home, WORK)).toMatchObject({
      resourcetype: 'collection calendar',
      'calendar-color': '#0a7f3c',
      'supported-calendar-component-set': 'VEVENT VTODO',
    });
    const alarm = (inside: string) =>
      xml(
        'D:propertyupdate',
        `<D:set><D:prop><C:default-alarm-vevent-date>${inside}</C:default-alarm-vevent-date></D:prop></D:set>`,
      );
    const text = 'BEGIN:VALARM\nX-WR-ALARMUID:1\nACTION:NONE\nTRIGGER:-PT15H\nEND:VALARM\n';
    const onHome = await rig.ask('PROPPATCH', HOME, { body: alarm(text) });
    expect(onHome.status).toBe(207);
    const onCalendar = await rig.ask('PROPPATCH', WORK, { body: alarm(text) });
    expect(onCalendar.text).toContain('200 OK');
    const order = `<D:set><D:prop><A:calendar-order>2</A:calendar-order><A:calendar-color symbolic-color="blue">#1BADF8FF</A:calendar-color></D:prop></D:set>`;
    await rig.ask('PROPPATCH', WORK, { body: xml('D:propertyupdate', order) });
    const again = await look(HOME, '1', HOME_LIST);
    expect(at(again, WORK)).toMatchObject({
      'calendar-color': '#1badf8',
      'calendar-order': '2',
      'default-alarm-vevent-date': text,
    });
  });

  test('reads by what changed, writes with what it saw', async () => {
    const first = await rig.ask('REPORT', WORK, {
      headers: { depth: '1' },
      body: xml(
        'D:sync-collection',
        `<D:sync-token/><D:sync-level>1</D:sync-level><D:prop>${names('D:getcontenttype D:getetag')}</D:prop>`,
      ),
    });
    expect(at(first, `${WORK}a.ics`)['getcontenttype']).toContain('component=VEVENT');
    const wanted = names('CS:created-by D:getetag C:calendar-data C:schedule-tag CS:updated-by');
    const got = await rig.ask('REPORT', WORK, {
      headers: { depth: '1', brief: 't' },
      body: xml('C:calendar-multiget', `<D:prop>${wanted}</D:prop><D:href>${WORK}a.ics</D:href>`),
    });
    const { getetag = '', 'calendar-data': text = '' } = at(got, `${WORK}a.ics`);
    const path = `${WORK}a.ics`;
    const changed = text.replace('Overleg', 'Gesprek');
    expect((await put(path, changed, { 'if-match': getetag })).status).toBe(204);
    expect((await put(path, text, { 'if-match': getetag })).status).toBe(412);
    const made = await put(`${WORK}B1A2.ics`, eventText('B1A2', 'Nieuw'), { 'if-none-match': '*' });
    expect(made.status).toBe(201);
    const etag = made.headers.get('etag') ?? '';
    const gone = await rig.ask('DELETE', `${WORK}B1A2.ics`, { headers: { 'if-match': etag } });
    expect(gone.status).toBe(204);
    const range = `<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="20261028T000000Z"/></C:comp-filter></C:comp-filter></C:filter>`;
    const recent = await rig.ask('REPORT', WORK, {
      headers: { depth: '1' },
      body: xml(
        'C:calendar-query',
        `<D:prop>${names('D:getetag D:getcontenttype')}</D:prop>${range}`,
      ),
    });
    expect([...recent.told.keys()]).toEqual([path]);
  });

  test('makes a calendar under a name in capitals', async () => {
    const path = `${HOME}0C2B6E1D-6B0B-4A7A-9F5C-2F7B0B1F9A11/`;
    const inside = `<D:set><D:prop><C:calendar-free-busy-set><NO/></C:calendar-free-busy-set><A:calendar-color symbolic-color="custom">#FF2968FF</A:calendar-color><D:displayname>Gezin</D:displayname><A:calendar-order>4</A:calendar-order><C:calendar-timezone>BEGIN:VCALENDAR&#13;
END:VCALENDAR&#13;
</C:calendar-timezone><C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set></D:prop></D:set>`;
    const made = await rig.ask('MKCALENDAR', path, { body: xml('C:mkcalendar', inside) });
    expect(made.status).toBe(201);
    const seen = await look(path, '0', 'D:displayname A:calendar-color C:calendar-timezone');
    expect(at(seen, path)).toEqual({
      displayname: 'Gezin',
      'calendar-color': '#ff2968',
      'calendar-timezone': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    });
    expect((await put(`${path}x.ics`, eventText('x', 'x'), {})).status).toBe(201);
  });
});

describe('Thunderbird', () => {
  test('is given the address of the server, and reads a calendar by time', async () => {
    const list =
      'D:resourcetype D:owner D:current-user-principal D:current-user-privilege-set C:supported-calendar-component-set CS:getctag A:calendar-color D:displayname C:calendar-home-set';
    const root = await look('/dav/', '0', list);
    expect(at(root, '/dav/')).toMatchObject({ 'calendar-home-set': HOME });
    const home = await look(HOME, '1', list);
    expect(at(home, WORK)).toMatchObject({ displayname: 'Werk & kantoor' });
    const calendar = await look(WORK, '0', `${list} D:supported-report-set D:sync-token`);
    expect(at(calendar, WORK)['supported-report-set']).toContain('sync-collection');
    const filter = (kind: string) =>
      `<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="${kind}"><C:time-range start="20261101T000000Z" end="20261201T000000Z"/></C:comp-filter></C:comp-filter></C:filter>`;
    const query = (kind: string) =>
      rig.ask('REPORT', WORK, {
        headers: { depth: '1', 'content-type': 'text/xml; charset=utf-8' },
        body: xml('C:calendar-query', `<D:prop><D:getetag/></D:prop>${filter(kind)}`),
      });
    expect([...(await query('VEVENT')).told.keys()]).toEqual([`${WORK}a.ics`]);
    expect([...(await query('VTODO')).told.keys()]).toEqual([`${WORK}t.ics`]);
  });

  test('keeps in step by token, and starts anew when its token is none', async () => {
    const sync = (token: string) =>
      rig.ask('REPORT', WORK, {
        headers: { depth: '0' },
        body: xml(
          'D:sync-collection',
          `<D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getcontenttype/><D:getetag/></D:prop>`,
        ),
      });
    const first = await sync('');
    expect(first.told.size).toBe(2);
    expect((await sync('urn:from-another-server')).status).toBe(403);
    const etag = at(first, `${WORK}a.ics`)['getetag'] ?? '';
    const changed = await put(`${WORK}a.ics`, eventText('a@x.example', 'Later'), {
      'if-match': etag,
    });
    expect(changed.status).toBe(204);
    expect([...(await sync(first.syncToken ?? '')).told.keys()]).toEqual([`${WORK}a.ics`]);
  });
});

describe('DAVx5 on Android', () => {
  test('finds, reads in small handfuls, and writes under names of its own', async () => {
    const service = await look('/dav/', '0', 'D:current-user-principal C:calendar-home-set');
    expect(at(service, '/dav/')['current-user-principal']).toBe(PRINCIPAL);
    const home = await look(
      HOME,
      '1',
      'D:resourcetype D:displayname A:calendar-color C:calendar-description C:calendar-timezone C:supported-calendar-component-set CS:source D:current-user-privilege-set D:owner C:max-resource-size D:sync-token',
    );
    expect(at(home, WORK)['current-user-privilege-set']).toContain('write-content');
    expect(at(home, `${HOME}feestdagen/`)['current-user-privilege-set']).not.toContain('write');
    const sync = await rig.ask('REPORT', WORK, {
      headers: { depth: '0' },
      body: xml(
        'D:sync-collection',
        '<D:sync-token/><D:sync-level>1</D:sync-level><D:limit><D:nresults>5000</D:nresults></D:limit><D:prop><D:getetag/></D:prop>',
      ),
    });
    const hrefs = [...sync.told.keys()];
    expect(hrefs).toEqual([`${WORK}a.ics`, `${WORK}t.ics`]);
    const wanted =
      '<D:getcontenttype/><D:getetag/><C:schedule-tag/><C:calendar-data content-type="text/calendar" version="2.0"/>';
    const got = await rig.ask('REPORT', WORK, {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
      body: xml(
        'C:calendar-multiget',
        `<D:prop>${wanted}</D:prop>${hrefs.map((href) => `<D:href>${href}</D:href>`).join('')}`,
      ),
    });
    expect(at(got, `${WORK}t.ics`)['calendar-data']).toContain('SUMMARY:Akte nalezen');
    const path = `${WORK}3f0c0a9e-65ab-4b36-9d43-4d3f2f3c6f0f.ics`;
    const made = await put(path, eventText('3f0c0a9e', 'Nieuw'), { 'if-none-match': '*' });
    expect(made.status).toBe(201);
    const etag = made.headers.get('etag') ?? '';
    const next = await rig.ask('REPORT', WORK, {
      headers: { depth: '0' },
      body: xml(
        'D:sync-collection',
        `<D:sync-token>${sync.syncToken}</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop>`,
      ),
    });
    expect(at(next, path)['getetag']).toBe(etag);
    expect((await rig.ask('DELETE', path, { headers: { 'if-match': '"oud"' } })).status).toBe(412);
    expect((await rig.ask('DELETE', path, { headers: { 'if-match': etag } })).status).toBe(204);
  });

  test('makes a calendar by extended MKCOL', async () => {
    const path = `${HOME}0e4f3f50-4c0d-4d8c-a2f5-9f5a3c1b7d10/`;
    const inside =
      '<D:set><D:prop><D:resourcetype><D:collection/><C:calendar/></D:resourcetype><D:displayname>Sport</D:displayname><C:calendar-description>Hardlopen</C:calendar-description><A:calendar-color>#00FF00FF</A:calendar-color></D:prop></D:set>';
    const made = await rig.ask('MKCOL', path, { body: xml('D:mkcol', inside) });
    expect(made.status).toBe(201);
    const seen = await look(path, '0', 'D:displayname C:calendar-description');
    expect(at(seen, path)).toEqual({ displayname: 'Sport', 'calendar-description': 'Hardlopen' });
  });
});

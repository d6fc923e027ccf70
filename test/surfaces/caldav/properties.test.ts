import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRig, propfind, READER, xml, type Rig } from './dav-client.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

const HOME = '/dav/calendars/smit/';
const look = (path: string, depth: string, body?: string) =>
  rig.ask('PROPFIND', path, { headers: { depth }, body });

test('from the root to the calendars: principal, home, what is in it', async () => {
  const root = await look('/dav/', '0', propfind('D:current-user-principal'));
  expect(root.status).toBe(207);
  expect(root.told.get('/dav/')?.found).toEqual({
    'current-user-principal': '/dav/principals/smit/',
  });
  const asked = propfind(
    'C:calendar-home-set',
    'C:calendar-user-address-set',
    'D:displayname',
    'D:principal-URL',
    'D:resourcetype',
    'C:schedule-inbox-URL',
  );
  const principal = await look('/dav/principals/smit/', '0', asked);
  expect(principal.told.get('/dav/principals/smit/')).toEqual({
    status: null,
    found: {
      'calendar-home-set': HOME,
      'calendar-user-address-set': 'mailto:smit@kantoor.example /dav/principals/smit/',
      displayname: 'Mr. smit',
      'principal-URL': '/dav/principals/smit/',
      resourcetype: 'principal',
    },
    missing: ['schedule-inbox-URL'],
  });
  const home = await look(HOME, '1', propfind('D:resourcetype'));
  expect([...home.told.keys()]).toEqual([
    HOME,
    `${HOME}werk/`,
    `${HOME}prive/`,
    `${HOME}feestdagen/`,
  ]);
});

test('a calendar says what it is, what it takes and what may be done with it', async () => {
  const asked = propfind(
    'D:resourcetype',
    'D:displayname',
    'A:calendar-color',
    'C:supported-calendar-component-set',
    'D:supported-report-set',
    'D:current-user-privilege-set',
    'C:max-resource-size',
    'C:supported-calendar-data',
    'D:owner',
    'D:quota-used-bytes',
  );
  const { told } = await look(`${HOME}werk/`, '0', asked);
  const { found = {}, missing } = told.get(`${HOME}werk/`) ?? {};
  expect(found).toMatchObject({
    resourcetype: 'collection calendar',
    displayname: 'Werk & kantoor',
    'calendar-color': '#0a7f3c',
    'supported-calendar-component-set': 'VEVENT VTODO',
    'max-resource-size': '1000000',
    owner: '/dav/principals/smit/',
  });
  expect(found['supported-report-set']).toContain('sync-collection');
  expect(found['current-user-privilege-set']).toContain('privilege(write-content)');
  expect(missing).toEqual(['quota-used-bytes']);
});

test('who may only look is told so, and so is anybody of a calendar that stands elsewhere', async () => {
  const asked = propfind('D:current-user-privilege-set');
  const privileges = async (path: string, password?: string) => {
    const as = password === undefined ? undefined : (['smit', password] as const);
    const { told } = await rig.ask('PROPFIND', path, { headers: { depth: '0' }, body: asked, as });
    return told.get(path)?.found['current-user-privilege-set'];
  };
  expect(await privileges(`${HOME}werk/`, READER)).not.toContain('write');
  expect(await privileges(`${HOME}feestdagen/`)).not.toContain('write');
  expect(await privileges(HOME)).toContain('bind');
  expect(await privileges(HOME, READER)).not.toContain('bind');
});

test('nothing said, allprop and propname give what each promises', async () => {
  const empty = await look(`${HOME}werk/`, '0');
  const all = await look(`${HOME}werk/`, '0', xml('D:propfind', '<D:allprop/>'));
  expect(empty.text).toBe(all.text);
  expect(all.told.get(`${HOME}werk/`)?.found).toEqual({
    resourcetype: 'collection calendar',
    displayname: 'Werk & kantoor',
  });
  const include = '<D:allprop/><D:include><CS:getctag/></D:include>';
  const more = await look(`${HOME}werk/`, '0', xml('D:propfind', include));
  expect(Object.keys(more.told.get(`${HOME}werk/`)?.found ?? {})).toContain('getctag');
  const names = await look(`${HOME}werk/`, '0', xml('D:propfind', '<D:propname/>'));
  const found = names.told.get(`${HOME}werk/`)?.found ?? {};
  expect(found).toMatchObject({ 'sync-token': '', getctag: '', 'calendar-color': '' });
});

test('what is not there is left out for whoever wants it short', async () => {
  const body = propfind('D:displayname', 'D:quota-used-bytes');
  const wishes: readonly Record<string, string>[] = [{ prefer: 'return=minimal' }, { brief: 't' }];
  for (const headers of wishes) {
    const { told } = await rig.ask('PROPFIND', HOME, { headers: { depth: '0', ...headers }, body });
    expect(told.get(HOME)).toMatchObject({ found: { displayname: 'Mr. smit' }, missing: [] });
  }
});

test.each([
  ['everything at once', 'infinity', 403, 'propfind-finite-depth'],
  ['a depth nobody knows', '2', 400, 'says'],
])('%s is refused', async (_what, depth, status, condition) => {
  const refused = await look(HOME, depth, propfind('D:displayname'));
  expect(refused).toMatchObject({ status, condition });
});

test('without a depth it would be everything, so it is refused too', async () => {
  const refused = await rig.ask('PROPFIND', HOME, { body: propfind('D:displayname') });
  expect(refused).toMatchObject({ status: 403, condition: 'propfind-finite-depth' });
});

test('title, colour and what a client likes to leave there can be changed, all or nothing', async () => {
  const path = `${HOME}prive/`;
  const set = (inside: string) =>
    rig.ask('PROPPATCH', path, {
      body: xml('D:propertyupdate', `<D:set><D:prop>${inside}</D:prop></D:set>`),
    });
  const names = ['D:displayname', 'A:calendar-color', 'A:calendar-order', 'C:calendar-description'];
  const now = async () => (await look(path, '0', propfind(...names))).told.get(path)?.found;
  await set('<D:displayname>Gezin</D:displayname><A:calendar-color>#FF8800FF</A:calendar-color>');
  await set(
    '<A:calendar-order>7</A:calendar-order><C:calendar-description xml:lang="nl">Thuis &lt;3</C:calendar-description>',
  );
  const expected = {
    displayname: 'Gezin',
    'calendar-color': '#ff8800',
    'calendar-order': '7',
    'calendar-description': 'Thuis <3',
  };
  expect(await now()).toEqual(expected);
  const refused = await set(
    '<D:displayname>Anders</D:displayname><D:getetag>1</D:getetag><D:sync-token>x</D:sync-token>',
  );
  expect(refused.status).toBe(207);
  expect(refused.text).toContain('424 Failed Dependency');
  expect(refused.text).toContain('cannot-modify-protected-property');
  expect(await now()).toEqual(expected);
  const removal = xml(
    'D:propertyupdate',
    '<D:remove><D:prop><A:calendar-order/></D:prop></D:remove>',
  );
  await rig.ask('PROPPATCH', path, { body: removal });
  expect(await now()).not.toHaveProperty('calendar-order');
});

test('what is too much to keep is refused', async () => {
  const value = 'x'.repeat(20_001);
  const body = xml(
    'D:propertyupdate',
    `<D:set><D:prop><A:calendar-order>${value}</A:calendar-order></D:prop></D:set>`,
  );
  const refused = await rig.ask('PROPPATCH', `${HOME}prive/`, { body });
  expect(refused.text).toContain('403 Forbidden');
});

test('a calendar is made as asked, once', async () => {
  const path = `${HOME}reizen/`;
  const body = xml(
    'C:mkcalendar',
    '<D:set><D:prop><D:displayname>Reizen</D:displayname><A:calendar-color>#123456</A:calendar-color><C:supported-calendar-component-set><C:comp name="VTODO"/></C:supported-calendar-component-set></D:prop></D:set>',
  );
  expect((await rig.ask('MKCALENDAR', path, { body })).status).toBe(201);
  const asked = propfind('D:displayname', 'A:calendar-color', 'C:supported-calendar-component-set');
  expect((await look(path, '0', asked)).told.get(path)?.found).toEqual({
    displayname: 'Reizen',
    'calendar-color': '#123456',
    'supported-calendar-component-set': 'VTODO',
  });
  const again = await rig.ask('MKCALENDAR', path, { body });
  expect(again).toMatchObject({ status: 403, condition: 'resource-must-be-null' });
});

test('extended MKCOL makes a calendar, plain MKCOL a folder, which there are none of', async () => {
  const type = '<D:resourcetype><D:collection/><C:calendar/></D:resourcetype>';
  const body = xml('D:mkcol', `<D:set><D:prop>${type}</D:prop></D:set>`);
  expect((await rig.ask('MKCOL', `${HOME}nieuw/`, { body })).status).toBe(201);
  expect((await rig.ask('MKCOL', `${HOME}map/`)).status).toBe(403);
});

test("Apple's names in capitals are the same calendar, and are answered as they were asked", async () => {
  const path = `${HOME}5B2F9C1E-0D3A-4E61-9F27-AA41D2C7E801/`;
  expect((await rig.ask('MKCALENDAR', path)).status).toBe(201);
  const { told } = await look(path, '0', propfind('D:resourcetype'));
  expect([...told.keys()]).toEqual([path]);
});

test.each([
  ['under a name with a dot', `${HOME}a.b/`],
  ['beside the home', '/dav/elders/'],
  ['in the place of an object', `${HOME}werk/a.ics`],
  ["in somebody else's home", '/dav/calendars/devries/nieuw/'],
])('no calendar is made %s', async (_what, path) => {
  const made = await rig.ask('MKCALENDAR', path);
  expect([403, 404]).toContain(made.status);
});

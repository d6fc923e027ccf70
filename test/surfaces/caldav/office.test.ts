import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventText } from '../../contracts/calendar-shelf/samples.ts';
import { makeDevicePassword } from '../../../src/engine/index.ts';
import { readOwnerId } from '../../../src/core/ids.ts';
import { serveSample, type SampleServed } from '../sample-served.ts';
import { basic } from './dav-client.ts';

/** Calendar programs and browsers come in by one port, and what lets the one in means nothing to the other. */

let office: SampleServed;
let password: string;
const HOME = '/dav/calendars/vandenberg/';

beforeAll(async () => {
  office = await serveSample();
  const id = readOwnerId('vandenberg');
  const owner = id === null ? null : office.sample.office.owner(id);
  if (owner === null) throw new Error('the sample office has no vandenberg');
  password = (await makeDevicePassword(owner, { title: 'Telefoon', by: 'vandenberg' })).password;
});
afterAll(() => office[Symbol.asyncDispose]());

const ask = (method: string, path: string, headers: Record<string, string>, body?: string) =>
  office.ask(path, { method, headers, body });

test('a phone finds the calendars from the name of the server, and writes into them', async () => {
  const authorization = basic('vandenberg', password);
  const found = await ask('PROPFIND', '/.well-known/caldav', {});
  expect(found.headers.get('location')).toBe('/dav/');
  await ask('MKCALENDAR', `${HOME}reizen/`, { authorization });
  const text = eventText('reis@x.example', 'Trein naar Luik');
  const type = { 'content-type': 'text/calendar' };
  const put = await ask('PUT', `${HOME}reizen/reis.ics`, { authorization, ...type }, text);
  expect(put.status).toBe(201);
  const got = await ask('GET', `${HOME}reizen/reis.ics`, { authorization });
  expect(got.headers.get('etag')).toBe(put.headers.get('etag'));
  expect(await got.text()).toBe(text);
});

test('it needs no Origin and fears none; a browser’s pages still do', async () => {
  const headers = {
    authorization: basic('vandenberg', password),
    depth: '0',
    origin: 'https://elsewhere.example',
    'sec-fetch-site': 'cross-site',
  };
  expect((await ask('PROPFIND', HOME, headers)).status).toBe(207);
  const refused = await ask(
    'POST',
    '/api/docket',
    { ...headers, 'content-type': 'application/json' },
    '{}',
  );
  expect(refused.status).toBe(403);
});

test('who is signed in on the pages is not signed in to the calendars, nor the other way round', async () => {
  const cookie = await office.signIn('vandenberg');
  expect((await ask('PROPFIND', HOME, { cookie, depth: '0' })).status).toBe(401);
  const authorization = basic('vandenberg', password);
  expect((await ask('GET', '/api/today', { authorization })).status).toBe(401);
});

test('under a name that is none of ours nothing is served', async () => {
  const { hostname, port } = new URL(office.served.address);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const headers = {
    host: 'evil.example',
    authorization: basic('vandenberg', password),
    depth: '0',
  };
  const asked = request({ hostname, port, path: HOME, method: 'PROPFIND', headers }, (answer) => {
    answer.resume();
    resolve(answer.statusCode ?? 0);
  });
  asked.on('error', reject);
  asked.end();
  expect(await promise).toBe(421);
});

test('the front page is still for browsers', async () => {
  const opened = await ask('GET', '/', { accept: 'text/html' });
  expect(opened.headers.get('location')).toContain('/sign-in');
  const looked = await ask('PROPFIND', '/', {
    authorization: basic('vandenberg', password),
    depth: '0',
  });
  expect(looked.status).toBe(207);
});

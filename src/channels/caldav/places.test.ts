import { describe, expect, test } from 'vitest';
import { placesOf } from './places.ts';
import {
  givenDomain,
  servicesOf,
  type ServiceNames,
  type ServiceRecord,
} from './service-records.ts';

/** What a domain says, and everything that was asked of it. */
function namesSaying(
  records: readonly Partial<ServiceRecord>[],
  texts: readonly string[] = [],
): ServiceNames & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    srv: async (name) => {
      asked.push(`SRV ${name}`);
      return records.map((one) => ({ name: '', port: 443, priority: 0, weight: 0, ...one }));
    },
    txt: async (name) => {
      asked.push(`TXT ${name}`);
      return texts;
    },
  };
}

const SILENT = namesSaying([]);

describe('what is asked of the names of a domain', () => {
  test.each([
    ['kantoor.example', 'kantoor.example', null],
    [' Kantoor.Example ', 'kantoor.example', null],
    ['an@kantoor.example', 'kantoor.example', 'an@kantoor.example'],
    ['an+agenda@Kantoor.example', 'kantoor.example', 'an+agenda@kantoor.example'],
    ['bücher.example', 'xn--bcher-kva.example', null],
  ])('%j is a domain', (text, domain, mail) => {
    expect(givenDomain(text)).toEqual({ domain, mail });
  });

  test.each([
    'https://kantoor.example',
    'https://kantoor.example/dav/',
    'kantoor.example/dav',
    'kantoor.example:8443',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '10.1',
    'an@localhost',
    'an:geheim@kantoor.example',
    'a@b@kantoor.example',
    '',
    '-.example',
    `${'a'.repeat(64)}.example`,
  ])('%j is none: nobody is asked', async (text) => {
    const names = namesSaying([{ name: 'dav.kantoor.example' }]);
    expect(givenDomain(text)).toBeNull();
    expect(await placesOf({ url: text, user: 'an' }, names)).toEqual({
      places: [{ url: text, user: 'an', discovered: false }],
    });
    expect(names.asked).toEqual([]);
  });

  test('only the service over TLS', async () => {
    const names = namesSaying([]);
    await placesOf({ url: 'an@kantoor.example', user: '' }, names);
    expect(names.asked.toSorted()).toEqual([
      'SRV _caldavs._tcp.kantoor.example',
      'TXT _caldavs._tcp.kantoor.example',
    ]);
  });
});

describe('where the calendars are', () => {
  test('the server with the lowest priority first, of equals the heaviest, with the path beside it', async () => {
    const names = namesSaying(
      [
        { name: 'c.kantoor.example', priority: 20 },
        { name: 'a.kantoor.example.', priority: 10, weight: 1, port: 8443 },
        { name: 'B.kantoor.example', priority: 10, weight: 9 },
      ],
      ['other=1', 'path=/dav/agenda'],
    );
    expect((await servicesOf('kantoor.example', names)).map(({ href }) => href)).toEqual([
      'https://b.kantoor.example/dav/agenda',
      'https://a.kantoor.example:8443/dav/agenda',
      'https://c.kantoor.example/dav/agenda',
    ]);
  });

  test.each([
    ['no path', []],
    ['a path that is another server', ['path=//kwaad.example/']],
    ['an address', ['path=https://kwaad.example/']],
    ['a path without end', [`path=/${'a'.repeat(600)}`]],
  ])('%s: the well-known one', async (_what, texts) => {
    const names = namesSaying([{ name: 'dav.kantoor.example' }], texts);
    expect((await servicesOf('kantoor.example', names)).map(({ href }) => href)).toEqual([
      'https://dav.kantoor.example/.well-known/caldav',
    ]);
  });

  test.each([
    ['a lone dot says there is none', { name: '.' }],
    ['an address is no name', { name: '127.0.0.1' }],
    ['nor is this machine', { name: 'localhost' }],
    ['a port that is none', { name: 'dav.kantoor.example', port: 0 }],
  ])('%s', async (_what, record) => {
    expect(await servicesOf('kantoor.example', namesSaying([record]))).toEqual([]);
  });

  test('a domain that says nothing is tried itself, as the person named it', async () => {
    expect(await placesOf({ url: 'kantoor.example', user: 'an' }, SILENT)).toEqual({
      places: [{ url: 'https://kantoor.example/', user: 'an', discovered: false }],
    });
  });

  test('a mail address is a user, then what stands before its @; a user that was given is the only one', async () => {
    const names = namesSaying([{ name: 'dav.kantoor.example' }]);
    const url = 'https://dav.kantoor.example/.well-known/caldav';
    expect(await placesOf({ url: 'an@kantoor.example', user: '' }, names)).toEqual({
      places: [
        { url, user: 'an@kantoor.example', discovered: true },
        { url, user: 'an', discovered: true },
      ],
    });
    expect(await placesOf({ url: 'an@kantoor.example', user: 'anna' }, names)).toEqual({
      places: [{ url, user: 'anna', discovered: true }],
    });
  });

  test('a server of another domain is named to the person, and not gone to', async () => {
    const far = namesSaying([{ name: 'dav.post.test', port: 8443 }]);
    expect(await placesOf({ url: 'an@kantoor.example', user: '' }, far)).toEqual({
      host: 'kantoor.example',
      elsewhere: 'dav.post.test:8443',
    });
    const both = namesSaying([
      { name: 'dav.post.test', priority: 1 },
      { name: 'dav.kantoor.example', priority: 2 },
    ]);
    expect(await placesOf({ url: 'kantoor.example', user: 'an' }, both)).toMatchObject({
      places: [{ url: 'https://dav.kantoor.example/.well-known/caldav' }],
    });
  });
});

import { expect, test } from 'vitest';
import { hrefKey, isWithin, Spellings } from '../collections/hrefs.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { quoted, sameEtag, strong } from './etags.ts';
import { inFlight } from './in-flight.ts';
import { refusalOf } from './refusals.ts';
import { davSettings } from './settings.ts';

test('spellings of one path are one', () => {
  const same = [
    '/werk/een%40huis.ics',
    '/werk/een@huis.ics',
    'https://dav.example/werk/e%65n@huis.ics',
  ];
  expect(new Set(same.map(hrefKey)).size).toBe(1);
  expect(hrefKey('/werk/%c3%a9.ics')).toBe(hrefKey('/werk/é.ics'));
  expect(hrefKey('/a%2Fb.ics')).not.toBe(hrefKey('/a/b.ics'));
  expect(hrefKey('/50%.ics')).toBe(hrefKey('/50%25.ics'));
  const spellings = new Spellings(['/werk/een@huis.ics']);
  expect(spellings.of('/werk/een%40huis.ics')).toBe('/werk/een@huis.ics');
  expect(spellings.of('/werk/twee%40huis.ics')).toBe('/werk/twee%40huis.ics');
  expect(spellings.of('/werk/twee@huis.ics')).toBe('/werk/twee%40huis.ics');
});

test('only what stands directly in a calendar is part of it', () => {
  const inside = ['/werk/een.ics', 'https://other.example/werk/een.ics', '/w%65rk/een.ics'];
  expect(inside.map((href) => isWithin(href, '/werk/'))).toEqual([true, true, true]);
  const outside = [
    '/werk/',
    '/werk',
    '/werk/a/b.ics',
    '/thuis/een.ics',
    '/werk/..',
    '/werkelijk.ics',
  ];
  expect(outside.filter((href) => isWithin(href, '/werk/'))).toEqual([]);
});

test('versions are quoted, and weak ones compared with strong ones', () => {
  expect(quoted('abc')).toBe('"abc"');
  expect(quoted(' "abc" ')).toBe('"abc"');
  expect(quoted('W/"abc"')).toBe('W/"abc"');
  expect(sameEtag('W/"abc"', '"abc"')).toBe(true);
  expect(sameEtag('"abd"', '"abc"')).toBe(false);
  expect(strong('W/"abc"')).toBe('"abc"');
});

test('why a server refuses is said by its precondition first, then by its status', () => {
  expect(refusalOf(409, ['{urn:ietf:params:xml:ns:caldav}no-uid-conflict'])).toBe(
    'no-uid-conflict',
  );
  expect(refusalOf(403, ['{DAV:}need-privileges'])).toBe('read-only');
  expect(refusalOf(403, ['{urn:x}something-new'])).toBe('server-refuses');
  expect(refusalOf(507, [])).toBe('quota-not-exceeded');
  expect(refusalOf(409, [])).toBe('calendar-gone');
  expect(refusalOf(418, [])).toBe('server-refuses');
});

test('a cursor comes back as it was; any other text is the beginning', () => {
  const position = { token: 'urn:7', ctag: null, again: ['/een.ics'] };
  expect(readCursor(writeCursor(position))).toEqual({ version: 1, ...position });
  const beginning = { token: null, ctag: null, again: [] };
  for (const text of [null, '', 'x', '{}', '{"version":2,"token":"x"}', '[]'])
    expect(readCursor(text)).toEqual(beginning);
});

test('answers come in the order asked, so many under way at once, and none is begun after the end', async () => {
  const begun: number[] = [];
  const gates = Array.from({ length: 6 }, () => Promise.withResolvers<void>());
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    await gates[item]?.promise;
    return item;
  };
  const answers = inFlight([0, 1, 2, 3, 4, 5], 2, work);
  gates[1]?.resolve();
  gates[0]?.resolve();
  expect((await answers.next()).value).toBe(0);
  expect((await answers.next()).value).toBe(1);
  expect(begun).toEqual([0, 1, 2, 3]);
  await answers.return(undefined);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('an address is taken as people write it; a password within it and plain text elsewhere are not', () => {
  const read = (url: string) => davSettings.safeParse({ url, user: 'anna' }).data?.url;
  expect(read('dav.kantoor.example')).toBe('https://dav.kantoor.example/');
  expect(read(' webcal://dav.kantoor.example/anna ')).toBe('https://dav.kantoor.example/anna');
  expect(read('http://localhost:5232/')).toBe('http://localhost:5232/');
  const refused = [
    'http://dav.kantoor.example/',
    'https://anna:geheim@dav.example/',
    'file:///etc/passwd',
    '',
  ];
  expect(refused.map(read)).toEqual(refused.map(() => undefined));
});

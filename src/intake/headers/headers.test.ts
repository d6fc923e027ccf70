import { expect, test } from 'vitest';
import { readAddresses } from './address.ts';
import { readDate } from './date.ts';
import { readMessageIds } from './message-id.ts';
import { readReceived } from './received.ts';

test.each([
  ['one', 'Jan Smit <jan@smit.example>', ['Jan Smit|jan@smit.example']],
  ['the domain in lower case, the rest as it is', '<Jan@Smit.EXAMPLE>', ['|Jan@smit.example']],
  [
    'a comma in quotes',
    '"Smit, J." <j@smit.example>, k@l.example',
    ['Smit, J.|j@smit.example', '|k@l.example'],
  ],
  ['a comment for a name', 'jan@smit.example (Jan Smit)', ['Jan Smit|jan@smit.example']],
  [
    'a group',
    'Team: a@b.example, c@d.example; e@f.example',
    ['|a@b.example', '|c@d.example', '|e@f.example'],
  ],
  ['an empty group', 'Undisclosed recipients:;', []],
  ['an encoded name', '=?utf-8?Q?Ren=C3=A9?= <rene@x.example>', ['René|rene@x.example']],
  ['a route of long ago', '<@a.example,@b.example:jan@c.example>', ['|jan@c.example']],
  [
    'an address that names another',
    '"boss@bank.example" <x@y.example>',
    ['boss@bank.example|x@y.example'],
  ],
  ['no bracket at the end', 'Jan <jan@smit.example', ['Jan|jan@smit.example']],
  ['no address at all', 'Jan Smit', ['Jan Smit|']],
  ['no brackets', 'Jan Smit jan@smit.example', ['Jan Smit|jan@smit.example']],
  ['no brackets, initials', 'Smit J. jan@smit.example', ['Smit J.|jan@smit.example']],
  ['blanks in it', 'jan . smit @ smit . example (Jan)', ['Jan|jan.smit@smit.example']],
  ['a quoted account', '"jan, thuis"@smit.example', ['|"jan, thuis"@smit.example']],
  [
    'an address of a machine',
    'jan@[IPv6:2001:db8::1], <k@[192.0.2.1]>',
    ['|jan@[ipv6:2001:db8::1]', '|k@[192.0.2.1]'],
  ],
  ['an account of the machine itself', 'root (Cron Daemon)', ['Cron Daemon|root']],
  [
    'a quoted account with a quote in it',
    String.raw`"a\"b"@smit.example`,
    [String.raw`|"a\"b"@smit.example`],
  ],
  ['brackets twice', '<<jan@smit.example>>', ['|jan@smit.example']],
  ['nothing', ' , ;', []],
])('addresses: %s', (_what, value, expected) => {
  expect(readAddresses(value).map(({ name, address }) => `${name}|${address}`)).toEqual(expected);
});

test.each([
  ['as it should be', 'Mon, 23 Nov 2026 10:11:12 +0100', '2026-11-23T09:11:12.000Z'],
  ['without seconds or weekday', '23 Nov 2026 10:11 +0100', '2026-11-23T09:11:00.000Z'],
  ['a zone by name', 'Mon, 23 Nov 2026 10:11:12 EST', '2026-11-23T15:11:12.000Z'],
  ['with a comment', 'Mon, 23 Nov 2026 10:11:12 +0100 (CET)', '2026-11-23T09:11:12.000Z'],
  ['no zone: UTC', '23 Nov 2026 10:11:12', '2026-11-23T10:11:12.000Z'],
  ['two digits of a year', '23 Nov 97 10:11:12 GMT', '1997-11-23T10:11:12.000Z'],
  ['as C writes it', 'Mon Nov 23 10:11:12 2026', '2026-11-23T10:11:12.000Z'],
  ['ISO 8601', '2026-11-23T10:11:12+01:00', '2026-11-23T09:11:12.000Z'],
  [
    'with blanks and comments',
    'Mon, 23 Nov 2026 10(h) : 11 : 12 +0100',
    '2026-11-23T09:11:12.000Z',
  ],
  ['as the web writes it', 'Mon Nov 23 2026 10:11:12 GMT+0100 (CET)', '2026-11-23T09:11:12.000Z'],
  ['a zone of one figure', '23 Nov 2026 10:11 +1', '2026-11-23T09:11:00.000Z'],
  ['a Dutch month', 'ma, 2 mei 2026 10.11 +0200', '2026-05-02T08:11:00.000Z'],
  ['words', 'gisteren', null],
  ['a month there is not', '23 Foo 2026 10:11:12 +0100', null],
  ['an hour there is not', '23 Nov 2026 29:11:12 +0100', null],
])('a date %s', (_what, value, expected) => {
  expect(readDate(value)).toBe(expected);
});

test.each([
  ['<a@b> <c@d>', ['<a@b>', '<c@d>']],
  ['a@b', ['<a@b>']],
  ['<>', []],
  ['see <a@b', []],
  ['a@b c@d', ['<a@b>', '<c@d>']],
])('message ids in %s', (value, expected) => {
  expect(readMessageIds(value)).toEqual(expected);
});

test('a Received line: who gave it, from where the server saw him, who took it', () => {
  const line =
    'from mail.example (helo=[198.51.100.1] really.example [192.0.2.7]) by mx.example (Postfix) with ESMTPS id 1; Mon, 23 Nov 2026 10:11:12 +0100';
  expect(readReceived(line)).toEqual({
    from: 'mail.example',
    fromAddress: null,
    by: 'mx.example',
    date: '2026-11-23T09:11:12.000Z',
  });
  expect(readReceived(line.replace('helo=[198.51.100.1] ', '')).fromAddress).toBe('192.0.2.7');
  const vouched = line.replace('(helo', '(authenticated by smtp.example) (helo');
  expect(readReceived(vouched).by).toBe('mx.example');
});

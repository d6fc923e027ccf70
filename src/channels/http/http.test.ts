import { expect, test } from 'vitest';
import { isPublic, mayAsk } from './addresses.ts';
import { mayFollow } from './may-follow.ts';

test('addresses of this machine, of networks of one’s own and of clouds’ keys are not public', () => {
  const inner = [
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '0.0.0.0',
      '100.64.0.1',
    ],
    ...['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
    ...[
      '64:ff9b::a00:1',
      '2002:7f00:1::',
      '224.0.0.1',
      '255.255.255.255',
      'fe80::1%eth0',
      'kantoor',
    ],
  ];
  expect(inner.filter(isPublic)).toEqual([]);
  expect(
    ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'].filter(isPublic).length,
  ).toBe(3);
});

test('an address in a URL is looked at as such, however it is written', () => {
  const hosts = ['127.1', '0x7f000001', '2130706433', '[::ffff:7f00:1]', '017700000001'];
  const asked = hosts.filter((host) => mayAsk(new URL(`http://${host}/`).hostname, 'public'));
  expect(asked).toEqual([]);
  expect(mayAsk('kantoor.example', 'public')).toBe(true);
  expect(mayAsk('127.0.0.1', 'any')).toBe(true);
});

test.each([
  ['https://dav.post.example/a', 'https://dav.post.example/b', true],
  ['https://dav.post.example/', 'https://p12.post.example:8443/', true],
  ['https://post.example/', 'https://dav.post.example/', true],
  ['https://dav.post.example/', 'http://dav.post.example/', false],
  ['https://dav.post.example/', 'https://post.example.evil.test/', false],
  ['https://dav.post.co.uk/', 'https://evil.co.uk/', false],
  ['https://anna.github.io/', 'https://berg.github.io/', false],
  ['http://127.0.0.1:5232/', 'http://127.0.0.1:5233/', false],
  ['http://127.0.0.1:5232/', 'https://dav.post.example/', false],
  ['https://10.0.0.1/', 'https://10.0.0.2/', false],
  ['https://dav.post.example/', 'https://anna@dav.post.example/', false],
])('from %s on to %s: %s', (from, to, allowed) => {
  expect(mayFollow(new URL(from), new URL(to))).toBe(allowed);
});

import { expect, test } from 'vitest';
import { NINE } from '../../../test/world/office.ts';
import { RequestLimit } from './request-limit.ts';

/** How many of so many requests are answered, each from the next address. */
function answered(addresses: readonly string[]): number {
  const limit = new RequestLimit(() => NINE);
  return addresses.filter((address) => limit.mayAsk(address)).length;
}

const many = (address: (at: number) => string): readonly string[] =>
  Array.from({ length: 300 }, (_, at) => address(at));

test.each([
  ['one address', () => '192.0.2.7'],
  ['the addresses of one house on IPv6', (at: number) => `2001:db8:1:2::${at.toString(16)}`],
  [
    'the same in any spelling',
    (at: number) => (at % 2 === 0 ? '2001:DB8:1:2::1' : `2001:0db8:0001:0002:0:0:0:${at}`),
  ],
  [
    'one address, now and then written as IPv6',
    (at: number) => (at % 2 === 0 ? '192.0.2.7' : '::ffff:192.0.2.7'),
  ],
])('counted together: %s', (_, address) => {
  expect(answered(many(address))).toBe(120);
});

test.each([
  ['neighbours on IPv4', (at: number) => `192.0.${at}.7`],
  ['neighbours on IPv4, written as IPv6', (at: number) => `::ffff:192.0.${Math.floor(at / 2)}.7`],
  ['houses beside each other on IPv6', (at: number) => `2001:db8:1:${at.toString(16)}::1`],
])('counted apart: %s', (_, address) => {
  expect(answered(many(address))).toBe(300);
});

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { behindProxy, clientAddress } from './behind-proxy.ts';
import type { Http } from './context.ts';

const PROXIES = ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'];

async function secure(peer: string, proto?: string): Promise<boolean> {
  const app = new Hono<Http>();
  const over = behindProxy(PROXIES);
  app.get('/', (c) => c.text(String(over(c))));
  const headers = new Headers(proto === undefined ? [] : [['x-forwarded-proto', proto]]);
  const answer = await app.fetch(new Request('http://kantoor.example/', { headers }), { peer });
  return (await answer.text()) === 'true';
}

test.each(['10.1.2.3', '192.0.2.7', '2001:db8::1', '::ffff:10.1.2.3'])(
  'the proxy at %s is believed when it says that the browser came over TLS',
  async (peer) => {
    expect(await secure(peer, 'https')).toBe(true);
    expect(await secure(peer, 'http')).toBe(false);
    expect(await secure(peer)).toBe(false);
  },
);

test.each(['11.1.2.3', '192.0.2.8', '2001:db9::1', '127.0.0.1'])(
  'a stranger at %s who writes the header himself is not',
  async (peer) => {
    expect(await secure(peer, 'https')).toBe(false);
  },
);

test.each([
  ['nobody in between', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['a proxy of ours says for whom', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['two of them', '10.1.2.3', '198.51.100.1, 192.0.2.7', '198.51.100.1'],
  ['what stands before it was made up', '10.1.2.3', '127.0.0.1, 198.51.100.1', '198.51.100.1'],
  ['it says nothing that is an address', '10.1.2.3', 'unknown, <x>', '10.1.2.3'],
  ['it says nothing', '10.1.2.3', '', '10.1.2.3'],
])('who asks, when %s', async (_what, peer, forwarded, expected) => {
  const app = new Hono<Http>();
  const of = clientAddress(PROXIES);
  app.get('/', (c) => c.text(of(c)));
  const headers = new Headers([['x-forwarded-for', forwarded]]);
  const answer = await app.fetch(new Request('http://kantoor.example/', { headers }), { peer });
  expect(await answer.text()).toBe(expected);
});

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { behindProxy } from './behind-proxy.ts';
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

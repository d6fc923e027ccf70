import type { MiddlewareHandler } from 'hono';
import { Trouble } from '../../core/errors.ts';
import type { Http, HttpOptions, Request } from './context.ts';

/** Names of this machine; whoever uses one of them is on it, whatever the port. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * On every answer. Nothing may be loaded from elsewhere, nothing may be framed, and no script runs
 * but our own file: text of strangers is text even if it slips through.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Not `no-referrer`: with it a form's own Origin becomes `null` (Fetch, 3.1), and it could not be told from a stranger's.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Longest the browser remembers to use TLS only: half a year. */
const HSTS = 'max-age=15552000';

/** Puts the headers on every answer. Content of principals stays in no cache. */
export function securityHeaders({ secure }: HttpOptions): MiddlewareHandler<Http> {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (secure(c)) c.res.headers.set('Strict-Transport-Security', HSTS);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

/**
 * Lets only requests in that are meant for this office. A name of another site that was made to
 * point here (DNS rebinding) is refused, and so is anything that changes something and comes from
 * another site's page.
 */
export function guard(options: HttpOptions): MiddlewareHandler<Http> {
  const checkHost = hostCheck(options);
  return async (c, next) => {
    if (c.env.console !== true) {
      checkHost(c);
      const host = c.req.header('host') ?? '';
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') checkOrigin(c, host);
    }
    await next();
  };
}

/** Refuses a request under a name that is none of ours. @throws Trouble `host-refused` */
export function hostCheck({ hosts }: Pick<HttpOptions, 'hosts'>): (c: Request) => void {
  const known = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return (c) => {
    const name = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!known.has(name))
      throw new Trouble('host-refused', { retry: false, values: { host: name } });
  };
}

/** Browsers always say where a POST comes from; programs that are no browser say nothing. */
function checkOrigin(c: Request, host: string): void {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const own =
    origin === undefined
      ? site === undefined || site === 'same-origin'
      : URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
  if (!own) throw new Trouble('origin-refused', { retry: false });
}

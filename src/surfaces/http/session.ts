import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { Trouble } from '../../core/errors.ts';
import type { Language } from '../../core/text/words.ts';
import type { Caller, User } from '../handlers/desk.ts';
import type { Http, HttpOptions, Request } from './context.ts';

/** A session lasts as long as the office keeps it: two weeks. */
const COOKIE_SECONDS = 14 * 24 * 3600;

/** On the socket, which user is meant (`--as`). */
export const AS_HEADER = 'x-secretaris-as';

/** Finds out who asks. */
export function whoAsks(options: HttpOptions): MiddlewareHandler<Http> {
  return async (c, next) => {
    const caller = c.env.console === true ? await onSocket(c, options) : await byCookie(c, options);
    c.set('caller', caller);
    await next();
  };
}

async function byCookie(c: Request, { desk, cookie, language }: HttpOptions): Promise<Caller> {
  const token = getCookie(c, cookie(c));
  const id = token === undefined ? null : await desk.users.ofSession(token);
  const user = id === null ? null : await userOf(desk, id);
  return { user, console: false, language: user?.language ?? languageOf(c, language) };
}

/** Whoever can open a socket that only this machine's user may open is trusted to say who he is. */
async function onSocket(c: Request, { desk, language }: HttpOptions): Promise<Caller> {
  const named = c.req.header(AS_HEADER);
  const spoken = languageOf(c, language);
  if (named === undefined) return { user: null, console: true, language: spoken };
  const user = await userOf(desk, named);
  if (user !== null) return { user, console: true, language: spoken };
  const known = (await desk.users.list()).map((one) => one.id).join(', ');
  throw new Trouble('user-unknown', { retry: false, values: { user: named, known } });
}

async function userOf(desk: HttpOptions['desk'], id: string): Promise<User | null> {
  return (await desk.users.list()).find((user) => user.id === id) ?? null;
}

/** What the browser prefers, of the two there are. */
export function languageOf(c: Request, otherwise: Language): Language {
  for (const wish of (c.req.header('accept-language') ?? '').toLowerCase().split(',')) {
    if (/^\s*nl\b/.test(wish)) return 'nl';
    if (/^\s*en\b/.test(wish)) return 'en';
  }
  return otherwise;
}

/** Begins a session: a cookie no script can read and no other site can send. */
export function beginSession(c: Request, { secure, cookie }: HttpOptions, token: string): void {
  setCookie(c, cookie(c), token, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: secure(c),
    path: '/',
    maxAge: COOKIE_SECONDS,
  });
}

/** Ends it, here and in the office. */
export async function endSession(c: Request, { desk, secure, cookie }: HttpOptions): Promise<void> {
  const token = getCookie(c, cookie(c));
  if (token !== undefined) await desk.users.endSession(token);
  deleteCookie(c, cookie(c), { path: '/', secure: secure(c) });
}

import { Hono } from 'hono';
import { Trouble } from '../../core/errors.ts';
import { caldav, type CalDavOptions } from '../caldav/server.ts';
import { moments, type MomentOptions } from '../moment/server.ts';
import { api } from './api.ts';
import { errorBody } from './answer-error.ts';
import type { Http, HttpOptions, Request } from './context.ts';
import { guard, hostCheck, securityHeaders } from './guard.ts';
import { languageOf, whoAsks } from './session.ts';

/** The pages, given from outside: a program that only serves the API needs none. */
export type Pages = (app: Hono<Http>, options: HttpOptions) => void;

/**
 * Everything the office answers over HTTP; the same app on the port and on the socket.
 * @param calendars what calendar programs are served; null for nothing
 * @param answers the pages on which people outside answer; null for none
 */
export function httpApp(
  options: HttpOptions,
  pages: Pages | null,
  calendars: CalDavOptions | null = null,
  answers: MomentOptions | null = null,
): Hono<Http> {
  const app = new Hono<Http>();
  // Before all that is for browsers: calendar programs have no session, no Origin, and headers of their own.
  if (calendars !== null) app.use(caldav(calendars, hostCheck(options)));
  if (answers !== null) app.use(moments(answers, hostCheck(options)));
  app.use(securityHeaders(options));
  app.onError((error, c) => failed(c, error, options));
  app.notFound((c) => failed(c, new Trouble('page-unknown', { retry: false }), options));
  app.use(guard(options));
  app.use(whoAsks(options));
  app.route('/api', api(options));
  pages?.(app, options);
  return app;
}

/** Programs get JSON; a person in a browser gets the same sentence on a page. */
async function failed(c: Request, error: unknown, options: HttpOptions): Promise<Response> {
  const caller: Http['Variables']['caller'] | undefined = c.get('caller');
  const language = caller?.language ?? languageOf(c, options.language);
  const { status, body } = errorBody(error, options, language);
  // The rest of a body nobody wants is not waited for.
  if (status === 413) c.header('Connection', 'close');
  const wantsPage = (c.req.header('accept') ?? '').includes('text/html');
  if (!wantsPage || c.req.path.startsWith('/api/')) return c.json(body, status);
  const { errorPage } = await import('../web/pages/error-page.ts');
  return c.html(errorPage(body.error, language, status), status);
}

import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions } from '../../http/context.ts';
import { beginSession, endSession } from '../../http/session.ts';
import { field } from './form.ts';
import { signInPage } from '../pages/sign-in-page.ts';

/** Coming in and going out. */
export function entrance(app: Hono<Http>, options: HttpOptions): void {
  const { desk } = options;
  app.get('/', async (c) => {
    const caller = c.get('caller');
    if (caller.user === null && !caller.console) return c.redirect('/sign-in');
    const { principals } = await ask(desk, caller, OPERATIONS.principals, {});
    const [first] = principals;
    return c.redirect(first === undefined ? '/setup' : `/p/${first.id}/today`);
  });
  app.get('/sign-in', (c) =>
    c.html(signInPage(c.get('caller').language, c.req.query('link') ?? null)),
  );
  app.post('/sign-in', async (c) => {
    const body = await c.req.parseBody();
    const session = await desk.users.useLink(field(body, 'link') ?? '');
    if (session === null) throw new Trouble('link-over', { retry: false });
    beginSession(c, options, session.token);
    return c.redirect('/', 303);
  });
  app.post('/sign-out', async (c) => {
    await endSession(c, options);
    return c.redirect('/sign-in', 303);
  });
}

import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions, Request } from '../../http/context.ts';
import { deskPage } from '../layout.ts';
import { folderPage } from '../pages/days/folder-page.ts';
import { morningPage } from '../pages/days/morning-page.ts';
import { talkPage, type JustDecided } from '../pages/days/talk-page.ts';
import { atDesk } from './at-desk.ts';
import { field, filled } from './form.ts';

/** What a browser may show by itself; everything else is saved and not opened here. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** The folder of a day: the page, its print, its papers. And what the morning says. */
export function briefingRoutes(app: Hono<Http>, options: HttpOptions): void {
  const { desk } = options;
  app.get('/p/:principal/folder', async (c) => {
    const at = await atDesk(c, options, 'folder');
    const day = dayIn(c.req.query('day'));
    const found = await ask(desk, c.get('caller'), OPERATIONS.folder, { ...at.input, day });
    return c.html(deskPage(at.frame, found.document.title, folderPage(found, at.card)));
  });
  app.get('/p/:principal/folder/:day/pdf', async (c) => {
    const asked = { principal: c.req.param('principal'), day: dayIn(c.req.param('day')) };
    const found = await ask(desk, c.get('caller'), OPERATIONS['folder-print'], asked);
    return file(c, { name: found.name, type: 'application/pdf', bytes: found.pdf });
  });
  app.get('/p/:principal/folder/:day/:number', async (c) => {
    const { principal, day, number } = c.req.param();
    const asked = { principal, day, number };
    return file(c, await ask(desk, c.get('caller'), OPERATIONS['folder-paper'], asked));
  });
  morningRoutes(app, options);
  talkRoutes(app, options);
}

function talkRoutes(app: Hono<Http>, options: HttpOptions): void {
  const { desk } = options;
  const shown = async (c: Request, just: JustDecided) => {
    const at = await atDesk(c, options, 'folder');
    const found = await ask(desk, c.get('caller'), OPERATIONS.talk, at.input);
    return c.html(deskPage(at.frame, found.document.title, talkPage(found, just, at.card)));
  };
  app.get('/p/:principal/talk', (c) => shown(c, null));
  app.post('/p/:principal/talk', async (c) => {
    const body = await c.req.parseBody();
    const words = field(body, 'words') ?? '';
    const { principal } = c.req.param();
    const asked = { principal, number: filled(body, 'number'), words };
    const done = await ask(desk, c.get('caller'), OPERATIONS['talk-decide'], asked);
    // What was decided stands on the page; a reload must not decide it again.
    return done.decided ? c.redirect(`/p/${principal}/talk`, 303) : shown(c, { ...done, words });
  });
}

function morningRoutes(app: Hono<Http>, options: HttpOptions): void {
  const { desk } = options;
  app.get('/p/:principal/morning', async (c) => {
    const at = await atDesk(c, options, 'folder');
    const found = await ask(desk, c.get('caller'), OPERATIONS.morning, at.input);
    return c.html(deskPage(at.frame, found.document.title, morningPage(found, at.card)));
  });
  // A signal he does not want to hear again.
  app.post('/p/:principal/morning', async (c) => {
    const { principal } = c.req.param();
    const number = field(await c.req.parseBody(), 'number');
    await ask(desk, c.get('caller'), OPERATIONS['signal-decline'], { principal, number });
    return c.redirect(`/p/${principal}/morning`, 303);
  });
}

/** A file as it is. What strangers sent runs nothing here: it is shown in a sandbox or saved. */
function file(
  c: Request,
  { name, type, bytes }: { readonly name: string; readonly type: string; readonly bytes: string },
): Response {
  const shown = SHOWN.has(type.toLowerCase());
  const named = `filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, escaped)}`;
  c.header('Content-Disposition', `${shown ? 'inline' : 'attachment'}; ${named}`);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Content-Security-Policy', "sandbox; default-src 'none'");
  c.header('Cache-Control', 'private, no-store');
  return c.body(Buffer.from(bytes, 'base64'), 200, {
    'Content-Type': shown ? type : 'application/octet-stream',
  });
}

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** A date that is none is the next working day. */
function dayIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text) ? text : undefined;
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

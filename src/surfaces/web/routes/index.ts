import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions, Request } from '../../http/context.ts';
import { approvalsPage } from '../pages/approvals-page.ts';
import { assetNamed } from '../assets.ts';
import { deeds } from './deeds.ts';
import { entrance } from './entrance.ts';
import { atDesk, type AtDesk } from './at-desk.ts';
import { contactRoutes } from './contact-routes.ts';
import { briefingRoutes } from './briefing-routes.ts';
import { diaryRoutes } from './diary-routes.ts';
import { docketPage } from '../pages/docket-page.ts';
import { deskPage, type Place } from '../layout.ts';
import { loopsPage } from '../pages/loops-page.ts';
import { mandateRoutes } from './mandate-routes.ts';
import { messagePage } from '../pages/message-page.ts';
import { noteRoutes } from './note-routes.ts';
import { searchPage } from '../pages/search-page.ts';
import { setupRoutes } from './setup-routes.ts';
import { word, type Html } from '../show.ts';
import { todayPage } from '../pages/today-page.ts';
import { whyPage } from '../pages/why-page.ts';

/** Largest form: a long letter, edited. */
const FORM_BYTES = 2_000_000;

/** Finds of a search on one page. */
const FOUND_ON_A_PAGE = 25;

/** Every page of the office. */
export function pages(app: Hono<Http>, options: HttpOptions): void {
  const tooLarge = (): never => {
    throw new Trouble('body-too-large', { retry: false, values: { limit: '2 MB' } });
  };
  app.use(bodyLimit({ maxSize: FORM_BYTES, onError: tooLarge }));
  app.get('/assets/:tag/:name', (c) => {
    const asset = assetNamed(c.req.param('name'));
    if (asset === null) throw new Trouble('page-unknown', { retry: false });
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return c.body(asset.bytes, 200, { 'Content-Type': asset.type });
  });
  entrance(app, options);
  setupRoutes(app, options);
  days(app, options);
  mandateRoutes(app, options);
  diaryRoutes(app, options);
  contactRoutes(app, options);
  noteRoutes(app, options);
  briefingRoutes(app, options);
  deeds(app, options);
}

function days(app: Hono<Http>, options: HttpOptions): void {
  const page = (
    path: string,
    place: Place | null,
    show: (c: Request, at: AtDesk) => Promise<{ readonly title: string; readonly contents: Html }>,
  ): void => {
    app.get(`/p/:principal/${path}`, async (c) => {
      const at = await atDesk(c, options, place);
      const { title, contents } = await show(c, at);
      return c.html(deskPage(at.frame, title, contents));
    });
  };
  const { desk } = options;
  page('today', 'today', async (c, { card, input }) => ({
    title: word(card.reading.language, 'today.title'),
    contents: todayPage(await ask(desk, c.get('caller'), OPERATIONS.today, input), card),
  }));
  page('docket', 'docket', async (c, { card, input }) => ({
    title: word(card.reading.language, 'docket.title'),
    contents: docketPage(await ask(desk, c.get('caller'), OPERATIONS.docket, input), card),
  }));
  page('approvals', 'approvals', async (c, { card, input }) => ({
    title: word(card.reading.language, 'approvals.title'),
    contents: approvalsPage(await ask(desk, c.get('caller'), OPERATIONS.approvals, input), card),
  }));
  page('loops', 'loops', async (c, { card, input }) => {
    const state = c.req.query('state') === 'closed' ? 'closed' : 'open';
    const found = await ask(desk, c.get('caller'), OPERATIONS.loops, { ...input, state });
    const title = word(card.reading.language, 'loops.title');
    return { title, contents: loopsPage(found.loops, state, card) };
  });
  page('why/:id', null, async (c, { card, input }) => {
    const id = c.req.param('id') ?? '';
    const found = await ask(desk, c.get('caller'), OPERATIONS.why, { ...input, id });
    return { title: word(card.reading.language, 'why.title'), contents: whyPage(found, card) };
  });
  page('message/:id', null, async (c, { card, input }) => {
    const id = c.req.param('id') ?? '';
    const shown = await ask(desk, c.get('caller'), OPERATIONS.message, { ...input, id });
    const title =
      shown.subject === '' ? word(card.reading.language, 'message.title') : shown.subject;
    return { title, contents: messagePage(shown, card) };
  });
  page('search', null, async (c, { card, input }) => {
    const [text = '', from = '0'] = [c.req.query('text'), c.req.query('offset')];
    const offset = /^\d{1,4}$/.test(from) ? Number(from) : 0;
    const question = { ...input, text, offset, limit: FOUND_ON_A_PAGE };
    const found = await ask(desk, c.get('caller'), OPERATIONS.search, question);
    return {
      title: word(card.reading.language, 'search.title'),
      contents: searchPage(found, { text, offset }, card),
    };
  });
}

import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions } from '../../http/context.ts';
import { deskPage } from '../layout.ts';
import { NO_NOTE, notePage } from '../pages/note-page.ts';
import { word } from '../show.ts';
import { atDesk } from './at-desk.ts';
import { orderedBefore } from './ordered-before.ts';
import { field, filled } from './form.ts';

/** The telephone note: a form, and what became of the last one. */
export function noteRoutes(app: Hono<Http>, options: HttpOptions): void {
  app.get('/p/:principal/note', async (c) => {
    const at = await atDesk(c, options, 'docket');
    const ordered = await orderedBefore(c, options, at);
    const title = word(at.card.reading.language, 'note.title');
    return c.html(deskPage(at.frame, title, notePage(NO_NOTE, ordered, at.card)));
  });
  app.post('/p/:principal/note', async (c) => {
    const at = await atDesk(c, options, 'docket');
    const body = await c.req.parseBody();
    const text = filled(body, 'text');
    const given = {
      name: filled(body, 'name') ?? '',
      said: filled(body, 'said') ?? '',
      number: filled(body, 'number') ?? '',
      back: field(body, 'back') === 'yes',
    };
    const to = `/p/${at.input.principal}/note`;
    if (text === undefined && given.name === '') return c.redirect(to, 303);
    const { number, ...rest } = given;
    const note = text === undefined ? { ...rest, ...(number === '' ? {} : { number }) } : { text };
    const told = { ...at.input, ...note };
    const asked = await ask(options.desk, c.get('caller'), OPERATIONS.note, told);
    // A reload shows what became of it and takes nothing down twice.
    if (asked.understood && asked.id !== undefined)
      return c.redirect(`${to}?order=${asked.id}`, 303);
    const title = word(at.card.reading.language, 'note.title');
    const page = notePage({ ...given, asked }, { state: 'empty' }, at.card);
    return c.html(deskPage(at.frame, title, page));
  });
}

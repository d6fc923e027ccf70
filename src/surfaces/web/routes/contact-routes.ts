import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions } from '../../http/context.ts';
import { deskPage } from '../layout.ts';
import { contactPage } from '../pages/contact-page.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { word } from '../show.ts';
import { atDesk } from './at-desk.ts';

/** Longest text that is looked for. */
const TEXT_LIMIT = 320;

/** Relations: who is known, and one of them. */
export function contactRoutes(app: Hono<Http>, options: HttpOptions): void {
  const { desk } = options;
  app.get('/p/:principal/contacts', async (c) => {
    const at = await atDesk(c, options, 'contacts');
    const caller = c.get('caller');
    const text = (c.req.query('text') ?? '').trim().slice(0, TEXT_LIMIT);
    const found = await ask(desk, caller, OPERATIONS.contacts, {
      ...at.input,
      ...(text === '' ? {} : { text }),
    });
    const { pairs } = await ask(desk, caller, OPERATIONS['alike-contacts'], at.input);
    const title = word(at.card.reading.language, 'contacts.title');
    return c.html(deskPage(at.frame, title, contactsPage(found, pairs, { text }, at.card)));
  });
  app.get('/p/:principal/contacts/:person', async (c) => {
    const at = await atDesk(c, options, 'contacts');
    const person = c.req.param('person');
    const found = await ask(desk, c.get('caller'), OPERATIONS.contact, { ...at.input, person });
    return c.html(deskPage(at.frame, found.person.name, contactPage(found, at.card)));
  });
}

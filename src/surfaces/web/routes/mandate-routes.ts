import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions, Request } from '../../http/context.ts';
import { atDesk } from './at-desk.ts';
import { field } from './form.ts';
import { deskPage } from '../layout.ts';
import { mandatePage } from '../pages/mandate-page.ts';
import { word, type Html } from '../show.ts';

/** Reading, checking and adopting the letter. */
export function mandateRoutes(app: Hono<Http>, options: HttpOptions): void {
  app.get('/p/:principal/mandate', async (c) => c.html(await shown(c, options, null)));
  app.post('/p/:principal/mandate', async (c) => {
    const body = await c.req.parseBody();
    const letter = (field(body, 'letter') ?? '').replaceAll('\r\n', '\n');
    const caller = c.get('caller');
    const principal = c.req.param('principal');
    const checked = await ask(options.desk, caller, OPERATIONS['mandate-check'], { letter });
    const clear = checked.refused.length + checked.conflicts.length === 0;
    if (field(body, 'do') !== 'adopt' || !clear)
      return c.html(await shown(c, options, { letter, checked }));
    await ask(options.desk, caller, OPERATIONS['mandate-adopt'], { principal, letter });
    return c.redirect(`/p/${principal}/mandate`, 303);
  });
}

async function shown(
  c: Request,
  options: HttpOptions,
  draft: Parameters<typeof mandatePage>[2],
): Promise<Html> {
  const { card, frame, input } = await atDesk(c, options, 'mandate');
  const caller = c.get('caller');
  const letter = await ask(options.desk, caller, OPERATIONS['mandate-show'], input);
  const agreed = await ask(options.desk, caller, OPERATIONS.agreement, input);
  const title = word(card.reading.language, 'mandate.title');
  return deskPage(frame, title, mandatePage(letter, agreed, draft, card));
}

import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { Http, HttpOptions, Request } from '../../http/context.ts';
import { deskPage } from '../layout.ts';
import { diaryPage } from '../pages/days/diary-page.ts';
import type { Ordered } from '../pages/order-box.ts';
import { word, type Html } from '../show.ts';
import { atDesk, type AtDesk } from './at-desk.ts';
import { field, filled } from './form.ts';
import { orderedBefore } from './ordered-before.ts';

const DAYS_SHOWN = 7;

/** The diary, and orders about it in plain words. */
export function diaryRoutes(app: Hono<Http>, options: HttpOptions): void {
  app.get('/p/:principal/diary', async (c) => {
    const at = await atDesk(c, options, 'diary');
    const ordered = await orderedBefore(c, options, at);
    return c.html(await shown(c, options, { at, ordered, from: c.req.query('from') }));
  });
  app.post('/p/:principal/diary', async (c) => {
    const at = await atDesk(c, options, 'diary');
    const body = await c.req.parseBody();
    const text = filled(body, 'text');
    const from = field(body, 'from');
    if (text === undefined) return c.redirect(address(at, from), 303);
    const told = { ...at.input, text };
    const asked = await ask(options.desk, c.get('caller'), OPERATIONS.tell, told);
    // What was understood has become something: a reload shows it again and tells nothing twice.
    if (asked.understood && asked.id !== undefined)
      return c.redirect(address(at, from, asked.id), 303);
    const ordered = { state: 'unclear', text, asked } as const;
    return c.html(await shown(c, options, { at, ordered, from }));
  });
}

function address({ input }: AtDesk, from: string | undefined, order?: string): string {
  const query = new URLSearchParams();
  if (order !== undefined) query.set('order', order);
  if (from !== undefined) query.set('from', from);
  return `/p/${input.principal}/diary?${query}`;
}

/** A week from its Monday; a date that is none is this week. */
async function shown(
  c: Request,
  { desk }: HttpOptions,
  {
    at,
    ordered,
    from,
  }: { readonly at: AtDesk; readonly ordered: Ordered; readonly from: string | undefined },
): Promise<Html> {
  const { reading } = at.card;
  const day = dateIn(from) ?? today(reading);
  const monday = day.subtract({ days: day.dayOfWeek - 1 }).toString();
  const asked = { ...at.input, from: monday, days: DAYS_SHOWN };
  const found = await ask(desk, c.get('caller'), OPERATIONS.diary, asked);
  const title = word(reading.language, 'diary.title');
  return deskPage(at.frame, title, diaryPage(found, ordered, at.card));
}

function today({ now, zone }: AtDesk['card']['reading']): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
}

/** Years that a week can be asked of: beyond them nobody plans, and dates cannot be written. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

function dateIn(text: string | undefined): Temporal.PlainDate | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    const day = Temporal.PlainDate.from(text);
    return day.year >= FIRST_YEAR && day.year <= LAST_YEAR ? day : null;
  } catch {
    return null;
  }
}

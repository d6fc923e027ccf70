import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { callOperation } from '../../handlers/index.ts';
import { ask } from '../../handlers/ask.ts';
import type { Caller } from '../../handlers/desk.ts';
import type { Http, HttpOptions } from '../../http/context.ts';
import { CONTACT_DEEDS } from './contact-deeds.ts';
import { field, type FormBody } from './form.ts';

/** What was said and where the reader goes then. */
interface Done {
  readonly back: string;
  readonly said?: string;
  readonly act?: string;
  readonly state?: string;
  /** The order whose bundle the button stood in, and the week that was shown. */
  readonly order?: string | undefined;
  readonly from?: string | undefined;
}

/** Pages a form may go back to. */
const BACK = ['today', 'docket', 'approvals', 'diary', 'loops', 'contacts', 'mandate'];

/** Deeds approved with one button: those of one order. */
const MOST_AT_ONCE = 100;

/** Where a button led from: the bundle of an order stands in the diary, everything else among the approvals. */
function backTo(body: FormBody): Pick<Done, 'back' | 'order' | 'from'> {
  const order = field(body, 'order');
  return order === undefined
    ? { back: 'approvals' }
    : { back: 'diary', order, from: field(body, 'from') };
}

/** What a button does. */
export type Deed = (
  options: HttpOptions,
  caller: Caller,
  principal: string,
  body: FormBody,
) => Promise<Done>;

/** The buttons of the pages; each is an operation of the contract. */
const DEEDS: Readonly<Record<string, Deed>> = {
  ...CONTACT_DEEDS,
  async approve({ desk }, caller, principal, body) {
    const ids = (field(body, 'id') ?? '').split(' ').slice(0, MOST_AT_ONCE);
    const payloadHash = field(body, 'payloadHash');
    const { outcomes } = await ask(desk, caller, OPERATIONS.approve, {
      principal,
      ids,
      payloadHash,
    });
    const [one] = outcomes;
    if (outcomes.length > 1) return { ...backTo(body), said: 'bundle' };
    return { ...backTo(body), said: one?.result, act: one?.act, state: one?.state };
  },
  async decline({ desk }, caller, principal, body) {
    const serious = field(body, 'serious') === 'yes';
    const [id = '', ...more] = (field(body, 'id') ?? '').split(' ').slice(0, MOST_AT_ONCE);
    const one = await ask(desk, caller, OPERATIONS.decline, { principal, id, serious });
    // Deeds of one point are declined together.
    for (const other of more)
      await ask(desk, caller, OPERATIONS.decline, { principal, id: other, serious });
    return { ...backTo(body), said: one.result, act: one.act };
  },
  async 'answer-bundle'({ desk }, caller, principal, body) {
    const input = {
      principal,
      id: field(body, 'id') ?? '',
      words: field(body, 'words') ?? '',
      shown: (field(body, 'shown') ?? '').split(' ').filter((id) => id !== ''),
    };
    await ask(desk, caller, OPERATIONS['answer-bundle'], input);
    return { ...backTo(body), said: 'bundle' };
  },
  async stop({ desk }, caller, principal, body) {
    const id = field(body, 'id') ?? '';
    const one = await ask(desk, caller, OPERATIONS.stop, { principal, id });
    return { back: 'approvals', said: one.result, act: one.act };
  },
  async edit({ desk }, caller, principal, body) {
    const change = { subject: field(body, 'subject'), text: field(body, 'text') };
    const id = field(body, 'id') ?? '';
    const { act } = await ask(desk, caller, OPERATIONS.edit, { principal, id, ...change });
    return { back: 'approvals', said: 'edited', act };
  },
  async 'settle-unknown'({ desk }, caller, principal, body) {
    const input = { principal, id: field(body, 'id') ?? '', word: field(body, 'word') };
    const one = OPERATIONS['settle-unknown'].output.parse(
      await callOperation(desk, caller, 'settle-unknown', input),
    );
    return { back: 'approvals', said: 'settled', act: one.act, state: one.state };
  },
  async answer({ desk }, caller, principal, body) {
    const input = { principal, id: field(body, 'id') ?? '', words: field(body, 'words') ?? '' };
    await ask(desk, caller, OPERATIONS.answer, input);
    return { back: 'today', said: 'answered' };
  },
  async seen({ desk }, caller, principal, body) {
    await ask(desk, caller, OPERATIONS.seen, {
      principal,
      ids: (field(body, 'ids') ?? '').split(' '),
    });
    return { back: 'today' };
  },
  async 'change-account'({ desk }, caller, principal, body) {
    const account = field(body, 'account') ?? '';
    const secret = field(body, 'secret') ?? '';
    await ask(desk, caller, OPERATIONS['change-account'], { principal, account, secret });
    return { back: 'today', said: 'account' };
  },
  async 'accept-offer'({ desk }, caller, principal, body) {
    const kind = field(body, 'kind') ?? '';
    await ask(desk, caller, OPERATIONS['accept-offer'], { principal, kind });
    return { back: 'mandate', said: 'level' };
  },
  async clock({ desk }, caller, _principal, body) {
    await ask(desk, caller, OPERATIONS.clock, { byMinutes: field(body, 'minutes') });
    const back = field(body, 'back') ?? '';
    return { back: BACK.includes(back) ? back : 'today' };
  },
};

/** Does what a button asks and goes back to the page, so that a reload does nothing twice. */
export function deeds(app: Hono<Http>, options: HttpOptions): void {
  app.post('/p/:principal/do/:deed', async (c) => {
    const deed = Object.hasOwn(DEEDS, c.req.param('deed')) ? DEEDS[c.req.param('deed')] : undefined;
    if (deed === undefined) throw new Trouble('page-unknown', { retry: false });
    const principal = c.req.param('principal');
    const done = await deed(options, c.get('caller'), principal, await c.req.parseBody());
    const query = new URLSearchParams();
    for (const name of ['said', 'act', 'state', 'order', 'from'] as const) {
      const value = done[name];
      if (value !== undefined) query.set(name, value);
    }
    const tail = query.size === 0 ? '' : `?${query}`;
    return c.redirect(`/p/${principal}/${done.back}${tail}`, 303);
  });
}

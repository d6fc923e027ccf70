import { OPERATIONS } from '../../contract/index.ts';
import type { ConsentOutcomeShape } from '../../contract/consent/approve.ts';
import { Trouble } from '../../core/errors.ts';
import {
  type ActNow,
  type ConsentResult,
  actNow,
  actsOf,
  order,
  profile,
  answer,
  approve,
  decline,
  edit,
  seeAlerts,
  settleUnknown,
  stop,
} from '../../engine/index.ts';
import { goTo, type AtPrincipal } from './authorise.ts';
import { bind } from './bind.ts';
import type { Desk } from './desk.ts';
import { namedId } from './named-id.ts';

/**
 * How long a person waits to hear that it was done. A server that takes longer is told as it is:
 * allowed, and under way.
 */
const WAIT_FOR_DEED_MS = 20_000;

/** Consent and refusal; what is reported is what came of it, not that it was begun. */
export const CONSENTING = {
  approve: bind(OPERATIONS.approve, async (desk, caller, { principal, ids, payloadHash }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const results: { readonly id: string; readonly result: ConsentResult }[] = [];
    for (const id of await allMeant(at, ids)) {
      await sameAsShown(at, id, payloadHash);
      results.push({ id, result: await approve(at.owner, id, at.consenting) });
    }
    // One that fails must not hide what was consented to before it: a single one fails outright.
    const [only] = results;
    if (only !== undefined && results.length === 1) insist(only.id, only.result);
    await letItBeDone(desk, at);
    return { outcomes: await Promise.all(results.map((one) => outcomeOf(at, one.id, one.result))) };
  }),

  decline: bind(OPERATIONS.decline, async (desk, caller, { principal, id, serious }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const act = await actMeant(at, id);
    const result = await decline(at.owner, act, at.consenting, serious);
    insist(act, result);
    return outcomeOf(at, act, result);
  }),

  stop: bind(OPERATIONS.stop, async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const act = await actMeant(at, id);
    const result = await stop(at.owner, act, at.consenting);
    insist(act, result);
    return outcomeOf(at, act, result);
  }),

  edit: bind(OPERATIONS.edit, async (desk, caller, { principal, id, subject, text }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const act = await actMeant(at, id);
    const made = await edit(at.owner, act, at.consenting, { subject, text: plainBreaks(text) });
    if (made === null)
      throw notWaiting(act, (await actNow(at.owner, act, at.viewing))?.state ?? '');
    return { act: made, replaces: act };
  }),

  'settle-unknown': bind(
    OPERATIONS['settle-unknown'],
    async (desk, caller, { principal, id, word }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const act = await actMeant(at, id);
      const done = await settleUnknown(at.owner, act, at.user.id, word);
      if (!done) throw notWaiting(act, (await actNow(at.owner, act, at.viewing))?.state ?? '');
      await letItBeDone(desk, at);
      const now = await actNow(at.owner, act, at.viewing);
      return { act, state: now?.state ?? 'unknown', proof: now?.proof ?? null };
    },
  ),

  answer: bind(OPERATIONS.answer, async (desk, caller, { principal, id, words }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const question = await namedId(at.owner, id, ['decision']);
    if (!(await answer(at.owner, question, at.consenting, words)))
      throw notWaiting(question, 'answered');
    await letItBeDone(desk, at);
    return { question };
  }),

  write: bind(OPERATIONS.write, async (desk, caller, { principal, account, ...mail }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const [first] = (await profile(at.owner))?.accounts ?? [];
    const known = (await profile(at.owner))?.accounts.find((one) => one.id === account);
    const from = account === undefined ? first : known;
    if (from === undefined) throw new Trouble('no-account', { retry: false });
    const text = mail.text.replaceAll('\r\n', '\n');
    const written = { ...mail, text, account: from.id, annexes: [] };
    const arrival = await order(at.owner, at.consenting, written);
    await letItBeDone(desk, at);
    return { arrival, acts: await actsOf(at.owner, arrival) };
  }),

  seen: bind(OPERATIONS.seen, async (desk, caller, { principal, ids }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    return { seen: await seeAlerts(at.owner, ids) };
  }),
};

/** The act a person means; one he may not see is not there for him. */
async function actMeant(at: AtPrincipal, text: string): Promise<string> {
  const id = await namedId(at.owner, text, ['act']);
  if ((await actNow(at.owner, id, at.viewing)) !== null) return id;
  throw new Trouble('id-unknown', { retry: false, values: { id: text, like: '' } });
}

/** The acts a person means. An order is named for all that it comes to and that still waits. */
async function allMeant(at: AtPrincipal, texts: readonly string[]): Promise<readonly string[]> {
  const meant: string[] = [];
  for (const text of texts) {
    if (!text.startsWith(`${ORDER}-`)) meant.push(await actMeant(at, text));
    else meant.push(...(await waitingOf(at, await namedId(at.owner, text, ['arrival']))));
  }
  return meant;
}

const ORDER = 'in';

async function waitingOf(at: AtPrincipal, arrival: string): Promise<readonly string[]> {
  const acts = await actsOf(at.owner, arrival);
  const waiting: string[] = [];
  for (const id of acts)
    if ((await actNow(at.owner, id, at.viewing))?.state === 'approve') waiting.push(id);
  if (waiting.length === 0) throw notWaiting(arrival, '');
  return waiting;
}

/** A page may be older than the proposal: consent goes to what was shown or to nothing. */
async function sameAsShown(at: AtPrincipal, id: string, shown: string | undefined): Promise<void> {
  if (shown === undefined) return;
  const now = await actNow(at.owner, id, at.viewing);
  if (now !== null && now.payloadHash !== shown) throw notWaiting(id, 'replaced');
}

/** Waits until what is now allowed was done, or too long. */
export async function letItBeDone(desk: Desk, at: AtPrincipal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, WAIT_FOR_DEED_MS);
  await Promise.race([desk.office.settle(at.owner.id), promise]);
  clearTimeout(timer);
}

async function outcomeOf(
  at: AtPrincipal,
  act: string,
  result: ConsentResult,
): Promise<ConsentOutcomeShape> {
  const now: ActNow | null = await actNow(at.owner, act, at.viewing);
  const stands = { act, state: now?.state ?? '', proof: now?.proof ?? null };
  switch (result.result) {
    case 'approved':
    case 'declined':
    case 'stopped':
      return { ...stands, result: result.result, waitingFor: [] };
    case 'needs-more':
      return { ...stands, result: 'needs-more', waitingFor: [...result.waitingFor] };
    case 'not-found':
    case 'not-waiting':
    case 'may-not':
      return { ...stands, result: 'refused', waitingFor: [] };
    default:
      return result satisfies never;
  }
}

/** Says no where the engine said no. */
function insist(id: string, result: ConsentResult): void {
  if (result.result === 'not-found')
    throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
  if (result.result === 'not-waiting') throw notWaiting(id, result.state);
  if (result.result === 'may-not')
    throw new Trouble('may-not-consent', {
      retry: false,
      values: { id, needed: result.needed.join(', ') },
    });
}

function notWaiting(id: string, state: string): Trouble {
  return new Trouble('not-waiting', { retry: false, values: { id, state } });
}

/** Forms send CR LF (HTML, 4.10.22.4); letters hold LF. */
function plainBreaks(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n');
}

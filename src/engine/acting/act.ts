import { actNamed } from './act-named.ts';
import { chaseDayOf, leavesAt } from '../../core/chasing/leaving.ts';
import type { MailAccount } from '../../core/ports/mail.ts';
import { DAY_MS, MINUTE_MS } from '../../core/time/instant.ts';
import { say, sentence } from '../../core/text/words.ts';
import {
  actsIn,
  moveAct,
  putOff,
  readAct,
  setResult,
  type ActResult,
  type StoredAct,
} from '../../store/records/acts.ts';
import { lastReminded } from '../../store/records/chasing/reminders.ts';
import { useApprovals } from '../../store/records/consent.ts';
import { takeTurn } from '../../store/records/letters/turns.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { LedgerKind } from '../../core/ledger/entry.ts';
import type { Writer } from '../../store/access.ts';
import { firstReady, hindrance } from './hindrance.ts';
import { mayStill } from './judge-again.ts';
import { readsRight } from './read-again.ts';
import { leavesOffice, perform, type Outcome } from './perform.ts';
import { allWords, raise } from '../raise.ts';
import { afterMail } from './after-mail.ts';
import { againWithout } from '../deciding/end-loop.ts';
import { soughtAnew } from '../meetings/sought-anew.ts';
import type { Owner } from '../owner.ts';

/** How long to wait before a server that said "later" is asked again; after the last it has failed. */
const RETRY_MS: readonly number[] = [
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  60 * MINUTE_MS,
  6 * 60 * MINUTE_MS,
  DAY_MS,
];

/** Does every permitted act, one after the other. The only place that touches the outside. */
export async function actPermitted(owner: Owner): Promise<number> {
  let count = 0;
  for (;;) {
    const next = await firstReady(owner.store.read);
    if (next === null) return count;
    await actOne(owner, next);
    count += 1;
    owner.tools.changed(owner.id);
  }
}

async function actOne(owner: Owner, act: StoredAct): Promise<void> {
  owner.tools.probe('act-before-start');
  if (!(await start(owner, act))) return;
  owner.tools.probe('act-after-start');
  const outcome = await perform(owner, act);
  owner.tools.probe('act-after-call');
  await finish(owner, act, outcome);
  owner.tools.probe('act-after-record');
}

/**
 * Checks again at the last moment what may have changed since it was judged, uses up the consent it
 * rests on, and writes down that it begins: from here on a crash leaves a trace.
 */
async function start(owner: Owner, act: StoredAct): Promise<boolean> {
  return owner.store.transact(async (writer) => {
    const now = owner.tools.clock.now();
    if (await waitsForItsDay(writer, act, now)) return false;
    if (await waitsForItsTurn(writer, act, now)) return false;
    const hindered = await hindrance(writer, act, now);
    if (hindered !== null) {
      if (await moveAct(writer, act.id, ['permitted'], 'withdrawn', now)) {
        await setResult(writer, act.id, { proof: hindered.key, rejected: [] });
        await note(owner, writer, 'withdrawn', act, { why: hindered.key });
        await againWithout(writer, act.act, null, now + MINUTE_MS);
        await soughtAnew(owner, writer, act, hindered.key);
        // Somebody was told that it would be done.
        if (act.approvalsNeeded > 0) await tell(owner, writer, act, hindered.key);
      }
      return false;
    }
    if (!(await mayStill(owner, writer, act))) return false;
    if (!(await readsRight(owner, writer, act))) return false;
    if (!(await moveAct(writer, act.id, ['permitted'], 'started', now))) return false;
    await useApprovals(writer, act.id, act.payloadHash, now);
    await note(owner, writer, 'act-started', act, {});
    return true;
  });
}

/** A reminder leaves when both are at work, and once a day: whenever it was consented to, it waits for that. */
async function waitsForItsDay(writer: Writer, act: StoredAct, now: number): Promise<boolean> {
  const day = chaseDayOf(act.act);
  if (day === null) return false;
  const at = leavesAt(now, day, await lastReminded(writer, day.addresses));
  return at > now && (await putOff(writer, act.id, at));
}

/** Of many letters that were consented to at once each waits for its turn. */
async function waitsForItsTurn(writer: Writer, act: StoredAct, now: number): Promise<boolean> {
  const { payload, preconditions } = act.act;
  const turn = preconditions.find((one) => one.kind === 'in-turn');
  if (turn === undefined || payload.type !== 'mail') return false;
  const { account } = payload.mail;
  const at = await takeTurn(writer, { act: act.id, queue: account, apart: turn.apart }, now);
  return at > now && (await putOff(writer, act.id, at));
}

const LEDGER_OF = {
  done: 'act-done',
  failed: 'act-failed',
  unknown: 'act-unknown',
} as const satisfies Record<string, LedgerKind>;

/** Records what came of it, with the proof. */
async function finish(owner: Owner, act: StoredAct, outcome: Outcome): Promise<void> {
  await owner.store.transact(async (writer) => {
    const now = owner.tools.clock.now();
    if (outcome.outcome === 'later' && (await retryLater(owner, writer, act, outcome))) return;
    const state = outcome.outcome === 'later' ? 'failed' : outcome.outcome;
    const { proof, rejected, theirs } = outcome;
    const result: ActResult = { proof, rejected, ...(theirs === undefined ? {} : { theirs }) };
    await moveAct(writer, act.id, ['started'], state, now);
    await setResult(writer, act.id, result);
    await note(owner, writer, LEDGER_OF[state], act, { rejected: String(outcome.rejected.length) });
    if (state === 'done') {
      await afterMail(owner, writer, { ...act, result }, outcome.sent);
      const kept = keptElsewhere(act);
      if (kept !== null && triesOf(act) > 0)
        await tell(owner, writer, act, `engine.${kept}-after-all`);
    } else await tell(owner, writer, act, endKey(act, outcome), outcome.why);
    if (state === 'done' && outcome.rejected.length > 0)
      await tell(owner, writer, act, 'engine.some-rejected');
  });
}

async function retryLater(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  outcome: Outcome,
): Promise<boolean> {
  const tries = triesOf(act);
  const pause = RETRY_MS[tries];
  if (pause === undefined) return false;
  await writer.run(
    `UPDATE act SET state = 'wait', due_at = ? WHERE id = ?`,
    owner.tools.clock.now() + pause,
    act.id,
  );
  await setResult(writer, act.id, { proof: `try ${tries + 1}: ${outcome.proof}`, rejected: [] });
  await note(owner, writer, 'act-failed', act, { again: 'yes' });
  const kept = keptElsewhere(act);
  if (tries === 0 && kept !== null) await tell(owner, writer, act, `engine.${kept}-waits`);
  return true;
}

/** How often it was put off already. */
function triesOf({ result }: StoredAct): number {
  return Number((result?.proof ?? '').match(/^try (\d+)/)?.[1] ?? 0);
}

/** What is said of an act that did not succeed. */
function endKey(act: StoredAct, { outcome, why }: Outcome): string {
  if (outcome === 'unknown') return 'engine.act-unknown';
  const kept = keptElsewhere(act);
  if (kept === null) return 'engine.act-failed';
  if (outcome === 'later') return `engine.${kept}-given-up`;
  return why?.startsWith('engine.') === true ? why : `engine.${kept}-refused`;
}

/** What an act writes to a server of the principal's, where waiting and conflicts are said by themselves; null for others. */
function keptElsewhere({ act }: StoredAct): 'event' | 'card' | null {
  const { type } = act.payload;
  return type === 'event' || type === 'card' ? type : null;
}

async function note(
  owner: Owner,
  writer: Writer,
  kind: LedgerKind,
  act: StoredAct,
  marks: Readonly<Record<string, string>>,
): Promise<void> {
  const payload = owner.tools.keyedHash(owner.id, act.payloadHash);
  const crosses = act.act.payload.type === 'mail' && !leavesOffice(act);
  await appendLedger(writer, {
    at: owner.tools.clock.now(),
    kind,
    subject: act.id,
    by: 'office',
    refs: [act.decision],
    marks: { ...marks, payload, ...(crosses ? { to: 'desk' } : {}) },
  });
}

async function tell(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  key: string,
  why: string | null = null,
): Promise<void> {
  const profile = await readProfile(writer);
  if (profile === null) return;
  const { language } = profile;
  await raise(owner, writer, profile, {
    said: sentence(key, {
      act: actNamed(act.act, language),
      id: act.id,
      why: why === null ? '' : say(allWords(owner), sentence(why), language),
    }),
    urgent: key === 'engine.act-unknown',
    about: act.id,
  });
}

/**
 * After a crash: acts that had begun and of which nobody wrote down the end. Sent mail is looked up
 * by its Message-ID; found proves it. Not found proves nothing: a person is asked, it is never
 * simply repeated. What can be repeated without anyone noticing is done again.
 */
export async function recover(owner: Owner): Promise<void> {
  for (const act of await actsIn(owner.store.read, 'started')) {
    if (act.act.payload.type !== 'mail' || !leavesOffice(act)) {
      await owner.store.transact((writer) =>
        moveAct(writer, act.id, ['started'], 'permitted', owner.tools.clock.now()),
      );
      continue;
    }
    const account = owner.accounts.get(act.act.payload.mail.account);
    const found = await lookUp(account, act.messageId);
    await finish(owner, act, {
      outcome: found ? 'done' : 'unknown',
      proof: found ? 'found in Sent after an interruption' : 'interrupted',
      rejected: [],
      sent: null,
    });
  }
}

async function lookUp(
  account: MailAccount | undefined,
  messageId: string | null,
): Promise<boolean> {
  if (account?.filing === null || account === undefined || messageId === null) return false;
  return (await account.filing.find(messageId, 'sent')) === 'found';
}

/** A person says what became of an act that was interrupted: it had been sent, or it may go again. */
export async function settleUnknown(
  owner: Owner,
  id: string,
  by: string,
  word: 'sent' | 'send-again',
): Promise<boolean> {
  const act = await readAct(owner.store.read, id);
  if (act === null || act.state !== 'unknown') return false;
  return owner.store.transact(async (writer) => {
    const now = owner.tools.clock.now();
    const moved = await moveAct(
      writer,
      id,
      ['unknown'],
      word === 'sent' ? 'done' : 'permitted',
      now,
    );
    if (!moved) return false;
    await appendLedger(writer, {
      at: now,
      kind: 'approval',
      subject: id,
      by,
      refs: [act.decision],
      marks: { word },
    });
    if (word === 'sent') await afterMail(owner, writer, act, null);
    return true;
  });
}

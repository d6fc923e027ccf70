import { askedWhatNow } from './diary/declined-answer.ts';
import type { OutgoingMail, ProposedAct } from '../core/act.ts';
import { chaseAfter, nextChase } from '../core/chasing/days.ts';
import { inspectAct } from '../core/conduct/inspect-act.ts';
import { Trouble } from '../core/errors.ts';
import { compareTexts } from '../core/mandate/agreement.ts';
import { DAY_MS } from '../core/time/instant.ts';
import { insertAct, moveAct, readAct, type StoredAct } from '../store/records/acts.ts';
import { insertApproval, recordConsent, type ConsentOutcome } from '../store/records/consent.ts';
import { answerQuestion, readDecision } from '../store/records/decisions.ts';
import { copyJudged } from '../store/records/mandates.ts';
import { appendLedger } from '../store/records/ledger.ts';
import type { Writer } from '../store/access.ts';
import { inOwnWords } from '../core/chasing/own-words.ts';
import { approversOf, inForce, nameOf, placeOf, type Consenting } from './approvers.ts';
import { mailOf, messageIdOf, type Owner } from './owner.ts';
import { payloadHash } from './acting/payload.ts';
import { choiceIn } from './deciding/choice-in.ts';
import { loadForMail } from './deciding/loading/for-mail.ts';
import { commitFollows } from './deciding/commit.ts';
import { situationOf } from './deciding/situation-of.ts';
import { allWords } from './raise.ts';

/** Consent not used within a day lapses: what was right yesterday may be wrong tomorrow. */
const APPROVAL_LIFE_MS = DAY_MS;

export type { Consenting };

/** What came of a word of consent. */
export type ConsentResult =
  | { readonly result: 'approved' }
  | { readonly result: 'needs-more'; readonly waitingFor: readonly string[] }
  | { readonly result: 'not-found' }
  | { readonly result: 'not-waiting'; readonly state: string }
  | { readonly result: 'may-not'; readonly needed: readonly string[] }
  | { readonly result: 'declined' }
  | { readonly result: 'stopped' };

/**
 * Consents to exactly the payload that was shown. When all who must consent have, the act is
 * permitted; the act step does it. Consenting twice changes nothing.
 */
export async function approve(owner: Owner, id: string, by: Consenting): Promise<ConsentResult> {
  owner.tools.probe('consent-before-commit');
  const result = await owner.store.transact((writer) => approveIn(owner, writer, id, by));
  owner.tools.probe('consent-after-commit');
  owner.tools.changed(owner.id);
  return result;
}

async function approveIn(
  owner: Owner,
  writer: Writer,
  id: string,
  by: Consenting,
): Promise<ConsentResult> {
  const act = await readAct(writer, id);
  if (act === null) return { result: 'not-found' };
  if (act.state !== 'approve') return { result: 'not-waiting', state: act.state };
  const at = owner.tools.clock.now();
  if (act.expiresAt !== null && act.expiresAt <= at)
    return { result: 'not-waiting', state: 'expired' };
  const approvers = approversOf(act);
  const place = await placeOf(writer, act, approvers, by, at);
  if (place === null) return { result: 'may-not', needed: approvers.map(nameOf) };
  const approval = {
    id: owner.tools.newId('approval'),
    act: id,
    payloadHash: act.payloadHash,
    by: by.id,
    standsFor: place,
    at,
    expiresAt: Math.max(at, ...waitsUntil(act, at)) + APPROVAL_LIFE_MS,
  };
  if (await insertApproval(writer, approval)) {
    const payload = owner.tools.keyedHash(owner.id, act.payloadHash);
    await appendLedger(writer, {
      at,
      kind: 'approval',
      subject: id,
      by: by.id,
      refs: [approval.id],
      marks: { payload },
    });
  }
  const filled = (await inForce(writer, id, at)).map((one) => one.standsFor);
  const missing = approvers.map(nameOf).filter((name) => !filled.includes(name));
  if (missing.length > 0) return { result: 'needs-more', waitingFor: missing };
  await moveAct(writer, id, ['approve'], 'permitted', at);
  await remember(writer, act, act.replaces === null ? 'unchanged' : null, by, at);
  return { result: 'approved' };
}

/**
 * What waits for the word of a colleague, or for a working day, was consented to for as long as that may take: it says so
 * itself.
 */
function waitsUntil({ act }: StoredAct, now: number): readonly number[] {
  return act.preconditions.flatMap((one) => {
    if (one.kind === 'chase-day') return [chaseAfter(nextChase(now, one.sides), 1, one.sides)];
    return one.kind === 'hold-booked' ? [one.until] : [];
  });
}

/** Refuses a proposal. `serious`: it must never have been proposed. */
export async function decline(
  owner: Owner,
  id: string,
  by: Consenting,
  serious: boolean,
): Promise<ConsentResult> {
  return end(owner, id, by, { from: ['approve', 'wait', 'kept'], to: 'declined', serious });
}

/** Stops an act that would be done by itself, or was permitted and has not begun. */
export async function stop(owner: Owner, id: string, by: Consenting): Promise<ConsentResult> {
  return end(owner, id, by, { from: ['wait', 'permitted'], to: 'stopped', serious: false });
}

interface Ending {
  readonly from: readonly StoredAct['state'][];
  readonly to: 'declined' | 'stopped';
  readonly serious: boolean;
}

async function end(
  owner: Owner,
  id: string,
  by: Consenting,
  ending: Ending,
): Promise<ConsentResult> {
  const result = await owner.store.transact(async (writer): Promise<ConsentResult> => {
    const act = await readAct(writer, id);
    if (act === null) return { result: 'not-found' };
    const at = owner.tools.clock.now();
    if (!(await moveAct(writer, id, ending.from, ending.to, at)))
      return { result: 'not-waiting', state: act.state };
    await appendLedger(writer, {
      at,
      kind: ending.to,
      subject: id,
      by: by.id,
      refs: [act.decision],
      marks: {},
    });
    if (ending.to === 'declined') await askedWhatNow(owner, writer, act);
    if (act.state === 'approve' || ending.serious)
      await remember(writer, act, 'declined', by, at, ending.serious);
    return { result: ending.to };
  });
  owner.tools.changed(owner.id);
  return result;
}

async function remember(
  writer: Writer,
  act: StoredAct,
  outcome: ConsentOutcome | null,
  by: Consenting,
  at: number,
  serious = false,
): Promise<void> {
  if (outcome === null) return;
  await recordConsent(writer, { act: act.id, kind: act.act.kind, outcome, serious, by: by.id, at });
}

/**
 * A person rewrites a proposed mail: the old proposal is replaced by one that carries his words, and
 * the change is remembered. The new one still needs consent; the answer is its id, or null when
 * there is nothing to edit.
 */
export async function edit(
  owner: Owner,
  id: string,
  by: Consenting,
  change: { readonly subject?: string; readonly text?: string },
): Promise<string | null> {
  const made = await owner.store.transact(async (writer) => {
    const old = await readAct(writer, id);
    const mail = old === null ? null : mailOf(old.act);
    if (
      old === null ||
      mail === null ||
      old.act.payload.type !== 'mail' ||
      old.state !== 'approve'
    ) {
      return null;
    }
    const at = owner.tools.clock.now();
    const edited = {
      ...mail,
      subject: change.subject ?? mail.subject,
      text: change.text ?? mail.text,
    };
    const act = await inspected(owner, writer, old, edited);
    const fresh = replacement(owner, old, act);
    await moveAct(writer, id, ['approve'], 'replaced', at);
    await insertAct(writer, fresh);
    await copyJudged(writer, id, fresh.id);
    const payload = owner.tools.keyedHash(owner.id, fresh.payloadHash);
    const marks = { act: fresh.act.kind, verdict: 'approve', payload };
    await appendLedger(writer, {
      at,
      kind: 'judged',
      subject: fresh.id,
      by: by.id,
      refs: [id],
      marks,
    });
    const same =
      compareTexts(mail.text, edited.text) !== 'edited' && mail.subject === edited.subject;
    await remember(writer, old, same ? 'cosmetic' : 'edited', by, at);
    return fresh.id;
  });
  owner.tools.changed(owner.id);
  return made;
}

/** A person's own words are read before sending as well; what he writes may name an annex that is not there. */
async function inspected(
  owner: Owner,
  writer: Writer,
  old: StoredAct,
  mail: OutgoingMail,
): Promise<ProposedAct> {
  const act: ProposedAct = { ...old.act, payload: { type: 'mail', mail }, remarks: [] };
  const known = await situationOf(owner, writer, old.arrival, old.duty);
  if (known === null) return act;
  // What his words are held against is looked up by whom they go to, whatever they were written for.
  const situation = await loadForMail(writer, known, mail);
  const { remarks, refused } = inspectAct(act, situation);
  if (refused !== null)
    throw new Trouble('conduct-refuses', { retry: false, values: { act: old.id } });
  return { ...act, remarks };
}

function replacement(owner: Owner, old: StoredAct, act: StoredAct['act']): StoredAct {
  const id = owner.tools.newId('act');
  const mail = mailOf(act);
  const messageId = mail === null ? null : messageIdOf(id, mail);
  return {
    ...old,
    id,
    act,
    key: `${old.key}:edit:${id}`,
    messageId,
    payloadHash: payloadHash(act.payload, messageId),
    createdAt: owner.tools.clock.now(),
    replaces: old.id,
  };
}

/** A person answers a question; it is closed with his words, and what he chose is carried out. */
export async function answer(
  owner: Owner,
  id: string,
  by: Consenting,
  words: string,
): Promise<boolean> {
  const answered = await owner.store.transact(async (writer) => {
    const at = owner.tools.clock.now();
    if (!(await answerQuestion(writer, id, words, at))) return false;
    await appendLedger(writer, {
      at,
      kind: 'approval',
      subject: id,
      by: by.id,
      refs: [],
      marks: { word: 'answered' },
    });
    await followChoice(owner, writer, id, words);
    return true;
  });
  owner.tools.changed(owner.id);
  return answered;
}

/** What follows from the choice these words are, in either language; nothing for words of his own. */
async function followChoice(owner: Owner, writer: Writer, id: string, said: string): Promise<void> {
  const asked = await readDecision(writer, id);
  if (asked?.decision.kind !== 'question') return;
  const { follows = [] } = asked.decision;
  const place = choiceIn(asked.decision, said, allWords(owner));
  const chosen = place === null ? inOwnWords(asked.decision) : (follows[place] ?? []);
  const situation =
    chosen.length === 0 ? null : await situationOf(owner, writer, asked.arrival, asked.duty);
  if (situation === null) return;
  await commitFollows(owner, writer, situation, {
    question: id,
    duty: asked.duty,
    follows: chosen,
  });
}

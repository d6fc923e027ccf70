import { sayMoment } from '../../core/time/say-date.ts';
import { actNamed } from '../acting/act-named.ts';
import type { OutgoingMail, ProposedAct } from '../../core/act.ts';
import { loopsOfReminder } from '../../core/chasing/loops-of-act.ts';
import { isOrdered } from '../../core/conduct/look.ts';
import { inspectAct } from '../../core/conduct/inspect-act.ts';
import type { ActId } from '../../core/ids.ts';
import type { Verdict } from '../../core/mandate/judged.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { sentence } from '../../core/text/words.ts';
import type { Situation } from '../../core/situation.ts';
import { insertAct, waitingActsBy, type StoredAct } from '../../store/records/acts.ts';
import { saveJudged } from '../../store/records/mandates.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { recordAt } from '../../store/records/relations/one-person.ts';
import type { ActState } from '../../store/schema.ts';
import type { Writer } from '../../store/access.ts';
import { mailOf, messageIdOf, type Owner } from '../owner.ts';
import { payloadHash } from '../acting/payload.ts';
import { raise } from '../raise.ts';
import { rankOf } from './settle.ts';
import { weigh } from './weigh.ts';
import { withdrawWhole } from '../acting/withdraw-whole.ts';

/** A proposal on which nobody answered for a week is not acted on; it is asked about again. */
export const PROPOSAL_LIFE_MS = 7 * DAY_MS;

/** What a duty proposed, with the decision it belongs to. */
export interface Proposal {
  readonly decision: string;
  readonly duty: string;
  readonly act: ProposedAct;
}

const STATE_OF = {
  permitted: 'permitted',
  wait: 'wait',
  approve: 'approve',
  prepare: 'kept',
  note: 'kept',
  refused: 'refused',
} as const satisfies Record<Verdict['verdict'], ActState>;

/** Inspects (conduct), judges (mandate) and stores one proposed act with its exact payload. */
export async function commitAct(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  proposal: Proposal,
): Promise<void> {
  const at = owner.tools.clock.now();
  const inspected = inspectAct(proposal.act, situation);
  const act = {
    ...proposal.act,
    counterpart: await recorded(writer, proposal.act.counterpart),
    remarks: [...proposal.act.remarks, ...inspected.remarks],
  };
  const weighed =
    inspected.refused === null ? await weigh(owner, writer, situation, proposal.duty, act) : null;
  const verdict =
    weighed !== null
      ? withPrincipal(weighed.verdict, inspected.principalOnly)
      : ({
          verdict: 'refused',
          level: 'never',
          clause: null,
          reason: inspected.refused ?? act.reason,
          also: [],
          report: false,
        } as const);
  const stored = toStored(owner, situation, proposal, act, verdict);
  if (act.payload.type === 'mail') await withdrawOlder(owner, writer, stored);
  if (!(await insertAct(writer, stored))) return;
  if (weighed !== null) await saveJudged(writer, stored.id, weighed.judged);
  await appendLedger(writer, {
    at,
    kind: 'judged',
    subject: stored.id,
    by: 'office',
    refs: [proposal.decision, situation.arrival.id],
    marks: {
      act: act.kind,
      verdict: verdict.verdict,
      level: verdict.level,
      clause: String(verdict.clause ?? 'none'),
      payload: owner.tools.keyedHash(owner.id, stored.payloadHash),
    },
  });
  if (verdict.verdict === 'wait') {
    const said = sentence('engine.will-act', {
      act: actNamed(act, situation.profile.language),
      until: sayMoment(verdict.until, situation.profile.zone, situation.profile.language),
    });
    await raise(owner, writer, situation.profile, { said, urgent: false, about: stored.id });
  }
}

/** The record his address belongs to, where several are of one person: parted again, each keeps what was done for it. */
async function recorded(
  writer: Writer,
  counterpart: ProposedAct['counterpart'],
): Promise<ProposedAct['counterpart']> {
  const { person, addresses } = counterpart;
  const [address] = addresses;
  if (person === null || address === undefined) return counterpart;
  return { ...counterpart, person: await recordAt(writer, person, address) };
}

/** What binds the principal, or touches secrecy or grief, needs his own word, whoever else must agree. */
function withPrincipal(verdict: Verdict, principalOnly: boolean): Verdict {
  if (!principalOnly || verdict.verdict !== 'approve') return verdict;
  const others = verdict.approvers.filter((approver) => approver.who !== 'principal');
  return { ...verdict, approvers: [{ who: 'principal' }, ...others] };
}

function toStored(
  owner: Owner,
  situation: Situation,
  proposal: Proposal,
  act: ProposedAct,
  verdict: Verdict,
): StoredAct {
  const id = owner.tools.newId('act');
  const at = owner.tools.clock.now();
  const mail = mailOf(act);
  const messageId = messageIdFor(situation, id, act, mail);
  const state = STATE_OF[verdict.verdict];
  const about = situation.wake?.about ?? situation.arrival.id;
  return {
    id,
    decision: proposal.decision,
    arrival: situation.arrival.id,
    duty: proposal.duty,
    act,
    key: `${proposal.duty}:${about}:${act.key}`,
    payloadHash: payloadHash(act.payload, messageId),
    messageId,
    thread: mail === null ? null : threadOf(situation, mail, loopsOfReminder(act).length > 0),
    state,
    verdict,
    approvalsNeeded: verdict.verdict === 'approve' ? Math.max(1, verdict.approvers.length) : 0,
    dueAt: verdict.verdict === 'wait' ? verdict.until : null,
    expiresAt: state === 'approve' ? at + PROPOSAL_LIFE_MS : null,
    createdAt: at,
    startedAt: null,
    endedAt: null,
    result: null,
    replaces: null,
  };
}

/** What it is called when it leaves as mail; a briefing is the principal's own mail and bears the name of his first account. */
function messageIdFor(
  { profile }: Situation,
  id: ActId,
  { payload }: ProposedAct,
  mail: OutgoingMail | null,
): string | null {
  if (mail !== null) return messageIdOf(id, mail);
  const [account] = profile.accounts;
  if (payload.type !== 'brief' || account === undefined) return null;
  return messageIdOf(id, { from: account.address });
}

/** The thread a letter goes into: the one that was looked up, unless it goes under a message of another. */
function threadOf(
  { loaded }: Situation,
  { inReplyTo, references }: OutgoingMail,
  isReminder: boolean,
): string | null {
  const under = [...references, ...(inReplyTo === null ? [] : [inReplyTo])];
  const [root] = under;
  // A reminder of several things, or to somebody else, begins a thread of its own, whatever was looked up for it.
  if (root === undefined) return isReminder ? null : loaded.threadRoot;
  const here = loaded.thread.some(({ messageId }) => under.includes(messageId));
  return here || (loaded.threadRoot !== null && under.includes(loaded.threadRoot))
    ? loaded.threadRoot
    : root;
}

/** What waits in its thread; of a reminder whatever else reminds of the same, wherever that stands. */
async function olderBeside(writer: Writer, stored: StoredAct): Promise<readonly StoredAct[]> {
  const { thread, act } = stored;
  const there = thread === null ? [] : await waitingActsBy(writer, 'thread', thread);
  const loops = loopsOfReminder(act);
  const [address] = act.counterpart.addresses;
  if (loops.length === 0 || address === undefined) return there;
  const reminders = (await waitingActsBy(writer, 'address', address)).filter((older) => {
    const about = loopsOfReminder(older.act);
    return about.length > 0 && about.every((loop) => loops.includes(loop));
  });
  const known = new Set(there.map(({ id }) => id));
  return [...there, ...reminders.filter(({ id }) => !known.has(id))];
}

/**
 * A newer proposal in the same thread to the same person overtakes the one that still waits; not so a line that only says
 * when an answer comes, where the answer itself lies ready.
 */
async function withdrawOlder(owner: Owner, writer: Writer, stored: StoredAct): Promise<void> {
  const at = owner.tools.clock.now();
  for (const older of await olderBeside(writer, stored)) {
    const sameAddress = older.act.counterpart.addresses[0] === stored.act.counterpart.addresses[0];
    if (!sameAddress || older.state !== 'approve' || older.key === stored.key) continue;
    // What a person of the office had written himself goes before whatever lay ready.
    if (!isOrdered(stored.act) && rankOf(older.act.kind) < rankOf(stored.act.kind)) continue;
    await withdrawWhole(writer, older, { at, by: stored });
  }
}

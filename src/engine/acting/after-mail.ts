import { sentence } from '../../core/text/words.ts';
import { wordsOfSent } from '../../core/search/message-words.ts';
import type { LoopEffect } from '../../core/act.ts';
import type { ChasePlan } from '../../core/chasing/plan.ts';
import type { AccountId } from '../../core/ids.ts';
import { BESIDES } from '../../core/meetings/asked-besides.ts';
import type { ActKind } from '../../core/mandate/acts.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { closeLoop, insertLoop, moveLoop, openLoopsBy } from '../../store/records/loops.ts';
import { readHold, setHoldThread } from '../../store/records/diary/holds.ts';
import { noteLeft, reachParty } from '../../store/records/meetings/convening-changes.ts';
import { insertMessage } from '../../store/records/messages.ts';
import { rememberWrittenTo } from '../../store/records/people.ts';
import { placeInThread } from '../../store/records/threads.ts';
import { insertAlert } from '../../store/records/alerts.ts';
import { readArrival } from '../../store/records/arrivals.ts';
import { readProfile } from '../../store/records/meta.ts';
import { say } from '../../core/text/words.ts';
import { chaseAfter, nextChase } from '../../core/chasing/days.ts';
import { sidesOf } from '../../core/chasing/sides.ts';
import { DAY_MS, type Instant } from '../../core/time/instant.ts';
import type { Reader, Writer } from '../../store/access.ts';
import { NOTHING_LOADED } from '../deciding/prepare.ts';
import { commitAct } from '../deciding/commit-act.ts';
import { endLoop } from '../deciding/end-loop.ts';
import type { Owner } from '../owner.ts';
import { afterGatheringLetter } from '../gatherings/after-letter.ts';
import { allWords } from '../raise.ts';

/** What follows from an act that was done: the sent mail on record, its loop, a copy for the Sent folder. */
export async function afterMail(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  sent: Uint8Array | null,
): Promise<void> {
  const { payload } = act.act;
  if (payload.type === 'alarm') return recordAlarm(owner, writer, act);
  if (payload.type !== 'mail') return;
  const at = owner.tools.clock.now();
  const { mail } = payload;
  const mentioned = [...mail.references, ...(mail.inReplyTo === null ? [] : [mail.inReplyTo])];
  const thread = await placeInThread(writer, act.messageId, mentioned, `<${act.id}>`);
  const recipients = [...mail.to, ...mail.cc].map((mailbox) => mailbox.address.toLowerCase());
  await insertMessage(writer, {
    arrival: null,
    act: act.id,
    messageId: act.messageId,
    thread,
    at,
    fromName: mail.from.name,
    fromAddress: mail.from.address.toLowerCase(),
    recipients,
    subject: mail.subject,
    own: mail.text,
    ours: true,
    automatic: false,
    words: wordsOfSent({
      subject: mail.subject,
      from: mail.from,
      to: [...mail.to, ...mail.cc],
      text: mail.text,
      annexes: mail.annexes.map((annex) => annex.name),
    }),
  });
  for (const address of recipients) await rememberWrittenTo(writer, address, at);
  await moveLoops(owner, writer, act, thread, recipients[0] ?? '');
  await answerOurs(owner, writer, act, { thread, addresses: recipients });
  await noteOffer(writer, act, { thread, addresses: recipients, at });
  // What was handed over inside the office was no mail: no copy of it belongs in Sent.
  if (sent !== null && mail.inside === undefined)
    await fileCopy(owner, writer, act, mail.account, sent);
}

/** Letters that offer times: also the one that calls off what was agreed. */
const OFFERS: readonly ActKind[] = ['meeting.offer', 'meeting.offer-same', 'meeting.cancel'];

/** Times that were offered in this letter are answered in its thread. */
async function noteOffer(
  writer: Writer,
  act: StoredAct,
  {
    thread,
    addresses,
    at,
  }: { readonly thread: string; readonly addresses: readonly string[]; readonly at: Instant },
): Promise<void> {
  for (const precondition of act.act.preconditions) {
    if (!OFFERS.includes(act.act.kind) || precondition.kind !== 'hold-stands') continue;
    const hold = await readHold(writer, precondition.hold);
    if (hold === null) continue;
    await setHoldThread(writer, hold.offer, thread);
    for (const address of addresses) {
      await reachParty(writer, hold.offer, address, thread);
      await noteLeft(writer, hold.offer, { party: address, times: [hold.id], at });
    }
  }
}

/** Letters about a meeting answer whoever asked for one: what we owed him in that thread is paid, but for what he asked beside it. */
async function answerOurs(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  { thread, addresses }: { readonly thread: string; readonly addresses: readonly string[] },
): Promise<void> {
  if (!/^(?:meeting|invitation)\./.test(act.act.kind)) return;
  for (const loop of await openLoopsBy(writer, 'thread', thread)) {
    if (loop.owes !== 'we' || loop.about === BESIDES) continue;
    if (!addresses.includes(loop.address)) continue;
    await endLoop(owner, writer, loop.id, 'answered', act.id);
  }
}

async function moveLoops(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  thread: string,
  address: string,
): Promise<void> {
  const effect = act.act.loop;
  if (effect === null) return;
  if (effect.effect === 'gathering')
    return afterGatheringLetter(owner, writer, act, { effect, thread, address });
  const at = owner.tools.clock.now();
  const base = { at, by: 'office', refs: [act.id], marks: {} };
  if (effect.effect === 'open') {
    const quiet = await endEarlier(owner, writer, act, effect, address);
    const id = owner.tools.newId('loop');
    await insertLoop(writer, {
      id,
      state: 'open',
      owes: effect.owes,
      // Branded ids pass through the proposal as they were loaded.
      counterpart: act.act.counterpart.person,
      address,
      matter: act.act.matter,
      what: effect.what,
      thread,
      rung: 'asked',
      openedAt: at,
      openedBy: act.id,
      chases: 0,
      nextAt: await lookedAt(writer, act, effect, at),
      ...(effect.kind === undefined ? {} : { kind: effect.kind }),
      ...(effect.about === undefined ? {} : { about: effect.about }),
      ...(quiet === null ? {} : { plan: quiet }),
      confidentiality: 'office',
    });
    await appendLedger(writer, { ...base, kind: 'loop-opened', subject: id });
  } else if (effect.effect === 'chase') {
    const profile = await readProfile(writer);
    for (const { loop, nextAt: meant } of [effect, ...(effect.beside ?? [])]) {
      // One that lay until its own day was over waits a working day from now.
      const isAhead = meant > at || profile === null;
      const nextAt = isAhead ? meant : chaseAfter(at, 1, sidesOf(profile, null));
      const moved = await moveLoop(writer, loop, { nextAt, chased: true });
      if (moved) await appendLedger(writer, { ...base, kind: 'loop-moved', subject: loop });
    }
  } else if (await closeLoop(writer, effect.loop, { at, outcome: 'done', evidence: act.id })) {
    await appendLedger(writer, { ...base, kind: 'loop-closed', subject: effect.loop });
  }
}

const HALF_DAY_MS = DAY_MS / 2;

/**
 * When a loop is looked at that a letter opens: as it was decided, and by as much later as the letter lay before it left;
 * times that are offered, and a meeting that is fixed, wait for nobody. Who had the letter only this morning is not reminded of
 * it before noon.
 */
async function lookedAt(
  reader: Reader,
  { createdAt }: StoredAct,
  { nextAt, kind }: Extract<LoopEffect, { readonly effect: 'open' }>,
  at: Instant,
): Promise<Instant> {
  const isFixed = kind === 'offer' || kind === 'invitation';
  const lay = isFixed ? 0 : Math.floor((at - createdAt) / DAY_MS) * DAY_MS;
  const profile = await readProfile(reader);
  if (profile === null) return nextAt;
  const isLate = kind === 'offer' && at - createdAt > HALF_DAY_MS && nextAt - at < HALF_DAY_MS;
  if (lay === 0 && nextAt > at && !isLate) return nextAt;
  const sides = sidesOf(profile, null);
  if (isLate) return chaseAfter(at, 1, sides);
  return nextAt + lay > at ? nextChase(nextAt + lay, sides) : chaseAfter(at, 1, sides);
}

/**
 * Asked anew about the same thing, somebody is waited for once: the earlier question is over, with what lay ready to
 * remind of it. Gives the plan of one that nobody is to be reminded of, which holds for the new one too.
 */
async function endEarlier(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  { about, kind, owes }: Extract<LoopEffect, { readonly effect: 'open' }>,
  address: string,
): Promise<ChasePlan | null> {
  if (about === undefined) return null;
  const same = (await openLoopsBy(writer, 'about', about)).filter(
    (loop) => loop.kind === kind && loop.owes === owes && loop.address === address,
  );
  for (const { id } of same) await endLoop(owner, writer, id, 'dropped', act.id);
  return same.find(({ plan }) => plan?.quiet === true)?.plan ?? null;
}

/** Proposes the copy for the Sent folder as an act of its own: the mailbox is touched only as the mandate allows. */
async function fileCopy(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  account: AccountId,
  sent: Uint8Array,
): Promise<void> {
  const [profile, arrival] = [
    await readProfile(writer),
    await readArrival(writer, owner.id, act.arrival),
  ];
  if (profile === null || arrival === null || act.messageId === null) return;
  if (owner.accounts.get(account)?.filing === null) return;
  const blob = await owner.blobs.put(sent);
  const situation = {
    profile,
    now: owner.tools.clock.now(),
    arrival,
    reading: null,
    wake: null,
    loaded: NOTHING_LOADED,
  };
  await commitAct(owner, writer, situation, {
    decision: act.decision,
    duty: act.duty,
    act: {
      kind: 'mailbox.file',
      payload: { type: 'append', account, use: 'sent', blob, messageId: act.messageId },
      counterpart: { person: null, name: '', addresses: [], marks: [], known: true },
      matter: act.act.matter,
      subjects: [],
      amount: null,
      preconditions: [],
      key: `sent-copy:${act.id}`,
      loop: null,
      sources: act.act.sources,
      reason: sentence('engine.file-sent-copy'),
      remarks: [],
    },
  });
}

/** The alarm stands on the page until somebody has seen it. */
async function recordAlarm(owner: Owner, writer: Writer, act: StoredAct): Promise<void> {
  const { payload } = act.act;
  const profile = await readProfile(writer);
  if (payload.type !== 'alarm' || profile === null) return;
  const text = say(allWords(owner), payload.message, profile.language);
  const at = owner.tools.clock.now();
  await insertAlert(writer, {
    at,
    urgent: payload.urgent,
    text,
    about: act.arrival,
    told: (act.result?.proof ?? 'page').replace(/^told: /, '').split(', '),
  });
}

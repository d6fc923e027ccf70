import {
  alerts,
  answer,
  approvals,
  approve,
  decline,
  edit,
  questions,
  seeAlerts,
  settleUnknown,
} from '../../../src/engine/index.ts';
import { readAct } from '../../../src/store/records/acts.ts';
import type { Principal } from '../office/principals.ts';
import type { Request } from '../requests/request.ts';
import type { Town } from '../town.ts';
import { requestOf, requestSpokenOf } from './about.ts';
import { clashes } from './clash.ts';

type Waiting = Awaited<ReturnType<typeof approvals>>[number];

/** What a principal does with a bundle he is shown, and how often. */
const DECLINES = 0.03;
const EDITS = 0.03;
const LATER = 0.06;

/** He looks at what there is: what he must hear, what he is asked, what waits for his consent. */
export async function look(town: Town, principal: Principal): Promise<void> {
  const owner = () => town.office.owner(principal.id);
  await hear(town, principal);
  const viewing = { language: principal.language, everything: true } as const;
  for (const question of await questions(owner(), viewing)) {
    const request = await requestOf(
      town,
      principal,
      { decision: question.decision },
      question.text,
    );
    town.shown.push({ principal, at: town.now, text: question.text, stops: [] });
    const chosen = town.chance.fork(`${request?.id}/${question.text}`).pick(question.choices);
    if (request !== null) {
      countQuestion(town, request, question, chosen);
      // What he turned down before is overtaken by what he says now.
      request.shown.refused = false;
      request.shown.restedAt = RESTS.test(chosen) ? town.now : null;
    }
    if (request !== null) {
      const choices = question.choices.join(' / ');
      town.tell(request.id, 'office', `asks ${principal.called}: ${question.text} (${choices})`);
      town.tell(request.id, principal.called, `answers: ${chosen}`);
    }
    await town.office.attempt(() => answer(owner(), question.decision, principal.himself, chosen));
  }
  const waiting = await approvals(owner(), owner().store.read, viewing);
  const bundles = Map.groupBy(waiting, ({ arrival }) => arrival);
  for (const bundle of bundles.values()) await decide(town, principal, bundle);
  await town.settle();
}

/** He will see to it himself, or wants to hear of it later: that he is asked again is what he said. */
const PUTS_OFF =
  /^(?:Ik antwoord vandaag|I shall answer today|Herinner mij|Remind me|Nog niet gebeld|Not telephoned yet)/;

/** He will have no more of it. */
const RESTS = /^(?:Laten rusten|Let it rest)$/;

/** A question he settled and is asked again is no proposal, unless it names a time. */
function countQuestion(
  town: Town,
  { shown }: Request,
  { text, choices }: { readonly text: string; readonly choices: readonly string[] },
  chosen: string,
): void {
  if (PUTS_OFF.test(chosen)) {
    shown.proposedAt = town.now;
    return;
  }
  const key = `${text} ${choices.join(' / ')}`;
  const before = shown.questions.get(key) ?? 0;
  shown.questions.set(key, before + 1);
  if (before > 0) shown.askedAgain += 1;
  if (choices.length > 0 && (before === 0 || /\d[.:]\d\d/.test(key))) shown.proposedAt = town.now;
  else if (shown.askedAgain > 0) shown.proposedAt = null;
}

async function hear(town: Town, principal: Principal): Promise<void> {
  const owner = () => town.office.owner(principal.id);
  const unseen = await alerts(owner());
  for (const { text } of unseen) {
    town.alerted.push({ principal, at: town.now, text });
    const request = requestSpokenOf(town, principal, text);
    if (request === null) continue;
    request.shown.toldAt = town.now;
    town.tell(request.id, 'office', `tells ${principal.called}: ${text}`);
  }
  const ids = unseen.map(({ id }) => id);
  await town.office.attempt(() => seeAlerts(owner(), ids));
}

async function decide(town: Town, principal: Principal, bundle: readonly Waiting[]): Promise<void> {
  const [first] = bundle;
  if (first === undefined) return;
  const request = await requestOf(town, principal, first, first.reason);
  const asked = bundle.filter(({ state }) => state === 'approve');
  for (const act of bundle) if (act.state === 'unknown') await settle(town, principal, act);
  if (asked.length === 0) return;
  for (const { counterpart, reason, remarks } of asked) {
    const stops = remarks.filter(({ weight }) => weight === 'stop').map(({ text }) => text);
    town.shown.push({ principal, at: town.now, text: `${counterpart}: ${reason}`, stops });
  }
  const payloads = asked.map(({ payload }) => payload);
  const taken = await clashes(town, principal, payloads);
  const verdict = taken ? 'declines' : verdictOn(town, request, first);
  if (request !== null) {
    request.shown.proposedAt = town.now;
    const kinds = asked.map(({ kind }) => kind).join(', ');
    const why = taken ? ' (has something then)' : '';
    town.tell(request.id, principal.called, `${verdict}${why}: ${kinds} | ${first.reason}`);
  }
  for (const act of asked) await carryOut(town, principal, act, request, verdict);
}

type Verdict = 'approves' | 'declines' | 'edits' | 'leaves for later';

function verdictOn(town: Town, request: Request | null, first: Waiting): Verdict {
  for (const opinion of town.opinions) {
    const said = opinion(first);
    if (said !== null) return said;
  }
  if (request === null)
    return first.remarks.some(({ weight }) => weight === 'refuse') ? 'declines' : 'approves';
  const nth = (town.bundles.get(request.id) ?? 0) + 1;
  town.bundles.set(request.id, nth);
  const drawn = town.chance.fork(`${request.id}/consent/${nth}`).next();
  if (drawn < DECLINES) return 'declines';
  if (drawn < DECLINES + EDITS) return 'edits';
  return drawn < DECLINES + EDITS + LATER ? 'leaves for later' : 'approves';
}

async function carryOut(
  town: Town,
  principal: Principal,
  act: Waiting,
  request: Request | null,
  verdict: Verdict,
): Promise<void> {
  const owner = () => town.office.owner(principal.id);
  const by = principal.himself;
  const isMeeting = /^(?:meeting|invitation|diary)\./.test(act.kind);
  if (verdict === 'leaves for later') return;
  if (verdict === 'declines') {
    if (request !== null && isMeeting) {
      request.shown.refused = true;
      request.shown.turnedDown = true;
    }
    await town.office.attempt(() => decline(owner(), act.act, by, false));
    return;
  }
  let id = act.act;
  if (verdict === 'edits' && act.payload.type === 'mail') {
    const { text } = act.payload.mail;
    const added = principal.language === 'nl' ? 'Ik zie ernaar uit.' : 'I look forward to it.';
    const cut = text.lastIndexOf('\n\n');
    const change = { text: `${text.slice(0, cut)}\n\n${added}${text.slice(cut)}` };
    id = (await town.office.attempt(() => edit(owner(), act.act, by, change))) ?? act.act;
  }
  const stored = await readAct(owner().store.read, id);
  if (stored?.state !== 'approve') return;
  // What he turned down before he wants after all: his last word counts.
  if (request !== null && isMeeting) request.shown.refused = false;
  town.consented.set(id, stored.payloadHash);
  await town.office.attempt(() => approve(owner(), id, by));
}

/** He is asked what became of a mail; he looks whether it left. */
async function settle(town: Town, principal: Principal, act: Waiting): Promise<void> {
  const owner = () => town.office.owner(principal.id);
  const stored = await readAct(owner().store.read, act.act);
  const messageId = stored?.messageId ?? null;
  const left = messageId !== null && town.office.servers.hasLeft(messageId);
  town.unproven += 1;
  await town.office.attempt(() =>
    settleUnknown(owner(), act.act, principal.himself.id, left ? 'sent' : 'send-again'),
  );
}

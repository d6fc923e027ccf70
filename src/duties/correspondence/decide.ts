import type { Decision } from '../../core/decision.ts';
import { conductOnReading } from '../../core/conduct/conduct.ts';
import { isHisOwn, isOwn, restingOn } from '../../core/conduct/look.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import type { Sentence } from '../../core/text/words.ts';
import { DAY_MS } from '../../core/time/instant.ts';
import { onAutoReply, onBounce } from './automatic.ts';
import { awayAnswer } from './away/away.ts';
import { onCall } from './calls/on-call.ts';
import { careful } from './careful/careful.ts';
import { doesSomething, leave, note } from './decisions.ts';
import { onAnswer, onPromise } from './loops/answers.ts';
import { onPage } from './pages/on-page.ts';
import { proposals } from './replies/reply.ts';
import { onSent } from './loops/sent.ts';
import { sort } from './sort.ts';
import type { MailView } from './view.ts';
import { viewOf } from './view.ts';
import { onWake } from './loops/wake.ts';
import { onOrder } from './written/on-order.ts';

/** Mail older than this is history: it is sorted and nothing more, for its moment has passed. */
export const OLD_AFTER_DAYS = 30;

/** Decides on a mail or a due loop. Pure and total: whatever comes in, something is decided and the reason said. */
export function decide(situation: Situation): readonly Decision[] {
  const { arrival, reading } = situation;
  if (arrival.kind === 'order') return onOrder(situation);
  if (arrival.kind === 'wake') return onWake(situation);
  if (arrival.kind === 'call') return onCall(situation);
  if (arrival.kind === 'page') return onPage(situation);
  if (arrival.kind !== 'mail') return [left(situation, 'no-mail')];
  if (arrival.linkedTo !== null) return [left(situation, 'seen-before')];
  if (arrival.channel === 'office') return [left(situation, 'desk')];
  if (arrival.use === 'drafts') return [left(situation, 'unsent-draft')];
  if (reading === null || reading.kind !== 'message') return [unreadable(situation)];
  const view = viewOf(situation);
  return view === null ? [unreadable(situation)] : onMail(view);
}

function onMail(view: MailView): readonly Decision[] {
  const { situation } = view;
  const history = historyOf(view);
  if (history !== null) return sortedOnly(view, history);
  const findings = conductOnReading(situation);
  if (findings.length > 0) {
    // An answer is an answer, whatever else it brings; not so when it is forged, or when someone has died.
    const answers = !findings.some(
      ({ finding }) => finding === 'suspicious' || finding === 'death',
    );
    return [...careful(view, findings), ...(answers ? onAnswer(view) : [])];
  }
  if (isOwn(situation, view.sender.address)) {
    return isHisOwn(situation.arrival, view.message) ? onSent(view) : [unproven(situation)];
  }
  const { automatic } = view.message;
  if (automatic?.kind === 'bounce') return onBounce(view, automatic.failed);
  const sorted = sort(view);
  if (automatic?.kind === 'auto-reply') return onAutoReply(view, automatic, sorted);
  const placed = note(sorted.sorting, sorted.reason, sorted.sources, {
    confidential: sorted.want === 'personal',
  });
  const done = automatic === null && sorted.sorting !== 'bulk' ? ordinary(view, sorted) : [];
  const away = sorted.sorting === 'bulk' ? null : awayAnswer(view);
  // It says when he answers: nobody need be told that twice.
  if (away !== null) return [placed, ...done.filter((one) => !saysOnlyWhen(one)), away];
  return doesSomething(done)
    ? [placed, ...done]
    : [placed, leave(sentence(`correspondence.left-${sorted.sorting}`), sorted.sources)];
}

function saysOnlyWhen(decision: Decision): boolean {
  return (
    decision.kind === 'act' &&
    (decision.act.kind === 'correspondence.acknowledge' ||
      decision.act.kind === 'correspondence.tell-when')
  );
}

function ordinary(view: MailView, sorted: ReturnType<typeof sort>): readonly Decision[] {
  const answered = onAnswer(view);
  const promised = onPromise(view);
  return [...answered, ...promised, ...proposals(view, sorted, answered.length > 0)];
}

/** Why a mail is only sorted: imported, thrown away, or long past. Null for what comes in now. */
function historyOf(view: MailView): Sentence | null {
  const { arrival, now } = view.situation;
  if (arrival.channel === 'import') return sentence('correspondence.left-imported');
  if (arrival.use === 'trash' || arrival.use === 'junk') {
    return sentence('correspondence.left-thrown-away');
  }
  return now - view.at > OLD_AFTER_DAYS * DAY_MS ? sentence('correspondence.left-old') : null;
}

function sortedOnly(view: MailView, why: Sentence): readonly Decision[] {
  const { situation } = view;
  const own = isOwn(situation, view.sender.address);
  const findings = conductOnReading(situation);
  const sources = restingOn(situation);
  if (own && findings.length === 0) return [leave(why, sources)];
  const confidential = findings.some(({ finding }) => finding === 'authority-report');
  const suspicious = findings.find(({ finding }) => finding === 'suspicious');
  const sorted = sort(view);
  const placed = confidential
    ? note('principal', sentence('correspondence.sorted-personal'), sources, { confidential })
    : suspicious === undefined
      ? note(sorted.sorting, sorted.reason, sorted.sources, {
          confidential: sorted.want === 'personal',
        })
      : note('suspicious', sentence('correspondence.suspicious-old'), suspicious.sources);
  return [placed, leave(why, sources)];
}

/** It bears his address, and nothing shows that he wrote it: it is shown, and nothing rests on it. */
function unproven(situation: Situation): Decision {
  return note('principal', sentence('correspondence.own-unproven'), restingOn(situation));
}

function unreadable(situation: Situation): Decision {
  const sources = restingOn(situation);
  const { reading } = situation;
  // A calendar, a document: nobody wrote it to him, and search finds it.
  if (reading !== null && reading.kind !== 'message' && reading.kind !== 'unreadable')
    return note('information', sentence('correspondence.file'), sources);
  return note('principal', sentence('correspondence.unreadable'), sources);
}

function left(situation: Situation, why: string): Decision {
  return leave(sentence(`correspondence.left-${why}`), restingOn(situation));
}

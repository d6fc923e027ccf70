import type { Decision, Follow } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { isReservation } from '../../../core/diary/reservation.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import { sentence } from '../../../core/text/words.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { onReservationDue } from '../colleagues/lapsed.ts';
import { isOfferedAgain } from '../answers/offer-others.ts';
import { lookAgain, LOOKS } from '../looking/ahead.ts';
import { askHim, left, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo, recipientAt } from '../../../core/diary/acting/mail-act.ts';
import {
  goneLetter,
  offerSubject,
  releasedLetter,
} from '../../../core/diary/acting/letters/offer-letters.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { release, releaseKey } from '../../../core/diary/acting/release.ts';

/** Time that somebody has answered about is kept a working day longer: his answer waits here, not with him. */
const KEPT_DAYS = 1;
const KEPT_HOUR = 17;

/** A hold has lapsed: its time is given free, with the others of that offer that lapsed, and its reader is told once. */
export function onHoldDue(deciding: Deciding): readonly Decision[] {
  const { situation, diary } = deciding;
  const due = diary.holds.find(({ id }) => id === situation.wake?.about);
  if (due === undefined || due.state !== 'held')
    return [left(deciding, sentence('diary.hold-over'))];
  if (due.expiresAt > situation.now) return [left(deciding, sentence('diary.hold-extended'))];
  if (isReservation(due)) return onReservationDue(deciding, due);
  const answered = hasAnswered(deciding, due);
  const ready = answered && liesReady(deciding, due);
  const who = nameOf(due);
  // What he chose lies before the principal: it is kept as long as it can still be had, and that is the one question.
  const kept = ready ? due.from > situation.now : situation.wake?.reason !== LOOKS.keptLonger;
  if (answered && kept) return keepLonger(deciding, due);
  const standing = diary.holds.filter(
    ({ offer, state }) => offer === due.offer && state === 'held',
  );
  const lapsed = standing
    .filter(({ from, expiresAt }) => (ready ? from <= situation.now : expiresAt === due.expiresAt))
    .sort((one, other) => one.from - other.from);
  // Each of them has a wake of its own: the first speaks for all, so that nothing is proposed twice.
  if (lapsed[0]?.id !== due.id) return [left(deciding, sentence('diary.hold-together'))];
  const key = answered ? 'diary.hold-lapsed-answered' : 'diary.hold-lapsed';
  const reason = sentence(key, { who, what: due.what });
  const released = lapsed.map((hold) => release(deciding, hold, { state: 'expired', reason }));
  if (ready && lapsed.length < standing.length) return released;
  return answered
    ? [
        ...released,
        ...noLongerAwaited(deciding, due),
        whatNow(deciding, due, 'diary.answered-what-now', withdrawn(deciding, due, lapsed)),
      ]
    : [...released, ...noLongerAwaited(deciding, due), ...told(deciding, due, lapsed)];
}

/** Nobody is reminded of times that are free again: what becomes of it the principal says. */
function noLongerAwaited(
  { situation, sources }: Deciding,
  { offer, name, address, what }: Hold,
): readonly Follow[] {
  const loops = situation.loaded.loops.filter(
    ({ state, kind, about }) => state === 'open' && kind === 'offer' && about === offer,
  );
  const reason = sentence('diary.hold-lapsed', { who: nameOf({ name, address }), what });
  return loops.map(({ id }): Follow => ({
    kind: 'loop',
    change: { change: 'close', loop: id, outcome: 'dropped' },
    sources,
    reason,
  }));
}

/** Letters that answer what he wrote about times. */
const ANSWERS: readonly ActKind[] = ['meeting.confirm', 'meeting.offer'];

/**
 * What we make of his answer waits for the principal: in its own bundle he sees all of it. What he chose lies ready wherever he
 * wrote it, a question back only in the thread of what was offered.
 */
function liesReady(
  { situation }: Deciding,
  { address, thread }: Hold,
  kinds: readonly ActKind[] = ANSWERS,
): boolean {
  const { waiting = [] } = situation.loaded;
  return waiting.some(
    (one) =>
      kinds.includes(one.kind) &&
      one.address === address &&
      (one.kind === 'meeting.confirm' || one.thread === thread),
  );
}

/** He has written since, and nobody here has decided on it yet: the fault is ours. */
function hasAnswered(deciding: Deciding, due: Hold): boolean {
  const { situation } = deciding;
  const { createdAt, thread } = due;
  // He may have written under another letter.
  if (liesReady(deciding, due, ['meeting.confirm'])) return true;
  if (thread === null || situation.loaded.threadRoot !== thread) return false;
  return situation.loaded.thread.some(
    ({ ours, automatic, at }) => !ours && automatic !== true && at > createdAt,
  );
}

function keepLonger(deciding: Deciding, due: Hold): readonly Decision[] {
  const { now, profile } = deciding.situation;
  const { zone, workingDays } = profile;
  const later: Instant = workingDaysAfter(now, KEPT_DAYS, KEPT_HOUR, zone, { days: workingDays });
  // Time that has begun by then cannot be kept any longer than that.
  const until = Math.max(now + 1, Math.min(later, due.from));
  const again = lookAgain(deciding, until, due.id, LOOKS.keptLonger);
  // Each of the times has its own hour; he is told once.
  const [first] = deciding.diary.holds.filter(
    ({ offer, state }) => offer === due.offer && state === 'held',
  );
  if (first?.id !== due.id || deciding.situation.wake?.reason === LOOKS.keptLonger) return [again];
  const values = { who: nameOf(due), what: due.what };
  return [note(deciding, sentence('diary.hold-kept', values)), again];
}

/** Times are sought on the day he says so, not on the day he was asked. */
function offersAgain(deciding: Deciding, { id }: Hold): Follow {
  return lookAgain(deciding, deciding.situation.now, id, LOOKS.offerAgain);
}

/** A courteous line, where the offer was made in writing: a letter that never left needs none. */
function told(deciding: Deciding, due: Hold, lapsed: readonly Hold[]): readonly Decision[] {
  const { address, name, thread, createdAt, offer } = due;
  if (!address.includes('@') || thread === null) return [];
  const recipient = recipientAt(deciding, { name, address });
  const { tone } = recipient;
  const letter = mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `released:${offer}`,
    subject: offerSubject(deciding, tone, null),
    body: releasedLetter(deciding, recipient, lapsed),
    reason: sentence('diary.lapse-told', { who: nameOf(due) }),
    preconditions: [
      ...lapsed.map((hold) => ({ kind: 'act-done', key: releaseKey(hold) }) as const),
      { kind: 'thread-unanswered', thread, since: createdAt },
    ],
  });
  const asks = whatNow(deciding, due, 'diary.lapse-what-now');
  return letter === null ? [note(deciding, sentence('diary.no-account'))] : [letter, asks];
}

/** Whoever wrote about it hears that it cannot be: nobody who wrote is left without an answer. */
function withdrawn(deciding: Deciding, due: Hold, lapsed: readonly Hold[]): readonly Follow[] {
  const { address, name, offer } = due;
  // What he chose lies before the principal: that is what he is to hear.
  if (!address.includes('@') || liesReady(deciding, due, ['meeting.confirm'])) return [];
  const recipient = recipientAt(deciding, { name, address });
  const letter = mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `withdrawn:${offer}`,
    subject: offerSubject(deciding, recipient.tone, null),
    body: goneLetter(deciding, recipient, lapsed),
    reason: sentence('diary.lapse-told', { who: nameOf(due) }),
    preconditions: lapsed.map((hold) => ({ kind: 'act-done', key: releaseKey(hold) }) as const),
  });
  return letter === null ? [] : [letter];
}

/** The times are free again, and nothing came of them: the principal says what is done. */
function whatNow(
  deciding: Deciding,
  due: Hold,
  why: 'diary.lapse-what-now' | 'diary.answered-what-now',
  rests: readonly Follow[] = [],
): Decision {
  const choices = [
    { said: sentence('diary.choice-telephone') },
    // Who was silent twice would be silent the third time.
    ...(isOfferedAgain(due)
      ? []
      : [{ said: sentence('diary.choice-offer-again'), follows: [offersAgain(deciding, due)] }]),
    {
      said: sentence('diary.choice-let-rest'),
      ...(rests.length === 0 ? {} : { follows: rests }),
    },
  ];
  const asks = sentence(why, { who: nameOf(due), what: due.what });
  return askHim(deciding, asks, choices, due.offer);
}

import type { Decision, WakeDecision } from '../../../core/decision.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS, type Instant } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { addWorkingDays } from '../../../core/time/working-days.ts';
import { ANSWER_DECLINED } from '../../../core/diary/invitations/wakes.ts';
import { lastDayBefore } from '../../../core/diary/acting/awaits-answer.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';

/** An appointment made so long before is confirmed once more. */
const LONG_BEFORE_MS = 14 * DAY_MS;

/** Why the duty wants to look again; the key of the wake's reason. */
export const LOOKS = {
  /** It was made long before: who comes is reminded. */
  reconfirm: 'diary.look-to-reconfirm',
  /** A hold that was kept a day longer, since he has written. */
  keptLonger: 'diary.look-at-hold',
  /** Times lapsed, and the principal would have others offered. */
  offerAgain: 'diary.look-to-offer-again',
  /** What was asked for by an hour is there, or an appointment that waits for it is in danger. */
  papersDue: 'diary.look-for-papers',
  /** He did not want an invitation accepted: what whoever invites him is told. */
  declined: ANSWER_DECLINED,
  /** The last day of an order that held for a while is over. */
  standingOver: 'diary.look-at-standing',
} as const;

export type Look = (typeof LOOKS)[keyof typeof LOOKS];

/** Looks again at something at a moment. */
export function lookAgain(
  { sources }: Deciding,
  at: Instant,
  about: string,
  look: Look,
): WakeDecision {
  return { kind: 'wake', at, about, sources, reason: sentence(look) };
}

/** When an appointment with others that was made long before is looked at again: whether it still stands. */
export function looksAhead(deciding: Deciding, uid: string, span: Span): readonly Decision[] {
  const reconfirm = reconfirmDue(deciding, span);
  return reconfirm === null || reconfirm <= deciding.situation.now
    ? []
    : [lookAgain(deciding, reconfirm, uid, LOOKS.reconfirm)];
}

/** When who comes is reminded; null where it is too near to be forgotten. */
function reconfirmDue(deciding: Deciding, { from }: Span): Instant | null {
  return from - deciding.situation.now < LONG_BEFORE_MS
    ? null
    : lastDayBefore(deciding.situation.profile, from);
}

/** The day by which we would hear, or say, whether it stands: two working days on, and never later than the day before. */
export function answerBy({ situation }: Deciding, from: Instant): string {
  const { zone, workingDays } = situation.profile;
  const week = { days: workingDays };
  const soon = addWorkingDays(dayOf(situation.now, zone), 2, week);
  const last = addWorkingDays(dayOf(from, zone), -1, week);
  return (Temporal.PlainDate.compare(soon, last) < 0 ? soon : last).toString();
}

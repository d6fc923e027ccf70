import type { Decision, WakeDecision } from '../../../core/decision.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS, type Instant } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { addWorkingDays, atHour, workingDaysAfter } from '../../../core/time/working-days.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';

/** Working days after which somebody who has not answered an invitation is asked again. */
const PATIENCE_DAYS = 3;
/** An appointment made so long before is confirmed once more. */
const LONG_BEFORE_MS = 14 * DAY_MS;
/** At this hour of the principal's clock. */
const LOOK_HOUR = 10;

/** Why the duty wants to look again; the key of the wake's reason. */
export const LOOKS = {
  /** Whether everybody has answered. */
  silence: 'diary.look-for-answers',
  /** Whether who was asked again has. */
  silenceAgain: 'diary.look-for-answers-again',
  /** It was made long before: who comes is reminded. */
  reconfirm: 'diary.look-to-reconfirm',
  /** A hold that was kept a day longer, since he has written. */
  keptLonger: 'diary.look-at-hold',
  /** What was asked for by an hour is there, or an appointment that waits for it is in danger. */
  papersDue: 'diary.look-for-papers',
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

/**
 * When an appointment with others is looked at again: whether they answered, and, where it was made long before,
 * whether it still stands. Who agreed already is not waited for.
 */
export function looksAhead(
  deciding: Deciding,
  uid: string,
  span: Span,
  { agreed = false }: { readonly agreed?: boolean } = {},
): readonly Decision[] {
  const { now } = deciding.situation;
  const answers = silenceDue(deciding);
  const reconfirm = reconfirmDue(deciding, span);
  return [
    ...(!agreed && answers < workingDayBefore(deciding, span.from)
      ? [lookAgain(deciding, answers, uid, LOOKS.silence)]
      : []),
    ...(reconfirm === null || reconfirm <= now
      ? []
      : [lookAgain(deciding, reconfirm, uid, LOOKS.reconfirm)]),
  ];
}

/** When whoever has not answered is asked again. */
export function silenceDue({ situation }: Deciding): Instant {
  const { zone, workingDays } = situation.profile;
  return workingDaysAfter(situation.now, PATIENCE_DAYS, LOOK_HOUR, zone, { days: workingDays });
}

/** When who comes is reminded; null where it is too near to be forgotten. */
function reconfirmDue(deciding: Deciding, { from }: Span): Instant | null {
  return from - deciding.situation.now < LONG_BEFORE_MS ? null : workingDayBefore(deciding, from);
}

/** The morning of the working day before. */
export function workingDayBefore({ situation }: Deciding, at: Instant): Instant {
  const { zone, workingDays } = situation.profile;
  const day = addWorkingDays(dayOf(at, zone), -1, { days: workingDays });
  return atHour(day, LOOK_HOUR, zone);
}

/** The day by which we would hear, or say, whether it stands: two working days on, and never later than the day before. */
export function answerBy({ situation }: Deciding, from: Instant): string {
  const { zone, workingDays } = situation.profile;
  const week = { days: workingDays };
  const soon = addWorkingDays(dayOf(situation.now, zone), 2, week);
  const last = addWorkingDays(dayOf(from, zone), -1, week);
  return (Temporal.PlainDate.compare(soon, last) < 0 ? soon : last).toString();
}

import { findTimes } from '../../../core/diary/availability/find-times.ts';
import { stillFree } from '../../../core/diary/availability/still-free.ts';
import type { Answer, StillFree } from '../../../core/diary/availability/asking/answer.ts';
import { question } from '../../../core/diary/availability/asking/make.ts';
import type { Question } from '../../../core/diary/availability/asking/question.ts';
import { sayReason, sayRelaxation } from '../../../core/diary/availability/say-reason.ts';
import { principalAsked } from '../../../core/diary/principal-hours.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { OrderWindow } from '../../../core/orders/order.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { MINUTE_MS, type Instant } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { addWorkingDays } from '../../../core/time/working-days.ts';
import type { Deciding } from './deciding.ts';
import { instantOf, saidSpan } from './times.ts';

/** What is asked of the principal's time, besides how long and within what. */
export interface Asked {
  readonly minutes: number;
  readonly window: Span;
  readonly max: number;
  readonly spread: Question['spread'];
  /** What may be taken for free: the event that is being moved, the hold that is being booked. */
  readonly ignoring?: readonly string[];
}

/** When the principal can, by the one function that every offer and every booking asks. */
export function findOwnTimes(deciding: Deciding, asked: Asked): Answer {
  return findTimes(questionOf(deciding, asked));
}

/** Whether the principal can at just that time, by the same function; and why not. */
export function isOwnTime(deciding: Deciding, span: Span, ignoring: readonly string[]): StillFree {
  const minutes = (span.until - span.from) / MINUTE_MS;
  const asked = { minutes, window: span, max: 1, spread: 'apart', ignoring } as const;
  return stillFree(questionOf(deciding, asked), span);
}

function questionOf({ situation, diary }: Deciding, asked: Asked): Question {
  const { profile, now } = situation;
  const { settings, daysOff, busy, span } = diary;
  const known = span ?? { from: now, until: now };
  const { zone, workingDays } = profile;
  const own = { settings, zone, workingDays, daysOff, busy, known };
  return question({
    people: [principalAsked(own, profile.name)],
    minutes: asked.minutes,
    window: {
      from: Math.max(asked.window.from, known.from),
      until: Math.min(asked.window.until, known.until),
    },
    zone,
    now,
    notice: settings.noticeMinutes,
    buffer: { before: settings.bufferMinutes, after: settings.bufferMinutes },
    max: asked.max,
    spread: asked.spread,
    ignoring: asked.ignoring ?? [],
  });
}

/** Nothing is offered to somebody who writes back before he can have read it: not before the working day after the next. */
export function soonest({ situation }: Deciding): Instant {
  const { zone, workingDays } = situation.profile;
  const day = addWorkingDays(dayOf(situation.now, zone), 2, { days: workingDays });
  return day.toZonedDateTime(zone).epochMilliseconds;
}

/** A window of an order as instants: from now, where it is open. */
export function windowSpan({ situation }: Deciding, window: OrderWindow | null): Span {
  const { from = null, until = null, zone = situation.profile.zone } = window ?? {};
  return {
    from: from === null ? situation.now : instantOf(from, zone),
    until: until === null ? Infinity : instantOf(until, zone),
  };
}

/** Why there is no time, and which single rule would have to give way. */
export function whyNoTime(deciding: Deciding, { none }: Answer, minutes: number): Sentence {
  const { language, zone } = deciding.situation.profile;
  const values = { minutes: String(minutes) };
  const [gives] = none?.best?.gives ?? [];
  if (none?.best !== null && none?.best !== undefined && gives !== undefined) {
    const relax = sayRelaxation(none.best.relax, zone, language);
    return sentence('diary.no-time-unless', { ...values, relax, when: saidSpan(deciding, gives) });
  }
  const [why] = none?.why ?? [];
  if (why === undefined) return sentence('diary.no-time', values);
  return sentence('diary.no-time-since', { ...values, why: sayReason(why, zone, language) });
}

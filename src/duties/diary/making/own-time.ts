import { findTimes } from '../../../core/diary/availability/find-times.ts';
import type { Answer } from '../../../core/diary/availability/asking/answer.ts';
import { question } from '../../../core/diary/availability/asking/make.ts';
import type { Question } from '../../../core/diary/availability/asking/question.ts';
import { principalAsked } from '../../../core/diary/principal-hours.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Deciding } from './deciding.ts';

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
export function findOwnTimes({ situation, diary }: Deciding, asked: Asked): Answer {
  const { profile, now } = situation;
  const { settings, daysOff, busy, span } = diary;
  const known = span ?? { from: now, until: now };
  const own = {
    settings,
    zone: profile.zone,
    workingDays: profile.workingDays,
    daysOff,
    busy,
    known,
  };
  return findTimes(
    question({
      people: [principalAsked(own, profile.name)],
      minutes: asked.minutes,
      window: {
        from: Math.max(asked.window.from, known.from),
        until: Math.min(asked.window.until, known.until),
      },
      zone: profile.zone,
      now,
      notice: settings.noticeMinutes,
      buffer: { before: settings.bufferMinutes, after: settings.bufferMinutes },
      max: asked.max,
      spread: asked.spread,
      ignoring: asked.ignoring ?? [],
    }),
  );
}

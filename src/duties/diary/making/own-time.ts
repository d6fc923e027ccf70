import type { Precondition } from '../../../core/act.ts';
import { findTimes } from '../../../core/diary/availability/find-times.ts';
import type { Answer } from '../../../core/diary/availability/asking/answer.ts';
import type { Question } from '../../../core/diary/availability/asking/question.ts';
import {
  countedEntries,
  ownQuestion,
  rulesAround,
  type OwnRules,
  type OwnTaken,
} from '../../../core/diary/own-question.ts';
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
  /** Where it is, in words; left out where he has to go nowhere for it. */
  readonly place?: string | null;
}

/** By which rules he gives his time away today. */
export function ownRules({ situation, diary }: Deciding, place: string | null = null): OwnRules {
  const { zone, workingDays } = situation.profile;
  const { settings, daysOff } = diary;
  return { zone, workingDays, daysOff, settings, place };
}

/** What his time is taken by, as far as it was loaded. */
export function ownTaken({ situation, diary }: Deciding): OwnTaken {
  const { now } = situation;
  return {
    busy: diary.busy,
    known: diary.span ?? { from: now, until: now },
    entries: countedEntries(diary.entries, diary.calendars),
    travel: diary.travel ?? null,
  };
}

/** When the principal can, by the one function that every offer and every booking asks. */
export function findOwnTimes(deciding: Deciding, asked: Asked): Answer {
  const { situation, diary } = deciding;
  const { now } = situation;
  const taken = ownTaken(deciding);
  const { known } = taken;
  return findTimes(
    ownQuestion(ownRules(deciding, asked.place ?? null), taken, {
      minutes: asked.minutes,
      window: {
        from: Math.max(asked.window.from, known.from),
        until: Math.min(asked.window.until, known.until),
      },
      now,
      notice: diary.settings.noticeMinutes,
      max: asked.max,
      spread: asked.spread,
      ignoring: asked.ignoring ?? [],
    }),
  );
}

/** A time that was found is still free when it is booked: the same question is asked again, by the same rules. */
export function stillFree(
  deciding: Deciding,
  span: Span,
  { ignoring = [], place = null }: Pick<Asked, 'ignoring' | 'place'> = {},
): Precondition {
  const rules = rulesAround(ownRules(deciding, place), span);
  return { kind: 'time-free', from: span.from, until: span.until, ignoring, rules };
}

/** A time that somebody named himself: nothing takes it that he was not told of. */
export function stillOpen(span: Span, ignoring: readonly string[]): Precondition {
  return { kind: 'time-free', from: span.from, until: span.until, ignoring };
}

import type { Instant, Zone } from '../time/instant.ts';
import { dayOf } from '../time/say-date.ts';
import {
  addWorkingDays,
  atHour,
  workingDaysAfter,
  type WorkingWeek,
} from '../time/working-days.ts';

/** Papers go to everybody so many working days before the meeting, and are due here a working day before that. */
const SEND_DAYS = 3;
const PAPERS_DAYS = 4;
/** What is arranged is to be confirmed so many working days before. */
const CONFIRM_DAYS = 2;
/** All at noon. */
const HOUR = 12;
/** Whoever was there has so many working days to ask for a change of the minutes. */
const ROUND_DAYS = 5;
/** An action for which nobody named a day is looked at after so many working days. */
const ACTION_DAYS = 10;

/** On whose clock and by which working days terms are counted. */
export interface TermsOf {
  readonly now: Instant;
  readonly zone: Zone;
  readonly week: WorkingWeek;
}

/** When the papers of a meeting go to everybody. Where that is past, tomorrow; never after it has begun. */
export function sendTerm(from: Instant, of: TermsOf): Instant {
  return before(from, SEND_DAYS, of);
}

/** By when papers are due here, with the set going at `sendAt`. */
export function papersTerm(from: Instant, sendAt: Instant, of: TermsOf): Instant {
  const usual = before(from, PAPERS_DAYS, of);
  return Math.min(usual, sendAt);
}

/** By when what is arranged for a meeting is to be confirmed. */
export function confirmTerm(from: Instant, of: TermsOf): Instant {
  return before(from, CONFIRM_DAYS, of);
}

/** Until when a change of the minutes can be asked for. */
export function roundTerm({ now, zone, week }: TermsOf): Instant {
  return workingDaysAfter(now, ROUND_DAYS, HOUR, zone, week);
}

/** When an action without a day of its own is looked at. */
export function actionTerm({ now, zone, week }: TermsOf): Instant {
  return workingDaysAfter(now, ACTION_DAYS, HOUR, zone, week);
}

/** The end of a day that was named, as a term: its afternoon. */
export function dayTerm(day: string, { zone }: Pick<TermsOf, 'zone'>): Instant {
  return atHour(Temporal.PlainDate.from(day), END_HOUR, zone);
}

const END_HOUR = 17;

function before(from: Instant, days: number, { now, zone, week }: TermsOf): Instant {
  const usual = atHour(addWorkingDays(dayOf(from, zone), -days, week), HOUR, zone);
  if (usual > now) return usual;
  return Math.min(workingDaysAfter(now, 1, HOUR, zone, week), from);
}

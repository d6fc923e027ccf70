import { plusDays } from './days.ts';
import { localDate } from './written.ts';
import type { DateExpression } from '../expressions.ts';
import type { WhenAssumption, WhenPrecision, WhenSpan } from '../find.ts';

/** What dates in a text are relative to, as values of the calendar. */
export interface Surroundings {
  readonly now: Temporal.PlainDateTime;
  readonly zone: string;
  readonly order: 'dmy' | 'mdy';
  /** The sentence speaks of what has been: a date without a year is the last one that fits. */
  readonly past: boolean;
  /** The date named last before this one. */
  readonly earlier: Stretch | null;
}

/** Days from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
  readonly precision: WhenPrecision;
}

/** Collects what was assumed and what else might be meant while a value is worked out. */
export class Notes {
  readonly assumptions = new Set<WhenAssumption>();
  readonly alternatives: WhenSpan[] = [];

  assume(what: WhenAssumption): void {
    this.assumptions.add(what);
  }

  orElse(stretch: Stretch): void {
    this.alternatives.push({ from: localDate(stretch.start), until: localDate(stretch.end) });
  }
}

/** The day before the surroundings' moment and everything of it, seen from another date. */
export function seenFrom(date: Temporal.PlainDate, around: Surroundings): Surroundings {
  return seenAt(date.toPlainDateTime(), around);
}

/** Everything seen from another moment. Field by field, since a spread leaves out what is worked out when asked for. */
export function seenAt(now: Temporal.PlainDateTime, around: Surroundings): Surroundings {
  const { zone, order, earlier } = around;
  return { now, zone, order, past: false, earlier };
}

/** One day. */
export function dayOf(date: Temporal.PlainDate): Stretch {
  return { start: date, end: plusDays(date, 1), precision: 'day' };
}

/** Puts a date in words on the calendar: handed to those who need it for a date inside another. */
export type Resolve = (
  expression: DateExpression,
  around: Surroundings,
  notes: Notes,
) => Stretch | null;

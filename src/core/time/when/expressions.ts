import type { WhenPart } from './find.ts';

/** Units of time that are counted or pointed at. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'halfyear'
  | 'year'
  | 'decade'
  | 'century';

/** A length of time as it is written: counts by unit, possibly broken ("anderhalf uur" is 1.5 hours). */
export interface Length {
  readonly counts: Readonly<Partial<Record<Unit, number>>>;
  readonly about?: boolean;
  /** "meer dan", "hooguit". */
  readonly bound?: 'more' | 'less';
}

/** Which of the days of a name: the next one, the one in this, next or last week, the one just gone. */
export type Which = 'bare' | 'coming' | 'this' | 'next' | 'last' | 'past' | 'after-next';

/** A piece of the calendar in words, not yet put on a calendar. */
export type DateExpression =
  | { readonly k: 'shift'; readonly unit: Unit; readonly n: number; readonly of?: DateExpression }
  | {
      readonly k: 'plus';
      readonly length: Length;
      readonly sign: 1 | -1;
      readonly of?: DateExpression;
    }
  | {
      readonly k: 'day';
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      /** Day and month might be the other way round. */
      readonly order?: boolean;
      /** One of several that share a month: "3, 4 or 5 February". */
      readonly listed?: boolean;
      readonly century?: boolean;
    }
  | {
      readonly k: 'month';
      readonly month: number;
      readonly year?: number;
      readonly which?: Which;
      /** The word may be another one, and needs its preposition ("in mei"). */
      readonly weak?: boolean;
    }
  | { readonly k: 'year'; readonly year: number; readonly century?: boolean }
  | { readonly k: 'years'; readonly from: number; readonly to: number }
  | {
      readonly k: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      /** An abbreviation without its stop, which needs its preposition ("op do"). */
      readonly weak?: boolean;
    }
  | { readonly k: 'week'; readonly week: number; readonly year?: number }
  | { readonly k: 'quarter'; readonly quarter: number; readonly year?: number }
  | { readonly k: 'halfyear'; readonly half: number; readonly year?: number }
  | {
      readonly k: 'season';
      readonly season: Season | 'any';
      readonly n: number;
      readonly year?: number;
    }
  | {
      readonly k: 'holiday';
      readonly id: string;
      readonly year?: number;
      readonly which?: Which;
    }
  | {
      readonly k: 'nth';
      /** From 1; negative from the end. */
      readonly n: number;
      readonly weekday?: number;
      readonly unit?: Unit;
      readonly of: DateExpression;
    }
  | {
      /** The nth such day after or before another. */
      readonly k: 'nth-after';
      readonly n: number;
      readonly weekday?: number;
      readonly unit?: Unit;
      readonly of: DateExpression;
    }
  | {
      /** The nth nearest such day to another, on either side of it: "the closest Monday to 5 October". */
      readonly k: 'closest';
      readonly n: number;
      readonly day: DateExpression;
      readonly of: DateExpression;
    }
  /** The weekend that a named day makes longer: "Labor Day weekend". */
  | { readonly k: 'long-weekend'; readonly of: DateExpression }
  | { readonly k: 'in'; readonly inner: DateExpression; readonly outer: DateExpression }
  | {
      readonly k: 'edge';
      readonly edge: Edge;
      readonly of: DateExpression;
      /** The days around it are meant ("early next week"), and one of them stands beside. */
      readonly wide?: true;
    }
  | { readonly k: 'both'; readonly weekday: number; readonly date: DateExpression }
  | { readonly k: 'earlier' }
  | { readonly k: 'event'; readonly at: string };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A piece of a period: its beginning, middle or end; `rest` is from now to its end, `with-next` to that of the next one. */
export type Edge =
  | 'begin'
  | 'mid'
  | 'end'
  | 'rest'
  | 'with-next'
  | 'so-far'
  | 'last-day'
  | 'first-day'
  | 'first-half'
  | 'last-half';

/** A time on the clock. `open`: the half of the day was not said. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly half: 'am' | 'pm' | 'open' | 'full';
}

/** A part of the day; `early` and `late` are its first and last half. */
export interface DayPart {
  readonly part: WhenPart;
  readonly edge?: 'early' | 'late' | 'mid';
}

/** A date, a time, or both. */
export interface Moment {
  readonly date?: DateExpression;
  readonly clock?: Clock;
  readonly part?: DayPart;
  /** Counted from now or from another moment, in units that may be hours: "over anderhalf uur". */
  readonly counted?: { readonly length: Length; readonly sign: 1 | -1; readonly of?: Moment };
  /** IANA zone or offset that the text names. */
  readonly zone?: string;
  readonly about?: boolean;
}

/** A stretch of time with one or two ends. */
export type Interval =
  | { readonly k: 'between'; readonly from: Moment; readonly to: Moment; readonly upTo?: boolean }
  | {
      readonly k: 'open';
      /** after: from its end; since: from its start; before: until its start; by: until its end. */
      readonly side: 'after' | 'since' | 'before' | 'by';
      /** "Tot vrijdag", "until Friday": with that day, to some. */
      readonly upTo?: boolean;
      readonly of: Moment;
    }
  | {
      readonly k: 'within';
      readonly length: Length;
      readonly of?: Moment;
      readonly sign?: 1 | -1;
      /** So long and no longer: "for a week starting Monday" leaves out the Monday after. */
      readonly exact?: boolean;
    }
  | { readonly k: 'run'; readonly n: number; readonly unit: Unit; readonly sign: 1 | -1 };

/** What comes again and again. */
export interface Recurrence {
  readonly every: Unit;
  readonly interval?: number;
  readonly weekdays?: readonly number[];
  /** Which of the weekdays in the month: 1 first, -1 last. */
  readonly nth?: readonly number[];
  readonly monthDays?: readonly number[];
  readonly month?: number;
  /** Times of the day; several for "at ten and at four". */
  readonly clock?: Clock;
  readonly part?: DayPart;
  readonly hours?: Interval;
  readonly holiday?: string;
  readonly start?: Moment;
  readonly end?: Moment;
  readonly count?: number;
}

import type {
  Clock,
  DateExpression,
  DayPart,
  Interval,
  Length,
  Moment,
  Recurrence,
  Season,
  Unit,
} from './expressions.ts';
import { category } from '../../text/grammar/category.ts';

/** A number in figures or words; `figures` is how many figures it was written with, 0 for words. */
export interface Count {
  readonly n: number;
  readonly figures: number;
}

/** A named day of the week; `weak` when the word alone is another word too ("do", "zon", "sat"). */
export interface WeekdayWord {
  readonly weekday: number;
  readonly weak: boolean;
  readonly plural?: boolean;
  /** The abbreviation is a word of the language, also before a full stop ("vrij", "sun"). */
  readonly word?: boolean;
}

/** A named month; `weak` when the word alone is another word too ("mei", "may", "mar"). */
export interface MonthWord {
  readonly month: number;
  readonly weak: boolean;
}

export interface HolidayWord {
  readonly id: string;
}

export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
  /** A single letter, that is a unit behind figures only ("5 m"). */
  readonly letter?: boolean;
}

/** Words that the lexicon gives. */
export const COUNT = category<Count>('count');
export const ORDINAL = category<Count>('ordinal');
export const FRACTION = category<number>('fraction');
export const WEEKDAY = category<WeekdayWord>('weekday');
export const MONTH = category<MonthWord>('month');
export const UNIT = category<UnitWord>('unit');
export const PART = category<DayPart>('part');
export const SEASON = category<Season>('season');
export const HOLIDAY = category<HolidayWord>('holiday');
/** "Elven", after "tegen" and "rond". */
export const HOUR_PLURAL = category<Clock>('hour plural');
export const ZONE = category<string>('zone');
export const YEAR = category<{ readonly year: number; readonly century?: boolean }>('year');

/** "Dinsdagmiddag": a weekday with a part of it, in one word. */
export const WEEKDAY_PART = category<{ readonly weekday: number; readonly part: DayPart }>(
  'weekday part',
);

/** What rules make of them. `BARE_CLOCK` is a clock only where a clock is expected ("van 9 tot 5"). */
export const LENGTH = category<Length>('length');
export const PERIOD = category<DateExpression>('period');
/** An hour where hours are expected: at either end of "van 9 tot 17.30". */
export const HOUR_POINT = category<Moment>('hour point');
/** A date, a time or both, at either end of a range. */
export const POINT = category<Moment>('point');
export const DATE = category<DateExpression>('date');
export const CLOCK = category<Clock>('clock');
export const BARE_CLOCK = category<Clock>('bare clock');
export const DAY_PART = category<DayPart>('day part');
export const MOMENT = category<Moment>('moment');
export const HOURS = category<Interval>('hours');
export const INTERVAL = category<Interval>('interval');
/** What is a time only when nothing else stands in the text ("thu", "now"). */
export const ALONE = category<Moment>('alone');
export const RECURRENCE = category<Recurrence>('recurrence');

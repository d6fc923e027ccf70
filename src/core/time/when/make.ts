import type {
  Clock,
  DateExpression,
  DayPart,
  Edge,
  Interval,
  Length,
  Moment,
  Unit,
  Which,
} from './expressions.ts';
import type { Count, MonthWord, UnitWord, WeekdayWord } from './categories.ts';
import { finest, hasHours } from './resolve/periods.ts';

/** What rules of both languages make of what they matched. All of them return null to refuse. */

export function weekday({ weekday }: WeekdayWord, which: Which): DateExpression {
  return { k: 'weekday', weekday, which };
}

/** A day of a month; refused where no month has it. */
export function day(
  { n }: Count,
  month?: MonthWord,
  year?: { readonly year: number; readonly century?: boolean },
): DateExpression | null {
  if (n < 1 || n > 31) return null;
  return {
    k: 'day',
    day: n,
    ...(month === undefined ? {} : { month: month.month }),
    ...(year === undefined ? {} : year),
  };
}

export function shift(unit: Unit, n: number, of?: DateExpression): DateExpression {
  return { k: 'shift', unit, n, ...(of === undefined ? {} : { of }) };
}

/** A weekday beside a date; only beside one that is a day. */
export function both({ weekday }: WeekdayWord, date: DateExpression): DateExpression | null {
  return date.k === 'day' ? { k: 'both', weekday, date } : null;
}

/** A period that holds days: a week, a month, a year. */
export function isPeriod(date: DateExpression): boolean {
  switch (date.k) {
    case 'shift':
      return date.unit !== 'day';
    case 'month':
    case 'year':
    case 'years':
    case 'week':
    case 'quarter':
    case 'halfyear':
    case 'season':
      return true;
    case 'nth':
      return date.unit !== undefined && date.unit !== 'day' && date.unit !== 'workday';
    case 'edge':
    case 'in':
      return isPeriod(date.k === 'in' ? date.inner : date.of);
    case 'earlier':
    case 'long-weekend':
      return true;
    default:
      return false;
  }
}

/** The unit that a period is one of; null for a day. */
export function unitOf(date: DateExpression): Unit | null {
  switch (date.k) {
    case 'shift':
      return date.unit;
    case 'month':
    case 'year':
    case 'week':
    case 'quarter':
    case 'halfyear':
      return date.k;
    case 'season':
      return 'quarter';
    case 'nth':
      return date.unit ?? null;
    case 'in':
      return unitOf(date.inner);
    case 'long-weekend':
      return 'weekend';
    default:
      return null;
  }
}

const SIZES: readonly (Unit | null)[] = [
  ...([null, 'day', 'workday', 'weekend', 'week', 'month', 'quarter', 'halfyear', 'year'] as const),
];

/** A smaller piece of the calendar inside a larger one. */
export function inside(inner: DateExpression, outer: DateExpression): DateExpression | null {
  if (!isPeriod(outer)) return null;
  const [small, large] = [SIZES.indexOf(unitOf(inner)), SIZES.indexOf(unitOf(outer))];
  if (small >= large) return null;
  return { k: 'in', inner, outer };
}

export function edge(which: Edge, of: DateExpression): DateExpression | null {
  return isPeriod(of) || which === 'rest' || which === 'so-far'
    ? { k: 'edge', edge: which, of }
    : null;
}

/** The days that "begin volgende week", "early next week" speak of, and not one of them. */
export function wide(date: DateExpression | null): DateExpression | null {
  return date?.k === 'edge' ? { ...date, wide: true } : date;
}

/** The nth weekday or unit of a period. */
export function nth(
  n: number,
  what: { readonly weekday: number } | { readonly unit: Unit },
  of: DateExpression,
): DateExpression | null {
  if (n === 0 || Math.abs(n) > 400 || !isPeriod(of)) return null;
  return { k: 'nth', n, ...what, of };
}

export function length(unit: UnitWord, n: number): Length {
  return { counts: { [unit.unit]: n } };
}

/** "Twee dagen en vier uur": lengths of different units. */
export function sum(first: Length, second: Length): Length | null {
  const [a, b] = [Object.keys(first.counts), Object.keys(second.counts)];
  if (a.some((unit) => b.includes(unit)) || second.about === true) return null;
  return { ...first, counts: { ...first.counts, ...second.counts } };
}

/** Units of which nobody counts the hours as well. */
const BROAD: readonly Unit[] = ['week', 'month', 'quarter', 'halfyear', 'year'];

/** Whether all of one is counted in larger units than anything of another. */
function isLarger(one: Length, other: Length): boolean {
  const place = (length: Length) => BROAD.indexOf(finest(length));
  return place(other) >= 0 && place(one) > place(other);
}

/**
 * Lengths beside each other without a word between them. "Over twee weken een uur" is an hour, two weeks from now: what is
 * counted in weeks is not told to the hour.
 */
export function beside(first: Length, second: Length): Length | null {
  if (BROAD.includes(finest(first)) && hasHours(second)) return null;
  // "In two weeks, three quarters of an hour": the smaller unit comes second.
  return isLarger(second, first) ? null : sum(first, second);
}

/** Date and time together; a date that is a period has no time of day. */
export function at(date: DateExpression, clock: Clock, part?: DayPart): Moment | null {
  if (date.k === 'day' && date.listed === true) return null;
  if (isPeriod(date)) return null;
  return { date, clock, ...(part === undefined ? {} : { part }) };
}

/** "De 3e" as an answer. */
export function dayAlone(n: Count): Moment | null {
  const date = day(n);
  return date === null ? null : { date };
}

/** Adds what one moment lacks from another; refused where both say the same thing. */
export function joined(one: Moment, other: Moment): Moment | null {
  if (one.date !== undefined && other.date !== undefined) return null;
  if (one.clock !== undefined && other.clock !== undefined) return null;
  if (one.part !== undefined && other.part !== undefined) return null;
  if (one.counted !== undefined || other.counted !== undefined) return null;
  const date = one.date ?? other.date;
  return date !== undefined && isPeriod(date) ? null : { ...one, ...other };
}

/** A stretch of hours put on a date. */
export function onDate(hours: Interval, date: DateExpression, part?: DayPart): Interval | null {
  if (isPeriod(date)) return null;
  const dated = (moment: Moment): Moment | null => {
    if (moment.date !== undefined) return null;
    const noon = moment.clock?.half === 'open' && moment.part === undefined;
    return { ...moment, date, ...(part !== undefined && noon ? { part } : {}) };
  };
  if (hours.k === 'between') {
    const from = dated(hours.from);
    // The end stays undated: it is on the same day, or past midnight.
    return from === null ? null : { ...hours, from, to: partOf(hours.to, part) };
  }
  if (hours.k !== 'open') return null;
  const of = dated(hours.of);
  return of === null ? null : { ...hours, of };
}

function partOf(moment: Moment, part: DayPart | undefined): Moment {
  if (part === undefined || moment.part !== undefined) return moment;
  return moment.clock?.half === 'open' ? { ...moment, part } : moment;
}

/** A range that both ends name, in order. */
export function between(from: Moment, to: Moment, upTo = false): Interval {
  return { k: 'between', from, to, ...(upTo ? { upTo } : {}) };
}

export function open(side: 'after' | 'since' | 'before' | 'by', of: Moment): Interval {
  return { k: 'open', side, of };
}

/** A clock time from hour and minutes to or past it; refused beyond a clock's numbers. */
export function past(hour: number, minutes: number): Clock | null {
  if (hour < 0 || hour > 24 || Math.abs(minutes) > 59) return null;
  const total = (((hour * 60 + minutes) % 1440) + 1440) % 1440;
  const open = hour <= 12;
  const at = open ? ((Math.floor(total / 60) + 11) % 12) + 1 : Math.floor(total / 60);
  return { hour: at, minute: total % 60, half: open ? 'open' : 'full' };
}

/** A length counted from now, or from another moment; refused where the length is only a bound. */
export function counted(of: Length, sign: 1 | -1, from?: Moment): Moment | null {
  if (of.bound !== undefined) return null;
  // "Two days before the hearing" is a day; "an hour before it" needs the hour at which it is.
  if (from?.date?.k === 'event' && hasHours(of) !== (from.clock !== undefined)) return null;
  return { counted: { length: of, sign, ...(from === undefined ? {} : { of: from }) } };
}

/** A weekday beside a day of the month without its month: "vrijdag de 13e". */
export function bothDay(
  w: { readonly weekday: number; readonly weak: boolean },
  n: Parameters<typeof day>[0],
): ReturnType<typeof both> {
  const date = day(n);
  return date === null ? null : both(w, date);
}

/** "De tweede helft van januari", "the first half of next year". */
export function halfOf(n: number, of: DateExpression): DateExpression | null {
  if (n < 1 || n > 2) return null;
  if (unitOf(of) === 'year') return nth(n, { unit: 'halfyear' }, of);
  return edge(n === 1 ? 'first-half' : 'last-half', of);
}

/** One of the four quarters of a year. */
export function quarter(n: number, year?: number): DateExpression | null {
  if (n < 1 || n > 4) return null;
  return { k: 'quarter', quarter: n, ...(year === undefined ? {} : { year }) };
}

/** Whether a unit goes more than once into a period. */
export function smaller(unit: Parameters<typeof shift>[0], of: DateExpression): boolean {
  const sizes = ['day', 'workday', 'weekend', 'week', 'month', 'quarter', 'halfyear', 'year'];
  const large = unitOf(of);
  return large !== null && sizes.includes(unit) && sizes.indexOf(unit) < sizes.indexOf(large);
}

/** A part of the day of which only the first or last half is meant: "eind van de middag". */
export function edged(moment: Moment, edge: 'early' | 'late'): Moment | null {
  if (moment.part === undefined || moment.part.edge !== undefined || moment.clock !== undefined) {
    return null;
  }
  return { ...moment, part: { ...moment.part, edge } };
}

import { plusDays, todayOf } from './days.ts';
import type { DateExpression, Interval, Moment, Unit } from '../expressions.ts';
import type { WhenPrecision } from '../find.ts';
import { readClock } from './clock.ts';
import { moved } from './counted.ts';
import type { Resolved } from './moment.ts';
import { resolveMoment } from './moment.ts';
import { localTime } from './written.ts';
import { durationOf, finest, hasHours, periodOf, precisionOf } from './periods.ts';
import { seenAt } from './surroundings.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';

/** A stretch with its ends on calendar and clock; null where it is open. */
export interface ResolvedInterval {
  readonly from: Temporal.PlainDateTime | null;
  readonly until: Temporal.PlainDateTime | null;
  readonly precision: WhenPrecision;
  readonly timed: boolean;
  readonly zone?: string;
}

/** Puts a stretch of time on calendar and clock. Null when its ends do not go together. */
export function resolveInterval(
  interval: Interval,
  around: Surroundings,
  notes: Notes,
): ResolvedInterval | null {
  switch (interval.k) {
    case 'between':
      return resolveBetween(interval, around, notes);
    case 'open':
      return resolveOpen(interval, around, notes);
    case 'within':
      return resolveWithin(interval, around, notes);
    default:
      return resolveRun(interval, around, notes);
  }
}

/** What one end leaves out, the other may say: "van 9 tot 11 uur 's ochtends", "21 tot 25 december". */
function shared(from: Moment, to: Moment): readonly [Moment, Moment] {
  const date = from.date ?? to.date;
  const zone = from.zone ?? to.zone;
  const part = from.part ?? (to.clock === undefined ? undefined : to.part);
  const hasClock = from.clock !== undefined || from.part !== undefined;
  const first: Moment = {
    ...from,
    ...(date === undefined || !hasClock ? {} : { date }),
    ...(zone === undefined ? {} : { zone }),
    ...(part === undefined || from.clock === undefined ? {} : { part }),
  };
  return [halved(completed(first, to), to), to];
}

/** "From 3 to 5pm", "van 5 tot 18.00": the first hour is read as the second one is written. */
function halved(from: Moment, to: Moment): Moment {
  const [first, last] = [from.clock, to.clock];
  if (first?.half !== 'open' || from.part !== undefined || last === undefined) return from;
  if (last.half === 'open' || to.part !== undefined) return from;
  if (last.half === 'full') {
    const sameHalf = last.hour > 12 || last.hour > first.hour % 12 || last.hour === first.hour;
    return sameHalf
      ? { ...from, clock: { ...first, half: first.hour === 12 ? 'pm' : 'am' } }
      : from;
  }
  const half = first.hour % 12 > last.hour % 12 ? (last.half === 'pm' ? 'am' : 'pm') : last.half;
  return { ...from, clock: { ...first, half } };
}

/** A day without its month or year takes them from the other end. */
function completed(from: Moment, to: Moment): Moment {
  const [first, last] = [bareDate(from.date), bareDate(to.date)];
  if (first?.k === 'month' && last?.k === 'month') {
    return first.year === undefined && last.year !== undefined && last.month >= first.month
      ? { ...from, date: { ...first, year: last.year } }
      : from;
  }
  if (first?.k !== 'day' || last?.k !== 'day') return from;
  const month = first.month ?? last.month;
  const whole = {
    ...first,
    ...(month === undefined ? {} : { month }),
    ...(first.year === undefined && last.year !== undefined ? { year: last.year } : {}),
  };
  return from.date?.k === 'both'
    ? { ...from, date: { ...from.date, date: whole } }
    : { ...from, date: whole };
}

function bareDate(date: DateExpression | undefined): DateExpression | undefined {
  return date?.k === 'both' ? date.date : date;
}

function resolveBetween(
  { from, to, upTo }: Extract<Interval, { k: 'between' }>,
  around: Surroundings,
  notes: Notes,
): ResolvedInterval | null {
  const [first, last] = shared(from, to);
  const start = resolveMoment(first, around, notes);
  if (start === null) return null;
  const end = resolveEnd(last, start, around, notes);
  if (end === null) return null;
  const timed = start.timed || end.timed;
  const until = timed && !end.timed && end.until === null ? end.from : endOf(end);
  if (!timed && upTo === true) endIncluded(start.from, end.from, notes);
  if (Temporal.PlainDateTime.compare(start.from, until) >= 0) {
    // "Tussen 22 januari en nu": what ends now has begun before it.
    return around.past
      ? null
      : resolveBetween(
          { k: 'between', from, to, upTo },
          { ...seenAt(around.now, around), past: true },
          notes,
        );
  }
  if (timed) otherHalf(first, last, start.from, until, notes);
  const zone = start.zone ?? end.zone;
  return {
    from: start.from,
    until,
    precision: coarser(start.precision, end.precision),
    timed,
    ...(zone === undefined ? {} : { zone }),
  };
}

/** "Van 5 tot 6" is in the afternoon, or in the morning: both ends move together. */
function otherHalf(
  first: Moment,
  last: Moment,
  from: Temporal.PlainDateTime,
  until: Temporal.PlainDateTime,
  notes: Notes,
): void {
  const isOpen = (moment: Moment): boolean =>
    moment.clock?.half === 'open' && moment.part === undefined;
  if (!isOpen(first) || !isOpen(last)) return;
  notes.assume('half-of-day');
  notes.alternatives.length = 0;
  const hours = from.hour >= 12 ? -12 : 12;
  const turned = [from, until].map((time) => localTime(time.add({ hours })));
  notes.alternatives.push({ from: turned[0] ?? null, until: turned[1] ?? null });
}

/** "Tot 25 december" is with that day to most; the other reading stands beside it. */
function endIncluded(
  from: Temporal.PlainDateTime,
  until: Temporal.PlainDateTime,
  notes: Notes,
): void {
  notes.assume('end-included');
  if (Temporal.PlainDateTime.compare(from, until) >= 0) return;
  notes.orElse({ start: from.toPlainDate(), end: until.toPlainDate(), precision: 'day' });
}

/** The second end: on the day of the first when it names none, and after it. */
function resolveEnd(
  last: Moment,
  start: Resolved,
  around: Surroundings,
  notes: Notes,
): Resolved | null {
  if (last.date === undefined && last.counted === undefined) {
    const end = resolveMoment(laterHalf(last, start), around, notes, start.from.toPlainDate());
    if (end === null || Temporal.PlainDateTime.compare(end.from, start.from) > 0) return end;
    return { ...end, from: end.from.add({ days: 1 }) };
  }
  // A date seen from the first one: "28 november tot 3 januari" ends in the year after.
  const seen = seenAt(start.from, around);
  const isRelative = last.date !== undefined && !isNamed(last.date);
  const end = resolveMoment(last, isRelative ? around : seen, notes);
  return end;
}

/** Whether a date stands by its name (a day, a weekday), and not by its distance from today. */
function isNamed(date: DateExpression): boolean {
  const named = ['day', 'month', 'weekday', 'holiday', 'week', 'quarter'];
  return named.includes(date.k) || date.k === 'both';
}

/** "Van 9 tot 5", "van 23.00 tot 3": of the halves of the day, the one that ends soonest. */
function laterHalf(last: Moment, start: Resolved): Moment {
  const { clock } = last;
  const begins = start.from.hour * 60 + start.from.minute;
  // "Van 13.30 tot 3.30" ends in the same afternoon.
  const turned = clock === undefined ? 0 : (clock.hour + 12) * 60 + (clock.minute ?? 0);
  if (clock?.half === 'full' && clock.hour > 0 && clock.hour < 12 && turned < 1440) {
    const isPast = turned - 720 <= begins && turned > begins && last.part === undefined;
    return isPast ? { ...last, clock: { ...clock, half: 'pm' } } : last;
  }
  if (clock?.half !== 'open' || last.part !== undefined || clock.hour > 12) return last;
  const wait = (half: 'am' | 'pm'): number => {
    const { minutes } = readClock({ ...clock, half }, null);
    return (minutes - begins + 2 * 1440 - 1) % 1440;
  };
  return { ...last, clock: { ...clock, half: wait('am') < wait('pm') ? 'am' : 'pm' } };
}

function endOf({ from, until, timed }: Resolved): Temporal.PlainDateTime {
  return timed && until === null ? from : (until ?? from);
}

const ORDER: readonly WhenPrecision[] = [
  ...(['second', 'minute', 'hour', 'part', 'day', 'week', 'month', 'quarter', 'year'] as const),
];

/** The coarser of two precisions for dates; times are as fine as their finer end. */
function coarser(one: WhenPrecision, other: WhenPrecision): WhenPrecision {
  const [a, b] = [ORDER.indexOf(one), ORDER.indexOf(other)];
  const fine = ORDER.indexOf('part');
  return (a <= fine || b <= fine ? a < b : a > b) ? one : other;
}

function resolveOpen(
  { side, of, upTo }: Extract<Interval, { k: 'open' }>,
  around: Surroundings,
  notes: Notes,
): ResolvedInterval | null {
  const found = resolveMoment(of, around, notes);
  if (found === null) return null;
  const { from, precision, timed } = found;
  const end = endOf(found);
  const base = { precision, timed, ...(found.zone === undefined ? {} : { zone: found.zone }) };
  switch (side) {
    case 'after':
      return { ...base, from: end, until: null };
    case 'since':
      return { ...base, from, until: null };
    case 'before':
      if (upTo === true && !timed) {
        notes.alternatives.push({ from: null, until: end.toPlainDate().toString() });
      }
      return { ...base, from: null, until: from };
    default:
      return { ...base, from: null, until: end };
  }
}

/** "Binnen vijf werkdagen": from now until the end of that day, or until that minute. */
function resolveWithin(
  { length, of, sign = 1, exact = false }: Extract<Interval, { k: 'within' }>,
  around: Surroundings,
  notes: Notes,
): ResolvedInterval | null {
  const anchor = of === undefined ? null : resolveMoment(of, around, notes);
  if (of !== undefined && anchor === null) return null;
  const start = anchor?.from ?? around.now;
  if (hasHours(length)) {
    const other = sign > 0 ? start.add(durationOf(length)) : start.subtract(durationOf(length));
    const precision = precisionOf(finest(length)) === 'second' ? 'second' : 'minute';
    const [from, until] = sign > 0 ? [start, other] : [other, start];
    return { from, until, precision, timed: true };
  }
  const day = start.toPlainDate();
  const other = moved(day, length, sign, notes);
  const [first, last] = sign > 0 ? [day, other] : [other, day];
  return {
    from: first.toPlainDateTime(),
    until: plusDays(last, exact ? 0 : 1).toPlainDateTime(),
    precision: 'day',
    timed: false,
  };
}

/** "De komende drie weken" as so many days from now, as others mean it. */
function rolling(today: Temporal.PlainDate, n: number, unit: Unit, sign: 1 | -1): Stretch {
  const length = durationOf({ counts: { [unit]: n } });
  if (sign < 0) return { start: today.subtract(length), end: today, precision: 'day' };
  const start = plusDays(today, 1);
  return { start, end: start.add(length), precision: 'day' };
}

/** "De komende drie weken": whole periods after this one; of hours and less, counted from now. */
function resolveRun(
  { n, unit, sign }: Extract<Interval, { k: 'run' }>,
  around: Surroundings,
  notes: Notes,
): ResolvedInterval {
  const precision = precisionOf(unit);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    const length = durationOf({ counts: { [unit]: n } });
    const other = sign > 0 ? around.now.add(length) : around.now.subtract(length);
    const [from, until] = sign > 0 ? [around.now, other] : [other, around.now];
    return { from, until, precision, timed: true };
  }
  const today = todayOf(around.now);
  if (unit !== 'day') notes.orElse(rolling(today, n, unit, sign));
  const [first, last] = sign > 0 ? [1, n] : [-n, -1];
  return {
    from: periodOf(unit, today, first).start.toPlainDateTime(),
    until: periodOf(unit, today, last).end.toPlainDateTime(),
    precision,
    timed: false,
  };
}

import { compareDays, daysBetween, plusDays } from './days.ts';
import type { DateExpression, Interval, Length, Moment, Recurrence } from '../expressions.ts';
import type { WhenPrecision, WhenSpan, WhenValue } from '../find.ts';
import { resolveDate } from './date.ts';
import { resolveInterval } from './interval.ts';
import { resolveMoment } from './moment.ts';
import type { Resolved } from './moment.ts';
import { durationOf, finest, precisionOf } from './periods.ts';
import { resolveRecurrence } from './recurrence.ts';
import { localDate, localTime } from './written.ts';
import { Notes } from './surroundings.ts';
import type { Stretch, Surroundings } from './surroundings.ts';

/** What a piece of text was read as, before it is put on the calendar. */
export type Reading =
  | { readonly k: 'moment'; readonly moment: Moment }
  | { readonly k: 'interval'; readonly interval: Interval }
  | { readonly k: 'length'; readonly length: Length }
  | { readonly k: 'recurrence'; readonly recurrence: Recurrence };

/** A value, and the stretch of days that a later "de week erna" goes by. */
export interface Valued {
  readonly value: WhenValue;
  /** Worked out only when such words follow. */
  readonly stretch: (() => Stretch) | null;
}

/** Puts a reading on the calendar as an answer. Null when there is no such time. */
export function valueOf(reading: Reading, around: Surroundings): Valued | null {
  const notes = new Notes();
  switch (reading.k) {
    case 'moment': {
      if (isDateOnly(reading.moment)) return dateValue(reading.moment.date, around, notes);
      const found = resolveMoment(reading.moment, around, notes);
      if (found !== null && !found.dated) onEarlierDay(found.from, found.until, around, notes);
      return found === null ? null : momentValue(found, around, notes);
    }
    case 'interval': {
      const found = resolveInterval(reading.interval, around, notes);
      if (found === null || (found.from === null && found.until === null)) return null;
      const write = found.timed ? localTime : localDate;
      const bounds = { from: orNull(found.from, write), until: orNull(found.until, write) };
      if (isUndated(reading.interval) && found.timed && found.from !== null) {
        onEarlierDay(found.from, found.until, around, notes);
      }
      const { precision, zone = around.zone } = found;
      const value = finished({ kind: 'range', ...bounds, precision, zone }, notes);
      const start = found.from ?? found.until;
      const isNone = start === null || isUndated(reading.interval);
      return { value, stretch: isNone ? null : () => stretchOf(start, null, precision) };
    }
    case 'length':
      return { value: lengthValue(reading.length, around, notes), stretch: null };
    default:
      return recurrenceValue(reading.recurrence, around, notes);
  }
}

/** "Op 12 december … vertrek 9.25 uur": a time without a date may be on the day named before it. */
function onEarlierDay(
  from: Temporal.PlainDateTime,
  until: Temporal.PlainDateTime | null,
  { earlier }: Surroundings,
  notes: Notes,
): void {
  if (earlier === null || earlier.precision !== 'day') return;
  const days = daysBetween(from.toPlainDate(), earlier.start);
  if (days <= 0) return;
  const moved = (time: Temporal.PlainDateTime): string => localTime(time.add({ days }));
  notes.alternatives.push({ from: moved(from), until: until === null ? null : moved(until) });
}

function isDateOnly(moment: Moment): moment is { readonly date: DateExpression } {
  return moment.date !== undefined && Object.keys(moment).length === 1;
}

/** Hours of no day in particular: "tussen 13.30 en 14.00 uur". */
function isUndated(interval: Interval): boolean {
  if (interval.k !== 'between') return false;
  const ends = [interval.from, interval.to];
  return ends.every(({ date, counted }) => date === undefined && counted === undefined);
}

/** The common case, without going by the clock. */
function dateValue(date: DateExpression, around: Surroundings, notes: Notes): Valued | null {
  const stretch = resolveDate(date, around, notes);
  if (stretch === null) return null;
  const bounds = { from: localDate(stretch.start), until: localDate(stretch.end) };
  const base = {
    kind: 'date',
    ...bounds,
    precision: stretch.precision,
    zone: around.zone,
  } as const;
  return { value: finished(base, notes), stretch: () => stretch };
}

function momentValue(found: Resolved, around: Surroundings, notes: Notes): Valued {
  const { from, until, precision, dated, timed, part, loose, zone = around.zone } = found;
  const write = timed ? localTime : localDate;
  const kind = timed ? (dated ? 'datetime' : 'time') : 'date';
  if (!dated) notes.assume('day');
  const base = { kind, from: write(from), until: orNull(until, write), precision, zone } as const;
  const more = { ...(part === undefined ? {} : { part }), ...(loose === true ? { loose } : {}) };
  const value = finished({ ...base, ...more }, notes);
  // A time without a date names no day that "the day after" could go by.
  return { value, stretch: dated ? () => stretchOf(from, until, precision) : null };
}

function stretchOf(
  from: Temporal.PlainDateTime,
  until: Temporal.PlainDateTime | null,
  precision: WhenPrecision,
): Stretch {
  const start = from.toPlainDate();
  const end = until?.toPlainDate() ?? plusDays(start, 1);
  const whole = compareDays(end, start) > 0 ? end : plusDays(start, 1);
  return { start, end: whole, precision };
}

function lengthValue(length: Length, around: Surroundings, notes: Notes): WhenValue {
  if (length.about === true) notes.assume('about');
  if (length.counts.workday !== undefined) notes.assume('working-days');
  const counts = { ...length.counts };
  const days = (counts.day ?? 0) + (counts.workday ?? 0);
  const whole = { ...length, counts: days === 0 ? counts : { ...counts, day: days } };
  const duration = durationOf(whole).toString();
  const precision = precisionOf(finest(length));
  const base = { kind: 'duration', from: null, until: null, precision, zone: around.zone } as const;
  return finished({ ...base, duration }, notes);
}

function recurrenceValue(
  recurrence: Recurrence,
  around: Surroundings,
  notes: Notes,
): Valued | null {
  const found = resolveRecurrence(recurrence, around, notes);
  if (found === null) return null;
  const write = found.timed ? localTime : localDate;
  const value = finished(
    {
      kind: 'recurrence',
      from: write(found.from),
      until: orNull(found.until, localDate),
      precision: found.timed ? 'minute' : precisionOf(recurrence.every),
      zone: around.zone,
      rule: found.rule,
      ...(found.duration === null ? {} : { duration: found.duration.toString() }),
    },
    notes,
  );
  return { value, stretch: null };
}

function finished(value: Omit<WhenValue, 'assumptions'>, notes: Notes): WhenValue {
  const others = notes.alternatives.filter(
    (one, index, all) =>
      !isSame(one, value) && all.findIndex((earlier) => isSame(one, earlier)) === index,
  );
  return {
    ...value,
    ...(others.length === 0 ? {} : { alternatives: others }),
    assumptions: [...notes.assumptions],
  };
}

function isSame(one: WhenSpan, other: WhenSpan): boolean {
  return one.from === other.from && one.until === other.until;
}

function orNull(
  time: Temporal.PlainDateTime | null,
  write: (time: Temporal.PlainDateTime) => string,
): string | null {
  return time === null ? null : write(time);
}

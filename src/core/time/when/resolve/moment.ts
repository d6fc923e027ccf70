import { compareDays, plusDays } from './days.ts';
import type { DateExpression, Length, Moment } from '../expressions.ts';
import type { WhenPart, WhenPrecision } from '../find.ts';
import { hoursOfPart, readClock } from './clock.ts';
import { moved } from './counted.ts';
import { resolveDate } from './date.ts';
import { durationOf, finest, hasHours, precisionOf } from './periods.ts';
import { Notes } from './surroundings.ts';
import type { Stretch, Surroundings } from './surroundings.ts';
import { localTime } from './written.ts';
import { inGap, isTwice } from './zone.ts';

/** A moment on the calendar and clock. A stretch where it names one (a day, a morning), else a point. */
export interface Resolved {
  readonly from: Temporal.PlainDateTime;
  /** Null for a point in time. */
  readonly until: Temporal.PlainDateTime | null;
  readonly precision: WhenPrecision;
  /** Whether the text named a date, and whether a time. */
  readonly dated: boolean;
  readonly timed: boolean;
  readonly part?: WhenPart;
  readonly zone?: string;
  /** Counted from now in weeks or months, or roughly: it is not told to the day. */
  readonly loose?: boolean;
}

const TODAY: DateExpression = { k: 'shift', unit: 'day', n: 0 };

/** Puts a moment on calendar and clock; `day` is the day it is on when it names none. */
export function resolveMoment(
  moment: Moment,
  around: Surroundings,
  notes: Notes,
  day: Temporal.PlainDate | null = null,
): Resolved | null {
  if (moment.about === true) notes.assume('about');
  if (moment.counted !== undefined) return resolveCountedMoment(moment, around, notes);
  const said = notes.alternatives.length;
  const stretch = stretchOf(moment, around, notes, day);
  if (stretch === null) return null;
  const dated = moment.date !== undefined;
  const base = { dated, ...(moment.zone === undefined ? {} : { zone: moment.zone }) };
  if (moment.clock === undefined && moment.part === undefined) {
    const [from, until] = [stretch.start, stretch.end].map((date) => date.toPlainDateTime());
    if (from === undefined || until === undefined) return null;
    return { ...base, from, until, precision: stretch.precision, timed: false };
  }
  const otherDays = notes.alternatives.splice(said);
  const timed = onClock(moment, stretch.start, around, notes);
  for (const { from } of otherDays) {
    // Another day is meant at the same hour.
    if (from === null) continue;
    const other = onClock(moment, Temporal.PlainDate.from(from), around, new Notes());
    const until = other.until === null ? null : localTime(other.until);
    notes.alternatives.push({ from: localTime(other.from), until });
  }
  return { ...base, ...timed, timed: true };
}

function stretchOf(
  { date }: Moment,
  around: Surroundings,
  notes: Notes,
  day: Temporal.PlainDate | null,
): Stretch | null {
  if (date !== undefined) return resolveDate(date, around, notes);
  if (day === null) return resolveDate(TODAY, around, notes);
  return { start: day, end: plusDays(day, 1), precision: 'day' };
}

function onClock(
  { clock, part, date }: Moment,
  day: Temporal.PlainDate,
  around: Surroundings,
  notes: Notes,
): Pick<Resolved, 'from' | 'until' | 'precision' | 'part'> {
  if (clock === undefined) {
    if (part === undefined) return { from: day.toPlainDateTime(), until: null, precision: 'day' };
    notes.assume('part');
    const [from, until] = hoursOfPart(part);
    return {
      from: timeOn(day, from * 60, 0),
      until: timeOn(day, until * 60, 0),
      precision: 'part',
      part: part.part,
    };
  }
  const reading = readClock(clock, part ?? null);
  const isNight = part?.part === 'night' && reading.minutes < 8 * 60;
  const start = isNight && date !== undefined ? plusDays(day, 1) : day;
  const from = timeOn(start, reading.minutes, reading.seconds);
  if (reading.open) {
    notes.assume('half-of-day');
    const other = reading.minutes >= 720 ? reading.minutes - 720 : reading.minutes + 720;
    const alternative = timeOn(start, other, reading.seconds);
    notes.alternatives.push({ from: localTime(alternative), until: null });
  }
  if (date === undefined && isBefore(from, around.now)) {
    // Gone by today: tomorrow's may be meant.
    const tomorrow = timeOn(plusDays(start, 1), reading.minutes, reading.seconds);
    notes.alternatives.push({ from: localTime(tomorrow), until: null });
  }
  const precision =
    clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  return { from: checked(from, around.zone, notes), until: null, precision };
}

/** A time so many minutes after midnight; of more than a day's, on the next one. */
function timeOn(day: Temporal.PlainDate, minutes: number, seconds: number): Temporal.PlainDateTime {
  const on = plusDays(day, Math.floor(minutes / 1440));
  const left = minutes % 1440;
  const [hour, minute] = [Math.floor(left / 60), Math.floor(left % 60)];
  return new Temporal.PlainDateTime(on.year, on.month, on.day, hour, minute, seconds);
}

/** Temporal compares far more slowly than by these fields, the only ones that a time in a text has. */
function isBefore(one: Temporal.PlainDateTime, other: Temporal.PlainDateTime): boolean {
  const days = compareDays(one, other);
  if (days !== 0) return days < 0;
  const seconds = secondsOf(one) - secondsOf(other);
  // The moment of writing may lie within a second.
  return seconds === 0 ? Temporal.PlainDateTime.compare(one, other) < 0 : seconds < 0;
}

function secondsOf({ hour, minute, second }: Temporal.PlainDateTime): number {
  return (hour * 60 + minute) * 60 + second;
}

/** Clocks are put forward and back in the small hours. */
const LATEST_CHANGE_HOUR = 4;

/** Times that summer time skips are moved on as the clock is (RFC 5545 3.3.5); the first of two is taken. */
function checked(from: Temporal.PlainDateTime, zone: string, notes: Notes): Temporal.PlainDateTime {
  // No zone changes its clocks later in the day.
  if (from.hour > LATEST_CHANGE_HOUR) return from;
  const moved = inGap(from, zone);
  if (moved !== null) {
    notes.assume('gap');
    return moved;
  }
  if (isTwice(from, zone)) notes.assume('fold');
  return from;
}

/** "Over anderhalf uur", "twee dagen geleden": from now, or from another moment. */
function resolveCountedMoment(
  { counted, clock, part, zone }: Moment,
  around: Surroundings,
  notes: Notes,
): Resolved | null {
  if (counted === undefined) return null;
  const { length, sign, of } = counted;
  if (length.about === true) notes.assume('about');
  // "Twee uur later" without a date before it is counted from the hour of writing.
  const isFromNow = of === undefined || (of.date?.k === 'earlier' && around.earlier === null);
  const anchor = isFromNow ? null : resolveMoment(of, around, notes);
  if (!isFromNow && anchor === null) return null;
  const start = anchor?.from ?? around.now;
  const zoned = zone === undefined ? {} : { zone };
  if (!hasHours(length) && (anchor === null || !anchor.timed)) {
    const date = moved(start.toPlainDate(), length, sign, notes);
    const day: Stretch = { start: date, end: plusDays(date, 1), precision: 'day' };
    if (clock !== undefined || part !== undefined) {
      const timed = onClock({ clock, part, date: TODAY }, date, around, notes);
      return { dated: true, timed: true, ...timed, ...zoned };
    }
    const [from, until] = [day.start.toPlainDateTime(), day.end.toPlainDateTime()];
    const loose = isFromNow && isLoose(length);
    return { from, until, precision: 'day', dated: true, timed: false, loose, ...zoned };
  }
  const duration = durationOf(length);
  const from = sign > 0 ? start.add(duration) : start.subtract(duration);
  const precision = precisionOf(finest(length)) === 'second' ? 'second' : 'minute';
  return { from, until: null, precision, dated: true, timed: true, ...zoned };
}

/** Whether what is counted so is meant to the day: "over tien dagen" is, "over twee weken" is not. */
function isLoose(length: Length): boolean {
  const unit = finest(length);
  return unit === 'week' || unit === 'month' || (unit === 'day' && length.about === true);
}

import type { DateExpression, Moment } from '../expressions.ts';
import type { WhenPart, WhenPrecision } from '../find.ts';
import { hoursOfPart, readClock } from './clock.ts';
import { moved } from './counted.ts';
import { resolveDate } from './date.ts';
import { durationOf, finest, hasHours, precisionOf } from './periods.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';
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
  const stretch = stretchOf(moment, around, notes, day);
  if (stretch === null) return null;
  const dated = moment.date !== undefined;
  const base = { dated, ...(moment.zone === undefined ? {} : { zone: moment.zone }) };
  if (moment.clock === undefined && moment.part === undefined) {
    const [from, until] = [stretch.start, stretch.end].map((date) => date.toPlainDateTime());
    if (from === undefined || until === undefined) return null;
    return { ...base, from, until, precision: stretch.precision, timed: false };
  }
  const timed = onClock(moment, stretch.start, around, notes);
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
  return { start: day, end: day.add({ days: 1 }), precision: 'day' };
}

function onClock(
  { clock, part, date }: Moment,
  day: Temporal.PlainDate,
  around: Surroundings,
  notes: Notes,
): Pick<Resolved, 'from' | 'until' | 'precision' | 'part'> {
  const midnight = day.toPlainDateTime();
  if (clock === undefined) {
    if (part === undefined) return { from: midnight, until: null, precision: 'day' };
    notes.assume('part');
    const [from, until] = hoursOfPart(part);
    // The night belongs to the day before it: "vannacht", "dinsdagnacht".
    const start = part.part === 'night' ? midnight.add({ days: 1 }) : midnight;
    return {
      from: start.add({ minutes: from * 60 }),
      until: start.add({ minutes: until * 60 }),
      precision: 'part',
      part: part.part,
    };
  }
  const reading = readClock(clock, part ?? null);
  const isNight = part?.part === 'night' && reading.minutes < 8 * 60;
  const start = isNight && date !== undefined ? midnight.add({ days: 1 }) : midnight;
  const from = start.add({ minutes: reading.minutes, seconds: reading.seconds });
  if (reading.open) {
    notes.assume('half-of-day');
    const other = reading.minutes >= 720 ? reading.minutes - 720 : reading.minutes + 720;
    const alternative = start.add({ minutes: other, seconds: reading.seconds });
    notes.alternatives.push({ from: localTime(alternative), until: null });
  }
  const precision =
    clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  return { from: checked(from, around.zone, notes), until: null, precision };
}

/** Times that summer time skips are moved on as the clock is (RFC 5545 3.3.5); the first of two is taken. */
function checked(from: Temporal.PlainDateTime, zone: string, notes: Notes): Temporal.PlainDateTime {
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
  const anchor = of === undefined ? null : resolveMoment(of, around, notes);
  if (of !== undefined && anchor === null) return null;
  const start = anchor?.from ?? around.now;
  const zoned = zone === undefined ? {} : { zone };
  if (!hasHours(length) && (anchor === null || !anchor.timed)) {
    const date = moved(start.toPlainDate(), length, sign, notes);
    const day: Stretch = { start: date, end: date.add({ days: 1 }), precision: 'day' };
    if (clock !== undefined || part !== undefined) {
      const timed = onClock({ clock, part, date: TODAY }, date, around, notes);
      return { dated: true, timed: true, ...timed, ...zoned };
    }
    const [from, until] = [day.start.toPlainDateTime(), day.end.toPlainDateTime()];
    return { from, until, precision: 'day', dated: true, timed: false, ...zoned };
  }
  const duration = durationOf(length);
  const from = sign > 0 ? start.add(duration) : start.subtract(duration);
  const precision = precisionOf(finest(length)) === 'second' ? 'second' : 'minute';
  return { from, until: null, precision, dated: true, timed: true, ...zoned };
}

/** A local time as it is written in an answer: to the minute, or to the second where there is one. */
export function localTime(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}

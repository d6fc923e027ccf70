import type { CalendarTime } from '../../../../core/records/calendar-component.ts';
import type { JsonValue } from '../../../../core/records/structured-data.ts';
import { zoneNamed } from '../../../../core/diary/zones/named-zone.ts';
import { objectsOf, textOf } from './fields.ts';

/** A time as it was taken apart; the offset in minutes east of UTC, null when none was written. */
interface Written {
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime | null;
  readonly offset: number | null;
  readonly utc: boolean;
  readonly zone: string | null;
}

const ISO_DATE = /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?!\d)/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})(?=T|$)/;
const LOCAL_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const TIME =
  /^(?:T|[ ,]{1,3}|$)(?:(\d{1,2})(?::(\d{2})|(\d{2}))(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?([ap]m)?/i;
const OFFSET = /^\s?(?:(Z|UTC|GMT)?([+-]\d{1,2}(?::?\d{2})?)?)\s?(?:\[([\w/+-]{1,60})\])?$/i;

function dateOf(text: string, drop: (why: string) => void): [Temporal.PlainDate, string] | null {
  const iso = COMPACT_DATE.exec(text) ?? ISO_DATE.exec(text);
  const [whole = '', first = '', second = '', third = ''] = iso ?? LOCAL_DATE.exec(text) ?? [];
  if (whole === '') return null;
  const rest = text.slice(whole.length);
  const of = (year: string, month: string, day: string): Temporal.PlainDate =>
    Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  if (iso !== null) return [of(first, second, third), rest];
  // Airlines write both orders, also in Europe: where both make a day, the wrong one would be a missed flight.
  if (Number(second) > 12) return [of(third, first, second), rest];
  if (Number(first) > 12 || first === second) return [of(third, second, first), rest];
  drop(`day or month first? ${whole}`);
  return null;
}

function take(text: string, drop: (why: string) => void): Written | null {
  const dated = dateOf(text, drop);
  if (dated === null) return null;
  const [date, behind] = dated;
  const [whole, hour, colon, glued, second = '0', half = ''] = TIME.exec(behind) ?? [];
  if (whole === undefined) return null;
  const [all, utc, offset, zone] = OFFSET.exec(behind.slice(whole.length)) ?? [];
  if (all === undefined) return null;
  const noon = half === '' ? 0 : half.toLowerCase() === 'pm' ? 12 : 0;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + noon;
  const clock = { hour: hours, minute: Number(colon ?? glued), second: Number(second) };
  return {
    date,
    time: hour === undefined ? null : Temporal.PlainTime.from(clock, { overflow: 'reject' }),
    offset: offset === undefined ? null : minutesOf(offset),
    utc: utc !== undefined,
    zone: zone ?? null,
  };
}

/** "+02:00", "+0200", "+2", and "+0:00" of a template that forgot a figure. */
function minutesOf(offset: string): number {
  const digits = offset.slice(1).replace(':', '');
  const hours = digits.length <= 2 ? digits : digits.slice(0, -2);
  const minutes = digits.length <= 2 ? '0' : digits.slice(-2);
  return (offset.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function localOf(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' });
}

/** An offset gives the instant and no zone: nobody knows whose summer it is. */
function toCalendarTime(
  { date, time, offset, utc, zone: inside }: Written,
  named: string | null,
): CalendarTime {
  if (time === null) return { local: date.toString(), zone: null, instant: null };
  const local = date.toPlainDateTime(time);
  const tzid = named ?? inside;
  const zone = tzid === null ? null : zoneNamed(tzid).zone;
  if (offset === null && !utc) {
    const instant = zone === null ? null : local.toZonedDateTime(zone).toInstant().toString();
    return { local: localOf(local), zone, instant };
  }
  const instant = local
    .subtract({ minutes: offset ?? 0 })
    .toZonedDateTime('UTC')
    .toInstant();
  if (zone !== null) {
    const there = instant.toZonedDateTimeISO(zone).toPlainDateTime();
    return { local: localOf(there), zone, instant: instant.toString() };
  }
  return {
    local: localOf(local),
    zone: offset === null ? 'UTC' : null,
    instant: instant.toString(),
  };
}

/**
 * A date or time as senders of markup write it: ISO 8601 with its usual mistakes, figures whose order can be told, or
 * an object that names its zone (`timezone` beside `@value`). Null for what is no time.
 */
export function timeOf(
  value: JsonValue | undefined,
  drop: (why: string) => void,
): CalendarTime | null {
  const [object] = objectsOf(value);
  const zone = textOf(object?.['timezone'] ?? object?.['timeZone']);
  const text = textOf(object?.['@value'] ?? value);
  if (text === null || text.length > 100) return null;
  try {
    const written = take(text, drop);
    return written === null ? null : toCalendarTime(written, zone);
  } catch {
    // The thirty-first of February, or a year that Temporal does not count.
    return null;
  }
}

/** A day and a time of it that stand apart: `checkinDate` and `checkinTime`. */
export function joinedTime(
  date: JsonValue | undefined,
  time: JsonValue | undefined,
  drop: (why: string) => void,
): CalendarTime | null {
  const whole = timeOf(time, drop);
  if (whole !== null) return whole;
  const day = timeOf(date, drop);
  const clock = textOf(time) ?? '';
  if (day === null || day.local.includes('T') || !/^T?\d{1,2}:\d{2}/.test(clock)) return day;
  return timeOf(`${day.local}T${clock.replace(/^T/, '')}`, drop) ?? day;
}

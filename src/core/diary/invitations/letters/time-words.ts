import type { CalendarTime } from '../../../records/calendar-component.ts';
import type { Zone } from '../../../time/instant.ts';
import { sayDay } from '../../../time/say-date.ts';
import type { WhenValue } from '../../../time/when/find.ts';
import { saySeries } from '../../../time/when/say/say-series.ts';
import { sayWhen } from '../../../time/when/say/say-when.ts';
import type { Language } from '../../../text/words.ts';
import { sayTheirTime, sayWhoseTime } from './zone-words.ts';

/** A time as a letter names it. */
export interface MeetingTime {
  readonly start: CalendarTime;
  /** Exclusive; null where only the beginning is known. */
  readonly end: CalendarTime | null;
  /** RRULE of a series. */
  readonly rule?: string | null;
}

/** How it is said. */
export interface TimeWords {
  readonly language: Language;
  /** The zone of the house: what times without one are meant in. */
  readonly zone: Zone;
  /** Where the reader lives; null for the same clock. */
  readonly readerZone: Zone | null;
}

/**
 * Weekday, date, time and whose time it is, in words: "donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd)".
 * Where the reader's clock shows something else, that stands beside it: "…, 14:30–15:30 Amsterdam time (13:30–14:30 London
 * time)", with the date where it is another. Whole days have no zone.
 */
export function sayMeetingTime(time: MeetingTime, words: TimeWords): string {
  const { language, readerZone } = words;
  const zone = time.start.zone ?? words.zone;
  const value = valueIn(time, zone, words.zone);
  const said = sayWhen(value, { language });
  if (value.from === null || value.from.length === 10) return series(time, value, said, words);
  const other = readerZone === null ? null : valueIn(time, readerZone, words.zone);
  const isSame = other === null || (other.from === value.from && other.until === value.until);
  const whose = sayWhoseTime(zone, language);
  const theirs = isSame ? null : besides(other, value, readerZone ?? zone, language);
  const clock =
    theirs === null
      ? language === 'nl'
        ? `${said} (${whose})`
        : `${said} ${whose}`
      : `${said} ${whose} (${theirs})`;
  return series(time, value, clock, words);
}

/** The time on the clock of a zone. A floating time is on the clock of the house. */
function valueIn({ start, end }: MeetingTime, zone: Zone, house: Zone): WhenValue {
  const days = start.local.length === 10;
  const wall = (time: CalendarTime): string => {
    if (days) return time.local;
    const at =
      time.instant === null
        ? Temporal.PlainDateTime.from(time.local).toZonedDateTime(time.zone ?? house)
        : Temporal.Instant.from(time.instant).toZonedDateTimeISO(zone);
    return at.withTimeZone(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  };
  const from = wall(start);
  const until = end === null ? null : wall(end);
  const base = { precision: days ? 'day' : 'minute', zone, assumptions: [], from } as const;
  if (days) {
    const last = until ?? Temporal.PlainDate.from(from).add({ days: 1 }).toString();
    const one = Temporal.PlainDate.from(from).add({ days: 1 }).equals(last);
    return { ...base, kind: one ? 'date' : 'range', until: last };
  }
  if (until === null || until === from) return { ...base, kind: 'datetime', until: null };
  return { ...base, kind: 'range', until };
}

/** The reader's own clock: only the hours where the date is the same. */
function besides(other: WhenValue, value: WhenValue, zone: Zone, language: Language): string {
  const whole = sayWhen(other, { language });
  const days = (one: WhenValue): string =>
    `${one.from?.slice(0, 10)} ${(one.until ?? one.from)?.slice(0, 10)}`;
  const isSameDay =
    days(other) === days(value) &&
    other.from?.slice(0, 10) === (other.until ?? other.from)?.slice(0, 10);
  const hours = whole.slice(whole.indexOf(', ') + 2);
  return `${isSameDay ? hours : whole} ${sayTheirTime(zone, language)}`;
}

/** A series: what comes again, and when it first does. */
function series(
  { rule = null }: MeetingTime,
  value: WhenValue,
  once: string,
  { language, zone }: TimeWords,
): string {
  if (rule === null) return once;
  const first = language === 'nl' ? 'voor het eerst op' : 'first on';
  const plain = plainRule(rule, value.zone === '' ? zone : value.zone);
  if (plain === null) {
    return language === 'nl' ? `een reeks, ${first} ${once}` : `a series, ${first} ${once}`;
  }
  const again = saySeries({ ...value, kind: 'recurrence', from: null, rule: plain }, language);
  return `${again}, ${first} ${once}`;
}

/** A rule of the forms that can be said in a line; UNTIL as the last day on the clock of the zone. Null for others. */
function plainRule(rule: string, zone: Zone): string | null {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .map(
        (part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const,
      ),
  );
  parts.delete('WKST');
  const shape = [...parts.keys()]
    .filter((name) => !['FREQ', 'INTERVAL', 'UNTIL', 'COUNT'].includes(name))
    .join(' ');
  const freq = parts.get('FREQ') ?? '';
  const every = Number(parts.get('INTERVAL') ?? 1);
  const nth = /^[+-]?[1-5][A-Z]{2}$/.test(parts.get('BYDAY') ?? '');
  const days = /^[A-Z]{2}(?:,[A-Z]{2})*$/.test(parts.get('BYDAY') ?? '');
  const isPlain =
    (shape === '' && ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq)) ||
    (freq === 'WEEKLY' && shape === 'BYDAY' && days) ||
    (freq === 'MONTHLY' && shape === 'BYDAY' && nth && every === 1) ||
    (freq === 'MONTHLY' &&
      shape === 'BYMONTHDAY' &&
      every === 1 &&
      /^\d+$/.test(parts.get('BYMONTHDAY') ?? ''));
  if (!isPlain) return null;
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    const last = lastDay(until, zone);
    if (last === null) return null;
    parts.set('UNTIL', last);
  }
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

function lastDay(until: string, zone: Zone): string | null {
  const [, date = '', time = '', utc = ''] = /^(\d{8})(?:T(\d{6}))?(Z?)$/.exec(until) ?? [];
  if (date === '') return null;
  if (time === '' || utc === '') return date;
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime('UTC')
    .withTimeZone(zone)
    .toPlainDate()
    .toString()
    .replaceAll('-', '');
}

/** A day for a deadline, without its hours: "vrijdag 27 november". */
export function sayDeadline(day: string, language: Language): string {
  return sayDay(Temporal.PlainDate.from(day), language);
}

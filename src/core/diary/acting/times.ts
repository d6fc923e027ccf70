import type { CalendarComponent, CalendarTime } from '../../records/calendar-component.ts';
import { sayMeetingTime } from '../invitations/letters/time-words.ts';
import type { EventTime } from '../ical/event-fields.ts';
import { sayEventTime, saySpan, sayWholeDays } from '../saying/say-event.ts';
import type { Span } from '../span.ts';
import type { Zone } from '../../time/instant.ts';
import { inBoth, type Both, type Worded } from '../../text/words.ts';
import type { Deciding } from './deciding.ts';

/** A stretch on the clock of a zone; `YYYY-MM-DD` are whole days, `until` is exclusive. */
export interface LocalSpan {
  readonly from: string;
  readonly until: string;
  readonly zone: Zone;
}

export function isWholeDays({ from }: Pick<LocalSpan, 'from'>): boolean {
  return !from.includes('T');
}

/** An instant on the clock of a zone; a day is its first moment. */
export function instantOf(local: string, zone: Zone): number {
  const at = local.includes('T')
    ? Temporal.PlainDateTime.from(local)
    : Temporal.PlainDate.from(local).toPlainDateTime();
  return at.toZonedDateTime(zone).epochMilliseconds;
}

export function spanOf({ from, until, zone }: LocalSpan): Span {
  return { from: instantOf(from, zone), until: instantOf(until, zone) };
}

/** Instants on the clock of a zone, to the second. */
export function localOf({ from, until }: Span, zone: Zone): LocalSpan {
  const at = (instant: number): string =>
    Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' });
  return { from: at(from), until: at(until), zone };
}

/** Start and end as they are written into an event. */
export function eventTimes(span: LocalSpan): {
  readonly start: EventTime;
  readonly end: EventTime;
} {
  const time = (local: string): EventTime =>
    isWholeDays(span)
      ? { local, zone: null }
      : { local: local.length === 16 ? `${local}:00` : local, zone: span.zone };
  return { start: time(span.from), end: time(span.until) };
}

/** A span in the words of the principal. */
export function saidSpan({ situation }: Deciding, span: Span): Both {
  const { zone } = situation.profile;
  return inBoth((language) => saySpan(span.from, span.until, { zone, language }));
}

/** Whole days are said as days, times as times. */
export function saidLocal(deciding: Deciding, span: LocalSpan): Both {
  return isWholeDays(span)
    ? inBoth((language) => sayWholeDays(span.from, span.until, language))
    : saidSpan(deciding, spanOf(span));
}

/** A local time as iCalendar values have it: with the instant it comes to. */
export function calendarTime(local: string, zone: Zone): CalendarTime {
  if (!local.includes('T')) return { local, zone: null, instant: null };
  const whole = local.length === 16 ? `${local}:00` : local;
  return {
    local: whole,
    zone,
    instant: Temporal.Instant.fromEpochMilliseconds(instantOf(local, zone)).toString(),
  };
}

/** Start and end of a component as instants; a whole day and a floating time are placed in `zone`. */
export function spanOfPart(
  { start, end }: Pick<CalendarComponent, 'start' | 'end'>,
  zone: Zone,
): Span | null {
  if (start === null) return null;
  const at = ({ local, instant }: CalendarTime): number =>
    instant === null ? instantOf(local, zone) : Temporal.Instant.from(instant).epochMilliseconds;
  const from = at(start);
  return { from, until: end === null ? from : at(end) };
}

const UNTITLED = { nl: 'een afspraak', en: 'an appointment' } as const;

/** What a component is called, or at least what it is. */
export function titleIn({ summary }: CalendarComponent): Worded {
  const said = (summary ?? '').trim();
  return said === '' ? UNTITLED : said;
}

/** When a component takes place, in the words of the principal: a series by its rule, another zone beside his own. */
export function saidPart({ situation }: Deciding, part: CalendarComponent): Worded {
  const { zone } = situation.profile;
  const { start, end, rule } = part;
  if (start === null) return '';
  const plain = rule === null && (start.zone === null || start.zone === zone);
  return inBoth((language) =>
    plain
      ? sayEventTime(part, { zone, language })
      : sayMeetingTime({ start, end, rule }, { language, zone, readerZone: zone }),
  );
}

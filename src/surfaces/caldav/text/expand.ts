import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import type { Occurrence } from '../../../core/diary/occurrence.ts';
import { occurrencesOf } from '../../../core/diary/recurrence/occurrences.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { calendarBlock, writeBlock, type TextBlock, type TextLine } from './blocks.ts';

/** Where whole days and floating times are placed: a client that asks in UTC gets UTC. */
const ZONE = 'UTC';

/** What makes a series of an event; its instances have none of it. */
const OF_SERIES = new Set(['RRULE', 'RDATE', 'EXDATE', 'EXRULE']);
const OF_TIME = new Set(['DTSTART', 'DTEND', 'DUE', 'DURATION', 'RECURRENCE-ID']);

/**
 * A series as the instances that take place in a span, each an event of its own in UTC (RFC 4791, 9.6.5). What is no
 * series stays as it is.
 */
export function expanded(text: string, span: Span): string {
  const read = seriesIn(text);
  if (read === null) return text;
  const { object, calendar, parts } = read;
  const { occurrences } = occurrencesOf(object, span, ZONE);
  const inside = occurrences.flatMap((one) => {
    const part = partOf(parts, object, one);
    return part === undefined ? [] : [instance(part, object, one)];
  });
  return writeBlock({ ...calendar, inside });
}

/** A series without the instances that differ outside a span (RFC 4791, 9.6.6). */
export function limited(text: string, span: Span): string {
  const read = seriesIn(text);
  if (read === null) return text;
  const { object, calendar } = read;
  const { occurrences } = occurrencesOf(object, span, ZONE);
  const there = new Set(occurrences.map((one) => idOf(object, one)));
  const inside = calendar.inside.filter((part) => {
    const id = part.name === 'VTIMEZONE' ? null : recurrenceId(part, object);
    if (id === null || isOnward(part)) return true;
    return there.has(id) || (id >= span.from && id < span.until);
  });
  return writeBlock({ ...calendar, inside });
}

interface Series {
  readonly object: CalendarObject;
  readonly calendar: TextBlock;
  readonly parts: readonly TextBlock[];
}

function seriesIn(text: string): Series | null {
  if (!/^(RRULE|RDATE|RECURRENCE-ID)[;:]/m.test(text)) return null;
  const [object] = readCalendar(text).objects;
  if (object === undefined) return null;
  const calendar = calendarBlock(text);
  return {
    object,
    calendar,
    parts: calendar.inside.filter((one) => one.name === object.component),
  };
}

/** The component whose words hold for an instance: one that differs, one that holds from there on, or the series. */
function partOf(
  parts: readonly TextBlock[],
  object: CalendarObject,
  one: Occurrence,
): TextBlock | undefined {
  const id = idOf(object, one);
  const ids = parts.map((part) => ({ part, at: recurrenceId(part, object) }));
  const exact = ids.find(({ at, part }) => at === id && !isOnward(part));
  const onward = ids
    .filter(({ at, part }) => at !== null && at <= id && isOnward(part))
    .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .at(-1);
  return (exact ?? onward ?? ids.find(({ at }) => at === null))?.part;
}

const isOnward = ({ lines }: TextBlock): boolean =>
  lines.some(
    ({ name, parameters }) =>
      name === 'RECURRENCE-ID' &&
      parameters.some(([key, value]) => key === 'RANGE' && value.toUpperCase() === 'THISANDFUTURE'),
  );

/** The instant an instance stood at before anything moved it. */
function idOf(object: CalendarObject, { recurrenceId: id, startAt }: Occurrence): Instant {
  return id === null ? startAt : (instantOf(id.replaceAll(/[-:]/g, ''), object) ?? startAt);
}

function recurrenceId(part: TextBlock, object: CalendarObject): Instant | null {
  const line = part.lines.find(({ name }) => name === 'RECURRENCE-ID');
  return line === undefined ? null : instantOf(line.value.trim(), object);
}

/** A time of a series, on the series' own clock unless it is in UTC. */
function instantOf(value: string, { main }: CalendarObject): Instant | null {
  const [, date, time, utc] = /^(\d{8})(?:T(\d{6}))?(Z?)$/.exec(value) ?? [];
  if (date === undefined) return null;
  const zone = utc === 'Z' ? ZONE : (main?.start?.zone ?? ZONE);
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time ?? '000000'}`);
    return local.toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}

function instance(part: TextBlock, object: CalendarObject, one: Occurrence): TextBlock {
  const kept = part.lines.filter(({ name }) => !OF_SERIES.has(name) && !OF_TIME.has(name));
  const end = part.name === 'VTODO' ? 'DUE' : 'DTEND';
  const id = one.recurrenceId === null ? [] : [timeLine('RECURRENCE-ID', idOf(object, one), one)];
  const ends = one.endAt > one.startAt ? [timeLine(end, one.endAt, one)] : [];
  const times = [timeLine('DTSTART', one.startAt, one), ...ends, ...id];
  return { ...part, lines: [...kept, ...times] };
}

function timeLine(name: string, at: Instant, { allDay }: Occurrence): TextLine {
  const utc = new Date(at).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  const raw = allDay ? `${name};VALUE=DATE:${utc.slice(0, 8)}` : `${name}:${utc}`;
  return { name, parameters: [], value: utc, raw: `${raw}\r\n` };
}

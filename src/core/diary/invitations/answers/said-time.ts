import type { WhenFind, WhenPart } from '../../../time/when/find.ts';
import type { Zone } from '../../../time/instant.ts';
import type { AnswerCues } from './cues.ts';
import type { OfferedTime } from './times-answer.ts';

/** A time somebody says, on the clock of `zone`: half-open, ends null where open. */
export interface SaidTime {
  readonly from: Temporal.PlainDateTime | null;
  readonly until: Temporal.PlainDateTime | null;
  /** One moment: only its beginning is said. */
  readonly moment: boolean;
  /** Only a time of day: its date is nobody's. */
  readonly dateless: boolean;
  /** Only a day of the week: which week is left to what was offered. */
  readonly weekday: boolean;
  /** Whole days. */
  readonly days: boolean;
  readonly zone: Zone;
  /** The other half of the day, where the words leave that open. */
  readonly orElse: Temporal.PlainDateTime | null;
}

/** How what is said lies to an offered time. */
export type Fit = 'covers' | 'partly' | 'same-day' | 'apart';

/** A find as a time that can be held against offers. */
export function saidTime(find: WhenFind, cues: AnswerCues, today: Temporal.PlainDate): SaidTime {
  const local = (value: string | null | undefined): Temporal.PlainDateTime | null =>
    value === null || value === undefined ? null : Temporal.PlainDateTime.from(value);
  const days = (find.from ?? find.until ?? '').length === 10;
  return {
    from: local(find.from),
    until: local(find.until),
    moment: !days && find.kind !== 'range' && find.until === null,
    dateless: !days && isDateless(find, cues, today),
    weekday: cues.weekday.test(find.text) && !cues.fixedWeek.test(find.text),
    days,
    zone: find.zone,
    orElse: local(find.alternatives?.[0]?.from),
  };
}

/** "Na 15.30 uur" is put on the day of writing; nobody named it. */
function isDateless(find: WhenFind, cues: AnswerCues, today: Temporal.PlainDate): boolean {
  if (find.assumptions.includes('day')) return true;
  const date = (find.from ?? find.until ?? '').slice(0, 10);
  return (
    date === today.toString() && !cues.weekday.test(find.text) && !cues.dayNamed.test(find.text)
  );
}

const HOURS: Readonly<Record<WhenPart, readonly [number, number]>> = {
  morning: [6, 12],
  noon: [12, 14],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [0, 6],
};

/** A part of a day, on a day to be found. */
export function saidPart(part: WhenPart, day: Temporal.PlainDate, zone: Zone): SaidTime {
  const [from, until] = HOURS[part];
  const start = day.toPlainDateTime({ hour: 0 });
  return {
    from: start.add({ hours: from }),
    until: start.add({ hours: until }),
    moment: false,
    dateless: true,
    weekday: false,
    days: false,
    zone,
    orElse: null,
  };
}

/** "Donderdag kan ik tot 15.00 uur": the day of one, the hours of the other. */
export function onDayOf(hours: SaidTime, day: SaidTime): SaidTime {
  const date = day.from?.toPlainDate() ?? null;
  if (date === null) return hours;
  return { ...moved(hours, date), dateless: false, weekday: day.weekday };
}

/** The same hours on another date. */
export function moved(said: SaidTime, date: Temporal.PlainDate): SaidTime {
  const anchor = (said.from ?? said.until)?.toPlainDate();
  if (anchor === undefined) return said;
  const by = anchor.until(date, { largestUnit: 'day' });
  const shift = (at: Temporal.PlainDateTime | null): Temporal.PlainDateTime | null =>
    at?.add(by) ?? null;
  return { ...said, from: shift(said.from), until: shift(said.until), orElse: shift(said.orElse) };
}

/** An offered time on the clock it is spoken of. */
export function wallOf({ span, zone }: OfferedTime, other: Zone | null = null) {
  const at = (instant: number): Temporal.PlainDateTime =>
    Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(other ?? zone)
      .toPlainDateTime();
  return { from: at(span.from), until: at(span.until) };
}

function compare(one: Temporal.PlainDateTime, other: Temporal.PlainDateTime): number {
  return Temporal.PlainDateTime.compare(one, other);
}

/** How a time lies to an offered one; a day of the week, and a time of day, on the day that was offered. */
export function fitOf(said: SaidTime, offered: OfferedTime, home: Zone): Fit {
  const wall = wallOf(offered, said.zone === home ? null : said.zone);
  const date = wall.from.toPlainDate();
  const placed = placedOn(said, date);
  const { moment, orElse } = placed;
  const { from, until } = withinDay(placed);
  if (moment) {
    const starts = [from, orElse].some((at) => at !== null && compare(at, wall.from) === 0);
    if (starts) return 'covers';
    return from?.toPlainDate().equals(date) === true ? 'same-day' : 'apart';
  }
  const beginsAfter = from !== null && compare(from, wall.from) > 0;
  const endsBefore = until !== null && compare(until, wall.until) < 0;
  if (!beginsAfter && !endsBefore) return 'covers';
  const overlaps =
    (from === null || compare(from, wall.until) < 0) &&
    (until === null || compare(until, wall.from) > 0);
  if (overlaps) return 'partly';
  const same = [from, until].some((at) => at?.toPlainDate().equals(date) === true);
  return same ? 'same-day' : 'apart';
}

/** "Vrijdag na 14 uur" ends with that Friday. */
function withinDay({ from, until, days, moment }: SaidTime) {
  if (days || moment) return { from, until };
  const midnight = (at: Temporal.PlainDateTime): Temporal.PlainDateTime =>
    at.round({ smallestUnit: 'day', roundingMode: 'floor' });
  return {
    from: from ?? (until === null ? null : midnight(until)),
    until: until ?? (from === null ? null : midnight(from).add({ days: 1 })),
  };
}

function placedOn(said: SaidTime, date: Temporal.PlainDate): SaidTime {
  const anchor = (said.from ?? said.until)?.toPlainDate();
  if (anchor === undefined) return said;
  if (said.dateless) return moved(said, date);
  if (!said.weekday) return said;
  return anchor.dayOfWeek === date.dayOfWeek ? moved(said, date) : said;
}

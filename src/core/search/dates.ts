import type { WhenFind } from '../time/when/find.ts';
import { findWhen } from '../time/when/when.ts';
import type { Instant } from '../time/instant.ts';
import type { QueryTime, ReadTimes } from './query.ts';

/** What a search's dates are relative to. */
export interface TimeSettings {
  readonly now: Instant;
  /** IANA zone in which days begin. */
  readonly zone: string;
}

/**
 * Reads the times in a question, in Dutch and in English. Mail lies in the past: a date that was
 * given its year, month or week by guess lies there too.
 */
export function timesReader(settings: TimeSettings): ReadTimes {
  return (text) => {
    const written = plainDate(text);
    const found = written === null ? foundIn(text, settings) : [written];
    return found.map((one) => inPast(one, settings)).filter((one) => one !== null);
  };
}

type FoundTime = Pick<
  WhenFind,
  'text' | 'start' | 'end' | 'kind' | 'from' | 'until' | 'precision' | 'assumptions'
>;

/** Finds of both languages; of two that overlap the longer. */
function foundIn(text: string, { now, zone }: TimeSettings): readonly FoundTime[] {
  if (text.trim() === '') return [];
  const at = new Date(now).toISOString();
  const all = (['nl', 'en'] as const).flatMap((language) =>
    findWhen(text, { now: at, zone, language }),
  );
  const kept: FoundTime[] = [];
  for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const ISO = /^\s*((\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?)(?=\s|$)/;

/** A year, a month or a day in figures that begins the text: `2025`, `2025-11`, `2025-11-03`. */
function plainDate(text: string): FoundTime | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [whole, , year = '', month, day] = found;
  const start = whole.length - whole.trimStart().length;
  const from = dateOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (from === null) return null;
  const length =
    day !== undefined ? { days: 1 } : month !== undefined ? { months: 1 } : { years: 1 };
  const until = from.add(length);
  return {
    text: whole.trim(),
    start,
    end: whole.length,
    kind: 'date',
    from: from.toString(),
    until: until.toString(),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    assumptions: [],
  };
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

const KINDS: ReadonlySet<string> = new Set(['date', 'datetime', 'range']);

const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\.?$/i;

/** How far a guessed date is moved back when it lies ahead; null for one that was not guessed. */
function moveBack({ text, assumptions }: FoundTime): Temporal.DurationLike | null {
  if (assumptions.includes('year')) return { years: 1 };
  if (assumptions.includes('month')) return { months: 1 };
  return assumptions.includes('week') || WEEKDAY.test(text) ? { weeks: 1 } : null;
}

function inPast(found: FoundTime, { now, zone }: TimeSettings): QueryTime | null {
  if (!KINDS.has(found.kind)) return null;
  const from = localOf(found.from);
  const until = localOf(found.until) ?? endOf(found, from);
  const begin = from ?? until;
  if (begin === null) return null;
  const back = instantOf(begin, zone) > now ? moveBack(found) : null;
  const place = (local: Temporal.PlainDateTime | null): number | null =>
    local === null ? null : instantOf(back === null ? local : local.subtract(back), zone);
  return { start: found.start, end: found.end, from: place(from), until: place(until) };
}

/** A moment ends with its minute or hour; a range may stay open. */
function endOf(
  { kind, precision }: FoundTime,
  from: Temporal.PlainDateTime | null,
): Temporal.PlainDateTime | null {
  if (from === null || kind === 'range') return null;
  if (precision === 'minute') return from.add({ minutes: 1 });
  return precision === 'hour' ? from.add({ hours: 1 }) : from.add({ days: 1 });
}

function localOf(text: string | null): Temporal.PlainDateTime | null {
  if (text === null) return null;
  try {
    return Temporal.PlainDateTime.from(text);
  } catch {
    return null;
  }
}

function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  return local.toZonedDateTime(zone).epochMilliseconds;
}

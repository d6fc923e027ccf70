import type { WhenFind, WhenSpan } from '../../../src/core/time/when/find.ts';

/**
 * Comparison of answers with labels that write the same value otherwise: a day as a date or from
 * midnight, an end with or without its last minute. `readings` are those that count: the value found
 * first; for the lenient rows also the alternatives it states.
 */
export function readings(find: WhenFind, lenient: boolean): readonly WhenSpan[] {
  return lenient ? [find, ...(find.alternatives ?? [])] : [find];
}

/** A local date or time to the minute; a date is its midnight. Null stays null. */
export function minute(value: string | null): string | null {
  if (value === null) return null;
  return value.length === 10 ? `${value}T00:00` : value.slice(0, 16).replace(' ', 'T');
}

/** The same local time so many minutes earlier or later. */
export function moved(value: string, minutes: number): string {
  return Temporal.PlainDateTime.from(value).add({ minutes }).toString().slice(0, 16);
}

/** The day after a date. */
export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** A find as it is shown among the misses. */
export function shown(finds: readonly WhenFind[]): string {
  const parts = finds.map(({ text, kind, from, until, part, duration, rule }) =>
    [text, kind, from ?? '…', until ?? '…', part, duration, rule]
      .filter((each) => each !== undefined)
      .join(' '),
  );
  return parts.length === 0 ? 'nothing' : parts.join(' ; ');
}

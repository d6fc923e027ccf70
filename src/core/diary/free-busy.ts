import type { Instant } from '../time/instant.ts';
import type { BusyKind, BusySpan } from './busy.ts';
import type { Span } from './span.ts';

/** FBTYPE (RFC 5545 section 3.2.9). What nobody can tell is told as taken: unknown is never free. */
const TYPES: Readonly<Record<BusyKind, string>> = {
  busy: 'BUSY',
  tentative: 'BUSY-TENTATIVE',
  held: 'BUSY-TENTATIVE',
  away: 'BUSY-UNAVAILABLE',
  unknown: 'BUSY-UNAVAILABLE',
};

/** Which kind outweighs which where stretches overlap. */
const ORDER = ['BUSY-UNAVAILABLE', 'BUSY', 'BUSY-TENTATIVE'];

function utc(at: Instant): string {
  const text = Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
  return text.replaceAll(/[-:]/g, '');
}

/** Stretches of one type, merged and cut to the span. */
function merged(spans: readonly Span[], { from, until }: Span): readonly Span[] {
  const inside = spans
    .map((one) => ({ from: Math.max(one.from, from), until: Math.min(one.until, until) }))
    .filter((one) => one.from < one.until)
    .toSorted((a, b) => a.from - b.from);
  const joined: { from: Instant; until: Instant }[] = [];
  for (const one of inside) {
    const last = joined.at(-1);
    if (last !== undefined && one.from <= last.until) last.until = Math.max(last.until, one.until);
    else joined.push({ ...one });
  }
  return joined;
}

/** Stretches without what others already cover. */
function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let left = [...spans];
  for (const { from, until } of others) {
    left = left.flatMap((one) => {
      if (until <= one.from || from >= one.until) return [one];
      return [
        { from: one.from, until: from },
        { from: until, until: one.until },
      ].filter((part) => part.from < part.until);
    });
  }
  return left;
}

/**
 * A VCALENDAR with one VFREEBUSY (RFC 5545 section 3.6.4): when somebody's time is taken within a span, and nothing of
 * what takes it. The stretches do not overlap.
 */
export function freeBusyText(
  busy: readonly BusySpan[],
  span: Span,
  { stamp, uid }: { readonly stamp: Instant; readonly uid: string },
): string {
  let covered: Span[] = [];
  const lines = ORDER.flatMap((type) => {
    const own = merged(
      busy.filter(({ kind }) => TYPES[kind] === type),
      span,
    );
    const left = without(own, covered);
    covered = [...covered, ...own];
    return left.map((one) => `FREEBUSY;FBTYPE=${type}:${utc(one.from)}/${utc(one.until)}`);
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Secretaris//Diary//EN',
    'METHOD:PUBLISH',
    'BEGIN:VFREEBUSY',
    `UID:${uid}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(span.from)}`,
    `DTEND:${utc(span.until)}`,
    ...lines,
    'END:VFREEBUSY',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

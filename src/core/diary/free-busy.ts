import type { Instant } from '../time/instant.ts';
import {
  NOTHING,
  intersect,
  merged,
  single,
  spansOf,
  subtract,
  union,
} from './availability/intervals.ts';
import type { BusyKind, BusySpan } from './busy.ts';
import { stampText } from './ical/wall-text.ts';
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

/**
 * A VCALENDAR with one VFREEBUSY (RFC 5545 section 3.6.4): when somebody's time is taken within a span, and nothing of
 * what takes it. The stretches do not overlap.
 */
export function freeBusyText(
  busy: readonly BusySpan[],
  span: Span,
  { stamp, uid }: { readonly stamp: Instant; readonly uid: string },
): string {
  const within = single(span);
  let covered = NOTHING;
  const lines = ORDER.flatMap((type) => {
    const own = intersect(merged(busy.filter(({ kind }) => TYPES[kind] === type)), within);
    const left = spansOf(subtract(own, covered));
    covered = union(covered, own);
    return left.map(
      (one) => `FREEBUSY;FBTYPE=${type}:${stampText(one.from)}/${stampText(one.until)}`,
    );
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Secretaris//Diary//EN',
    'METHOD:PUBLISH',
    'BEGIN:VFREEBUSY',
    `UID:${uid}`,
    `DTSTAMP:${stampText(stamp)}`,
    `DTSTART:${stampText(span.from)}`,
    `DTEND:${stampText(span.until)}`,
    ...lines,
    'END:VFREEBUSY',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

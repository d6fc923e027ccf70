import type { Span } from '../../../core/diary/span.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { FIRST_INSTANT, LAST_INSTANT } from '../limits.ts';
import { DavRefusal } from '../refusal.ts';
import type { XmlElement } from '../xml/read.ts';

/** An instant of iCalendar in UTC: `20261112T130000Z`; null when it is none. */
export function readUtc(text: string | undefined): Instant | null {
  const [, date, time] = /^(\d{4}\d{2}\d{2})T(\d{2}\d{2}\d{2})Z$/.exec(text?.trim() ?? '') ?? [];
  if (date === undefined || time === undefined) return null;
  const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : at;
}

/**
 * A time range (RFC 4791, 9.9): half-open, in UTC. An end that is left open is one that no calendar reaches.
 * @throws DavRefusal when it cannot be read, or is empty
 */
export function readRange(element: XmlElement): Span {
  const start = element.attributes.get('start');
  const end = element.attributes.get('end');
  const from = start === undefined ? FIRST_INSTANT : readUtc(start);
  const until = end === undefined ? LAST_INSTANT : readUtc(end);
  const nothing = start === undefined && end === undefined;
  if (from === null || until === null || nothing || from >= until)
    throw new DavRefusal('dav-filter');
  return { from, until };
}

/** A range with both its ends, as `expand` and its kin must have (RFC 4791, 9.6.5). */
export function readWholeRange(element: XmlElement): Span {
  const { attributes } = element;
  if (!attributes.has('start') || !attributes.has('end')) throw new DavRefusal('dav-filter');
  return readRange(element);
}

import type { CalendarComponent } from '../../records/calendar-component.ts';

/** How what came stands to what is known of the same part. */
export type Order = 'newer' | 'same' | 'older';

/**
 * RFC 5546 section 2.1.5: SEQUENCE first, then DTSTAMP. Exchange and Google keep the SEQUENCE of an update and give it a
 * new DTSTAMP; a mailer that gives none leaves only the content to tell.
 */
export function orderOf(came: CalendarComponent, known: CalendarComponent): Order {
  if (came.sequence !== known.sequence) return came.sequence > known.sequence ? 'newer' : 'older';
  return byStamp(came.stamp, known.stamp);
}

/**
 * Against a part of another kind (an instance that has none of its own yet, against its series): their numbers are
 * counted apart by some, so it is older only when its stamp is as well.
 */
export function orderAcross(came: CalendarComponent, series: CalendarComponent): Order {
  if (came.sequence >= series.sequence) return 'newer';
  return byStamp(came.stamp, series.stamp) === 'newer' ? 'newer' : 'older';
}

/** ISO 8601 UTC instants; unknown ones tell nothing. */
export function byStamp(came: string | null, known: string | null): Order {
  if (came === null || known === null) return 'same';
  const order = Temporal.Instant.compare(came, known);
  return order === 0 ? 'same' : order > 0 ? 'newer' : 'older';
}

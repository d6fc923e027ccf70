import type { Instant, Zone } from '../time/instant.ts';

/** One time that an event (or task) takes place: of a series one instance, of a single event the event itself. */
export interface Occurrence {
  readonly uid: string;
  /**
   * RECURRENCE-ID of an instance of a series, on the clock of the series' own start: `2026-11-12` or
   * `2026-11-12T14:00:00`, with `Z` where the series is in UTC, and for the second of an hour that is there twice. Null
   * for a single event.
   */
  readonly recurrenceId: string | null;
  /** On the clock of `zone`: `2026-11-12` for whole days, else `2026-11-12T14:00:00`. */
  readonly start: string;
  /** Exclusive; equal to `start` for an event that takes no time. */
  readonly end: string;
  /** Instants. A whole day and a floating time are placed in the zone of whoever asks. */
  readonly startAt: Instant;
  readonly endAt: Instant;
  /**
   * IANA name, or `UTC`; for whole days and floating times the zone of whoever asked. Where only the file's own VTIMEZONE
   * knows the zone, the offset that holds at the start (`-04:00`): Temporal takes that for a zone as well.
   */
  readonly zone: Zone;
  readonly allDay: boolean;
  readonly summary: string | null;
  /** STATUS in capitals: TENTATIVE, CONFIRMED, CANCELLED; null when it says nothing. */
  readonly status: string | null;
  /** TRANSP: it takes no time of its owner. */
  readonly transparent: boolean;
}

import type { Zone } from '../../time/instant.ts';

/** A time as it is written: `2026-11-12` for a whole day, else `2026-11-12T14:00:00`. */
export interface EventTime {
  readonly local: string;
  /** IANA name, or `UTC`; null for a whole day and for a floating time. */
  readonly zone: Zone | null;
}

/** An organiser, or whoever is written to. */
export interface EventPerson {
  /** Mail address; an address of another scheme as it stands. */
  readonly address: string;
  readonly name?: string | null;
  /** SENT-BY: who writes it for them. */
  readonly sentBy?: string | null;
}

/** An attendee; what is left out is not written, and so the default of RFC 5545. */
export interface EventAttendee extends EventPerson {
  /** PARTSTAT. */
  readonly answer?: string;
  /** ROLE. */
  readonly role?: string;
  /** CUTYPE. */
  readonly type?: string;
  /** RSVP. */
  readonly answerAsked?: boolean;
}

/** VALARM;ACTION=DISPLAY. */
export interface EventAlarm {
  readonly minutesBefore: number;
  readonly words: string;
}

/** What an event or task says, as far as the office writes it. Null and an empty list: it does not say so (any more). */
export interface EventFields {
  readonly start: EventTime | null;
  /** DTEND, of a task DUE; exclusive. Takes the place of a length. */
  readonly end: EventTime | null;
  /** DURATION (RFC 5545 section 3.3.6). Takes the place of an end. */
  readonly duration: string | null;
  /** RRULE. */
  readonly rule: string | null;
  readonly recurrenceId: EventTime | null;
  readonly extraDates: readonly EventTime[];
  readonly exceptedDates: readonly EventTime[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly location: string | null;
  /** Where a video meeting is joined (CONFERENCE, RFC 7986). */
  readonly conference: string | null;
  readonly url: string | null;
  readonly comment: string | null;
  /** STATUS. */
  readonly status: string | null;
  readonly transparent: boolean;
  /** CLASS. */
  readonly confidentiality: string | null;
  readonly organizer: EventPerson | null;
  readonly attendees: readonly EventAttendee[];
  /** RELATED-TO;RELTYPE=PARENT: the UID of the event it belongs to. */
  readonly parent: string | null;
  readonly categories: readonly string[];
  readonly alarms: readonly EventAlarm[];
}

/** The property that each field is written as; alarms are components of their own. */
export const PROPERTY_OF = {
  start: 'DTSTART',
  end: 'DTEND',
  duration: 'DURATION',
  rule: 'RRULE',
  recurrenceId: 'RECURRENCE-ID',
  extraDates: 'RDATE',
  exceptedDates: 'EXDATE',
  summary: 'SUMMARY',
  description: 'DESCRIPTION',
  location: 'LOCATION',
  conference: 'CONFERENCE',
  url: 'URL',
  comment: 'COMMENT',
  status: 'STATUS',
  transparent: 'TRANSP',
  confidentiality: 'CLASS',
  organizer: 'ORGANIZER',
  attendees: 'ATTENDEE',
  parent: 'RELATED-TO',
  categories: 'CATEGORIES',
} as const;

export type WrittenField = keyof typeof PROPERTY_OF;

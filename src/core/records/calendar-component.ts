/** What an iTIP message does with its components (RFC 5546 section 1.4). */
export type CalendarMethod =
  | 'PUBLISH'
  | 'REQUEST'
  | 'REPLY'
  | 'ADD'
  | 'CANCEL'
  | 'REFRESH'
  | 'COUNTER'
  | 'DECLINECOUNTER';

/** A DATE or DATE-TIME of iCalendar as it stands, and what it comes to. */
export interface CalendarTime {
  /** `2026-11-12` for a whole day, else `2026-11-12T14:00:00`: on the clock of its zone. */
  readonly local: string;
  /** IANA name, `UTC`, or null: for a whole day, a floating time, and a zone that nobody can name. */
  readonly zone: string | null;
  /** The instant in ISO 8601 UTC; null for a whole day and a floating time. */
  readonly instant: string | null;
}

/** Organiser or attendee (RFC 5545 sections 3.8.4.1 and 3.8.4.3). */
export interface CalendarUser {
  /** Mail address, domain in lower case; a calendar address of another scheme as it stands. */
  readonly address: string;
  /** CN; null when it gives none. */
  readonly name: string | null;
  /** SENT-BY: who wrote it for them. */
  readonly sentBy: string | null;
}

/** An attendee and how he stands to the meeting; parameters left out are their defaults. */
export interface CalendarAttendee extends CalendarUser {
  /** PARTSTAT in capitals: NEEDS-ACTION, ACCEPTED, DECLINED, TENTATIVE, DELEGATED, or another. */
  readonly answer: string;
  /** ROLE in capitals: CHAIR, REQ-PARTICIPANT, OPT-PARTICIPANT, NON-PARTICIPANT. */
  readonly role: string;
  /** CUTYPE in capitals: INDIVIDUAL, GROUP, RESOURCE, ROOM, UNKNOWN. */
  readonly type: string;
  /** RSVP: an answer is asked for. */
  readonly answerAsked: boolean;
  readonly delegatedTo: readonly string[];
  readonly delegatedFrom: readonly string[];
}

/** A stretch of FREEBUSY: instants in ISO 8601 UTC, half-open. */
export interface BusyPeriod {
  readonly from: string;
  readonly until: string;
  /** FBTYPE in capitals: BUSY, BUSY-UNAVAILABLE, BUSY-TENTATIVE, FREE. */
  readonly type: string;
}

/** One component of a calendar object (RFC 5545) that came in, with the method it came under (RFC 5546). */
export interface CalendarComponent {
  readonly method: CalendarMethod | null;
  readonly component: 'VEVENT' | 'VTODO' | 'VJOURNAL' | 'VFREEBUSY';
  readonly uid: string | null;
  readonly sequence: number;
  /** DTSTAMP, an instant in ISO 8601 UTC. */
  readonly stamp: string | null;
  /** Which instance of a series it is about; null for the whole. */
  readonly recurrenceId: CalendarTime | null;
  /** RECURRENCE-ID with RANGE=THISANDFUTURE: that instance and all behind it. */
  readonly thisAndFuture: boolean;
  readonly summary: string | null;
  readonly location: string | null;
  readonly description: string | null;
  readonly start: CalendarTime | null;
  /** DTEND, DUE, or start and DURATION together; exclusive. */
  readonly end: CalendarTime | null;
  readonly organizer: CalendarUser | null;
  readonly attendees: readonly CalendarAttendee[];
  /** STATUS in capitals. */
  readonly status: string | null;
  /** TRANSP: it takes no time of its owner. */
  readonly transparent: boolean;
  /** CLASS in capitals; PUBLIC when it says nothing. */
  readonly confidentiality: string;
  /** RRULE as written. */
  readonly rule: string | null;
  readonly extraDates: readonly CalendarTime[];
  readonly exceptedDates: readonly CalendarTime[];
  readonly busy: readonly BusyPeriod[];
  /** COMMENT: what somebody says with his answer. */
  readonly comment: string | null;
  /** X-MS-OLK-ORIGINALSTART: what a counter-proposal of Outlook would move; absent where nothing says. */
  readonly originalStart?: CalendarTime | null;
  /** RELATED-TO (RFC 5545 section 3.8.4.5): the UID of what it belongs to; absent where it names nothing. */
  readonly relatedTo?: string;
  /** Where to join from a distance: CONFERENCE (RFC 7986), URL, or what Outlook and Google write beside them. */
  readonly conference: string | null;
}

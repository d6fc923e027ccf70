import type { CalendarComponent, CalendarMethod } from '../records/calendar-component.ts';

/**
 * Everything that stands under one UID: the event or task itself and the instances of it that differ (RFC 4791
 * section 4.1: one resource of a calendar). The text is kept as it came, so that what is not understood here
 * survives a change made here.
 */
export interface CalendarObject {
  readonly uid: string;
  readonly component: 'VEVENT' | 'VTODO' | 'VJOURNAL';
  /** The event, or the series; null where only single instances came (an invitation to one of them). */
  readonly main: CalendarComponent | null;
  /** Instances with a RECURRENCE-ID, in order of it; those with `thisAndFuture` go on from there. */
  readonly overrides: readonly CalendarComponent[];
  /** A whole VCALENDAR with this object and the VTIMEZONEs it names, lines ending in CR LF. */
  readonly text: string;
}

/** What a calendar file held. */
export interface CalendarFile {
  /** NAME (RFC 7986) or X-WR-CALNAME. */
  readonly name: string | null;
  /** X-WR-TIMEZONE, where it is a zone: what floating times of a feed are meant in. */
  readonly zone: string | null;
  readonly method: CalendarMethod | null;
  readonly objects: readonly CalendarObject[];
  /** VFREEBUSY components. */
  readonly freeBusy: readonly CalendarComponent[];
  /** What could not be used and why, one sentence in plain words of the format each. */
  readonly dropped: readonly { readonly what: string; readonly why: string }[];
}

import type { Span } from '../diary/span.ts';
import type { Instant } from '../time/instant.ts';

/** A calendar as our own CalDAV server shows it. */
export interface ShelfCalendar {
  /** Its name in the path: lower-case letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  /** `#rrggbb`, or null. */
  readonly colour: string | null;
  readonly readOnly: boolean;
  readonly components: readonly ('VEVENT' | 'VTODO')[];
  /** Counts every change in it: CTag, and the number inside a sync token (RFC 6578). */
  readonly revision: number;
  /** When it was made. One of the same name that was taken away before counted its own changes. */
  readonly madeAt: Instant;
  /**
   * What clients left on it that means nothing here (calendar-order, description, default alarms): the name in Clark
   * notation, `{namespace}local`, and the value as written XML. Absent: this shelf keeps none, and clients are told so.
   */
  readonly kept?: Readonly<Record<string, string>>;
}

export interface ShelfObject {
  /** Last segment of the path. */
  readonly name: string;
  /** Without quotes. */
  readonly etag: string;
  readonly component: 'VEVENT' | 'VTODO' | 'VJOURNAL';
  readonly text: string;
}

/** An object without its text, for listings. */
export type ShelfEntry = Omit<ShelfObject, 'text'> & { readonly size: number };

/** What a client demands of what stands there before it is overwritten. */
export interface WriteCondition {
  /** ETag without quotes, `*` for "whatever is there", null when nothing is demanded. */
  readonly ifMatch: string | null;
  /** If-None-Match: *. */
  readonly ifNone: boolean;
}

/** What became of a PUT or DELETE. Words for `why` are the preconditions of RFC 4791 section 5.3.2.1. */
export type ShelfWrite =
  | { readonly result: 'created' | 'changed' | 'removed'; readonly etag: string | null }
  | { readonly result: 'stale' }
  | { readonly result: 'missing' }
  | {
      readonly result: 'refused';
      readonly why:
        | 'valid-calendar-data'
        | 'valid-calendar-object-resource'
        | 'supported-calendar-component'
        | 'no-uid-conflict'
        | 'max-resource-size'
        | 'read-only';
      /** For `no-uid-conflict`: who has that UID already, or that name. */
      readonly name?: string;
    };

/** The calendars of one principal as they are served. The engine stands behind it; the tests have one in memory. */
export interface CalendarShelf {
  calendars(): Promise<readonly ShelfCalendar[]>;
  /** MKCALENDAR; false when the name is taken. */
  create(calendar: Omit<ShelfCalendar, 'revision' | 'madeAt' | 'readOnly'>): Promise<boolean>;
  /** PROPPATCH of what a client may change; false when there is no such calendar. */
  change(
    name: string,
    change: {
      readonly title?: string;
      readonly colour?: string | null;
      /** Null takes one away; those not named stay. */
      readonly kept?: Readonly<Record<string, string | null>>;
    },
  ): Promise<boolean>;
  entries(calendar: string): Promise<readonly ShelfEntry[]>;
  /** In the order asked for; null where nothing of that name stands. */
  read(calendar: string, names: readonly string[]): Promise<readonly (ShelfObject | null)[]>;
  /** Objects with an occurrence in the span (RFC 4791 section 9.9), all of a kind where the span is null. */
  within(
    calendar: string,
    component: 'VEVENT' | 'VTODO',
    span: Span | null,
  ): Promise<readonly ShelfObject[]>;
  /**
   * In the order of the changes; each object and each name once, at its last. Revision 0 is always remembered: from it
   * everything that is there counts as changed. Null when the revision is none this calendar remembers, and for one
   * that is still to come.
   */
  since(
    calendar: string,
    revision: number,
    limit: number,
  ): Promise<{
    readonly changed: readonly ShelfEntry[];
    readonly gone: readonly string[];
    /** Where the answer ends: less than the calendar's own when it was cut off at `limit`. */
    readonly revision: number;
  } | null>;
  put(calendar: string, name: string, text: string, condition: WriteCondition): Promise<ShelfWrite>;
  remove(calendar: string, name: string, condition: WriteCondition): Promise<ShelfWrite>;
  /** A VCALENDAR with one VFREEBUSY over the span: times only, nothing of what they are. */
  freeBusy(span: Span): Promise<string>;
}

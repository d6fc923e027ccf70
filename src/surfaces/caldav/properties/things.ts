import type { ShelfCalendar, ShelfEntry } from '../../../core/ports/calendar-shelf.ts';
import type { DavGrant } from '../access/access.ts';
import type { CalendarTarget, Target } from '../target.ts';

/** Root, collections, principal and home: what there is one of for whoever is let in. */
export interface Place {
  readonly target: Exclude<Target, { kind: 'calendar' | 'object' }>;
  readonly grant: DavGrant;
}

/** A calendar as it is shown. */
export interface CalendarPlace {
  readonly target: CalendarTarget;
  readonly grant: DavGrant;
  readonly calendar: ShelfCalendar;
}

/** An object as it is listed; its text only where it was read. */
export interface ObjectPlace {
  readonly grant: DavGrant;
  readonly entry: ShelfEntry;
  readonly text: string | null;
  readonly mayWrite: boolean;
}

import type { CalendarListing, CalendarResource } from '../../../core/ports/calendar.ts';

/** A calendar of the memory server, with its history as RFC 6578 numbers it. */
export interface MemoryCalendar {
  readonly listing: CalendarListing;
  /** What the server calls it. */
  readonly name: string;
  revision: number;
  readonly objects: Map<string, Stored>;
  /** Revision at which an href was removed. */
  readonly removed: Map<string, number>;
}

export interface Stored extends CalendarResource {
  readonly uid: string;
  readonly revision: number;
}

/** How a new calendar is. */
export interface CalendarPlan {
  readonly name: string;
  readonly title?: string;
  readonly colour?: string;
  readonly readOnly?: boolean;
  readonly schedules?: boolean;
}

export function emptyCalendar(user: string, plan: CalendarPlan): MemoryCalendar {
  return {
    listing: {
      href: `/${user}/${plan.name}/`,
      name: plan.title ?? plan.name,
      colour: plan.colour ?? null,
      readOnly: plan.readOnly ?? false,
      components: ['VEVENT', 'VTODO', 'VJOURNAL'],
      schedules: plan.schedules ?? false,
    },
    name: plan.name,
    revision: 0,
    objects: new Map(),
    removed: new Map(),
  };
}

/** Stores a text under an href; the version it gets is never one it had. */
export function store(
  calendar: MemoryCalendar,
  object: { readonly href: string; readonly uid: string; readonly text: string },
): Stored {
  calendar.revision += 1;
  const stored = { ...object, etag: `"v${calendar.revision}"`, revision: calendar.revision };
  calendar.objects.set(object.href, stored);
  calendar.removed.delete(object.href);
  return stored;
}

export function take(calendar: MemoryCalendar, href: string): void {
  if (!calendar.objects.delete(href)) return;
  calendar.revision += 1;
  calendar.removed.set(href, calendar.revision);
}

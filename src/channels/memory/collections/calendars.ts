import type { CalendarListing } from '../../../core/ports/calendar.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import { ENDING } from '../../calendars/lines.ts';
import { splitCalendar } from '../../calendars/split.ts';
import type { CollectionPlan, MemoryKind } from './kind.ts';
import { MemoryCollections } from './world.ts';

/** How a new calendar is. */
interface CalendarPlan extends CollectionPlan {
  readonly colour?: string;
  readonly schedules?: boolean;
}

const CALENDARS: MemoryKind<CalendarListing, CalendarPlan> = {
  says: 'calendar',
  ending: ENDING,
  listing: (href, { name, title, colour, readOnly, schedules }) => ({
    href,
    name: title ?? name,
    colour: colour ?? null,
    readOnly: readOnly ?? false,
    components: ['VEVENT', 'VTODO', 'VJOURNAL'],
    schedules: schedules ?? false,
  }),
  uidOf: (text) => {
    const { resources, troubled, whole } = splitCalendar(text);
    const [uid = null, ...more] = resources.keys();
    return whole && troubled.length === 0 && more.length === 0 ? uid : null;
  },
  invalid: 'valid-calendar-data',
  gone: 'calendar-gone',
  rewritten: (text) => text.replace(/^END:(VEVENT|VTODO|VJOURNAL)\r\n/m, 'X-SERVER-SAW:TRUE\r\n$&'),
};

/** The calendars elsewhere of everybody in a memory world. */
export class MemoryCalendars extends MemoryCollections<CalendarListing, CalendarPlan> {
  /** Makes a calendar; answers its href. */
  addCalendar(user: string, plan: CalendarPlan): string {
    return this.make(user, plan);
  }

  removeCalendar(user: string, href: string): void {
    this.drop(user, href);
  }
}

export function openMemoryCalendars(options: { readonly clock: Clock }): MemoryCalendars {
  return new MemoryCalendars(CALENDARS, options.clock);
}

import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarUser,
} from '../../../records/calendar-component.ts';
import type { Instant } from '../../../time/instant.ts';
import { bare } from '../meeting.ts';
import type { Dispatch } from '../meeting.ts';
import { underMethod } from './version.ts';

/** An attendee asks the organiser how the meeting of a part stands (RFC 5546 section 3.2.6). */
export function composeRefresh(
  part: CalendarComponent,
  asks: {
    readonly organizer: CalendarUser;
    readonly attendee: CalendarAttendee;
    readonly now: Instant;
  },
): Dispatch {
  const { organizer, attendee, now } = asks;
  const asking = underMethod({ ...bare(part), organizer, attendees: [attendee] }, 'REFRESH', now);
  return { method: 'REFRESH', to: [organizer.address], components: [asking], tells: 'refresh' };
}

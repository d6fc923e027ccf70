import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { withAttendee } from '../meeting.ts';
import type { Composed, MeetingState } from '../meeting.ts';
import { composeRequest } from '../sending/compose-request.ts';
import { ACTING, ELS, NOW } from './parts.ts';

export const LATER = NOW + 60_000;

/** Who is told what, short: method, to whom, SEQUENCE. */
export function told({ dispatches }: Composed): readonly string[] {
  return dispatches.map(
    ({ method, to, components }) =>
      `${method} ${to.join(' ')} #${components.map(({ sequence }) => sequence).join(' ')}`,
  );
}

/** With the acceptance of Els in it. */
export function answered(part: CalendarComponent): CalendarComponent {
  return withAttendee(part, ELS, { answer: 'ACCEPTED' });
}

/** A meeting that was sent, changed a minute later. */
export function change(
  before: MeetingState,
  more: Partial<CalendarComponent>,
  tellEverything = false,
): Composed {
  const main = before.main === null ? null : { ...before.main, ...more };
  return composeRequest(
    { ...before, main },
    { acting: ACTING, now: LATER, before, tellEverything },
  );
}

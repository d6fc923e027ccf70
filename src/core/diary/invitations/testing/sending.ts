import type { CalendarComponent } from '../../../records/calendar-component.ts';
import type { Composed, MeetingState } from '../meeting.ts';
import { composeRequest } from '../sending/compose-request.ts';
import { ACTING, NOW } from './parts.ts';

/** A minute after `NOW`. */
export const LATER = NOW + 60_000;

/** How a meeting is sent for the first time. */
export const FIRST = { acting: ACTING, now: NOW, before: null };

/** Who is told what, short: method, to whom, SEQUENCE. */
export function told({ dispatches }: Composed): readonly string[] {
  return dispatches.map(
    ({ method, to, components }) =>
      `${method} ${to.join(' ')} #${components.map(({ sequence }) => sequence).join(' ')}`,
  );
}

/** What is sent a minute later when the main part of a meeting changes. */
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

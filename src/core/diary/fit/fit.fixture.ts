import type { Instant } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import type { FitMeeting, FitPerson, FitProblem, FitRoom } from './problem.ts';

/** The zone and the Monday of what tests fit together. */
export const ZONE = 'Europe/Amsterdam';

/** `at('2026-11-16 09:30')`, on the clock of the zone. */
export function at(text: string): Instant {
  return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(ZONE)
    .epochMilliseconds;
}

/** Spans on one day: `hours('2026-11-16', '09:00-12:00', '13:00-17:00')`. */
export function hours(date: string, ...spans: readonly string[]): readonly Span[] {
  return spans.map((span) => {
    const [from = '', until = ''] = span.split('-');
    return { from: at(`${date} ${from}`), until: at(`${date} ${until}`) };
  });
}

/** A meeting with nothing particular about it but what is given. */
export function meeting(id: string, given: Partial<FitMeeting>): FitMeeting {
  return {
    id,
    title: id,
    minutes: 60,
    required: [],
    optional: [],
    groups: [],
    room: null,
    place: null,
    windows: [],
    stands: null,
    movability: { moves: 'freely' },
    priority: 5,
    leaveOut: null,
    avoid: [],
    ...given,
  };
}

export function person(
  id: string,
  free: readonly Span[],
  given: Partial<FitPerson> = {},
): FitPerson {
  return {
    id,
    name: id,
    free,
    dayMinutes: null,
    weekMinutes: null,
    spent: [],
    gapMinutes: 0,
    lunch: null,
    ...given,
  };
}

export function room(id: string, free: readonly Span[], given: Partial<FitRoom> = {}): FitRoom {
  return { id, name: id, seats: 10, equipment: [], place: null, free, ...given };
}

export function problem(given: Partial<FitProblem>): FitProblem {
  return {
    zone: ZONE,
    stepMinutes: 30,
    meetings: [],
    people: [],
    rooms: [],
    orders: [],
    travel: [],
    ...given,
  };
}

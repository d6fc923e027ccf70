import { DAY_MS } from '../../../time/instant.ts';
import type { Instant } from '../../../time/instant.ts';
import type { FitMeeting, FitProblem } from '../problem.ts';

/** What a meeting costs that an optional person cannot attend, beside the weights of avoided times. */
export const OPTIONAL_WEIGHT = 3;

/** Units of movement: another room, another hour, another day, and each further day up to a week's worth. */
const OTHER_ROOM = 1;
const OTHER_HOUR = 3;
const OTHER_DAY = 5;
const MOST_DAYS_APART = 5;
const MOST_UNITS = OTHER_DAY + MOST_DAYS_APART;

/** The three tiers of the price as factors: no sum of a lower tier reaches one unit of a higher. */
export interface Tiers {
  readonly unplaced: number;
  readonly movement: number;
}

/** How hard a meeting is to move: 1 where it moves freely, 2 to 10 where it has a cost. */
export function moveWeight({ movability }: FitMeeting): number {
  return movability.moves === 'at-cost' ? 1 + movability.cost : 1;
}

export function tiersOf({ meetings }: FitProblem): Tiers {
  let [preference, movement] = [0, 0];
  for (const meeting of meetings) {
    const avoided = Math.max(0, ...meeting.avoid.map(({ weight }) => weight));
    preference += avoided + OPTIONAL_WEIGHT * meeting.optional.length;
    const moved = meeting.stands === null ? 0 : MOST_UNITS * moveWeight(meeting);
    movement += Math.max(moved, meeting.leaveOut ?? 0);
  }
  const unit = 1 + preference;
  return { movement: unit, unplaced: 1 + preference + movement * unit };
}

/** Units of movement from where a meeting stands, weighed by how hard it is to move; 0 for a new one. */
export function movementOf(
  meeting: FitMeeting,
  to: { readonly start: Instant; readonly room: string | null; readonly daysApart: number },
): number {
  const { stands } = meeting;
  if (stands === null) return 0;
  return (
    units(stands.start === to.start, stands.room === to.room, to.daysApart) * moveWeight(meeting)
  );
}

function units(sameStart: boolean, sameRoom: boolean, daysApart: number): number {
  if (sameStart) return sameRoom ? 0 : OTHER_ROOM;
  if (daysApart === 0) return OTHER_HOUR;
  return OTHER_DAY + Math.min(daysApart - 1, MOST_DAYS_APART);
}

/** Whole days between two midnights: summer time makes a day an hour longer or shorter. */
export function daysApart(a: Instant, b: Instant): number {
  return Math.round(Math.abs(a - b) / DAY_MS);
}

/** The heaviest of the avoided times that a stretch touches. */
export function avoidanceOf({ avoid }: FitMeeting, start: Instant, end: Instant): number {
  let heaviest = 0;
  for (const { from, until, weight } of avoid) {
    if (start < until && from < end) heaviest = Math.max(heaviest, weight);
  }
  return heaviest;
}

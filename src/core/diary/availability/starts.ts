import { DAY_MS, MINUTE_MS } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import type { DayClock } from '../hours/day-clock.ts';
import { NOTHING, intersect, single, union } from './intervals.ts';
import type { Intervals } from './intervals.ts';
import type { Prepared } from './judging/prepare.ts';

/** Steps that no clock has are taken as this. */
const ORDINARY_STEP_MINUTES = 15;
/** A change of offset moves the step at most so often. */
const MOST_CHANGES = 4;

/** The first whole step of a clock, counted from midnight, at or after an instant. */
function nextStep(at: Instant, step: number, clock: DayClock): Instant {
  let moment = at;
  for (let change = 0; change < MOST_CHANGES; change += 1) {
    const wall = clock.wallAt(moment) % DAY_MS;
    const ofDay = wall < 0 ? wall + DAY_MS : wall;
    const over = ofDay % step;
    if (over === 0) break;
    moment += Math.min(step - over, DAY_MS - ofDay);
  }
  return moment;
}

/** Where a meeting can lie as far as everybody who must be there and the rooms go: no time outside it can be. */
export function feasible({ window, people, needs }: Prepared): Intervals {
  let found = single(window);
  const needed = people
    .filter(({ person }) => person.attendance.role === 'must')
    .sort((one, other) => one.free.from.length - other.free.from.length);
  for (const { free } of needed) found = intersect(found, free);
  for (const { fitting } of needs)
    found = intersect(
      found,
      fitting.reduce((all, { free }) => union(all, free), NOTHING),
    );
  return found;
}

/** Every start on a whole step such that the meeting fits into one of the stretches. */
export function* startsIn(stretches: Intervals, { question, clock }: Prepared): Iterable<Instant> {
  const { minutes, step } = question;
  const every = (step >= 1 ? Math.floor(step) : ORDINARY_STEP_MINUTES) * MINUTE_MS;
  const length = minutes * MINUTE_MS;
  if (!(length > 0)) return;
  for (let at = 0; at < stretches.from.length; at += 1) {
    const until = stretches.until[at] ?? 0;
    let start = nextStep(stretches.from[at] ?? 0, every, clock);
    while (start + length <= until) {
      yield start;
      start = nextStep(start + MINUTE_MS, every, clock);
    }
  }
}

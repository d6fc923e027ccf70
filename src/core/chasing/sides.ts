import { clockOf } from '../people/clock.ts';
import type { Person } from '../records/person.ts';
import type { Profile } from '../situation.ts';
import type { Sides } from './days.ts';

/** Whose days and hours count: ours, and theirs where their clock is known. `closed`: days off where they live. */
export function sidesOf(
  profile: Pick<Profile, 'zone' | 'workingDays'>,
  person: Pick<Person, 'clock'> | null,
  closed: readonly string[] = [],
): Sides {
  const clock = clockOf(person?.clock);
  return {
    ours: { zone: profile.zone, week: { days: profile.workingDays } },
    theirs:
      clock === null
        ? null
        : { zone: clock.zone, daytime: clock.daytime, weekdays: clock.weekdays, closed },
  };
}

import type { LoopEffect } from '../../../core/act.ts';
import type { MatterId } from '../../../core/ids.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Situation } from '../../../core/situation.ts';
import { addWorkingDays, atHour } from '../../../core/time/working-days.ts';
import { LOOK_HOUR } from '../loops/promise.ts';
import { dayAfterTerm } from '../loops/term.ts';
import type { Composed } from './composing.ts';

/** What stays open once it has left: theirs to send by the term, or ours to keep the day before it. */
export function loopOf(
  { profile }: Situation,
  { term }: Pick<Composed, 'term'>,
): LoopEffect | null {
  if (term === null) return null;
  const { owes, what, by } = term;
  const week = { days: profile.workingDays };
  const day = owes === 'they' ? dayAfterTerm(by, week) : addWorkingDays(by, -1, week);
  return { effect: 'open', owes, what, nextAt: atHour(day, LOOK_HOUR, profile.zone) };
}

/** The matter a letter belongs to: known only where he has no more than one. */
export function onlyMatter({ loaded }: Situation, person: Person | null): MatterId | null {
  const matters = loaded.matters.filter(({ people }) =>
    people.some((one) => one.person === person?.id),
  );
  const [only, ...more] = matters;
  return only === undefined || more.length > 0 ? null : only.id;
}

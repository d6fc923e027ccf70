import type { Instant, Zone } from '../time/instant.ts';
import { addWorkingDays, atHour, isWorkingDay, type WorkingWeek } from '../time/working-days.ts';

/** Why the relations are looked at again: the reasons of the wakes, each the key of a sentence. */
export const REMEMBER = {
  /** A month, and a year, after a death. */
  month: 'relations.remember-month',
  year: 'relations.remember-year',
} as const;

/** What is asked of the relations beside it. */
export const ASKED = {
  /** Which days come round. */
  look: 'relations.look',
  congratulate: 'relations.congratulate',
  condole: 'relations.condole',
  /** To ring somebody on his day, as was chosen. */
  call: 'relations.call',
} as const;

export type Remember = (typeof REMEMBER)[keyof typeof REMEMBER];

/** At this hour of the principal's clock. */
const HOUR = 9;

/** When he is reminded of a death: the same day a month or a year on, or the working day before it. */
export function rememberedAt(
  reason: Remember,
  died: Temporal.PlainDate,
  zone: Zone,
  week: WorkingWeek,
): Instant {
  const day = died.add(reason === REMEMBER.month ? { months: 1 } : { years: 1 });
  const on = isWorkingDay(day, week) ? day : addWorkingDays(day, -1, week);
  return atHour(on, HOUR, zone);
}

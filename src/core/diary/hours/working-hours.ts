import type { Zone } from '../../time/instant.ts';

/** A stretch of a day on the wall clock: `09:00` to `17:00`, half-open; `24:00` is the end of the day. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** Stretches by ISO weekday, Monday first: seven lists, in order and apart. An empty one is a free day. */
export type WeekPattern = readonly (readonly Stretch[])[];

/** Days on which the pattern does not hold: first and last date (ISO), both included. */
export interface HoursException {
  readonly from: string;
  readonly until: string;
  /** What holds instead; none: not at work. */
  readonly stretches: readonly Stretch[];
  /** `closure`: the whole office; `exception`: this person. */
  readonly kind: 'closure' | 'exception';
  /** For people: "kerstsluiting"; null when nobody has said. */
  readonly why: string | null;
}

/** A day off by law, with its names. */
export interface DayOff {
  /** ISO date. */
  readonly date: string;
  readonly names: { readonly nl: string; readonly en: string };
}

/** When somebody works, on the clock of his own zone. */
export interface WorkingHours {
  readonly zone: Zone;
  readonly week: WeekPattern;
  /** A later one outweighs an earlier one; all of them outweigh the days off. */
  readonly exceptions: readonly HoursException[];
  /** Public holidays by ISO date (`loadHolidays`); on these nobody works unless an exception says so. */
  readonly daysOff: ReadonlyMap<string, DayOff>;
  /** Nobody has said so: the ordinary week was taken. An answer that rests on it says so. */
  readonly assumed: boolean;
}

/** Nine to five: what is taken where nobody has said when somebody works. */
export const ORDINARY_STRETCH: Stretch = { from: '09:00', until: '17:00' };

/** The same stretches from Monday to Friday. */
export function weekdays(...stretches: readonly Stretch[]): WeekPattern {
  return [stretches, stretches, stretches, stretches, stretches, [], []];
}

/** The same stretches on each day of the week. */
export function everyDay(...stretches: readonly Stretch[]): WeekPattern {
  return [stretches, stretches, stretches, stretches, stretches, stretches, stretches];
}

/** What holds for somebody of whom no hours are known: nine to five on working days, and said to be assumed. */
export function assumedHours(
  zone: Zone,
  daysOff: ReadonlyMap<string, DayOff> = new Map(),
): WorkingHours {
  return { zone, week: weekdays(ORDINARY_STRETCH), exceptions: [], daysOff, assumed: true };
}

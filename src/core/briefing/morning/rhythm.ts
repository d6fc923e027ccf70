import type { WritingFound } from './material.ts';

/** Fewer days than this are no rhythm. */
const FEWEST_DAYS = 6;
/** Longer than his longest silence by half is odd. */
const ODD = 1.5;
/** What is odd is told for so many working days; after that it is how things are. */
const TOLD_DAYS = 5;

/** A silence that is longer than usual, in working days. */
export interface OddSilence {
  readonly silent: number;
  readonly usual: number;
}

/**
 * Whether somebody, or a channel, is silent for longer than it ever was: measured by his own rhythm over the working days that
 * are known. `least`: shorter silences are never odd. Null where it is not odd, or where there is no rhythm.
 */
export function oddlySilent(
  { days }: Pick<WritingFound, 'days'>,
  workingDays: number,
  least: number,
): OddSilence | null {
  const last = days.at(-1);
  if (last === undefined || days.length < FEWEST_DAYS) return null;
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day) - 1);
  const usual = Math.max(...gaps);
  const silent = workingDays - 1 - last;
  const limit = Math.max(least, Math.floor(usual * ODD) + 1);
  return silent >= limit && silent < limit + TOLD_DAYS ? { silent, usual } : null;
}

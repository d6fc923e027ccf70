import type { DayPart } from '../expressions.ts';

/** Which half of a part of the day "early" and "late" are. People who say "late Tuesday night" are still up. */
export function halfSaid(
  { part }: DayPart,
  said: 'early' | 'late' | 'mid',
): 'early' | 'late' | 'mid' {
  return part === 'night' && said === 'late' ? 'early' : said;
}

import type { Clock, DayPart } from '../expressions.ts';
import type { WhenPart } from '../find.ts';

/**
 * The hours of the parts of a day, from and up to. Nobody agrees on them; these are the house's, and
 * a value that rests on them says `part`. The night is the one that follows the day.
 */
const PART_HOURS: Readonly<Record<WhenPart, readonly [number, number]>> = {
  morning: [6, 12],
  noon: [12, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [22, 30],
};

const LATE_NIGHT = [22, 26] as const;

/** Hours of a part of the day, from and up to, in hours after midnight. */
export function hoursOfPart({ part, edge }: DayPart): readonly [number, number] {
  const [from, until] = PART_HOURS[part];
  // "Late at night" is said of the hours before and after midnight, not of those before dawn.
  if (part === 'night' && edge === 'late') return LATE_NIGHT;
  const half = (until - from) / 2;
  if (edge === 'early') return [from, from + half];
  if (edge === 'late') return [until - half, until];
  return edge === 'mid' ? [from + half / 2, until - half / 2] : [from, until];
}

/** A time of day with the other half of the day where the words leave it open. */
export interface ClockReading {
  /** Minutes after midnight; 1440 and more lie on the next day. */
  readonly minutes: number;
  readonly seconds: number;
  readonly open: boolean;
}

/** Hours below this, said without a half of the day, are taken for the afternoon: nobody meets at half past four at night. */
const EARLIEST_OFFICE_HOUR = 7;

/** What a clock time means beside a part of the day, or alone. */
export function readClock(clock: Clock, part: DayPart | null): ClockReading {
  const minutes = (clock.minute ?? 0) + 60 * hourOf(clock, part);
  const open = clock.half === 'open' && part === null && clock.hour <= 12 && clock.hour > 0;
  return { minutes, seconds: clock.second ?? 0, open };
}

function hourOf({ hour, minute, half }: Clock, part: DayPart | null): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (part !== null && hour <= 12) return hourInPart(hour, part.part, half === 'full');
  if (half === 'full') return hour;
  // "Half een" is 12.30: the hour was counted down to 12.
  if (hour === 0) return minute === undefined ? 0 : 12;
  return hour < EARLIEST_OFFICE_HOUR ? hour + 12 : hour;
}

function hourInPart(hour: number, part: WhenPart, full: boolean): number {
  switch (part) {
    case 'morning':
      return hour === 12 && !full ? 0 : hour;
    case 'noon':
    case 'afternoon':
      return hour < 11 ? hour + 12 : hour;
    case 'evening':
      return hour === 12 ? 24 : hour < 4 ? hour + 24 : hour + 12;
    default:
      if (hour === 12) return 0;
      return hour >= 8 ? hour + 12 : hour;
  }
}

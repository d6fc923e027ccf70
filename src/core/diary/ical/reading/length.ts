import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../time/instant.ts';
import { UTC_CLOCK } from '../../zones/clock.ts';
import type { ReadTime } from './times.ts';

/**
 * How long something takes (RFC 5545 section 3.3.6): days are days of the calendar, the rest is exact. What an end
 * says instead of a length is exact as a whole (section 3.8.5.3).
 */
export interface Length {
  readonly days: number;
  readonly ms: number;
}

/** Nothing lasts longer than the years that calendars count. */
const MAX_DAYS = 4_000_000;

/** Reads a DURATION; null for what is none, or no length a calendar can hold. */
export function readLength(text: string): Length | null {
  const [all, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] =
    /^([+-]?)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,12})H)?(?:(\d{1,12})M)?(?:(\d{1,12})S)?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (all === undefined || !/\d/.test(all)) return null;
  const whole = Number(weeks) * 7 + Number(days);
  const ms = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * 1000;
  if (whole > MAX_DAYS || ms > MAX_DAYS * DAY_MS) return null;
  return sign === '-' ? { days: -whole, ms: -ms } : { days: whole, ms };
}

/** Where something ends that begins then and takes so long. */
export function endOf(start: ReadTime, { days, ms }: Length): ReadTime {
  if (start.isDay) return { ...start, wall: start.wall + days * DAY_MS + ms };
  const clock = start.clock ?? UTC_CLOCK;
  const at = clock.instantOf(start.wall + days * DAY_MS) + ms;
  return { ...start, wall: clock.wallOf(at) };
}

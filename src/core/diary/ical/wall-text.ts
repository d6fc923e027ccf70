import { DAY_MS } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import { dayNumber, monthLength } from '../recurrence/days.ts';
import type { WallMs } from '../zones/clock.ts';

/** A DATE or DATE-TIME as written. */
export interface WallText {
  readonly wall: WallMs;
  /** A whole day: no time was written, or an empty one, as ical.js leaves of a date that does not say VALUE=DATE. */
  readonly isDay: boolean;
  /** It ends in `Z`. */
  readonly isUtc: boolean;
}

const FORM = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(?::*|(\d{2}):?(\d{2})(?::?(\d{2}))?(Z?)))?$/i;

/**
 * Reads `20261112`, `20261112T140000Z` and the forms with dashes and colons; null for what is no time. A leap second is
 * the one before it.
 */
export function wallOfText(text: string): WallText | null {
  const found = FORM.exec(text.trim());
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zulu] = found;
  const [inMonth, ofMonth] = [Number(month), Number(day)];
  if (ofMonth < 1 || ofMonth > monthLength(Number(year), inMonth)) return null;
  const date = dayNumber(Number(year), inMonth, ofMonth) * DAY_MS;
  if (hour === undefined) return { wall: date, isDay: true, isUtc: false };
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 60) return null;
  const wall = date + (hours * 3600 + minutes * 60 + Math.min(59, seconds)) * 1000;
  return { wall, isDay: false, isUtc: zulu !== undefined && zulu !== '' };
}

/** `2026-11-12T14:00:00` */
export function timeText(wall: WallMs): string {
  return new Date(wall).toISOString().replace(/\.\d{3}Z$/, '');
}

/** `20261112T140000` */
export function compactText(wall: WallMs): string {
  return timeText(wall).replaceAll(/[-:]/g, '');
}

/** `20261112T140000Z` */
export function stampText(at: Instant): string {
  return `${compactText(at)}Z`;
}

/** `2026-11-12` */
export function dayText(wall: WallMs): string {
  return new Date(wall).toISOString().replace(/T.*$/, '');
}

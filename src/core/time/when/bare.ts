import type { Moment } from './expressions.ts';
import type { Reading } from './resolve/value.ts';

/** "Mei", "april": names and words besides, when nothing stands beside them. "Volgende juni" is a month. */
export function isBareMonth(reading: Reading): boolean {
  if (reading.k !== 'moment') return false;
  const { date, clock, part } = reading.moment;
  if (date?.k !== 'month' || date.year !== undefined || date.which !== undefined) return false;
  return clock === undefined && part === undefined;
}

/** Whether a reading is no more than a word that may be another one: "mei", "do". */
export function weakWord(reading: Reading): 'month' | 'weekday' | null {
  if (reading.k !== 'moment') return null;
  const { date } = reading.moment;
  if (date === undefined || Object.keys(reading.moment).length > 1) return null;
  return (date.k === 'month' || date.k === 'weekday') && date.weak === true ? date.k : null;
}

/** Whether a stretch has an end that is a number and no more: its only one ("na 3"), or both ("tussen 3 en 5"). */
export function hasBareHour(reading: Reading): 'one' | 'both' | 'none' {
  if (reading.k !== 'interval') return 'none';
  const { interval } = reading;
  if (interval.k === 'open') return isBareHour(interval.of) ? 'one' : 'none';
  if (interval.k !== 'between') return 'none';
  return isBareHour(interval.from) && isBareHour(interval.to) ? 'both' : 'none';
}

function isBareHour({ date, clock, part, zone, counted }: Moment): boolean {
  if (clock === undefined || date !== undefined || counted !== undefined) return false;
  if (part !== undefined || zone !== undefined || clock.minute !== undefined) return false;
  return clock.half === 'open' || clock.half === 'full';
}

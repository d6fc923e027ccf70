import { minutesOf } from '../../../core/diary/hours/day-clock.ts';
import type { Stretch, WeekPattern } from '../../../core/diary/hours/working-hours.ts';
import type { Lunch } from '../../../core/diary/availability/asking/question.ts';
import { UsageTrouble } from '../usage-trouble.ts';

/** Options of `free` as they were written. */
export type Written = Readonly<Record<string, unknown>>;

/** An option with one value; null when it was not given. */
export function textOf(options: Written, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** A whole number; the default when it was not given. @throws UsageTrouble */
export function numberOf(
  options: Written,
  name: string,
  bounds: { readonly least: number; readonly most: number },
  otherwise: number,
  key = 'free.bad-number',
): number {
  const value = textOf(options, name);
  if (value === null) return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= bounds.least && number <= bounds.most) return number;
  throw new UsageTrouble(key, { option: `--${name}`, value });
}

function stretchOf(text: string): Stretch | null {
  const [, from = '', until = ''] = /^(\d{1,2}:\d\d)-(\d{1,2}:\d\d)$/.exec(text.trim()) ?? [];
  return Number.isNaN(minutesOf(from)) || Number.isNaN(minutesOf(until)) ? null : { from, until };
}

/** `08:30-12:00,13:00-17:00`; null when it was not given. @throws UsageTrouble */
export function stretchesOf(options: Written, name: string): readonly Stretch[] | null {
  const value = textOf(options, name);
  if (value === null) return null;
  const found = value.split(',').map(stretchOf);
  const real = found.filter((each) => each !== null);
  if (real.length === found.length && real.length > 0) return real;
  throw new UsageTrouble('free.bad-hours', { option: `--${name}`, value });
}

/** `12:00-13:30/30`. @throws UsageTrouble */
export function lunchOf(options: Written): Lunch | null {
  const value = textOf(options, 'lunch');
  if (value === null) return null;
  const [, times = '', minutes = ''] = /^(.*)\/(\d{1,3})$/.exec(value) ?? [];
  const stretch = stretchOf(times);
  if (stretch === null || Number(minutes) === 0)
    throw new UsageTrouble('free.bad-lunch', { value });
  return { ...stretch, minutes: Number(minutes) };
}

/** `10` or `10/15`: minutes before, and after. @throws UsageTrouble */
export function bufferOf(options: Written): { readonly before: number; readonly after: number } {
  const value = textOf(options, 'buffer');
  if (value === null) return { before: 0, after: 0 };
  const [, before = '', after = before] = /^(\d{1,3})(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  if (before === '') throw new UsageTrouble('free.bad-number', { option: '--buffer', value });
  return { before: Number(before), after: Number(after) };
}

const WORKDAYS = '1-5';

/** The stretches on the days named (`1-5`, `1,3,5`; Monday is 1). @throws UsageTrouble */
export function weekOf(options: Written, stretches: readonly Stretch[]): WeekPattern {
  const value = textOf(options, 'days') ?? WORKDAYS;
  const days = value.split(',').flatMap((part) => {
    const [, first = '', last = first] = /^([1-7])(?:-([1-7]))?$/.exec(part.trim()) ?? [];
    if (first === '') throw new UsageTrouble('free.bad-days', { value });
    const count = Number(last) - Number(first) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, more) => Number(first) + more);
  });
  if (days.length === 0) throw new UsageTrouble('free.bad-days', { value });
  return Array.from({ length: 7 }, (_, at) => (days.includes(at + 1) ? stretches : []));
}

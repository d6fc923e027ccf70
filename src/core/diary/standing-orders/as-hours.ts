import { ORDINARY_STRETCH, type Stretch } from '../hours/working-hours.ts';
import type { DiarySettings } from '../settings.ts';
import { holdsOnDay, type StandingRecord } from './standing-order.ts';

/** Nothing stands for longer than this. */
const MOST_DAYS = 400;

/**
 * The settings as they are while these orders hold: on each day on which nothing is to be planned at some hour, his hours are
 * without it. So every search, offer and booking minds them by the one function that judges a time.
 */
export function withStanding(
  settings: DiarySettings,
  standing: readonly StandingRecord[],
  workingDays: readonly number[],
): DiarySettings {
  const free = standing.filter(({ rule }) => rule.rule === 'free');
  if (free.length === 0) return settings;
  const told = new Map(settings.exceptions.map((one) => [one.date, one.stretches]));
  const days = new Set(free.flatMap(({ period }) => daysOf(period)));
  const made = [...days].flatMap((date) => {
    const day = Temporal.PlainDate.from(date).dayOfWeek;
    const forbidden = free.flatMap((one) => forbiddenOn(one, date, day));
    if (forbidden.length === 0) return [];
    const week = settings.week?.[day - 1];
    const usual = week ?? (workingDays.includes(day) ? [ORDINARY_STRETCH] : []);
    const stretches = forbidden.reduce(without, [...(told.get(date) ?? usual)]);
    return [{ date, stretches: [...stretches] }];
  });
  const dates = new Set(made.map(({ date }) => date));
  const others = settings.exceptions.filter(({ date }) => !dates.has(date));
  return { ...settings, exceptions: [...others, ...made] };
}

function forbiddenOn(
  { rule, period }: StandingRecord,
  date: string,
  day: number,
): readonly Stretch[] {
  if (rule.rule !== 'free' || !holdsOnDay({ period }, date)) return [];
  if (rule.weekdays !== null && !rule.weekdays.includes(day)) return [];
  return [rule.hours ?? { from: '00:00', until: '24:00' }];
}

function without(stretches: readonly Stretch[], { from, until }: Stretch): Stretch[] {
  return stretches.flatMap((one) =>
    [
      { from: one.from, until: one.until < from ? one.until : from },
      { from: one.from > until ? one.from : until, until: one.until },
    ].filter((part) => part.from < part.until),
  );
}

function daysOf({ from, until }: StandingRecord['period']): readonly string[] {
  const first = Temporal.PlainDate.from(from);
  const count = Math.min(first.until(until).days, MOST_DAYS);
  return Array.from({ length: Math.max(0, count) }, (_none, days) =>
    first.add({ days }).toString(),
  );
}

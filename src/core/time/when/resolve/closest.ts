import { compareDays, daysBetween, plusDays } from './days.ts';
import type { DateExpression } from '../expressions.ts';
import { dayOf, seenFrom } from './surroundings.ts';
import type { Notes, Resolve, Stretch, Surroundings } from './surroundings.ts';

/** Nobody counts further than this among days that are near. */
const MAX_NEAR = 12;

/** Days that are told by another one beside them. */
export function resolveNear(
  expression: Extract<DateExpression, { k: 'closest' | 'long-weekend' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  return expression.k === 'closest'
    ? resolveClosest(expression, around, notes, resolve)
    : resolveLongWeekend(expression, around, notes, resolve);
}

/** The nth nearest of a weekday or named day to another date: those before it and behind it in order of distance. */
function resolveClosest(
  { n, day, of }: Extract<DateExpression, { k: 'closest' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const anchor = resolve(of, around, notes);
  if (anchor === null || n < 1 || n > MAX_NEAR) return null;
  const near = [
    ...series(day, plusDays(anchor.start, -1), 1, n, around, notes, resolve),
    ...series(day, anchor.start, -1, n, around, notes, resolve),
  ];
  near.sort((one, other) => distance(one, anchor) - distance(other, anchor));
  return near[n - 1] ?? null;
}

function distance({ start }: Stretch, anchor: Stretch): number {
  if (compareDays(start, anchor.start) < 0) return daysBetween(start, anchor.start);
  const behind = daysBetween(plusDays(anchor.end, -1), start);
  return Math.max(0, behind);
}

/** The first few such days after a date, or before it. */
function series(
  day: DateExpression,
  from: Temporal.PlainDate,
  step: 1 | -1,
  count: number,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  while (found.length < count) {
    const seen = { ...seenFrom(at, around), past: step < 0 };
    const next = resolve(day, seen, notes);
    if (next === null || compareDays(next.start, at) * step <= 0) break;
    found.push(next);
    at = next.start;
  }
  return found;
}

/** The days off around a named day: from or until the weekend beside it, itself included. */
function resolveLongWeekend(
  { of }: Extract<DateExpression, { k: 'long-weekend' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const named = resolve(of, around, notes);
  if (named === null) return null;
  const { start } = named;
  const day = start.dayOfWeek;
  const saturday = plusDays(start, day < 3 ? -(day + 1) : 6 - day);
  const first = compareDays(start, saturday) < 0 && day > 3 ? start : saturday;
  const sunday = plusDays(saturday, 1);
  const last = compareDays(start, sunday) > 0 ? start : sunday;
  return { ...dayOf(first), end: plusDays(last, 1) };
}

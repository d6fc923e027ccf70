import { compareDays, daysBetween, plusDays, todayOf } from './days.ts';
import type { DateExpression, Edge } from '../expressions.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Resolve, Stretch, Surroundings } from './surroundings.ts';

/**
 * The beginning, middle or end of a period. A secretary writes down one day (the last of the
 * month, the Monday) and knows that some days around it were meant: both are given.
 */
export function resolveEdge(
  { edge, of, wide }: Extract<DateExpression, { k: 'edge' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const whole = resolve(of, around, notes);
  if (whole === null) return null;
  if (edge === 'rest' || edge === 'with-next') {
    const today = todayOf(around.now);
    const start = compareDays(today, whole.start) > 0 ? today : whole.start;
    const next = edge === 'rest' || of.k !== 'shift' ? null : { ...of, n: of.n + 1 };
    const end = next === null ? null : resolve(next, around, notes);
    if (end !== null) return { ...whole, start, end: end.end };
    return compareDays(start, whole.end) < 0 ? { ...whole, start } : null;
  }
  if (edge === 'so-far') {
    const today = todayOf(around.now);
    const end = compareDays(today, whole.start) > 0 ? today : whole.end;
    return { ...whole, end };
  }
  if (whole.precision === 'day' && daysBetween(whole.start, whole.end) === 1) return whole;
  if (edge === 'last-day') return dayOf(plusDays(whole.end, -1));
  if (edge === 'first-day') return dayOf(whole.start);
  if (edge === 'first-half') return half('begin', whole);
  if (edge === 'last-half') return half('end', whole);
  notes.assume('edge');
  if (wide === true) return wideEdge(edge, whole, notes);
  notes.orElse(third(edge, whole));
  notes.orElse(half(edge, whole));
  if (whole.precision === 'year') notes.orElse(fewMonths(edge, whole));
  if (whole.precision === 'year' || whole.precision === 'quarter') return third(edge, whole);
  return oneDay(edge, whole);
}

/** The days that "early", "mid" and "late" speak of; the day that would be written down stands beside them. */
function wideEdge(edge: Edge, whole: Stretch, notes: Notes): Stretch {
  if (edge === 'mid' && whole.precision === 'week') {
    notes.orElse(third(edge, whole));
    // All of its working days but the first and last, as others mean it.
    notes.orElse({
      start: plusDays(whole.start, 1),
      end: plusDays(whole.start, 5),
      precision: 'day',
    });
    return oneDay(edge, whole);
  }
  notes.orElse(half(edge, whole));
  if (whole.precision === 'year') {
    notes.orElse(third(edge, whole));
    return edge === 'mid' ? third(edge, whole) : fewMonths(edge, whole);
  }
  notes.orElse(oneDay(edge, whole));
  return third(edge, whole);
}

/** The day written down. The end of a working week is its Friday. */
function oneDay(edge: Edge, { start, end, precision }: Stretch): Stretch {
  const days = daysBetween(start, end);
  if (edge === 'begin') return dayOf(start);
  if (edge === 'mid') return dayOf(plusDays(start, precision === 'week' ? 2 : 14));
  return dayOf(precision === 'week' ? plusDays(start, 4) : plusDays(start, days - 1));
}

/** The first three months of a year, or its last four, as others mean it. */
function fewMonths(edge: Edge, { start, end }: Stretch): Stretch {
  const from = edge === 'end' ? new Temporal.PlainDate(start.year, 9, 1) : start;
  const until = edge === 'end' ? end : new Temporal.PlainDate(start.year, 4, 1);
  return { start: from, end: until, precision: 'month' };
}

/** The first or last half, as some mean it; the middle third again. */
function half(edge: Edge, whole: Stretch): Stretch {
  const { start, end } = whole;
  if (edge === 'mid') return third(edge, whole);
  const middle = plusDays(start, Math.floor(daysBetween(start, end) / 2));
  return {
    ...(edge === 'begin' ? { start, end: middle } : { start: middle, end }),
    precision: 'day',
  };
}

/** Which days people mean by it: a third of the period. */
function third(edge: Edge, { start, end, precision }: Stretch): Stretch {
  if (precision === 'year') {
    const month = edge === 'begin' ? 1 : edge === 'mid' ? 5 : 11;
    const from = new Temporal.PlainDate(start.year, month, 1);
    return {
      start: from,
      end:
        edge === 'begin' ? from.add({ months: 2 }) : edge === 'mid' ? from.add({ months: 4 }) : end,
      precision: 'month',
    };
  }
  // The first ten days of a month, the second ten, and the rest.
  const [ten, twenty] = [plusDays(start, 10), plusDays(start, 20)];
  if (precision === 'month' && daysBetween(start, end) <= 31) {
    const from = edge === 'begin' ? start : edge === 'mid' ? ten : twenty;
    const until = edge === 'begin' ? ten : edge === 'mid' ? twenty : end;
    return { start: from, end: until, precision: 'day' };
  }
  const days = daysBetween(start, end);
  const part = precision === 'week' ? 3 : Math.max(1, Math.round(days / 3));
  const precise = { precision: 'day' } as const;
  if (edge === 'begin') return { start, end: plusDays(start, part), ...precise };
  if (edge === 'mid') {
    return { start: plusDays(start, part), end: plusDays(end, -part), ...precise };
  }
  return { start: plusDays(end, -part), end, ...precise };
}

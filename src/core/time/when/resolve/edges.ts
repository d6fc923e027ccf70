import type { DateExpression, Edge } from '../expressions.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Resolve, Stretch, Surroundings } from './surroundings.ts';

/**
 * The beginning, middle or end of a period. A secretary writes down one day (the last of the
 * month, the Monday) and knows that some days around it were meant: both are given.
 */
export function resolveEdge(
  { edge, of }: Extract<DateExpression, { k: 'edge' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const whole = resolve(of, around, notes);
  if (whole === null) return null;
  if (edge === 'rest') {
    const today = around.now.toPlainDate();
    const start = Temporal.PlainDate.compare(today, whole.start) > 0 ? today : whole.start;
    return Temporal.PlainDate.compare(start, whole.end) < 0 ? { ...whole, start } : null;
  }
  if (edge === 'so-far') {
    const today = around.now.toPlainDate();
    const end = Temporal.PlainDate.compare(today, whole.start) > 0 ? today : whole.end;
    return { ...whole, end };
  }
  if (whole.precision === 'day' && whole.start.until(whole.end).days === 1) return whole;
  if (edge === 'last-day') return dayOf(whole.end.subtract({ days: 1 }));
  if (edge === 'first-day') return dayOf(whole.start);
  notes.assume('edge');
  notes.orElse(third(edge, whole));
  notes.orElse(half(edge, whole));
  if (whole.precision === 'year' || whole.precision === 'quarter') return third(edge, whole);
  return oneDay(edge, whole);
}

/** The day written down. The end of a working week is its Friday. */
function oneDay(edge: Edge, { start, end, precision }: Stretch): Stretch {
  const days = start.until(end).days;
  if (edge === 'begin') return dayOf(start);
  if (edge === 'mid') return dayOf(start.add({ days: precision === 'week' ? 2 : 14 }));
  return dayOf(precision === 'week' ? start.add({ days: 4 }) : start.add({ days: days - 1 }));
}

/** The first or last half, as some mean it; the middle third again. */
function half(edge: Edge, whole: Stretch): Stretch {
  const { start, end } = whole;
  if (edge === 'mid') return third(edge, whole);
  const middle = start.add({ days: Math.floor(start.until(end, { largestUnit: 'day' }).days / 2) });
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
  const days = start.until(end, { largestUnit: 'day' }).days;
  const part = Math.max(1, Math.round(days / 3));
  const precise = { precision: 'day' } as const;
  if (edge === 'begin') return { start, end: start.add({ days: part }), ...precise };
  if (edge === 'mid') {
    return { start: start.add({ days: part }), end: end.subtract({ days: part }), ...precise };
  }
  return { start: end.subtract({ days: part }), end, ...precise };
}

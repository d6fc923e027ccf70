import type { Instant } from '../../time/instant.ts';
import type { Span } from '../span.ts';

/**
 * Stretches of time in two columns: sorted, half-open, none empty, none touching the next. Columns of numbers and not
 * objects, because a year of fifty people is walked through in well under a millisecond that way.
 */
export interface Intervals {
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** No time at all. */
export const NOTHING: Intervals = { from: new Float64Array(0), until: new Float64Array(0) };

/** Room for a result while it is made. */
class Columns {
  #from: Float64Array;
  #until: Float64Array;
  #count = 0;

  constructor(room: number) {
    this.#from = new Float64Array(room);
    this.#until = new Float64Array(room);
  }

  /** Adds a stretch that does not begin before the last one; it is joined to that one where they touch. */
  add(from: number, until: number): void {
    const last = this.#count - 1;
    if (last >= 0 && from <= (this.#until[last] ?? 0)) {
      if (until > (this.#until[last] ?? 0)) this.#until[last] = until;
      return;
    }
    this.#from[this.#count] = from;
    this.#until[this.#count] = until;
    this.#count += 1;
  }

  done(): Intervals {
    return {
      from: this.#from.slice(0, this.#count),
      until: this.#until.slice(0, this.#count),
    };
  }
}

/** Any spans, in any order, as intervals; empty ones are left out. */
export function merged(spans: readonly Span[]): Intervals {
  const real = spans.filter(({ from, until }) => until > from);
  return mergedInOrder(isInOrder(real) ? real : real.sort((a, b) => a.from - b.from));
}

function isInOrder(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at += 1)
    if ((spans[at]?.from ?? 0) < (spans[at - 1]?.from ?? 0)) return false;
  return true;
}

/** Spans that are in order of `from` already, `before` and `after` added around each. */
export function mergedInOrder(spans: readonly Span[], before = 0, after = 0): Intervals {
  const columns = new Columns(spans.length);
  for (const { from, until } of spans) if (until > from) columns.add(from - before, until + after);
  return columns.done();
}

/** One stretch; nothing where it is empty. */
export function single(span: Span): Intervals {
  return merged([span]);
}

/** As spans, for reading. */
export function spansOf({ from, until }: Intervals): readonly Span[] {
  return Array.from(from, (start, at) => ({ from: start, until: until[at] ?? start }));
}

/** The first index whose stretch ends after that moment: from `at` on, by doubling steps, then by halves. */
export function firstEndingAfter(until: Float64Array, moment: Instant, at = 0): number {
  let low = at;
  let step = 1;
  while (low + step < until.length && (until[low + step] ?? 0) <= moment) {
    low += step;
    step *= 2;
  }
  let high = Math.min(until.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((until[middle] ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Time in either. */
export function union(one: Intervals, other: Intervals): Intervals {
  const columns = new Columns(one.from.length + other.from.length);
  let a = 0;
  let b = 0;
  while (a < one.from.length || b < other.from.length) {
    const mine = one.from[a] ?? Number.POSITIVE_INFINITY;
    const theirs = other.from[b] ?? Number.POSITIVE_INFINITY;
    if (mine <= theirs) {
      columns.add(mine, one.until[a] ?? mine);
      a += 1;
    } else {
      columns.add(theirs, other.until[b] ?? theirs);
      b += 1;
    }
  }
  return columns.done();
}

/** Time in both. */
export function intersect(one: Intervals, other: Intervals): Intervals {
  const columns = new Columns(one.from.length + other.from.length);
  let a = 0;
  let b = 0;
  while (a < one.from.length && b < other.from.length) {
    const from = Math.max(one.from[a] ?? 0, other.from[b] ?? 0);
    const [mine = 0, theirs = 0] = [one.until[a], other.until[b]];
    if (from < Math.min(mine, theirs)) columns.add(from, Math.min(mine, theirs));
    if (mine < theirs) a = firstEndingAfter(one.until, other.from[b] ?? 0, a + 1);
    else b = firstEndingAfter(other.until, one.from[a] ?? 0, b + 1);
  }
  return columns.done();
}

/** Time in the first that is not in the second. */
export function subtract(one: Intervals, other: Intervals): Intervals {
  const columns = new Columns(one.from.length + other.from.length);
  let b = 0;
  for (let a = 0; a < one.from.length; a += 1) {
    let from = one.from[a] ?? 0;
    const until = one.until[a] ?? 0;
    b = firstEndingAfter(other.until, from, b);
    for (let at = b; from < until; at += 1) {
      const taken = other.from[at] ?? Number.POSITIVE_INFINITY;
      if (taken > from) columns.add(from, Math.min(taken, until));
      from = Math.max(from, other.until[at] ?? Number.POSITIVE_INFINITY);
    }
  }
  return columns.done();
}

/** What of a span is not in the intervals. */
export function complement(intervals: Intervals, within: Span): Intervals {
  return subtract(single(within), intervals);
}

/** Whether one stretch holds the whole span. */
export function covers({ from, until }: Intervals, span: Span): boolean {
  const at = firstEndingAfter(until, span.from);
  return (from[at] ?? Number.POSITIVE_INFINITY) <= span.from && (until[at] ?? 0) >= span.until;
}

/** Whether any of the time lies in the span. */
export function touches({ from, until }: Intervals, span: Span): boolean {
  return (from[firstEndingAfter(until, span.from)] ?? Number.POSITIVE_INFINITY) < span.until;
}

/** The stretch that holds a moment; null where none does. */
export function stretchAt({ from, until }: Intervals, moment: Instant): Span | null {
  const at = firstEndingAfter(until, moment);
  const [start, end] = [from[at], until[at]];
  return start !== undefined && end !== undefined && start <= moment
    ? { from: start, until: end }
    : null;
}

/** How much of a span is taken, in milliseconds. */
export function lengthWithin({ from, until }: Intervals, span: Span): number {
  let length = 0;
  for (let at = firstEndingAfter(until, span.from); at < from.length; at += 1) {
    const start = Math.max(from[at] ?? 0, span.from);
    if (start >= span.until) break;
    length += Math.min(until[at] ?? 0, span.until) - start;
  }
  return length;
}

/** Each stretch made longer on both sides; shorter where the numbers are negative. */
export function widened(intervals: Intervals, before: number, after: number): Intervals {
  return before === 0 && after === 0 ? intervals : mergedInOrder(spansOf(intervals), before, after);
}

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

/** Room for stretches while they are gathered. */
export class Columns {
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
  for (const span of spans)
    if (span.until > span.from) columns.add(span.from - before, span.until + after);
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
  return subtractAll(one, [other]);
}

/** Stretches in the making: as many of the columns as `count` says. */
interface Draft {
  readonly from: Float64Array;
  readonly until: Float64Array;
  count: number;
}

function draft(room: number): Draft {
  return { from: new Float64Array(room), until: new Float64Array(room), count: 0 };
}

/**
 * Time in the first that is in none of the others. Two drafts are written in turns, so that taking fifty calendars away makes
 * no fifty lists; what is left grows shorter, so whoever has most taken goes first.
 */
export function subtractAll(one: Intervals, others: readonly Intervals[]): Intervals {
  let left: Draft = { ...one, count: one.from.length };
  let spare = draft(0);
  for (const other of others) {
    if (left.count === 0) break;
    const room = left.count + other.from.length;
    const into = spare.from.length >= room ? spare : draft(2 * room);
    takeAway(left, other, into);
    // The first draft is the caller's own.
    spare = left.from === one.from ? draft(0) : left;
    left = into;
  }
  const { from, until, count } = left;
  return { from: from.slice(0, count), until: until.slice(0, count) };
}

/** With so many times more to skip than is left, leaping over it beats walking. */
const LEAPING = 8;

function takeAway(left: Draft, { from, until }: Intervals, into: Draft): void {
  const total = from.length;
  const leaps = total > LEAPING * left.count;
  let next = 0;
  let count = 0;
  for (let at = 0; at < left.count; at += 1) {
    let begins = left.from[at] ?? 0;
    const ends = left.until[at] ?? 0;
    if (leaps) next = firstEndingAfter(until, begins, next);
    else while (next < total && (until[next] ?? 0) <= begins) next += 1;
    let taken = next;
    while (taken < total && begins < ends && (from[taken] ?? 0) < ends) {
      const start = from[taken] ?? 0;
      if (start > begins) {
        into.from[count] = begins;
        into.until[count] = start;
        count += 1;
      }
      begins = until[taken] ?? 0;
      taken += 1;
    }
    if (begins >= ends) continue;
    into.from[count] = begins;
    into.until[count] = ends;
    count += 1;
  }
  into.count = count;
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

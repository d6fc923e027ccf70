import type { BusyKind, BusySpan } from '../busy.ts';
import type { Span } from '../span.ts';
import { Columns, NOTHING, mergedInOrder, subtractAll, union } from './intervals.ts';
import type { Intervals } from './intervals.ts';

/**
 * When somebody is taken, made once per change and read at question time. A value: changing it gives another one.
 * Outside `known` nothing is known, and unknown is never free.
 */
export interface BusyIndex {
  /** From and until when his calendars were read. */
  readonly known: Span;
  /** What takes his time, in order of `from`, then `until`. */
  readonly spans: readonly BusySpan[];
  /** Busy, away, and what nobody can tell: never free. */
  readonly firm: Intervals;
  readonly tentative: Intervals;
  readonly held: Intervals;
  /** All of it together. */
  readonly taken: Intervals;
  /** Spans by where they come from, so that one changed object is one step. */
  readonly sources: ReadonlyMap<string, readonly BusySpan[]>;
}

/** Where spans come from: a calendar and its object, a hold. Any string, the same for the same thing. */
export type BusySource = string;

const KEPT_AS: Readonly<Record<BusyKind, 'firm' | 'tentative' | 'held'>> = {
  busy: 'firm',
  away: 'firm',
  unknown: 'firm',
  tentative: 'tentative',
  held: 'held',
};

/** By start, then by end, then by what it is: the same data is the same index whatever the order it came in. */
function inOrder(one: BusySpan, other: BusySpan): number {
  return one.from - other.from || one.until - other.until || byName(one.by ?? '', other.by ?? '');
}

function byName(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function real(spans: readonly BusySpan[]): readonly BusySpan[] {
  return spans.filter(({ from, until }) => until > from);
}

/** The index of spans by their sources. */
export function busyIndexOf(
  sources: Iterable<readonly [BusySource, readonly BusySpan[]]>,
  known: Span,
): BusyIndex {
  const kept = new Map<BusySource, readonly BusySpan[]>();
  for (const [source, spans] of sources) kept.set(source, real(spans));
  return indexed([...kept.values()].flat().sort(inOrder), known, kept);
}

/** The index of spans whose sources nobody keeps apart: `by` is taken as the source. */
export function busyIndex(spans: readonly BusySpan[], known: Span): BusyIndex {
  return busyIndexOf(
    Map.groupBy(spans, ({ by }) => by ?? ''),
    known,
  );
}

/**
 * The index after one calendar object (or hold) changed; no spans: it is gone. What did not change is not sorted again.
 */
export function changeSource(
  index: BusyIndex,
  source: BusySource,
  spans: readonly BusySpan[],
): BusyIndex {
  const before = new Set(index.sources.get(source));
  const sources = new Map(index.sources);
  const added = real(spans).toSorted(inOrder);
  if (added.length === 0) sources.delete(source);
  else sources.set(source, added);
  const all: BusySpan[] = [];
  let next = 0;
  for (const span of index.spans) {
    if (before.has(span)) continue;
    for (let one = added[next]; one !== undefined && inOrder(one, span) <= 0; one = added[next]) {
      all.push(one);
      next += 1;
    }
    all.push(span);
  }
  for (; next < added.length; next += 1) all.push(...added.slice(next, next + 1));
  return indexed(all, index.known, sources);
}

function indexed(
  spans: readonly BusySpan[],
  known: Span,
  sources: ReadonlyMap<BusySource, readonly BusySpan[]>,
): BusyIndex {
  const columns = {
    firm: new Columns(spans.length),
    tentative: new Columns(spans.length),
    held: new Columns(spans.length),
    taken: new Columns(spans.length),
  };
  for (const { kind, from, until } of spans) {
    columns[KEPT_AS[kind]].add(from, until);
    columns.taken.add(from, until);
  }
  return {
    known,
    spans,
    firm: columns.firm.done(),
    tentative: columns.tentative.done(),
    held: columns.held.done(),
    taken: columns.taken.done(),
    sources,
  };
}

/** What counts as taken, as a question has it. */
export interface Counting {
  readonly tentativeAs: 'busy' | 'free';
  readonly holdsAs: 'busy' | 'free';
  /** What takes no time here, by `by`. */
  readonly ignoring: readonly string[];
}

/** Whether a span takes time in a question. */
export function counts(span: BusySpan, { tentativeAs, holdsAs, ignoring }: Counting): boolean {
  if (span.kind === 'tentative' && tentativeAs === 'free') return false;
  if (span.kind === 'held' && holdsAs === 'free') return false;
  return span.by === null || !ignoring.includes(span.by);
}

/** What is taken, as a question counts it. The usual question reads what stands ready. */
export function takenOf(index: BusyIndex, counting: Counting): Intervals {
  const { tentativeAs, holdsAs, ignoring } = counting;
  if (ignoring.length > 0 && index.spans.some(({ by }) => by !== null && ignoring.includes(by)))
    return mergedInOrder(index.spans.filter((span) => counts(span, counting)));
  if (tentativeAs === 'busy' && holdsAs === 'busy') return index.taken;
  if (tentativeAs === 'busy') return union(index.firm, index.tentative);
  return holdsAs === 'busy' ? union(index.firm, index.held) : index.firm;
}

/** Common free time within a span: what none of them has taken, and all of them are known in. */
export function commonFree(
  indexes: readonly BusyIndex[],
  within: Intervals,
  counting: Counting = { tentativeAs: 'busy', holdsAs: 'busy', ignoring: [] },
): Intervals {
  // Who has most in his diary leaves least to look at for the others.
  const taken = indexes
    .map((index) => takenOf(index, counting))
    .sort((one, other) => other.from.length - one.from.length);
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  for (const { known } of indexes) {
    from = Math.max(from, known.from);
    until = Math.min(until, known.until);
  }
  const outside: Intervals = {
    from: Float64Array.of(Number.NEGATIVE_INFINITY, until),
    until: Float64Array.of(from, Number.POSITIVE_INFINITY),
  };
  return from < until ? subtractAll(within, [outside, ...taken]) : NOTHING;
}

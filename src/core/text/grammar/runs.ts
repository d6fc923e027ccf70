import { fillChart } from './chart.ts';
import type { Chart } from './chart.ts';
import type { Grammar, Item } from './grammar.ts';
import { OVERLAP_TOKENS, WINDOW_TOKENS } from './limits.ts';
import type { Token } from './tokens.ts';

/** Tokens that belong to the grammar one after another, `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of words that the grammar knows: nothing outside them can be part of a time. Runs without a
 * word that can make a time, or a number in company, are left alone.
 */
export function runsOf(
  tokens: readonly Token[],
  { standing, lexicon }: Grammar,
  isCovered: (at: number) => boolean,
): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  let strong = false;
  let numbers = false;
  const close = (to: number): void => {
    // A text of one word may be an answer: "mei", "Thu".
    if (strong || (numbers && (to - from > 1 || tokens.length === 1))) runs.push({ from, to });
    from = -1;
    strong = false;
    numbers = false;
  };
  for (const [at, token] of tokens.entries()) {
    const isFigures = token.kind === 'digits';
    const found = isFigures ? 'strong' : standing(token.norm);
    const inside = found !== 'none' || isCovered(at) || lexicon.isSuffix(tokens, at);
    if (inside && from < 0) from = at;
    if (!inside && from >= 0) close(at);
    if (found === 'strong' || (inside && isCovered(at))) strong = true;
    else if (found === 'number') numbers = true;
  }
  if (from >= 0) close(tokens.length);
  return runs;
}

/** A reading of some tokens that may be a find: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of two readings of the same words the higher one is meant. */
  readonly rank: number;
}

/** How the finds of a run are chosen. */
export interface Choosing<S extends Span> {
  /** Readings that a token of itself has. */
  readonly meanings: (at: number) => readonly Item[];
  /** What a chart's cell holds that may be a find; `start` is its token. */
  readonly spansAt: (chart: Chart, cell: number, start: number) => S[];
  /** Whether a reading is taken; asked of the longest first. */
  readonly accepts: (span: S) => boolean;
}

/** What reading a run cost, and whether the budget ended before it was done. */
export interface RunReading {
  readonly cut: boolean;
  readonly steps: number;
}

/**
 * Reads a run window by window and takes from each place the longest reading that is accepted. A
 * window hands over what lies well before its end; the next one begins there.
 */
export function readRun<S extends Span>(
  tokens: readonly Token[],
  grammar: Grammar,
  run: Run,
  choosing: Choosing<S>,
): RunReading {
  let cut = false;
  let steps = 0;
  let from = run.from;
  while (from < run.to) {
    const to = Math.min(run.to, from + WINDOW_TOKENS);
    const chart = fillChart(tokens, grammar, { from, to }, choosing.meanings);
    cut ||= chart.cut;
    steps += chart.steps;
    from = take(chart, from, to === run.to ? to : to - OVERLAP_TOKENS, choosing);
  }
  return { cut, steps };
}

function take<S extends Span>(
  chart: Chart,
  from: number,
  until: number,
  { spansAt, accepts }: Choosing<S>,
): number {
  let at = from;
  while (at < until) {
    const here = spansAt(chart, at - from, at).sort(byPreference);
    const found = here.find((span) => accepts(span));
    at = found?.end ?? at + 1;
  }
  return at;
}

/** Longest first; among those of one length the highest rank. */
function byPreference(one: Span, other: Span): number {
  return other.end - one.end || other.rank - one.rank;
}

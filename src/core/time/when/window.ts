import type { Candidate } from './choose.ts';
import { byPreference, candidatesAt } from './choose.ts';
import { fillChart } from './grammar/chart.ts';
import type { Chart } from './grammar/chart.ts';
import type { Grammar, Item } from './grammar/grammar.ts';
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
    if (strong || (numbers && to - from > 1)) runs.push({ from, to });
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

/** What a run was read as. */
export interface RunReading {
  readonly candidates: readonly Candidate[];
  readonly cut: boolean;
  readonly steps: number;
}

/**
 * Reads a run window by window and keeps from each place the longest reading that `accepts` lets
 * through. A window hands over what lies well before its end; the next one begins there.
 */
export function readRun(
  tokens: readonly Token[],
  grammar: Grammar,
  run: Run,
  meanings: (at: number) => readonly Item[],
  accepts: (candidate: Candidate) => boolean,
): RunReading {
  const candidates: Candidate[] = [];
  let cut = false;
  let steps = 0;
  let from = run.from;
  while (from < run.to) {
    const to = Math.min(run.to, from + WINDOW_TOKENS);
    const isLast = to === run.to;
    const chart = fillChart(tokens, grammar, { from, to }, meanings);
    cut ||= chart.cut;
    steps += chart.steps;
    const until = isLast ? to : to - OVERLAP_TOKENS;
    from = take(chart, from, until, accepts, candidates);
  }
  return { candidates, cut, steps };
}

function take(
  chart: Chart,
  from: number,
  until: number,
  accepts: (candidate: Candidate) => boolean,
  taken: Candidate[],
): number {
  let at = from;
  while (at < until) {
    const here = candidatesAt(chart, at - from, at).sort(byPreference);
    const found = here.find(accepts);
    if (found !== undefined) taken.push(found);
    at = found?.end ?? at + 1;
  }
  return at;
}

import type { Candidate } from './choose.ts';
import { byPreference, candidatesOf } from './choose.ts';
import { fillChart } from './grammar/chart.ts';
import type { Grammar, Seed } from './grammar/grammar.ts';
import { OVERLAP_TOKENS, WINDOW_TOKENS } from './limits.ts';
import type { Token } from './tokens.ts';

/** Tokens that belong to the grammar one after another, `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of words that the grammar knows: nothing outside them can be part of a time. A run of
 * marks alone, or of one word that needs others, costs its chart and no more.
 */
export function runsOf(
  tokens: readonly Token[],
  grammar: Grammar,
  knows: (at: number) => boolean,
): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  let strong = false;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const meant = token !== undefined && knows(at);
    if (token !== undefined && (meant || grammar.words.has(token.norm))) {
      if (from < 0) from = at;
      strong ||= meant || grammar.byWord.has(token.norm);
    } else if (from >= 0) {
      if (strong) runs.push({ from, to: at });
      from = -1;
      strong = false;
    }
  }
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
  seeds: readonly Seed[],
  accepts: (candidate: Candidate) => boolean,
): RunReading {
  const candidates: Candidate[] = [];
  let cut = false;
  let steps = 0;
  let from = run.from;
  while (from < run.to) {
    const to = Math.min(run.to, from + WINDOW_TOKENS);
    const isLast = to === run.to;
    const inWindow = seeds.filter(({ start }) => start >= from && start < to);
    const chart = fillChart(tokens, grammar, { from, to }, inWindow);
    cut ||= chart.cut;
    steps += chart.steps;
    const until = isLast ? to : to - OVERLAP_TOKENS;
    from = take(candidatesOf(chart, from), from, until, accepts, candidates);
  }
  return { candidates, cut, steps };
}

function take(
  cells: readonly (readonly Candidate[])[],
  from: number,
  until: number,
  accepts: (candidate: Candidate) => boolean,
  taken: Candidate[],
): number {
  let at = from;
  while (at < until) {
    const here = [...(cells[at - from] ?? [])].sort(byPreference);
    const found = here.find(accepts);
    if (found !== undefined) taken.push(found);
    at = found?.end ?? at + 1;
  }
  return at;
}

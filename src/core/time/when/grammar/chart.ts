import { MAX_ITEMS, MAX_READINGS, MAX_STEPS } from '../limits.ts';
import type { Token } from '../tokens.ts';
import type { Grammar, Item, Seed } from './grammar.ts';
import type { Rule } from './rule.ts';

/** All readings of a window of tokens; `steps` is what it cost. */
export interface Chart {
  /** By start (from the window's), then by category. */
  readonly cells: readonly (readonly (readonly Item[] | undefined)[])[];
  readonly steps: number;
  /** Whether the budget ended before the readings did. */
  readonly cut: boolean;
}

/**
 * A bottom-up chart filled from right to left: when a place is looked at, everything to its right
 * is known, so a rule either completes at once or never. Each place costs no more than
 * MAX_ITEMS readings, and all of it no more than MAX_STEPS.
 */
class Filling {
  readonly cells: (Item[] | undefined)[][] = [];
  steps = 0;
  items = 0;
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #from: number;
  readonly #to: number;

  constructor(tokens: readonly Token[], grammar: Grammar, from: number, to: number) {
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#from = from;
    this.#to = to;
  }

  get cut(): boolean {
    return this.steps > MAX_STEPS || this.items > MAX_ITEMS;
  }

  place(at: number, seeds: readonly Item[]): void {
    const cell: (Item[] | undefined)[] = [];
    this.cells[at - this.#from] = cell;
    const agenda: Item[] = [];
    const norm = this.#tokens[at]?.norm ?? '';
    for (const rule of this.#grammar.byWord.get(norm) ?? []) {
      this.#match(rule, 1, at + 1, [], rule.rank, agenda);
    }
    agenda.push(...seeds);
    for (let next = agenda.pop(); next !== undefined; next = agenda.pop()) {
      if (this.cut) return;
      if (next.end > this.#to || !add(cell, next)) continue;
      this.items += 1;
      for (const rule of this.#grammar.byCategory[next.category] ?? []) {
        this.#match(rule, 1, next.end, [next.value], rule.rank + next.rank, agenda);
      }
    }
  }

  /** Matches the rest of a rule from a place; every way to complete it goes on the agenda. */
  #match(
    rule: Rule,
    element: number,
    at: number,
    values: unknown[],
    rank: number,
    agenda: Item[],
  ): void {
    this.steps += 1;
    const wanted = rule.elements[element];
    if (wanted === undefined) {
      const value = rule.make(values);
      if (value !== null) agenda.push({ category: rule.makes, end: at, value, rank });
      return;
    }
    if (at >= this.#to || this.steps > MAX_STEPS) return;
    if ('words' in wanted) {
      const token = this.#tokens[at];
      if (token !== undefined && wanted.words.has(token.norm)) {
        this.#match(rule, element + 1, at + 1, values, rank, agenda);
      }
      return;
    }
    for (const found of this.cells[at - this.#from]?.[wanted.category] ?? []) {
      values.push(found.value);
      this.#match(rule, element + 1, found.end, values, rank + found.rank, agenda);
      values.pop();
    }
  }
}

/** Adds a reading unless it is there already, or better ones of the same words are. */
function add(cell: (Item[] | undefined)[], next: Item): boolean {
  const known = cell[next.category];
  if (known === undefined) {
    cell[next.category] = [next];
    return true;
  }
  const same = known.filter((each) => each.end === next.end);
  if (same.length >= MAX_READINGS) return false;
  if (same.length > 0) {
    const text = JSON.stringify(next.value);
    if (same.some((each) => each.rank >= next.rank && JSON.stringify(each.value) === text)) {
      return false;
    }
  }
  known.push(next);
  return true;
}

/** Reads the tokens from `from` up to `to`. Seeds are readings known beforehand. */
export function fillChart(
  tokens: readonly Token[],
  grammar: Grammar,
  range: { readonly from: number; readonly to: number },
  seeds: readonly Seed[],
): Chart {
  const filling = new Filling(tokens, grammar, range.from, range.to);
  for (let at = range.to - 1; at >= range.from; at -= 1) {
    const here = seeds.filter((seed) => seed.start === at);
    filling.place(at, [...grammar.lexicon(tokens, at), ...here]);
  }
  return { cells: filling.cells, steps: filling.steps, cut: filling.cut };
}

import { MAX_ITEMS, MAX_READINGS, MAX_STEPS } from './limits.ts';
import type { Token } from './tokens.ts';
import type { Grammar, Item, State } from './grammar.ts';

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
 * is known, so a rule either completes at once or never. All of it costs no more than MAX_STEPS
 * and makes no more than MAX_ITEMS readings.
 */
class Filling {
  readonly cells: (Item[] | undefined)[][] = [];
  steps = 0;
  items = 0;
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  readonly #from: number;
  readonly #to: number;
  readonly #values: unknown[] = [];
  #agenda: Item[] = [];

  constructor(tokens: readonly Token[], grammar: Grammar, from: number, to: number) {
    this.#tokens = tokens;
    this.#grammar = grammar;
    this.#from = from;
    this.#to = to;
  }

  get cut(): boolean {
    return this.steps > MAX_STEPS || this.items > MAX_ITEMS;
  }

  place(at: number, meanings: readonly Item[]): void {
    const cell: (Item[] | undefined)[] = [];
    this.cells[at - this.#from] = cell;
    this.#agenda = [];
    const norm = this.#tokens[at]?.norm ?? '';
    for (const next of this.#grammar.start.words.get(norm) ?? []) this.#walk(next, at + 1, 0);
    this.#agenda.push(...meanings);
    for (let next = this.#agenda.pop(); next !== undefined; next = this.#agenda.pop()) {
      if (this.cut) return;
      if (next.end > this.#to || !add(cell, next)) continue;
      this.items += 1;
      const state = this.#grammar.after[next.category];
      if (state === undefined) continue;
      this.#values.push(next.value);
      this.#walk(state, next.end, next.rank);
      this.#values.pop();
    }
  }

  /** Goes on from a state at a place; every rule completed on the way goes on the agenda. */
  #walk(state: State, at: number, rank: number): void {
    this.steps += 1;
    for (const rule of state.complete) {
      const value = rule.make(this.#values);
      if (value === null) continue;
      this.#agenda.push({ category: rule.makes, end: at, value, rank: rank + rule.rank });
    }
    if (at >= this.#to || this.steps > MAX_STEPS) return;
    if (state.words.size > 0) {
      const next = state.words.get(this.#tokens[at]?.norm ?? '');
      if (next !== undefined) for (const each of next) this.#walk(each, at + 1, rank);
    }
    const cell = this.cells[at - this.#from];
    if (cell === undefined) return;
    for (const [category, next] of state.categories) {
      const readings = cell[category];
      if (readings === undefined) continue;
      for (const reading of readings) {
        this.#values.push(reading.value);
        this.#walk(next, reading.end, rank + reading.rank);
        this.#values.pop();
      }
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
  let same = 0;
  for (const each of known) {
    if (each.end !== next.end) continue;
    same += 1;
    if (same >= MAX_READINGS) return false;
    if (each.rank >= next.rank && isAlike(each.value, next.value)) return false;
  }
  known.push(next);
  return true;
}

/** Whether two values say the same thing. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key) || !isAlike(field(one, key), field(other, key))) return false;
  }
  return true;
}

function field(value: object, key: string): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a value of an object is only compared, whatever it is
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** Reads the tokens from `from` up to `to`. Meanings are the readings of a token that need no rule. */
export function fillChart(
  tokens: readonly Token[],
  grammar: Grammar,
  range: { readonly from: number; readonly to: number },
  meanings: (at: number) => readonly Item[],
): Chart {
  const filling = new Filling(tokens, grammar, range.from, range.to);
  for (let at = range.to - 1; at >= range.from; at -= 1) filling.place(at, meanings(at));
  return { cells: filling.cells, steps: filling.steps, cut: filling.cut };
}

import type { Item } from './grammar/grammar.ts';
import type { Chart } from './grammar/chart.ts';
import { CLOCK, DATE, INTERVAL, LENGTH, MOMENT, RECURRENCE } from './categories.ts';
import type { Category } from './grammar/category.ts';
import type { Reading } from './resolve/value.ts';

/** A reading of some tokens, from `start` up to `end`, that may be a find. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly reading: Reading;
}

interface Final {
  readonly id: number;
  /** Of two readings of the same words, the one of the higher order is meant. */
  readonly order: number;
  readonly read: (item: Item) => Reading;
}

function final<V>(category: Category<V>, order: number, read: (value: V) => Reading): Final {
  // An item's value was made as its category's type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { id: category.id, order, read: ({ value }) => read(value as V) };
}

const FINALS: readonly Final[] = [
  final(DATE, 5, (date) => ({ k: 'moment', moment: { date } })),
  final(MOMENT, 4, (moment) => ({ k: 'moment', moment })),
  final(INTERVAL, 3, (interval) => ({ k: 'interval', interval })),
  final(CLOCK, 2, (clock) => ({ k: 'moment', moment: { clock } })),
  final(RECURRENCE, 6, (recurrence) => ({ k: 'recurrence', recurrence })),
  final(LENGTH, 1, (length) => ({ k: 'length', length })),
];

/** Everything in a chart that may be a find, by where it starts (from the window's). */
export function candidatesOf(chart: Chart, from: number): readonly (readonly Candidate[])[] {
  return chart.cells.map((cell, index) =>
    FINALS.flatMap(({ id, order, read }) =>
      (cell?.[id] ?? []).map((item) => ({
        start: from + index,
        end: item.end,
        rank: item.rank + order / 10,
        reading: read(item),
      })),
    ),
  );
}

/** Longest first; among those of one length the highest rank. */
export function byPreference(one: Candidate, other: Candidate): number {
  return other.end - one.end || other.rank - one.rank;
}

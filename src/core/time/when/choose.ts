import type { Item } from '../../text/grammar/grammar.ts';
import type { Chart } from '../../text/grammar/chart.ts';
import {
  ALONE,
  CLOCK,
  DATE,
  INTERVAL,
  LENGTH,
  MOMENT,
  MONTH,
  PART,
  RECURRENCE,
} from './categories.ts';
import type { Category } from '../../text/grammar/category.ts';
import type { Reading } from './resolve/value.ts';

/** A reading of some tokens, from `start` up to `end`, that may be a find. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly reading: Reading;
  /** Too weak to stand in a sentence; a text of its own it may be. */
  readonly aloneOnly?: boolean;
}

interface Final {
  readonly id: number;
  /** Of two readings of the same words, the one of the higher order is meant. */
  readonly order: number;
  readonly read: (item: Item) => Reading;
  readonly aloneOnly: boolean;
}

function final<V>(
  category: Category<V>,
  order: number,
  read: (value: V) => Reading,
  aloneOnly = false,
): Final {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an item's value was made as its category's type
  return { id: category.id, order, aloneOnly, read: ({ value }) => read(value as V) };
}

const FINALS: readonly Final[] = [
  final(DATE, 5, (date) => ({ k: 'moment', moment: { date } })),
  final(MOMENT, 4, (moment) => ({ k: 'moment', moment })),
  final(INTERVAL, 3, (interval) => ({ k: 'interval', interval })),
  final(CLOCK, 2, (clock) => ({ k: 'moment', moment: { clock } })),
  final(RECURRENCE, 6, (recurrence) => ({ k: 'recurrence', recurrence })),
  final(MONTH, 0, ({ month }) => ({ k: 'moment', moment: { date: { k: 'month', month } } }), true),
  final(PART, 0, (part) => ({ k: 'moment', moment: { part } }), true),
  final(ALONE, 0, (moment) => ({ k: 'moment', moment }), true),
  final(LENGTH, 1, (length) => ({ k: 'length', length })),
];

/** What a chart's cell holds that may be a find; `start` is its token. */
export function candidatesAt(chart: Chart, cell: number, start: number): Candidate[] {
  const readings = chart.cells[cell];
  if (readings === undefined || readings.length === 0) return [];
  const found: Candidate[] = [];
  for (const { id, order, read, aloneOnly } of FINALS) {
    for (const item of readings[id] ?? []) {
      const rank = item.rank + order / 10;
      found.push({ start, end: item.end, rank, reading: read(item), aloneOnly });
    }
  }
  return found;
}

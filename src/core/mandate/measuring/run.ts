import type { Period } from '../mandate.ts';
import { PERIOD_MARKS, type Chunk, type Item, type Mark } from '../reading/chunk.ts';
import type { Placed } from './part.ts';

/** A run of items from one on, as the rules of reducing look at it. */
export interface Run {
  /** The marks before the value, nearest last, with fillers passed over. */
  readonly marks: readonly Mark[];
  readonly value: Chunk;
  /** What comes after the value, fillers included. */
  readonly after: readonly Item[];
}

/** What a rule made of a run: the part, and how many items after the value it used. */
export interface Reduced {
  readonly part: Placed['part'];
  readonly used: number;
}

/** Whether one of these marks stands before the value. */
export function has(run: Run, ...marks: readonly Mark[]): boolean {
  return marks.some((mark) => run.marks.includes(mark));
}

/** The place of the next item that is no filler, or -1 where the run ends. */
export function skip(items: readonly Item[], from: number): number {
  return items.findIndex((item, index) => index >= from && item.chunk.is !== 'filler');
}

/** Whether the item is one of these marks. */
export function isMark(item: Item | undefined, ...marks: readonly Mark[]): boolean {
  if (item?.chunk.is !== 'mark') return false;
  const { marks: meant } = item.chunk;
  return marks.some((mark) => meant.includes(mark));
}

const PERIODS = ['per-day', 'per-week', 'per-month', 'per-year'] as const;

/** The period that a "per month" names; null for anything else. */
export function periodOf(item: Item | undefined): Period | null {
  if (item?.chunk.is !== 'mark') return null;
  const { marks } = item.chunk;
  const mark = PERIODS.find((one) => marks.includes(one));
  return mark === undefined ? null : PERIOD_MARKS[mark];
}

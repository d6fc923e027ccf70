import type { DiaryEvent } from '../context.ts';

/** Which of several: counted from the front, or with a minus from the back. `next` is the first that has yet to begin. */
export type Nth = number | 'next';

/** "De eerste twee": from which, and how many. */
export interface Counted {
  readonly nth: Nth;
  readonly count: number;
}

const WORDS: ReadonlyMap<string, Nth> = new Map<string, Nth>([
  ...['eerste', 'vroegste', 'first', 'earliest', '1e', '1ste', '1st'].map(
    (word) => [word, 1] as const,
  ),
  ...['tweede', 'second', '2e', '2de', '2nd'].map((word) => [word, 2] as const),
  ...['derde', 'third', '3e', '3de', '3rd'].map((word) => [word, 3] as const),
  ...['vierde', 'fourth', '4e', '4de', '4th'].map((word) => [word, 4] as const),
  ...['laatste', 'last', 'final', 'latest'].map((word) => [word, -1] as const),
  ...['voorlaatste', 'penultimate'].map((word) => [word, -2] as const),
  ...['volgende', 'eerstvolgende', 'aankomende', 'eerstkomende', 'next', 'upcoming'].map(
    (word) => [word, 'next'] as const,
  ),
]);

/** Which of several a word says; null for a word that says none. */
export function nthOf(word: string): Nth | null {
  return WORDS.get(word) ?? null;
}

/** Words for all that is still to come: of a diary no more than that it is not over. */
export const YET_TO_COME: ReadonlySet<string> = new Set(
  `future upcoming coming remaining toekomstige komende resterende overige aankomende overgebleven geplande
  planned scheduled`.split(/\s+/),
);

/** Those that are meant of what fits, by when they begin: `count` of them from there. None when there are not so many. */
export function pick(
  found: readonly DiaryEvent[],
  { nth, count }: Counted,
  now: string,
): readonly DiaryEvent[] {
  const sorted = found.toSorted((one, other) => order(one.start, other.start));
  const open =
    nth === 'next' ? sorted.filter(({ start }) => start >= now.slice(0, start.length)) : sorted;
  const n = nth === 'next' ? 1 : nth;
  const from = n > 0 ? n - 1 : open.length + n - count + 1;
  return from < 0 ? [] : open.slice(from, from + count);
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

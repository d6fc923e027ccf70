import type { Intervals } from '../../src/core/diary/availability/intervals.ts';
import type { Span } from '../../src/core/diary/span.ts';

const MINUTE_MS = 60_000;
const BITS = 32;

/** Time as one bit a minute, taken where it is set: the other way to keep a diary, for comparison. */
export class MinuteMap {
  readonly words: Uint32Array;

  constructor(words: Uint32Array) {
    this.words = words;
  }

  static of({ from, until }: Intervals, over: Span): MinuteMap {
    const minutes = Math.ceil((over.until - over.from) / MINUTE_MS);
    const words = new Uint32Array(Math.ceil(minutes / BITS));
    for (let at = 0; at < from.length; at += 1) {
      const first = Math.max(0, Math.floor(((from[at] ?? 0) - over.from) / MINUTE_MS));
      const last = Math.min(minutes, Math.ceil(((until[at] ?? 0) - over.from) / MINUTE_MS));
      for (let minute = first; minute < last; minute += 1)
        words[minute >> 5] = (words[minute >> 5] ?? 0) | (1 << (minute & 31));
    }
    return new MinuteMap(words);
  }
}

/** Stretches of minutes that no map has set, as pairs of minutes. */
export function freeMinutes(maps: readonly MinuteMap[]): readonly number[] {
  const length = maps[0]?.words.length ?? 0;
  const taken = new Uint32Array(length);
  for (const { words } of maps)
    for (let at = 0; at < length; at += 1) taken[at] = (taken[at] ?? 0) | (words[at] ?? 0);
  const edges: number[] = [];
  let was = 1;
  for (let at = 0; at < length; at += 1) {
    const word = taken[at] ?? 0;
    if (word === (was === 1 ? 0xff_ff_ff_ff : 0)) continue;
    for (let bit = 0; bit < BITS; bit += 1) {
      const is = (word >>> bit) & 1;
      if (is === was) continue;
      edges.push(at * BITS + bit);
      was = is;
    }
  }
  return edges;
}

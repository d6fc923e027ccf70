/** Chance that is the same every time for the same seed. What is drawn from a fork moves nothing in what it was forked from. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): readonly T[];
  fork(name: string): Chance;
}

/** Chance that flows from a text. */
export function chanceOf(seed: string): Chance {
  let state = hash(seed);
  // Mulberry32: small, even, and enough for a town.
  function next(): number {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  function int(from: number, to: number): number {
    return from + Math.floor(next() * (to - from + 1));
  }
  return {
    next,
    int,
    happens: (probability) => next() < probability,
    pick(list) {
      const picked = list[int(0, list.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    shuffled(list) {
      const keyed = list.map((one) => [next(), one] as const);
      return keyed.toSorted(([a], [b]) => a - b).map(([, one]) => one);
    },
    fork: (name) => chanceOf(`${seed}/${name}`),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (const point of text) value = Math.imul(value ^ (point.codePointAt(0) ?? 0), 0x01_00_01_93);
  return value >>> 0;
}

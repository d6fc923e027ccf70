import type { Point } from '../../src/engine/points.ts';

/** Where an office may die while it acts, and how often it passes there before it does. */
export const DEATHS = (
  ['act-before-start', 'act-after-start', 'act-after-call', 'act-after-record'] as const
).flatMap((at) => [1, 2, 3].map((count) => [at, count] as const));

/** Dies once, at a point passed for the countth time after it was armed. */
export class Life {
  #at: Point | null = null;
  #left = 0;

  arm(at: Point, count: number): void {
    this.#at = at;
    this.#left = count;
  }

  readonly probe = (at: Point): void => {
    if (at !== this.#at) return;
    this.#left -= 1;
    if (this.#left > 0) return;
    this.#at = null;
    throw new Error('killed');
  };
}

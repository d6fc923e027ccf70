/**
 * Why a time is good, or cannot be. A value: `sayReason` puts it into words for a reader.
 * Numbers named `from`, `until` and `at` are instants; `minutes`, `count` and `limit` are what they say.
 */
export interface Reason {
  /** Key in `availability/words.ts`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /**
   * How much it matters: above 0 it speaks for the time, below 0 against it, at most 1 either way.
   * What makes a time impossible weighs -1; what was assumed, and what only
   * tells something, weighs 0.
   */
  readonly weight: number;
}

/** What makes a time impossible. */
export function refusal(key: string, values: Reason['values'] = {}): Reason {
  return { key, values, weight: -1 };
}

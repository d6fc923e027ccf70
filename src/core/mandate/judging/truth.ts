/** Three-valued truth (Kleene): what the office does not know is neither so nor not so. */
export type Truth = 'yes' | 'no' | 'unknown';

/** One "no" settles it; else one unknown leaves it open. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** One "yes" settles it; of nothing at all, nothing holds. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** A comparison with something that may not be known. */
export function known<T>(value: T | null, test: (value: T) => boolean): Truth {
  if (value === null) return 'unknown';
  return test(value) ? 'yes' : 'no';
}

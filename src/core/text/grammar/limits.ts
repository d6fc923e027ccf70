/** Tokens parsed together. Longer runs of known words are read window by window, so that cost grows with length only. */
export const WINDOW_TOKENS = 48;

/** Tokens by which windows overlap: longer than the longest way to name a time or an amount. */
export const OVERLAP_TOKENS = 20;

/** Items made in one window; lists made to be ambiguous end here. */
export const MAX_ITEMS = 6_000;

/** Readings kept of the same words as the same category. */
export const MAX_READINGS = 6;

/** Steps of matching in one window: the budget that tests measure. */
export const MAX_STEPS = 200_000;

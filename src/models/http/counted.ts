import { z } from 'zod';

/** More than any model takes or gives at once: a count beyond it is a mistake, and would spend the month in one call. */
const MOST_TOKENS = 10_000_000;

/**
 * Tokens as a server counted them. A count that is none (negative, broken, beyond belief) is as one that was not given:
 * it does not spoil the answer, and the cost is then what was reckoned beforehand.
 */
export const counted = z.number().int().min(0).max(MOST_TOKENS).nullish().catch(null);

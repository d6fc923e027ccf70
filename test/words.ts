import type { Words } from '../src/core/text/words.ts';
import { duties } from '../src/duties/index.ts';

/** What the duties say: one may speak in the words of another, since what is shared has its words in one of them. */
export const dutyWords: Words = Object.assign({}, ...duties.map(({ words }) => words));

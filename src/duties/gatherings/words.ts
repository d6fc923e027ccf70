import type { Words } from '../../core/text/words.ts';
import { afterWords } from './words/after.ts';
import { beforeWords } from './words/before.ts';
import { choiceWords } from './words/choices.ts';

/** What the duty says of what comes before and after a meeting. */
export const gatheringWords: Words = { ...beforeWords, ...afterWords, ...choiceWords };

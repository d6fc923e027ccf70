import type { Words } from '../text/words.ts';
import { folderWords, paperWords } from './words.ts';
import { mailWords } from './words-mail.ts';

/** Every sentence of a briefing. */
export const briefingWords: Words = { ...folderWords, ...paperWords, ...mailWords };

import type { Words } from '../text/words.ts';
import { folderWords, paperWords } from './words.ts';
import { morningWords } from './words-morning.ts';
import { talkWords } from './words-talk.ts';
import { mailWords } from './words-mail.ts';

/** Every sentence of a briefing. */
export const briefingWords: Words = {
  ...folderWords,
  ...paperWords,
  ...mailWords,
  ...morningWords,
  ...talkWords,
};

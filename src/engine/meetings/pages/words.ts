import type { Words } from '../../../core/text/words.ts';

/** What an answer on a page says of a time. */
export const pageWords: Words = {
  'page.yes': { nl: 'ja', en: 'yes' },
  'page.if-need': { nl: 'als het moet', en: 'if need be' },
  'page.no': { nl: 'nee', en: 'no' },
};

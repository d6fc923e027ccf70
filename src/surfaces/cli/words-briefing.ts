import type { Words } from '../../core/text/words.ts';

/** What the command line says of briefings. */
export const briefingCliWords: Words = {
  'print.sources': { nl: 'Bronnen', en: 'Sources' },
  'print.file': { nl: 'Geschreven: {file}', en: 'Written: {file}' },
};

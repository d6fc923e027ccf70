import type { Words } from '../../core/text/words.ts';

/** What the command line says of briefings. */
export const briefingCliWords: Words = {
  'print.sources': { nl: 'Bronnen', en: 'Sources' },
  'print.signal-declined': {
    nl: 'Signaal {number} komt niet terug.',
    en: 'Signal {number} will not come back.',
  },
  'print.file': { nl: 'Geschreven: {file}', en: 'Written: {file}' },
};

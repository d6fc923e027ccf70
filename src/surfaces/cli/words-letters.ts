import type { Words } from '../../core/text/words.ts';

/** What the command line says of letters. */
export const letterCliWords: Words = {
  'usage.text': {
    nl: 'Er is geen tekst om na te lezen.',
    en: 'There is no text to read.',
  },
  'print.proof-clean': {
    nl: 'Niets gevonden.',
    en: 'Nothing found.',
  },
};

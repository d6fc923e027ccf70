import type { Words } from '../../core/text/words.ts';

/** What keeps a letter from being printed, and what to do about it. */
export const paperWords: Words = {
  'paper-unprintable': {
    nl: 'De brief heeft tekens waarvoor er geen letter is: {signs}. Er is niets gemaakt; schrijf ze anders.',
    en: 'The letter has signs for which there is no type: {signs}. Nothing was made; write them another way.',
  },
};

import type { Words } from '../../../core/text/words.ts';

/** What can go wrong with how people are reminded. */
export const owingTroubleWords: Words = {
  'loop-is-closed': {
    nl: '{id} staat niet meer open. Kijk wat er openstaat met: secretaris loops',
    en: '{id} is no longer open. See what is open with: secretaris loops',
  },
  'loop-is-ours': {
    nl: '{id} zijn wij zelf schuldig: daaraan wordt niemand herinnerd.',
    en: '{id} is ours to do: nobody is reminded of it.',
  },
};

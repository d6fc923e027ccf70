import type { Words } from '../../../core/text/words.ts';

/** What can go wrong with how people are reminded, and with an absence. */
export const owingTroubleWords: Words = {
  'absence-unclear': {
    nl: 'Van {from} tot en met {until} is geen afwezigheid: zij moet bestaan, eindigen na haar begin en nog niet voorbij zijn.',
    en: 'From {from} to {until} is no absence: its dates must exist, it must end after it begins, and not be over.',
  },
  'loop-is-closed': {
    nl: '{id} staat niet meer open. Kijk wat er openstaat met: secretaris loops',
    en: '{id} is no longer open. See what is open with: secretaris loops',
  },
  'loop-is-ours': {
    nl: '{id} zijn wij zelf schuldig: daaraan wordt niemand herinnerd.',
    en: '{id} is ours to do: nobody is reminded of it.',
  },
};

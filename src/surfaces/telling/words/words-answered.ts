import type { Words } from '../../../core/text/words.ts';

/** What came of an answer to a bundle. */
export const answeredWords: Words = {
  'answered.later': {
    nl: 'Goed; het blijft liggen tot u iets zegt.',
    en: 'Very well; it waits until you say something.',
  },
  'answered.agreed': { nl: 'Akkoord: {numbers}.', en: 'Agreed: {numbers}.' },
  'answered.declined': { nl: 'Niet: {numbers}.', en: 'Not: {numbers}.' },
  'answered.fallen': {
    nl: '{number} valt mee weg, want het rust op {because}.',
    en: '{number} falls out as well, since it rests on {because}.',
  },
  'answered.more': {
    nl: 'Nog het akkoord van een ander nodig: {numbers}.',
    en: 'Still needs somebody else’s consent: {numbers}.',
  },
  'answered.refused': {
    nl: 'Niet aan u om akkoord mee te gaan: {numbers}.',
    en: 'Not yours to consent to: {numbers}.',
  },
  'answered.nothing': {
    nl: 'Daarvan wachtte niets meer.',
    en: 'Nothing of that was waiting any more.',
  },
};

/** What is wrong with an answer to a bundle, by the codes of the contract. */
export const answeringWords: Words = {
  'answer-unclear': {
    nl: '„{words}” begrijp ik niet als antwoord. Zeg bijvoorbeeld „ja”, „ja, behalve 3”, „alleen 1 en 2” of „nee”.',
    en: 'I do not understand “{words}” as an answer. Say for instance “yes”, “yes, except 3”, “only 1 and 2” or “no”.',
  },
  'point-unknown': {
    nl: 'Een punt {numbers} is er niet; er zijn er {most}. Er is niets gedaan.',
    en: 'There is no point {numbers}; there are {most}. Nothing was done.',
  },
};

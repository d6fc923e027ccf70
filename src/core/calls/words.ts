import type { Words } from '../text/words.ts';

/** What is asked about a telephone note, and how it is said back. */
export const callWords = {
  'calls.who': {
    nl: 'Wie belde er? Zegt u bijvoorbeeld: „Jansen belde: donderdag lukt, nummer 020 123 45 67”.',
    en: 'Who rang? Say for instance: “Jansen rang: Thursday works, number 020 123 45 67”.',
  },
  'calls.which-person': {
    nl: 'Wie bedoelt u met „{name}”?',
    en: 'Whom do you mean by “{name}”?',
  },
  'calls.which-affair': {
    nl: 'Waarover belde {name}? Er staat meer dan één zaak open.',
    en: 'What did {name} ring about? More than one matter is open.',
  },
  'calls.too-long': {
    nl: 'Dit is te lang voor een telefoonnotitie; ik heb er niets mee gedaan.',
    en: 'This is too long for a telephone note; I have done nothing with it.',
  },
  'calls.rang': { nl: '{name} belde', en: '{name} rang' },
  'calls.recorded': { nl: '{name} sprak een bericht in', en: '{name} left a message' },
  'calls.somebody': { nl: 'iemand', en: 'somebody' },
  'calls.about': { nl: ' over „{about}”', en: ' about “{about}”' },
  'calls.number': { nl: 'nummer {number}', en: 'number {number}' },
  'calls.back': { nl: 'belt u terug', en: 'please call back' },
  'calls.conversation': { nl: 'Telefoongesprek', en: 'Telephone call' },
} as const satisfies Words;

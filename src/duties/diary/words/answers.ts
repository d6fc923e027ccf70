import type { Words } from '../../../core/text/words.ts';

/** What somebody says to an invitation of ours. */
export const answerWords: Words = {
  'diary.says-accepted': { nl: '{who} komt', en: '{who} will come' },
  'diary.says-declined': { nl: '{who} komt niet', en: '{who} will not come' },
  'diary.says-tentative': { nl: '{who} komt misschien', en: '{who} may come' },
  'diary.says-delegated': {
    nl: '{who} laat zich vervangen door {to}',
    en: '{who} sends {to} instead',
  },
  'diary.says-needs-action': {
    nl: 'het antwoord van {who} staat weer open',
    en: 'the answer of {who} is open again',
  },
  'diary.says-other': { nl: '{who} zegt „{answer}”', en: '{who} says “{answer}”' },
};

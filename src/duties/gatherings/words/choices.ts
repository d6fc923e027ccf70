import type { Words } from '../../../core/text/words.ts';

/** What the principal can choose from. */
export const choiceWords: Words = {
  'gatherings.choice-telephone': { nl: 'Bellen', en: 'Telephone' },
  'gatherings.choice-other-supplier': { nl: 'Een ander vragen', en: 'Ask somebody else' },
  'gatherings.choice-other-owner': { nl: 'Een ander laten doen', en: 'Have somebody else do it' },
  'gatherings.choice-name-somebody': { nl: 'Zeggen wie gevraagd wordt', en: 'Say who is asked' },
  'gatherings.choice-without': { nl: 'Het zonder doen', en: 'Do without' },
  'gatherings.choice-let-rest': { nl: 'Laten rusten', en: 'Let it rest' },
  'gatherings.choice-done': { nl: 'Gedaan', en: 'Done' },
  'gatherings.choice-later': { nl: 'Later', en: 'Later' },
  'gatherings.choice-answer-yourself': { nl: 'Zelf antwoorden', en: 'Answer it yourself' },
  'gatherings.choice-send-without': {
    nl: 'Sturen zonder wat ontbreekt',
    en: 'Send without what is missing',
  },
  'gatherings.choice-send-now': { nl: 'Nu sturen', en: 'Send now' },
  'gatherings.choice-wait': { nl: 'Wachten', en: 'Wait' },
  'gatherings.choice-postpone': { nl: 'De vergadering verzetten', en: 'Postpone the meeting' },
  'gatherings.choice-make-agenda': { nl: 'Een agenda maken', en: 'Make an agenda' },
  'gatherings.choice-without-papers': {
    nl: 'Zonder agenda en stukken vergaderen',
    en: 'Meet without agenda and papers',
  },
  'gatherings.choice-send-round': { nl: 'Rondsturen', en: 'Send it round' },
  'gatherings.choice-approve': { nl: 'Vaststellen', en: 'Approve' },
  'gatherings.choice-look-at-changes': {
    nl: 'De wijzigingen bekijken',
    en: 'Look at the changes',
  },
};

import type { Words } from '../../core/text/words.ts';

/** What stands on the page of a telephone note. */
export const notePageWords: Words = {
  'note.title': { nl: 'Telefoonnotitie', en: 'Telephone note' },
  'note.link': { nl: 'Er belde iemand', en: 'Somebody rang' },
  'note.name': { nl: 'Wie belde er?', en: 'Who rang?' },
  'note.said': { nl: 'Wat werd er gezegd?', en: 'What was said?' },
  'note.said-hint': { nl: 'Bijvoorbeeld: donderdag lukt', en: 'For example: Thursday works' },
  'note.number': { nl: 'Nummer', en: 'Number' },
  'note.back': { nl: 'wil teruggebeld worden', en: 'wants to be called back' },
  'note.take': { nl: 'Noteer', en: 'Take down' },
};

import type { Words } from '../../text/words.ts';

/** Labels and headings of events. */
export const eventWords: Words = {
  'diary.when': { nl: 'Wanneer', en: 'When' },
  'diary.where': { nl: 'Waar', en: 'Where' },
  'diary.with': { nl: 'Met', en: 'With' },
  'diary.repeats': { nl: 'Herhaling', en: 'Repeats' },
  'diary.note': { nl: 'Stand', en: 'Status' },
  'diary.was': { nl: 'was: {was}', en: 'was: {was}' },
  'diary.deed-new': { nl: 'In de agenda: {title}', en: 'Into the diary: {title}' },
  'diary.deed-change': {
    nl: 'Wijziging in de agenda: {title}',
    en: 'Change in the diary: {title}',
  },
  'diary.deed-removal': { nl: 'Uit de agenda: {title}', en: 'Out of the diary: {title}' },
  'diary.deed-hold': { nl: 'Vasthouden: {title}', en: 'Hold: {title}' },
  'diary.deed-release': { nl: 'Vrijgeven: {title}', en: 'Release: {title}' },
};

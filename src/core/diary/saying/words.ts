import type { Words } from '../../text/words.ts';

/** Labels and headings of events. */
export const eventWords: Words = {
  'diary.what': { nl: 'Onderwerp', en: 'Title' },
  'diary.when': { nl: 'Wanneer', en: 'When' },
  'diary.where': { nl: 'Waar', en: 'Where' },
  'diary.with': { nl: 'Met', en: 'With' },
  'diary.repeats': { nl: 'Herhaling', en: 'Repeats' },
  'diary.note': { nl: 'Stand', en: 'Status' },
  'diary.was': { nl: 'was: {was}', en: 'was: {was}' },
  'diary.stood': { nl: 'Er stond', en: 'What stood there' },
  'diary.ours': { nl: 'Wij wilden', en: 'What we meant' },
  'diary.theirs': { nl: 'Iemand anders maakte ervan', en: 'What somebody else made of it' },
  'diary.theirs-gone': {
    nl: 'Iemand anders heeft de afspraak weggehaald.',
    en: 'Somebody else took the event away.',
  },
  'diary.theirs-other': {
    nl: 'Tijd, plaats en mensen zijn gelijk gebleven; de toelichting of iets anders is veranderd.',
    en: 'Time, place and people have stayed the same; the description or something else has changed.',
  },
  'diary.changed-meanwhile': {
    nl: 'Iemand anders heeft deze afspraak intussen veranderd',
    en: 'Somebody else has changed this event in the meantime',
  },
  'diary.deed-new': { nl: 'In de agenda: {title}', en: 'Into the diary: {title}' },
  'diary.deed-change': {
    nl: 'Wijziging in de agenda: {title}',
    en: 'Change in the diary: {title}',
  },
  'diary.deed-removal': { nl: 'Uit de agenda: {title}', en: 'Out of the diary: {title}' },
  'diary.deed-hold': { nl: 'Vasthouden: {title}', en: 'Hold: {title}' },
  'diary.deed-release': { nl: 'Vrijgeven: {title}', en: 'Release: {title}' },
};

import type { Words } from '../../../core/text/words.ts';

/** What is said of calls that were taken down. */
export const callNoteWords = {
  'correspondence.call-said': {
    nl: '{Name} belde: „{said}”. Genoteerd door {by}.',
    en: '{Name} rang: “{said}”. Taken down by {by}.',
  },
  'correspondence.call-nothing': {
    nl: '{Name} belde. Genoteerd door {by}.',
    en: '{Name} rang. Taken down by {by}.',
  },
  'correspondence.voicemail-said': {
    nl: '{Name} sprak een bericht in: „{said}”. Genoteerd door {by}.',
    en: '{Name} left a message: “{said}”. Taken down by {by}.',
  },
  'correspondence.voicemail-nothing': {
    nl: '{Name} sprak een bericht in. Genoteerd door {by}.',
    en: '{Name} left a message. Taken down by {by}.',
  },
  'correspondence.call-back': {
    nl: '{Name} wordt teruggebeld; daaraan wordt u de volgende werkdag herinnerd.',
    en: '{Name} is to be rung back; you are reminded of it the next working day.',
  },
} as const satisfies Words;

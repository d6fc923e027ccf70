import type { Words } from '../../../core/text/words.ts';

/** What can go wrong with meetings that are prepared and followed up. */
export const meetingTroubleWords: Words = {
  'no-minutes': {
    nl: 'Van „{title}” is er geen verslag van die versie.',
    en: 'There are no minutes of “{title}” of that version.',
  },
  'notes-missing': {
    nl: 'In dat bestand staat geen tekst waarvan een verslag te maken is.',
    en: 'There is no text in that file of which minutes can be made.',
  },
  'needs-unclear': {
    nl: 'Van „{words}” is niet alles te duiden. Noem een zaal, catering, apparatuur, een videolink of een routebeschrijving, met komma’s ertussen.',
    en: 'Not all of “{words}” can be made out. Name a room, catering, equipment, a video link or directions, with commas between them.',
  },
};

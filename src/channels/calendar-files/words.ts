import type { Words } from '../../core/text/words.ts';

/** What went wrong with calendars in files. */
export const calendarFileWords: Words = {
  'calendar-path-missing': {
    nl: 'Op {path} is geen agenda te vinden. Is de schijf aangesloten? Wat wij ervan weten, blijft staan; er wordt niets gewist.',
    en: 'No calendar can be found at {path}. Is the disk connected? What we know of it stays; nothing is removed.',
  },
  'calendar-path-refused': {
    nl: 'Wij mogen {path} niet lezen of er niet schrijven. Geef de gebruiker waaronder Secretaris draait daar rechten.',
    en: 'We may not read {path}, or not write there. Give the user under which Secretaris runs the right to.',
  },
  'calendar-file-unfinished': {
    nl: 'Het agendabestand {path} houdt midden in op. Misschien wordt het juist geschreven; wij kijken later weer en laten tot dan alles staan.',
    en: 'The calendar file {path} ends in the middle. Perhaps it is being written; we look again later and leave everything as it is until then.',
  },
  'calendar-file-too-large': {
    nl: 'Het agendabestand {path} is groter dan wij innemen. Wat wij ervan weten, blijft staan.',
    en: 'The calendar file {path} is larger than we take in. What we know of it stays.',
  },
};

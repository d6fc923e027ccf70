import type { Words } from '../../../core/text/words.ts';

/** What is said of orders that hold for a while. */
export const standingWords: Words = {
  'diary.standing': {
    nl: 'Vastgelegd als {id}: {clause}.',
    en: 'Kept as {id}: {clause}.',
  },
  'diary.standing-there': {
    nl: 'In die tijd staat al: {list}. Dat blijft staan; moet het weg, zeg het dan erbij.',
    en: 'In that time there already is: {list}. That stays; if it is to go, tell me so.',
  },
  'diary.standing-there-more': {
    nl: 'In die tijd staan al {count} afspraken, waaronder {list}. Die blijven staan; moeten ze weg, zeg het dan erbij.',
    en: 'In that time there already are {count} appointments, among them {list}. Those stay; if they are to go, tell me so.',
  },
  'diary.standing-over': {
    nl: 'Afgelopen: {clause}.',
    en: 'Over: {clause}.',
  },
  'diary.standing-ended-before': {
    nl: 'Die opdracht was al beëindigd.',
    en: 'That order had ended before.',
  },
  'diary.against-free': {
    nl: 'Dit gaat in tegen uw opdracht: {clause}.',
    en: 'This goes against your order: {clause}.',
  },
  'diary.against-first': {
    nl: 'Daar staat iets dat voorgaat: {clause}.',
    en: 'Something is there that goes first: {clause}.',
  },
};

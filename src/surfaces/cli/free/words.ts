import type { Words } from '../../../core/text/words.ts';

/** What `free` says of itself. */
export const freeWords: Words = {
  'free.bad-number': {
    nl: '{option} verwacht een heel aantal minuten, niet „{value}”.',
    en: '{option} expects a whole number of minutes, not “{value}”.',
  },
  'free.bad-count': {
    nl: '{option} verwacht een aantal, niet „{value}”.',
    en: '{option} expects a number, not “{value}”.',
  },
  'free.bad-hours': {
    nl: '{option}: „{value}” zijn geen tijden. Schrijf 09:00-17:00, of 08:30-12:00,13:00-17:00.',
    en: '{option}: “{value}” are no hours. Write 09:00-17:00, or 08:30-12:00,13:00-17:00.',
  },
  'free.bad-lunch': {
    nl: '„{value}” is geen lunch. Schrijf 12:00-13:30/30: een half uur tussen twaalf en half twee.',
    en: '“{value}” is no lunch. Write 12:00-13:30/30: half an hour between twelve and half past one.',
  },
  'free.bad-days': {
    nl: '„{value}” zijn geen dagen. Schrijf 1-5 voor maandag tot en met vrijdag, of 1,3,5.',
    en: '“{value}” are no days. Write 1-5 for Monday to Friday, or 1,3,5.',
  },
  'free.bad-country': {
    nl: 'Van „{value}” zijn geen feestdagen bekend. Schrijf NL, BE of een ander land in twee letters, of none.',
    en: 'No holidays of “{value}” are known. Write NL, BE or another country in two letters, or none.',
  },
  'free.assumed-holidays': {
    nl: 'Feestdagen ({country}) gelden als vrije dagen (--holidays none zet dat uit).',
    en: 'Public holidays ({country}) count as days off (--holidays none turns that off).',
  },
  'free.unreadable-part': {
    nl: '{name}: een deel kon niet worden gelezen en telt niet mee: {what} ({why}).',
    en: '{name}: a part could not be read and does not count: {what} ({why}).',
  },
  'free.slot': { nl: '{when}  ({score})', en: '{when}  ({score})' },
  'free.none': {
    nl: 'Er is in deze periode geen tijd gevonden.',
    en: 'No time was found in this period.',
  },
};

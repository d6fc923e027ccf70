import type { Words } from '../../../core/text/words.ts';

/** Deeds in an address book. */
export const cardWords: Words = {
  'card.new': { nl: 'Nieuwe kaart: {name}', en: 'New card: {name}' },
  'card.changes': { nl: 'Kaart van {name}', en: 'Card of {name}' },
  'card.goes': { nl: 'Weg: de kaart van {name}', en: 'Goes: the card of {name}' },
  'card.fn': { nl: 'Naam', en: 'Name' },
  'card.org': { nl: 'Organisatie', en: 'Organisation' },
  'card.title': { nl: 'Functie', en: 'Role' },
  'card.email': { nl: 'E-mail', en: 'Mail' },
  'card.tel': { nl: 'Telefoon', en: 'Telephone' },
  'card.adr': { nl: 'Adres', en: 'Address' },
  'card.bday': { nl: 'Verjaardag', en: 'Birthday' },
  'card.note': { nl: 'Notitie', en: 'Note' },
  'card.url': { nl: 'Website', en: 'Website' },
  'card.was': { nl: 'was: {value}', en: 'was: {value}' },
  'card.gone': { nl: 'weg: {value}', en: 'goes: {value}' },
  'card.ours': { nl: 'Wat wij wilden', en: 'What we meant' },
  'card.theirs': { nl: 'Wat er nu staat', en: 'What stands there now' },
  'card.theirs-gone': {
    nl: 'Iemand heeft de kaart intussen weggehaald.',
    en: 'Somebody has taken the card away in the meantime.',
  },
};

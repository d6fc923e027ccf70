import type { Words } from '../../core/text/words.ts';

/** What the command line says of relations. */
export const contactCliWords: Words = {
  'print.no-contacts': { nl: 'Niemand gevonden.', en: 'Nobody found.' },
  'print.no-books': {
    nl: 'Er is nog geen adresboek aangesloten. Dat doet u met: secretaris contacts connect',
    en: 'No address book is connected yet. Connect one with: secretaris contacts connect',
  },
  'print.book-cards': { nl: '{count} kaarten', en: '{count} cards' },
  'print.book-troubled': { nl: '{count} niet te gebruiken', en: '{count} cannot be used' },
  'print.alike-count': {
    nl: 'Misschien dubbel: {count}. Zie: secretaris contacts alike',
    en: 'Possibly double: {count}. See: secretaris contacts alike',
  },
  'usage.worth': {
    nl: '„{value}” is geen bedrag. Schrijf bijvoorbeeld 35,00 of 40 GBP.',
    en: '“{value}” is no amount. Write, for instance, 35.00 or 40 GBP.',
  },
  'print.etiquette-changed': {
    nl: '{person}: een brief begint nu met “{salutation}”',
    en: '{person}: a letter now begins “{salutation}”',
  },
  'print.day-noted': { nl: '{person}: onthouden.', en: '{person}: remembered.' },
  'print.gift-noted': { nl: '{gift} staat bij {person}.', en: '{gift} stands with {person}.' },
  'print.gift-forgotten': { nl: '{gift} is weggehaald.', en: '{gift} was taken away.' },
  'print.suggestion-taken': { nl: '{value} is overgenomen.', en: '{value} was taken over.' },
  'print.suggestion-refused': {
    nl: '{value} is niet overgenomen en wordt niet meer getoond.',
    en: '{value} was not taken over and is not shown again.',
  },
  'print.letter-asked': {
    nl: 'De brief ligt op de dag zelf klaar en wacht op akkoord: secretaris approvals',
    en: 'The letter is ready on the day itself and waits for consent: secretaris approvals',
  },
  'print.contact-etiquette': { nl: 'Omgang', en: 'Dealings' },
  'print.contact-method': { nl: 'liefst: {method}', en: 'preferably: {method}' },
  'print.method-mail': { nl: 'mail', en: 'mail' },
  'print.method-telephone': { nl: 'telefoon', en: 'telephone' },
  'print.method-paper': { nl: 'papier', en: 'paper' },
  'print.contact-gifts': { nl: 'Geschenken', en: 'Gifts' },
  'print.gift-given': { nl: 'gegeven', en: 'given' },
  'print.gift-received': { nl: 'gekregen', en: 'received' },
  'print.contact-suggestions': {
    nl: 'Uit zijn ondertekening, nog niet overgenomen (secretaris contacts take)',
    en: 'From his signature, not taken over yet (secretaris contacts take)',
  },
  'print.nobody-alike': {
    nl: 'Niemand lijkt dubbel te staan.',
    en: 'Nobody seems to be there twice.',
  },
  'print.alike-address': {
    nl: '{one}\n{other}\n  hetzelfde mailadres. Samenvoegen: secretaris contacts merge {ids}',
    en: '{one}\n{other}\n  the same mail address. To merge: secretaris contacts merge {ids}',
  },
  'print.alike-telephone': {
    nl: '{one}\n{other}\n  hetzelfde nummer. Samenvoegen: secretaris contacts merge {ids}',
    en: '{one}\n{other}\n  the same number. To merge: secretaris contacts merge {ids}',
  },
  'print.alike-name': {
    nl: '{one}\n{other}\n  alleen de naam. Zijn het er twee: secretaris contacts different {ids}',
    en: '{one}\n{other}\n  the name alone. If they are two: secretaris contacts different {ids}',
  },
  'print.contacts-merged': {
    nl: 'Samengevoegd onder {person}. Ongedaan maken: secretaris contacts undo {merge}',
    en: 'Merged under {person}. To undo it: secretaris contacts undo {merge}',
  },
  'print.contacts-parted': {
    nl: '{person} en {other} zijn er weer twee; ieder heeft wat van hem was.',
    en: '{person} and {other} are two again; each has what was his.',
  },
  'print.contacts-apart': {
    nl: '{person} en {other} zijn er twee; wij stellen het niet meer voor.',
    en: '{person} and {other} are two; we shall not propose it again.',
  },
  'print.contact-salutation': { nl: 'Aanhef', en: 'Salutation' },
  'print.contact-claims': { nl: 'Bereikbaar', en: 'Reached at' },
  'print.contact-organisations': { nl: 'Werkt bij', en: 'Works at' },
  'print.contact-days': { nl: 'Dagen', en: 'Days' },
  'print.contact-cards': { nl: 'Kaarten', en: 'Cards' },
  'print.contact-merges': {
    nl: 'Samengevoegd (ongedaan maken: secretaris contacts undo)',
    en: 'Merged (undo: secretaris contacts undo)',
  },
  'print.day-birthday': { nl: 'Verjaardag', en: 'Birthday' },
  'print.day-wedding': { nl: 'Trouwdag', en: 'Wedding day' },
  'print.day-client-since': { nl: 'Cliënt sinds', en: 'Client since' },
  'print.day-works-since': { nl: 'In dienst sinds', en: 'At work since' },
  'print.day-died': { nl: 'Overleden', en: 'Died' },
  'print.contact-added': {
    nl: '{person} is opgeschreven. {what}',
    en: '{person} was written down. {what}',
  },
  'print.contact-changed': { nl: '{person}: {what}', en: '{person}: {what}' },
  'print.contact-here': { nl: 'Het staat hier.', en: 'It stands here.' },
  'print.contact-there': {
    nl: 'Adresboek {book}: {state} ({act}).',
    en: 'Address book {book}: {state} ({act}).',
  },
  'print.contacts-connected': {
    nl: 'Aangesloten: {count} adresboeken ({account}). Ze worden nu gelezen en daarna elke vijf minuten bijgelezen.',
    en: 'Connected: {count} address books ({account}). They are read now, and again every five minutes.',
  },
  'print.contacts-read': {
    nl: '{books} adresboeken gelezen: {changed} kaarten nieuw of gewijzigd, {gone} verdwenen.',
    en: '{books} address books read: {changed} cards new or changed, {gone} gone.',
  },
};

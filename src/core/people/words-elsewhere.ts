import type { Words } from '../text/words.ts';

/** Why one card of an address book elsewhere cannot be read, or is not accepted there; whatever channel says so. */
export const contactsElsewhereWords: Words = {
  'contacts-troubled.no-card': {
    nl: 'Dit is geen kaart in een vorm die te lezen is.',
    en: 'This is no card in a form that can be read.',
  },
  'contacts-troubled.several': {
    nl: 'Hier staan meer kaarten in één bestand; er hoort er één te staan.',
    en: 'There are several cards in one file here; there should be one.',
  },
  'contacts-troubled.too-large': {
    nl: 'Deze kaart is groter dan wij innemen.',
    en: 'This card is larger than we take in.',
  },
  'contacts-troubled.not-utf8': {
    nl: 'Op deze kaart staan tekens die niet te lezen zijn.',
    en: 'There are characters on this card that cannot be read.',
  },
  'contacts-troubled.server-failed': {
    nl: 'De adressenserver kan deze kaart nu niet geven. Wij vragen er later weer om.',
    en: 'The address book server cannot give this card now. We shall ask for it again later.',
  },
  'contacts-troubled.no-etag': {
    nl: 'De adressenserver zegt niet welke versie van deze kaart dit is. Wij laten haar zoals zij was.',
    en: 'The address book server does not say which version of this card it is. We leave it as it was.',
  },
  'contacts-refused.no-uid-conflict': {
    nl: 'In dat adresboek staat deze kaart al, onder een andere naam.',
    en: 'This card is in that address book already, under another name.',
  },
  'contacts-refused.valid-address-data': {
    nl: 'De adressenserver neemt de kaart in deze vorm niet aan.',
    en: 'The address book server does not accept the card in this form.',
  },
  'contacts-refused.max-resource-size': {
    nl: 'De kaart is groter dan de adressenserver toelaat.',
    en: 'The card is larger than the address book server allows.',
  },
  'contacts-refused.quota-not-exceeded': {
    nl: 'De adressenserver heeft geen ruimte meer voor deze gebruiker.',
    en: 'The address book server has no room left for this user.',
  },
  'contacts-refused.read-only': {
    nl: 'In dat adresboek mag niet geschreven worden.',
    en: 'That address book may not be written to.',
  },
  'contacts-refused.book-gone': {
    nl: 'Het adresboek waarin dit moest komen, bestaat niet meer.',
    en: 'The address book this was to go into no longer exists.',
  },
  'contacts-refused.version-not-comparable': {
    nl: 'De adressenserver herkent zijn eigen versies niet. Wij schrijven er niet overheen.',
    en: 'The address book server does not recognise its own versions. We do not write over it.',
  },
  'contacts-refused.server-refuses': {
    nl: 'De adressenserver neemt deze wijziging niet aan.',
    en: 'The address book server does not accept this change.',
  },
};

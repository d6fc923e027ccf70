import type { Words } from '../../../core/text/words.ts';

/** What went wrong with a request about relations. */
export const relationErrorWords: Words = {
  'book-unknown': {
    nl: 'Er is geen adresboek „{book}”. Wel: {known}.',
    en: 'There is no address book “{book}”. There is: {known}.',
  },
  'book-read-only': {
    nl: 'In het adresboek „{book}” mag niet geschreven worden. Er is niets veranderd.',
    en: 'The address book “{book}” may not be written to. Nothing was changed.',
  },
  'gift-unknown': {
    nl: 'Er is geen geschenk {id}.',
    en: 'There is no gift {id}.',
  },
  'suggestion-unknown': {
    nl: '„{value}” stond in geen ondertekening die nog openstaat.',
    en: '“{value}” stood in no signature that is still open.',
  },
  'organisation-unknown': {
    nl: 'Wij kennen geen organisatie „{name}”.',
    en: 'We know no organisation “{name}”.',
  },
  'merge-same': {
    nl: '„{one}” en „{other}” zijn al één persoon.',
    en: '“{one}” and “{other}” are one person already.',
  },
  'merge-opposed': {
    nl: '„{one}” en „{other}” staan in een zaak tegenover elkaar; zij worden nooit samengevoegd.',
    en: '“{one}” and “{other}” stand on opposite sides of a matter; they are never merged.',
  },
  'merge-unknown': {
    nl: 'Er is geen samenvoeging {id} die nog geldt.',
    en: 'There is no merge {id} that still holds.',
  },
  'card-unknown': {
    nl: '{person} heeft geen kaart in „{book}”.',
    en: '{person} has no card in “{book}”.',
  },
};

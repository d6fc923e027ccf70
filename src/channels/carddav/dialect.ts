import { ENDING, looksLikeCard, uidOfCard } from '../contacts/lines.ts';
import type { DavDialect } from '../dav/dialect.ts';
import type { Refusal } from '../dav/refusals.ts';
import { NAMES } from '../dav/xml/element.ts';
import { cardWithUid } from '../dav/xml/questions.ts';

/** What the same refusal is called of a card and its book. */
const OF_CARDS: Readonly<Partial<Record<Refusal, string>>> = {
  'valid-calendar-data': 'valid-address-data',
  'supported-calendar-component': 'valid-address-data',
  'calendar-gone': 'book-gone',
  scheduling: 'server-refuses',
};

/** Address books (RFC 6352). */
export const CARDDAV_DIALECT: DavDialect = {
  wellKnown: '/.well-known/carddav',
  homeSet: NAMES.addressHomeSet,
  collection: NAMES.addressBook,
  data: NAMES.addressData,
  multiget: NAMES.addressMultiget,
  media: 'text/vcard',
  ending: ENDING,
  looksRight: looksLikeCard,
  holds: (text, uid) => uidOfCard(text) === uid,
  withUid: (uid) => cardWithUid(uid, [NAMES.etag]),
  says: 'contacts',
  troubled: (why) => `contacts-troubled.${why === 'other-kind' ? 'no-card' : why}`,
  refused: (refusal) => `contacts-refused.${OF_CARDS[refusal] ?? refusal}`,
};

import { event, titleOf } from './calendar-mirror.ts';

/** What stands in the collections a contract is about, so that one suite asks the same of calendars and address books. */
export interface Holding {
  /** The word its troubles begin with: `calendar`. */
  readonly says: string;
  /** Of the name of a resource: `.ics`. */
  readonly ending: string;
  readonly media: string;
  readonly begins: string;
  /** A small resource; the title makes it unlike any other. */
  readonly text: (uid: string, title: string) => string;
  /** The title as it stands in a text. */
  readonly titleOf: (text: string | undefined) => string;
  /** What a text with that title says. */
  readonly saying: (title: string) => string;
  /** What another text than the kind it holds is refused with. */
  readonly invalid: string;
  /** How a collection is made: method and body. */
  readonly make: { readonly method: string; readonly body?: string };
}

export const EVENTS: Holding = {
  says: 'calendar',
  ending: '.ics',
  media: 'text/calendar',
  begins: 'BEGIN:VCALENDAR',
  text: event,
  titleOf,
  saying: (title) => `SUMMARY:${title}`,
  invalid: 'calendar-refused.valid-calendar-data',
  make: { method: 'MKCALENDAR' },
};

/** A small card as telephones write it (RFC 2426). */
export function card(uid: string, name: string, more: readonly string[] = []): string {
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Secretaris//contract//NL',
    `UID:${uid}`,
    `FN:${name}`,
    `N:${name};;;;`,
    ...more,
    'END:VCARD',
    '',
  ].join('\r\n');
}

function nameOf(text: string | undefined): string {
  const unfolded = text?.replaceAll(/\r\n[ \t]/g, '') ?? '';
  return /^FN[^:\r\n]*:(.*)$/m.exec(unfolded)?.[1]?.trim() ?? '';
}

/** RFC 5689: no server makes an address book by another road. */
const MAKE_BOOK = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<d:mkcol xmlns:d="DAV:" xmlns:b="urn:ietf:params:xml:ns:carddav"><d:set><d:prop>',
  '<d:resourcetype><d:collection/><b:addressbook/></d:resourcetype>',
  '</d:prop></d:set></d:mkcol>',
].join('');

export const CARDS: Holding = {
  says: 'contacts',
  ending: '.vcf',
  media: 'text/vcard',
  begins: 'BEGIN:VCARD',
  text: card,
  titleOf: nameOf,
  saying: (name) => `FN:${name}`,
  invalid: 'contacts-refused.valid-address-data',
  make: { method: 'MKCOL', body: MAKE_BOOK },
};

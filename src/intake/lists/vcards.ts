import type { ContactCard } from '../../core/records/contact-card.ts';
import { readCards } from '../recognisers/structured/contact/read-cards.ts';
import { MOST_ROWS, notRead, type ListReading } from './list.ts';

const COLUMNS = [
  ...(['Naam', 'E-mail', 'Organisatie', 'Straat', 'Postcode', 'Plaats', 'Land', 'Taal'] as const),
];

/** A list of cards (vCard 2.1 to 4.0): one recipient a card, groups apart. */
export function readVcards(text: string): ListReading {
  const cards = readCards(text, MOST_ROWS + 1).map(({ card }) => card);
  if (cards.length > MOST_ROWS) return notRead('too-many-rows');
  const people = cards.filter(({ kind }) => kind === 'individual' || kind === 'org');
  if (people.length === 0) return notRead('empty');
  return { read: true, list: { columns: COLUMNS, rows: people.map(rowOf) } };
}

function rowOf({ name, parts, organisation, mails, addresses, language }: ContactCard) {
  const given = [parts?.prefixes, parts?.given, parts?.family].filter((part) => Boolean(part));
  const [post] = addresses;
  return [
    name ?? given.join(' '),
    // Several are told apart by a person.
    mails.map(({ value }) => value.trim()).join('; '),
    organisation[0] ?? '',
    post?.street ?? '',
    post?.postcode ?? '',
    post?.place ?? '',
    post?.country ?? '',
    language ?? '',
  ];
}

import { salute } from '../../../core/people/salutation.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Reader } from '../../../store/access.ts';
import { listBooks, countContactTroubles } from '../../../store/records/relations/address-books.ts';
import { cardsOf, countCards } from '../../../store/records/relations/contact-cards.ts';
import { daysOf } from '../../../store/records/relations/days.ts';
import { etiquetteOfRecords, giftsOf } from '../../../store/records/relations/etiquette.ts';
import { suggestionsOf } from '../../../store/records/relations/suggestions.ts';
import { mergesAmong } from '../../../store/records/relations/merges.ts';
import { recordsOf } from '../../../store/records/relations/one-person.ts';
import { listOrganisations, membersBy } from '../../../store/records/relations/organisations.ts';
import { readPerson, readRecord } from '../../../store/records/people.ts';
import type { Owner } from '../../owner.ts';
import { personMeant } from '../../people/person-meant.ts';

/** Everybody that is known, or who fits some words: the last the office had to do with first. */
export async function people(
  owner: Owner,
  { text, limit }: { readonly text: string | null; readonly limit: number },
): Promise<readonly Person[]> {
  const { read } = owner.store;
  const like = `%${(text ?? '').replaceAll(/[%_\\]/g, (sign) => `\\${sign}`)}%`;
  const rows = await read.all(
    `SELECT coalesce(one.whole, person.id) AS id, max(coalesce(claim.at, 0)) AS heard
     FROM person LEFT JOIN person_one one ON one.id = person.id
     LEFT JOIN claim ON claim.person = person.id
     WHERE person.name LIKE ? ESCAPE '\\' OR claim.value LIKE ? ESCAPE '\\'
       OR json_extract(person.record, '$.organisation') LIKE ? ESCAPE '\\'
     GROUP BY 1 ORDER BY heard DESC, 1 LIMIT ?`,
    like,
    like,
    like,
    limit,
  );
  const found = await Promise.all(rows.map((row) => readPerson(read, String(row['id']))));
  return found.filter((person) => person !== null);
}

/** The address books, with how much stands in each. */
export async function addressBooks(owner: Owner) {
  const { read } = owner.store;
  const books = await listBooks(read);
  return Promise.all(
    books.map(async ({ name, title, account, readOnly, lookedAt, goneAt }) => ({
      ...{ name, title, account, readOnly, lookedAt, goneAt },
      cards: await countCards(read, name),
      troubled: await countContactTroubles(read, name),
    })),
  );
}

/**
 * All that is known of somebody, each thing with where it is known from.
 * @throws Trouble `person-unknown`, `person-ambiguous`
 */
export async function contact(owner: Owner, text: string) {
  const { read } = owner.store;
  const person = await personMeant(read, text);
  const records = await recordsOf(read, person.id);
  const books = await listBooks(read);
  const cards = await cardsOf(read, 'person', records);
  return {
    person,
    salutation: salute({ person, name: person.name }, person.address.language),
    claims: await claimsOf(read, records),
    cards: cards.map(({ book, name, uid }) => ({
      ...{ book, name, uid },
      title: books.find((one) => one.name === book)?.title ?? book,
    })),
    organisations: await organisationsOf(read, records),
    days: await daysOf(read, records),
    merges: await mergesOf(read, records),
    etiquette: await etiquetteOfRecords(read, records),
    gifts: await giftsOf(read, records),
    suggestions: await suggestionsOf(read, records),
  };
}

async function claimsOf(reader: Reader, records: readonly string[]) {
  const rows = await reader.all(
    `SELECT kind, value, min(at) AS at, evidence FROM claim
     WHERE person IN (SELECT value FROM json_each(?)) GROUP BY kind, value ORDER BY kind, 3, value`,
    JSON.stringify(records),
  );
  return rows.map((row) => ({
    kind: String(row['kind']),
    value: String(row['value']),
    evidence: String(row['evidence']),
    at: Number(row['at']),
  }));
}

async function organisationsOf(reader: Reader, records: readonly string[]) {
  const all = await listOrganisations(reader);
  const members = await membersBy(reader, 'person', records);
  return members.map(({ organisation, role, evidence }) => ({
    ...{ id: organisation, role, evidence },
    name: all.find(({ id }) => id === organisation)?.name ?? '',
  }));
}

async function mergesOf(reader: Reader, records: readonly string[]) {
  const merges = await mergesAmong(reader, records);
  return Promise.all(
    merges.map(async ({ id, part, grounds, at, by }) => ({
      ...{ id, part, grounds, at, by },
      name: (await readRecord(reader, part))?.name ?? '',
    })),
  );
}

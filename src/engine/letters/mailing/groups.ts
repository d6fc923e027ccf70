import { lineOf } from '../../../core/letters/mailing/line.ts';
import type { MailingLine } from '../../../core/letters/mailing/mailing.ts';
import { organisationKey } from '../../../core/people/organisation.ts';
import type { Person, PersonMark } from '../../../core/records/person.ts';
import { readCards } from '../../../intake/index.ts';
import { groupCards, peopleCardsIn } from '../../../store/records/relations/contact-cards.ts';
import { listOrganisations, membersBy } from '../../../store/records/relations/organisations.ts';
import {
  organisationsOnRecord,
  peopleMarked,
  peopleOfOrganisation,
  personWithAddress,
  readPerson,
} from '../../../store/records/people.ts';
import type { Reader } from '../../../store/access.ts';

/** Members of one group that are looked for. */
const MOST_MEMBERS = 1_000;

/** What groups of relations are called in a sentence, in either language. */
const MARKED: readonly (readonly [RegExp, PersonMark])[] = [
  [/^(?:cliënten|clienten|klanten|clients|customers)$/i, 'client'],
  [/^(?:patiënten|patienten|patients)$/i, 'patient'],
  [/^(?:collega['’]?s|colleagues)$/i, 'colleague'],
  [/^(?:medewerkers|personeel|staff)$/i, 'staff'],
  [/^(?:leveranciers|suppliers)$/i, 'supplier'],
  [/^(?:vaste leveranciers|regular suppliers)$/i, 'regular-supplier'],
  [/^(?:journalisten|pers|press|journalists)$/i, 'press'],
  [/^(?:makelaars|brokers|estate agents)$/i, 'broker'],
  [/^(?:advocaten|lawyers)$/i, 'lawyer'],
  [/^(?:verwijzers|referrers)$/i, 'referrer'],
];

/** What a group may be named with around its own name: "alle leden van de raad", "everyone at Mulder". */
const AROUND =
  /^(?:(?:alle|all|al|iedereen|everyone|everybody|de|het|the|onze|mijn|our|my)\s+)*(?:(?:leden|mensen|medewerkers|members|people|staff)\s+)?(?:(?:van|bij|uit|of|at|from|in)\s+)?(?:(?:de|het|the)\s+)?(?:(?:groep|group)\s+)?/i;

/** A group as it was found: what it is called here, and who belongs to it. */
interface Group {
  readonly name: string;
  readonly people: readonly Person[];
}

/**
 * Everybody of a group of the address book (a card of a group, or a category), of an organisation, or of a kind of relation,
 * however it is named; null where none is called so.
 */
export async function groupNamed(reader: Reader, words: string): Promise<Group | null> {
  const whole = words.trim().replace(/[.!?]+$/, '');
  for (const name of new Set([whole, whole.replace(AROUND, '').trim()])) {
    if (name === '') continue;
    const found =
      (await ofCards(reader, name)) ??
      (await ofOrganisation(reader, name)) ??
      (await ofMark(reader, name));
    if (found !== null) return found;
  }
  return null;
}

async function ofCards(reader: Reader, name: string): Promise<Group | null> {
  const key = name.toLowerCase();
  for (const card of await groupCards(reader, name)) {
    const [group] = readCards(card.text, 1).map(({ card: read }) => read);
    if (group?.kind !== 'group' || group.name?.trim().toLowerCase() !== key) continue;
    const uids = group.members.map((member) => member.replace(/^urn:uuid:/i, ''));
    const named = await peopleCardsIn(reader, card.book, uids);
    const byMail = uids.filter((uid) => uid.toLowerCase().startsWith('mailto:'));
    const mailed = await Promise.all(
      byMail.map((uid) => personWithAddress(reader, uid.slice('mailto:'.length))),
    );
    const people = await wholes(reader, [
      ...named,
      ...mailed.flatMap((one) => (one === null ? [] : [one.id])),
    ]);
    if (people.length > 0) return { name: group.name ?? name, people };
  }
  return ofCategory(reader, name);
}

async function ofCategory(reader: Reader, name: string): Promise<Group | null> {
  const key = name.toLowerCase();
  const cards = await groupCards(reader, name);
  const ids = cards.flatMap((card) => {
    const [read] = readCards(card.text, 1);
    const isOf = read?.card.categories.some((one) => one.trim().toLowerCase() === key) === true;
    return isOf && card.person !== null ? [card.person] : [];
  });
  const people = await wholes(reader, ids);
  return people.length === 0 ? null : { name, people };
}

async function ofOrganisation(reader: Reader, name: string): Promise<Group | null> {
  const key = bareKey(name);
  const listed = (await listOrganisations(reader)).filter((one) => bareKey(one.name) === key);
  const ids = listed.map(({ id }) => id);
  const members = ids.length === 0 ? [] : await membersBy(reader, 'organisation', ids);
  const recorded = (await organisationsOnRecord(reader)).filter((one) => bareKey(one) === key);
  const people = members.map(({ person }) => person);
  for (const one of recorded)
    people.push(...(await peopleOfOrganisation(reader, one, MOST_MEMBERS)).map(({ id }) => id));
  const whole = await wholes(reader, people);
  const called = listed[0]?.name ?? recorded[0] ?? name;
  return whole.length === 0 ? null : { name: called, people: whole };
}

/** "De Raad" and "raad" are one. */
function bareKey(name: string): string {
  return organisationKey(name.trim().replace(/^(?:de|het|the)\s+/i, ''));
}

async function ofMark(reader: Reader, name: string): Promise<Group | null> {
  const mark = MARKED.find(([pattern]) => pattern.test(name))?.[1];
  if (mark === undefined) return null;
  const people = await wholes(reader, await peopleMarked(reader, mark, MOST_MEMBERS));
  return people.length === 0 ? null : { name, people };
}

async function wholes(reader: Reader, ids: readonly string[]): Promise<readonly Person[]> {
  const people = new Map<string, Person>();
  for (const id of new Set(ids)) {
    const person = await readPerson(reader, id);
    if (person !== null) people.set(person.id, person);
  }
  return [...people.values()];
}

/** People as the lines of a list. */
export function linesOfPeople(people: readonly Person[]): readonly MailingLine[] {
  return people.map((person, at) => lineOf(at + 1, { name: person.name, person: person.id }));
}

import type { ProposedAct } from '../../core/act.ts';
import { Trouble } from '../../core/errors.ts';
import type { CardChange } from '../../core/people/cards/card-change.ts';
import { editCard, newCard, type CardEdit } from '../../core/people/cards/edit-card.ts';
import { readName } from '../../core/people/names.ts';
import type { Person } from '../../core/records/person.ts';
import type { Profile, Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import type { Reader } from '../../store/access.ts';
import { actsOn } from '../../store/records/acts.ts';
import { readArrival } from '../../store/records/arrivals.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readPerson, writePerson } from '../../store/records/people.ts';
import { listBooks, readBook } from '../../store/records/relations/address-books.ts';
import { cardsOf, type StoredCard } from '../../store/records/relations/contact-cards.ts';
import { recordsOf } from '../../store/records/relations/one-person.ts';
import type { Consenting } from '../approvers.ts';
import { arrive } from '../arrive.ts';
import { approve } from '../consent.ts';
import { commit } from '../deciding/commit.ts';
import { NOTHING_LOADED } from '../deciding/prepare.ts';
import type { Owner } from '../owner.ts';
import { hand, writeHere, type ContactChange } from './write-here.ts';

/** What came of a change: where it was written, and the deed by which it goes elsewhere. */
export interface ContactChanged {
  readonly person: string;
  /** The address book it goes to; null where it stands here alone. */
  readonly book: string | null;
  readonly act: string | null;
}

/**
 * Changes what is known of somebody. Where he has a card in an address book that can be written, it is changed there, and
 * what stands here follows it; otherwise it is written here, with the user as its evidence.
 * @throws Trouble `book-unknown`, `book-read-only`
 */
export async function changeContact(
  owner: Owner,
  by: Consenting,
  person: Person,
  change: ContactChange,
): Promise<ContactChanged> {
  const { read } = owner.store;
  const card = await cardToChange(read, person.id, change.book);
  const edit = editOf(person, change);
  const at = stamp(owner);
  if (card !== null) {
    const text = editCard(card.text, edit, at);
    const { book, name, uid } = card;
    return proposed(owner, by, person, { book, name, uid, text, before: card.text });
  }
  if (change.book !== undefined) {
    const uid = owner.tools.newId('person').replace('pe-', 'secretaris-');
    const text = newCard(uid, await everything(read, person, edit), at);
    const fresh = { book: change.book, name: `${uid}.vcf`, uid, text, before: null };
    return proposed(owner, by, person, fresh);
  }
  await owner.store.transact((writer) => writeHere(owner, writer, person.id, { by, change, edit }));
  owner.tools.changed(owner.id);
  return { person: person.id, book: null, act: null };
}

/** Somebody is written down by hand: here, and in an address book where one is named. */
export async function addContact(
  owner: Owner,
  by: Consenting,
  change: ContactChange & { readonly name: string },
): Promise<ContactChanged> {
  if (change.book !== undefined) await bookToWrite(owner.store.read, change.book);
  const id = owner.tools.newId('person');
  const person = await owner.store.transact(async (writer) => {
    const profile = await readProfile(writer);
    const language = profile?.language ?? 'nl';
    const { first, surname, titles, title } = readName(change.name, language);
    const fresh: Person = {
      ...{ id, name: change.name, firstName: first, surname, titles },
      ...{ addresses: [], telephones: [], accounts: [] },
      ...{ organisation: null, household: null, marks: [] },
      address: { language, form: 'u', title, familiar: false },
    };
    await writePerson(writer, fresh, hand(by), owner.tools.clock.now());
    const { book: _book, ...rest } = change;
    await writeHere(owner, writer, id, { by, change: rest, edit: editOf(fresh, rest) });
    return readPerson(writer, id);
  });
  if (person === null) throw new Trouble('office-broken', { retry: false });
  owner.tools.changed(owner.id);
  if (change.book === undefined) return { person: id, book: null, act: null };
  return changeContact(owner, by, person, { book: change.book });
}

/** Takes somebody's card out of an address book; who he is stays on record. */
export async function removeCard(
  owner: Owner,
  by: Consenting,
  person: Person,
  book: string,
): Promise<ContactChanged> {
  const card = await cardToChange(owner.store.read, person.id, book);
  if (card === null)
    throw new Trouble('card-unknown', { retry: false, values: { person: person.name, book } });
  const { name, uid, text } = card;
  return proposed(owner, by, person, { book, name, uid, text: null, before: text });
}

function stamp(owner: Owner): string {
  return Temporal.Instant.fromEpochMilliseconds(owner.tools.clock.now())
    .toString({ smallestUnit: 'second' })
    .replaceAll(/[-:]/g, '');
}

async function bookToWrite(reader: Reader, name: string): Promise<void> {
  const book = await readBook(reader, name);
  const known = (await listBooks(reader)).map((one) => one.name).join(', ');
  if (book === null || book.goneAt !== null)
    throw new Trouble('book-unknown', { retry: false, values: { book: name, known } });
  if (book.readOnly)
    throw new Trouble('book-read-only', { retry: false, values: { book: book.title } });
}

/** The card that is changed: in the book that is named, else the first in a book that can be written. */
async function cardToChange(
  reader: Reader,
  person: string,
  book: string | undefined,
): Promise<StoredCard | null> {
  if (book !== undefined) await bookToWrite(reader, book);
  for (const card of await cardsOf(reader, 'person', await recordsOf(reader, person))) {
    const stands = await readBook(reader, card.book);
    if (
      book !== undefined ? card.book === book : stands?.readOnly === false && stands.goneAt === null
    )
      return card;
  }
  return null;
}

function editOf(person: Person, change: ContactChange): CardEdit {
  const { organisation, role, note, birthday } = change;
  return {
    ...(change.name === undefined ? {} : { name: writtenName(change.name, person) }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(role === undefined ? {} : { role }),
    ...(note === undefined ? {} : { note }),
    ...(birthday === undefined ? {} : { birthday }),
    addMails: change.addAddresses ?? [],
    removeMails: change.removeAddresses ?? [],
    addPhones: change.addTelephones ?? [],
    removePhones: change.removeTelephones ?? [],
  };
}

function writtenName(full: string, { address }: Person): NonNullable<CardEdit['name']> {
  const { first, initials, surname, titles } = readName(full, address.language);
  return {
    full,
    family: surname ?? (first === null ? full : ''),
    given: first ?? initials ?? '',
    prefixes: titles.join(' '),
  };
}

/** A card for somebody who has none says all that is known of him. */
async function everything(reader: Reader, person: Person, edit: CardEdit): Promise<CardEdit> {
  const { removeMails = [], removePhones = [] } = edit;
  const known = await readPerson(reader, person.id);
  const { addresses = [], telephones = [] } = known ?? {};
  return {
    name: writtenName(person.name, person),
    organisation: person.organisation,
    ...edit,
    addMails: [...addresses.filter((one) => !removeMails.includes(one)), ...(edit.addMails ?? [])],
    addPhones: [
      ...telephones.filter((one) => !removePhones.includes(one)),
      ...(edit.addPhones ?? []),
    ],
  };
}

/** A person's own order is a deed like every other, with his consent given in the same breath. */
async function proposed(
  owner: Owner,
  by: Consenting,
  person: Person,
  card: CardChange,
): Promise<ContactChanged> {
  const bytes = new TextEncoder().encode(JSON.stringify({ by: by.id, card }));
  const blob = await owner.blobs.put(bytes);
  const arrival = await owner.store.transact(async (writer) => {
    const id = await arrive(owner, writer, { kind: 'order', channel: 'order', blob, by: by.id });
    const profile = await readProfile(writer);
    const stored = id === null ? null : await readArrival(writer, owner.id, id);
    if (id === null || stored === null || profile === null)
      throw new Trouble('office-broken', { retry: false });
    const situation = situationFor(owner, profile, stored, by);
    const { sources, reason } = groundsOf(id, by);
    const act = actOf(id, person, card, by);
    const decision = { kind: 'act', act, sources, reason } as const;
    await commit(owner, writer, id, [{ duty: 'relations', situation, decision }]);
    return id;
  });
  const [act] = await actsOn(owner.store.read, arrival);
  if (act?.state === 'approve') await approve(owner, act.id, by);
  owner.tools.changed(owner.id);
  return { person: person.id, book: card.book, act: act?.id ?? null };
}

function situationFor(
  owner: Owner,
  profile: Profile,
  arrival: Situation['arrival'],
  by: Consenting,
): Situation {
  const { language } = profile;
  return {
    profile,
    now: owner.tools.clock.now(),
    arrival,
    reading: null,
    wake: null,
    loaded: NOTHING_LOADED,
    order: { by: by.id, name: by.name, text: '', language, orders: [] },
  };
}

function groundsOf(arrival: string, by: Consenting): Pick<ProposedAct, 'sources' | 'reason'> {
  return {
    sources: [
      { kind: 'statement', by: by.id },
      { kind: 'arrival', arrival },
    ],
    reason: sentence('engine.contact-ordered', { by: by.name }),
  };
}

function actOf(arrival: string, person: Person, card: CardChange, by: Consenting): ProposedAct {
  const { id, name, marks } = person;
  return {
    kind: 'relation.keep',
    payload: { type: 'card', card },
    counterpart: { person: id, name, addresses: [], marks, known: true },
    matter: null,
    subjects: [],
    amount: null,
    preconditions: [],
    key: `card:${arrival}`,
    loop: null,
    remarks: [],
    ...groundsOf(arrival, by),
  };
}

import { createHash } from 'node:crypto';
import {
  isOrganisation,
  personOfCard,
  type CardPerson,
} from '../../core/people/cards/card-person.ts';
import { homeOfZone } from '../../core/people/phone.ts';
import { namesAgree } from '../../core/people/same-person.ts';
import type { PersonId } from '../../core/ids.ts';
import type { ContactCard } from '../../core/records/contact-card.ts';
import type { Person } from '../../core/records/person.ts';
import type { Profile } from '../../core/situation.ts';
import type { Instant } from '../../core/time/instant.ts';
import { readCards } from '../../intake/index.ts';
import { readProfile } from '../../store/records/meta.ts';
import { readRecord, writeClaim, writePerson } from '../../store/records/people.ts';
import {
  cardByHref,
  cardsOf,
  readCardAt,
  removeCardAt,
  writeCardAt,
  type StoredCard,
} from '../../store/records/relations/contact-cards.ts';
import { dropDays, writeDay } from '../../store/records/relations/days.ts';
import {
  dropMembership,
  joinOrganisation,
  writeMember,
} from '../../store/records/relations/organisations.ts';
import { claimants, isBare, withdrawClaims } from '../../store/records/relations/claims.ts';
import type { Writer } from '../../store/access.ts';
import { wasCardErased } from '../care/erasing/erased-before.ts';
import type { Owner } from '../owner.ts';

/** Longest text of one card: a portrait in it is a tenth. */
export const MAX_CARD_BYTES = 2_000_000;

/** What became of keeping a card. `ignored`: of somebody who was erased. */
export type KeptCard =
  | { readonly kept: 'created' | 'changed' | 'same' | 'ignored' }
  /** `why` is the key of a sentence. */
  | { readonly kept: 'refused'; readonly why: string };

/** A card to be kept in a book, as its server has it. */
export interface KeepingCard {
  readonly book: string;
  readonly text: string;
  readonly href: string;
  readonly remoteEtag: string;
}

/** What a card's text is known by here. */
export function cardEtag(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Where what is known from a card is known from. */
export function cardEvidence({ book, name }: Pick<StoredCard, 'book' | 'name'>): string {
  return `card:${book}/${name}`;
}

/**
 * Keeps one card: its text as it came, and the person it is about with what it says of him. A card whose address is
 * somebody's on record, under a name that can be his, is his; every other is of somebody new. Who looks alike is proposed to
 * be the same and never taken for it.
 */
export async function keepCard(
  owner: Owner,
  writer: Writer,
  { book, text, href, remoteEtag }: KeepingCard,
): Promise<KeptCard> {
  const profile = await readProfile(writer);
  const read = profile === null ? { why: 'contacts-troubled.no-card' } : cardIn(text);
  if (profile === null || 'why' in read)
    return { kept: 'refused', why: 'why' in read ? read.why : '' };
  const uid = read.uid ?? `no-uid:${href}`;
  if (await wasCardErased(owner, writer, uid)) return { kept: 'ignored' };
  const found = await cardByHref(writer, book, href);
  const etag = cardEtag(text);
  if (found?.etag === etag && found.remoteEtag === remoteEtag) return { kept: 'same' };
  const name = found?.name ?? (await freeCardName(writer, book, href));
  const at = owner.tools.clock.now();
  const says = personOfCard(read, profile.language, homeOfZone(profile.zone));
  const firm = isOrganisation(read);
  const person = says === null || firm ? null : await whose(owner, writer, profile, says, found);
  const card = { book, name, uid, etag, text, href, remoteEtag, person, changedAt: at };
  const org = says === null ? null : firm ? says.name : says.organisation;
  const organisation =
    org === null ? null : await joinOrganisation(writer, { name: org, newId: owner.tools.newId });
  const seq = await writeCardAt(writer, { ...card, organisation });
  if (says !== null && person !== null)
    await learn(writer, { card: { ...card, organisation, seq }, says, at, organisation });
  return { kept: found === null ? 'created' : 'changed' };
}

function cardIn(text: string): ContactCard | { readonly why: string } {
  if (Buffer.byteLength(text) > MAX_CARD_BYTES) return { why: 'contacts-troubled.too-large' };
  const [only, ...more] = readCards(text, 2);
  if (only === undefined) return { why: 'contacts-troubled.no-card' };
  return more.length > 0 ? { why: 'contacts-troubled.several' } : only.card;
}

/** Under which name a card is kept here: its own last segment where that is free and plain. */
async function freeCardName(writer: Writer, book: string, href: string): Promise<string> {
  const own = href.split('/').findLast((part) => part !== '') ?? href;
  const plain = /^[\w.@-]{1,200}$/.test(own);
  if (plain && (await readCardAt(writer, book, own)) === null) return own;
  return `${createHash('sha256').update(href).digest('hex').slice(0, 32)}.vcf`;
}

async function whose(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  says: CardPerson,
  found: StoredCard | null,
): Promise<PersonId> {
  const fresh = personSaid(owner.tools.newId('person'), says, profile);
  const before =
    found?.person === null || found === null ? null : await readRecord(writer, found.person);
  // Its server put somebody else's card in its place.
  if (before !== null && (namesAgree(before, fresh) || sharesWays(before, fresh))) return before.id;
  for (const address of says.addresses) {
    for (const id of await claimants(writer, 'address', address)) {
      const known = await readRecord(writer, id);
      if (known !== null && namesAgree(known, fresh)) return known.id;
    }
  }
  await writePerson(
    writer,
    { ...fresh, addresses: [], telephones: [] },
    'card',
    owner.tools.clock.now(),
  );
  return fresh.id;
}

/** Somebody who married has another name and the same telephone. */
function sharesWays(one: Person, other: Person): boolean {
  const ways = [...other.addresses, ...other.telephones];
  return [...one.addresses, ...one.telephones].some((way) => ways.includes(way));
}

function personSaid(id: PersonId, says: CardPerson, { language }: Profile): Person {
  const { name, firstName, surname, titles, title, organisation, addresses, telephones } = says;
  return {
    ...{ id, name, firstName, surname, titles, organisation, addresses, telephones },
    accounts: [],
    household: null,
    marks: [],
    address: { language, form: 'u', title, familiar: false },
  };
}

interface Learning {
  readonly card: StoredCard;
  readonly says: CardPerson;
  readonly at: Instant;
  readonly organisation: string | null;
}

/** What a card says becomes claims with the card as their evidence; the first card of somebody says what he is called. */
async function learn(writer: Writer, { card, says, at, organisation }: Learning): Promise<void> {
  const { person } = card;
  if (person === null) return;
  const evidence = cardEvidence(card);
  await withdrawClaims(writer, person, evidence, [...says.addresses, ...says.telephones]);
  for (const address of says.addresses)
    await writeClaim(writer, person, 'address', address, evidence, at);
  for (const number of says.telephones)
    await writeClaim(writer, person, 'telephone', number, evidence, at);
  await dropDays(writer, person, evidence);
  for (const [kind, day] of [
    ['birthday', says.birthday],
    ['wedding', says.wedding],
  ] as const)
    if (day !== null) await writeDay(writer, { person, kind, day, evidence, at });
  await dropMembership(writer, person, evidence);
  if (organisation !== null)
    await writeMember(writer, { person, organisation, evidence, role: says.role, at });
  const [first] = await cardsOf(writer, 'person', [person]);
  const record = await readRecord(writer, person);
  if (first?.seq !== card.seq || record === null) return;
  const { name, firstName, surname, titles } = says;
  const title = says.title ?? record.address.title;
  await writePerson(
    writer,
    {
      ...record,
      ...{ name, firstName, surname, titles },
      organisation: says.organisation,
      address: { ...record.address, title },
    },
    evidence,
    at,
  );
}

/** A card that is gone takes along what only it said; whoever was known by nothing else goes as well. */
export async function dropCard(writer: Writer, card: StoredCard): Promise<void> {
  await removeCardAt(writer, card.seq);
  const { person } = card;
  if (person === null) return;
  const evidence = cardEvidence(card);
  await withdrawClaims(writer, person, evidence, []);
  await dropDays(writer, person, evidence);
  await dropMembership(writer, person, evidence);
  if (await isBare(writer, person)) await writer.run('DELETE FROM person WHERE id = ?', person);
}

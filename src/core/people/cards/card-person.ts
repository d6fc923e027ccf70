import type { ContactCard } from '../../records/contact-card.ts';
import type { Language } from '../../text/words.ts';
import { isDay } from '../days.ts';
import { readName } from '../names.ts';
import { readPhone, type HomeCountry } from '../phone.ts';

/** What a card says of the person it is about, as our records have it. */
export interface CardPerson {
  readonly name: string;
  readonly firstName: string | null;
  readonly surname: string | null;
  readonly titles: readonly string[];
  readonly title: 'mevrouw' | 'heer' | null;
  readonly organisation: string | null;
  readonly role: string | null;
  /** In lower case. */
  readonly addresses: readonly string[];
  /** As networks know them, where that can be told. */
  readonly telephones: readonly string[];
  /** `1970-04-12`, or `--04-12`. */
  readonly birthday: string | null;
  readonly wedding: string | null;
}

/** More ways to reach one person than this are no way. */
const MOST_CLAIMS = 20;

/** Null where a card is about nobody in particular: a group, or without any name or address. */
export function personOfCard(
  card: ContactCard,
  language: Language,
  home: HomeCountry,
): CardPerson | null {
  if (card.kind === 'group' || card.kind === 'location') return null;
  const addresses = mailsOf(card);
  const name = (card.name ?? card.organisation[0] ?? addresses[0] ?? '').trim();
  if (name === '') return null;
  const { family, given, prefixes } = partsOf(card, name);
  const written = [prefixes, given, family].filter((part) => part !== null).join(' ');
  const read = readName(family === null ? name : written, language);
  return {
    name,
    firstName: read.first,
    surname: card.kind === 'org' ? null : (surnameIn(family) ?? read.surname),
    titles: read.titles,
    title: read.title,
    organisation: card.organisation[0] ?? null,
    role: card.title ?? card.role,
    addresses,
    telephones: phonesOf(card, home),
    birthday: dayIn(card.birthday),
    wedding: dayIn(card.anniversary),
  };
}

/** Some programs write the whole name where the family name belongs: then it tells no parts. */
function partsOf({ parts }: ContactCard, name: string) {
  const { family = null, given = null, prefixes = null } = parts ?? {};
  const isWhole = given === null && family !== null && family.trim() === name;
  return isWhole ? { family: null, given: null, prefixes: null } : { family, given, prefixes };
}

/** Whether the card is one of an organisation and not of somebody in it. */
export function isOrganisation(card: ContactCard): boolean {
  return card.kind === 'org' || (card.parts === null && card.name === (card.organisation[0] ?? ''));
}

/** Dutch books part particles from a surname: "Berg, van den". */
function surnameIn(family: string | null): string | null {
  if (family === null) return null;
  const [first = '', behind] = family.split(',').map((part) => part.trim());
  return behind === undefined || behind === '' ? first : `${behind} ${first}`;
}

function mailsOf({ mails }: ContactCard): readonly string[] {
  const plain = mails.map(({ value }) => value.trim().toLowerCase());
  return [...new Set(plain.filter((mail) => /^[^\s@]+@[^\s@]+$/.test(mail)))].slice(0, MOST_CLAIMS);
}

function phonesOf({ phones }: ContactCard, home: HomeCountry): readonly string[] {
  const voiced = phones.filter(({ types }) => !types.some((type) => /^(?:fax|pager)/.test(type)));
  const numbers = voiced.map(({ value, e164 }) => e164 ?? readPhone(value.trim(), home)?.e164);
  return [...new Set(numbers.filter((number) => number !== undefined))].slice(0, MOST_CLAIMS);
}

function dayIn(day: string | null): string | null {
  return day !== null && isDay(day) ? day : null;
}

import type { Person } from '../records/person.ts';
import { readName, surnameKey } from './names.ts';

/** Why two records may be of one person. `name`: nothing but that; only a person can say. */
export type Likeness = 'address' | 'telephone' | 'name';

/** Mailboxes and numbers that a whole office answers prove nothing of who writes. */
const SHARED =
  /^(?:info|contact|kantoor|office|secretariaat|secretary|admin|administratie|post|mail|receptie|reception|balie|hello|hallo|noreply|no-reply|support|sales|verkoop)@/i;

/** Whether an address belongs to an office rather than to one person in it. */
export function isShared(address: string): boolean {
  return SHARED.test(address);
}

/**
 * Whether the names of two records can be those of one person: the same surname, and first names or initials that do not
 * deny each other. A record without a surname denies nothing.
 */
export function namesAgree(one: Person, other: Person): boolean {
  const [a, b] = [one, other];
  const titles = [a.address.title, b.address.title];
  if (titles[0] !== null && titles[1] !== null && titles[0] !== titles[1]) return false;
  if (a.surname === null || b.surname === null) return true;
  if (surnameKey(a.surname) !== surnameKey(b.surname)) return false;
  return givenAgree(givenOf(a), givenOf(b));
}

/** How two records are alike; null where they are not, or their names deny it. */
export function likeness(one: Person, other: Person): Likeness | null {
  if (!namesAgree(one, other)) return null;
  const own = other.addresses.filter((address) => !isShared(address));
  if (one.addresses.some((address) => own.includes(address))) return 'address';
  const named = one.surname !== null && other.surname !== null;
  if (named && one.telephones.some((number) => other.telephones.includes(number)))
    return 'telephone';
  return named && givenOf(one) !== null && givenOf(other) !== null ? 'name' : null;
}

/** First name, or else the first of the initials: "J". */
function givenOf(person: Person): string | null {
  if (person.firstName !== null) return plain(person.firstName);
  const { initials } = readName(person.name, person.address.language);
  return initials === null ? null : plain(initials).slice(0, 1);
}

function givenAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return short.length === 1 && long.startsWith(short);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}.\s-]/gu, '')
    .toLowerCase();
}

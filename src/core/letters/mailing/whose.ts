import { isOwnAddress } from './addresses.ts';
import { addressesIn } from './addresses.ts';
import { readName, surnameKey } from '../../people/names.ts';
import type { Person } from '../../records/person.ts';
import type { Finding, LoadedRecipients, MailingLine, MailingRoad } from './mailing.ts';

/** Who a line is, and where he is written to. */
export interface Whose {
  readonly person: Person | null;
  /** In lower case; empty for none. */
  readonly address: string;
  readonly findings: readonly Finding[];
}

/** What recipients are looked for among. */
export interface Among {
  readonly people: readonly Person[];
  readonly recipients: LoadedRecipients;
  /** Addresses that were written to before. */
  readonly writtenTo: readonly string[];
  readonly own: readonly string[];
  readonly road: MailingRoad;
}

/**
 * Finds whom a line means: by the id somebody named, by its address, or by its name. Where that is not certain it says so and
 * takes nobody.
 */
export function whoseLine(line: MailingLine, among: Among): Whose {
  const given = addressesIn(line.address);
  const [only = '', ...more] = given.addresses;
  if (given.broken !== null) return nobody('address-invalid', { address: given.broken });
  if (more.length > 0 && line.person === null)
    return nobody('several-addresses', { addresses: given.addresses.join(', ') });
  if (isOwnAddress(among.own, only)) return nobody('own', { address: only });
  if (line.person !== null) return named(line, only, among);
  return only === '' ? byName(line, among) : byAddress(line, only, among);
}

function nobody(code: Finding['code'], values: Finding['values']): Whose {
  return { person: null, address: '', findings: [{ code, weight: 'hold', values }] };
}

function named(line: MailingLine, address: string, among: Among): Whose {
  const person = personOf(among.people, line.person ?? '');
  if (person === null) return nobody('nobody', { name: line.name });
  return address === ''
    ? atHisAddress(person, among)
    : { person, address, findings: newAddress(person, address) };
}

function byAddress(line: MailingLine, address: string, among: Among): Whose {
  const { byAddress: ids, byName } = foundFor(line, among);
  const holders = ids.flatMap((id) => personOf(among.people, id) ?? []);
  const [holder, ...others] = holders;
  if (holder === undefined) return ofNewAddress(line, address, byName, among);
  if (others.length === 0) {
    const differs = line.name !== '' && !isCalled(holder, line.name);
    const values = { name: line.name, held: holder.name, address };
    const findings: readonly Finding[] = differs
      ? [{ code: 'name-differs', weight: 'hold', values }]
      : [];
    return { person: holder, address, findings };
  }
  // An address that several share is told apart by the name beside it.
  const meant = holders.filter((one) => line.name !== '' && isCalled(one, line.name));
  const [sole, ...rest] = meant;
  if (sole !== undefined && rest.length === 0) return { person: sole, address, findings: [] };
  return nobody('several-people', {
    name: line.name === '' ? address : line.name,
    names: holders.map(({ name }) => name).join(', '),
  });
}

/** Nobody here has this address: a known name with another address is asked about, anybody else is a stranger. */
function ofNewAddress(
  line: MailingLine,
  address: string,
  byName: readonly string[],
  among: Among,
): Whose {
  const bearers = byName.flatMap((id) => personOf(among.people, id) ?? []);
  const [bearer, ...more] = bearers;
  if (bearer !== undefined && more.length === 0)
    return { person: bearer, address, findings: newAddress(bearer, address) };
  if (bearer !== undefined)
    return {
      ...nobody('several-people', {
        name: line.name,
        names: bearers.map((one) => `${one.name} (${one.addresses[0] ?? '–'})`).join(', '),
      }),
    };
  const values = { name: line.name === '' ? address : line.name, address };
  return { person: null, address, findings: [{ code: 'stranger', weight: 'hold', values }] };
}

function newAddress(person: Person, address: string): readonly Finding[] {
  if (person.addresses.includes(address)) return [];
  const values = { name: person.name, address, held: person.addresses.join(', ') || '–' };
  return [{ code: 'address-new', weight: 'hold', values }];
}

function byName(line: MailingLine, among: Among): Whose {
  const { byName: ids } = foundFor(line, among);
  const bearers = ids.flatMap((id) => personOf(among.people, id) ?? []);
  const [bearer, ...more] = bearers;
  if (more.length > 0) {
    const names = bearers.map((one) => `${one.name} (${one.addresses[0] ?? '–'})`).join(', ');
    return nobody('several-people', { name: line.name, names });
  }
  if (bearer !== undefined) {
    const whose = atHisAddress(bearer, among);
    return {
      ...whose,
      findings: [...shortly(line.name, bearer, whose.address), ...whose.findings],
    };
  }
  // Whoever has his post on the list needs no record.
  if (among.road === 'post' && line.name !== '' && line.post.length > 0)
    return {
      person: null,
      address: '',
      findings: [{ code: 'stranger', weight: 'hold', values: { name: line.name, address: '' } }],
    };
  return nobody('nobody', { name: line.name });
}

/** Only a surname or a first name: whoever made the list may mean one of that name who is not on record. */
function shortly(written: string, held: Person, address: string): readonly Finding[] {
  const { kind, first, initials, surname } = readName(written, 'nl');
  const plain = (text: string): string => text.trim().toLowerCase();
  if (kind !== 'person' || plain(held.name) === plain(written)) return [];
  if (surname !== null && (first ?? initials) !== null) return [];
  const values = { name: written, held: held.name, address: address === '' ? '–' : address };
  return [{ code: 'name-short', weight: 'hold', values }];
}

/** Of several addresses the one that was written to before; where that is none or more than one, it is asked. */
function atHisAddress(person: Person, { writtenTo, road }: Among): Whose {
  const all = person.addresses.filter((address) => address.includes('@'));
  const [only, ...more] = all;
  const { name } = person;
  if (only === undefined) {
    const findings: readonly Finding[] =
      road === 'post' ? [] : [{ code: 'no-address', weight: 'hold', values: { name } }];
    return { person, address: '', findings };
  }
  if (more.length === 0) return { person, address: only, findings: [] };
  const used = all.filter((address) => writtenTo.includes(address));
  const [one, ...others] = used;
  const addresses = all.join(', ');
  if (one !== undefined && others.length === 0) {
    const values = { name, address: one, addresses };
    return {
      person,
      address: one,
      findings: [{ code: 'address-chosen', weight: 'note', values }],
    };
  }
  const weight = road === 'post' ? 'note' : 'hold';
  return {
    person,
    address: '',
    findings: [{ code: 'several-addresses', weight, values: { addresses } }],
  };
}

function foundFor(line: MailingLine, { recipients }: Among) {
  return recipients.found[String(line.number)] ?? { byAddress: [], byName: [] };
}

function personOf(people: readonly Person[], id: string): Person | null {
  return people.find((one) => one.id === id) ?? null;
}

/** Whether somebody may be called so: his surname or his organisation is in it; a name that tells no surname is his first or his own. */
function isCalled(person: Person, written: string): boolean {
  const { surname, first } = readName(written, 'nl');
  const plain = (text: string): string => text.trim().toLowerCase();
  if (plain(person.name) === plain(written)) return true;
  if (person.organisation !== null && plain(person.organisation) === plain(written)) return true;
  const other =
    first !== null && person.firstName !== null && plain(person.firstName) !== plain(first);
  if (surname !== null) {
    const held = person.surname ?? readName(person.name, 'nl').surname;
    // Bas and Els Visser are two, E. Visser may be either.
    return !other && held !== null && surnameKey(held) === surnameKey(surname);
  }
  return first !== null && person.firstName !== null && plain(person.firstName) === plain(first);
}

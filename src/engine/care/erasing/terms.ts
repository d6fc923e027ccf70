import type { Person } from '../../../core/records/person.ts';
import type { Reader } from '../../../store/access.ts';
import { recordsOf } from '../../../store/records/relations/one-person.ts';
import type { Kept } from './kept.ts';

/** By what a person is recognised in texts, and what of his is shared with others and therefore is not. */
export interface Terms {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** Telephone numbers and accounts. */
  readonly numbers: readonly string[];
  readonly kept: readonly Kept[];
}

/** A name of one word, or shorter than this, stands in texts about other people as well. */
const SHORTEST_NAME = 6;

/** Numbers shorter than this occur by chance. */
const SHORTEST_NUMBER = 6;

/**
 * What to look for: his addresses and numbers that nobody else on record claims, and his names as
 * he writes them himself, unless somebody else bears the same.
 */
export async function termsOf(reader: Reader, person: Person): Promise<Terms> {
  const kept: Kept[] = [];
  const records = JSON.stringify(await recordsOf(reader, person.id));
  const own = async (kind: 'address' | 'telephone' | 'account', values: readonly string[]) => {
    const mine: string[] = [];
    for (const value of values) {
      const other = await reader.get(
        `SELECT person FROM claim WHERE kind = ? AND value = ?
           AND person NOT IN (SELECT value FROM json_each(?))`,
        kind,
        value,
        records,
      );
      if (other === undefined) mine.push(value);
      else kept.push({ kind, record: String(other['person']), why: 'care.kept-shared-claim' });
    }
    return mine;
  };
  const addresses = await own('address', person.addresses);
  const numbers = [
    ...(await own('telephone', person.telephones)),
    ...(await own('account', person.accounts)),
  ];
  const names: string[] = [];
  for (const name of await namesOf(reader, person, addresses)) {
    const namesake = await reader.get(
      'SELECT id FROM person WHERE lower(name) = ? AND id NOT IN (SELECT value FROM json_each(?))',
      name.toLowerCase(),
      records,
    );
    if (namesake === undefined) names.push(name);
    else kept.push({ kind: 'name', record: String(namesake['id']), why: 'care.kept-namesake' });
  }
  return {
    names,
    addresses,
    numbers: numbers.filter((one) => one.length >= SHORTEST_NUMBER),
    kept,
  };
}

/** His name on record, and every display name he wrote from his addresses with. */
async function namesOf(
  reader: Reader,
  person: Person,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const names = new Set([person.name]);
  for (const address of addresses) {
    const rows = await reader.all(
      'SELECT DISTINCT from_name FROM message WHERE from_address = ?',
      address,
    );
    for (const row of rows) names.add(String(row['from_name']));
  }
  return [...names]
    .map((name) => name.trim())
    .filter((name) => name.length >= SHORTEST_NAME && /\s/.test(name));
}

/** Finds the terms in a text, whatever their case and however a name is broken over lines; null when there are none. */
export function matcherOf(terms: Terms): RegExp | null {
  const words = [
    ...terms.names.map((name) => named(name)),
    ...terms.addresses.map((one) => `(?<![\\w.+-])${RegExp.escape(one)}(?![\\w-]|\\.\\w)`),
    ...terms.numbers.map((one) => spaced(one)),
  ];
  return words.length === 0 ? null : new RegExp(words.join('|'), 'giu');
}

/** Numbers and accounts are written with spaces wherever people like them. */
function spaced(number: string): string {
  const signs = number.replaceAll(/\s/g, '').split('');
  return signs.map((sign) => RegExp.escape(sign)).join('\\s?');
}

/** In JSON a line break is two signs and a quotation mark has one before it. */
function named(name: string): string {
  const words = name.split(/\s+/).map((word) => RegExp.escape(word).replaceAll('"', '\\\\?"'));
  return `(?<![\\p{L}\\p{N}])${words.join('(?:\\s|\\\\[nrt])+')}(?![\\p{L}\\p{N}])`;
}

import type { KnownPerson, OrderContext } from '../context.ts';
import type { Who } from '../order.ts';
import { waysToName } from '../reading/people.ts';

/** People of one letter; more is a mailing, which is told another way. */
const MOST_READERS = 12;

/** What may stand before a name and says nothing of who he is. */
const COURTESY =
  /^(?:(?:de heer|heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?|mrs?\.?|ms\.?|miss|sir|lord|lady|dame|prof(?:essor)?\.?|drs?\.?|doctor|dokter|ing\.?|ir\.?|jhr\.?|jkvr\.?|ds\.?|rev\.?|baron|barones|graaf|gravin|notaris|advocaat)\s+)+/i;

const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/;

/** Who was meant by some words: each of them with everybody it may be; null where a part of the words is nobody. */
export interface Addressed {
  readonly each: readonly (readonly Who[])[];
  /** The words that are nobody here; null when all were found. */
  readonly unknown: string | null;
}

const WAYS = new WeakMap<readonly KnownPerson[], ReadonlyMap<string, readonly KnownPerson[]>>();

/** Finds the people that words name: "mevrouw De Vries en Jan Bakker", "jansen@bank.example". */
export function addressed(words: string, { people }: Pick<OrderContext, 'people'>): Addressed {
  const ways = WAYS.getOrInsertComputed(people, () => waysOf(people));
  const whole = found(words, people, ways);
  if (whole.length > 0) return { each: [whole], unknown: null };
  const parts = words
    .split(/\s*,\s*|\s+(?:en|and|&)\s+/i)
    .map((part) => part.replace(/^(?:aan|to)\s+/i, '').trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_READERS) return { each: [], unknown: words.trim() };
  const each = parts.map((part) => found(part, people, ways));
  const missing = parts.find((_part, at) => each[at]?.length === 0);
  return { each, unknown: missing ?? null };
}

function found(
  words: string,
  people: readonly KnownPerson[],
  ways: ReadonlyMap<string, readonly KnownPerson[]>,
): readonly Who[] {
  const bare = words.trim().replace(/['’]s?$/, '');
  if (ADDRESS.test(bare)) {
    const address = bare.toLowerCase();
    const known = people.filter(({ addresses }) =>
      addresses.some((held) => held.toLowerCase() === address),
    );
    return known.length > 0 ? known.map(whoOf) : [{ id: null, name: '', address }];
  }
  const key = keyOf(bare);
  const plain = keyOf(bare.replace(COURTESY, ''));
  return (ways.get(key) ?? ways.get(plain) ?? []).map(whoOf);
}

function waysOf(people: readonly KnownPerson[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const ways = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const keys = new Set(
      [...person.names, ...person.roles].flatMap((name) =>
        waysToName(name).flatMap((way) => [keyOf(way), keyOf(way.replace(COURTESY, ''))]),
      ),
    );
    for (const key of keys) ways.set(key, [...(ways.get(key) ?? []), person]);
  }
  return ways;
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function whoOf({ id, names, addresses }: KnownPerson): Who {
  return { id, name: names[0] ?? id, address: addresses[0] ?? null };
}

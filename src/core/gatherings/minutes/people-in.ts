import { waysToName } from '../../orders/reading/people.ts';
import type { Language } from '../../text/words.ts';

/** Somebody who may be named in notes. */
export interface Nameable {
  readonly name: string;
  /** Null for the principal himself, and for somebody without an address. */
  readonly address: string | null;
  /** The principal himself. */
  readonly ours: boolean;
}

/** Whoever a meeting is of, by the ways in which they are named. A way that fits two of them names nobody. */
export class Named {
  readonly #ways = new Map<string, Nameable | null>();

  constructor(people: readonly Nameable[], me: readonly string[]) {
    for (const one of people)
      for (const way of [...waysToName(one.name), ...initialsOf(one.name)]) this.#add(way, one);
    const self = people.find(({ ours }) => ours);
    if (self !== undefined)
      for (const name of me) for (const way of waysToName(name)) this.#add(way, self);
  }

  #add(way: string, one: Nameable): void {
    const key = keyOf(way);
    const before = this.#ways.get(key);
    if (before === undefined) this.#ways.set(key, one);
    else if (before !== null && before.name !== one.name) this.#ways.set(key, null);
  }

  /** Who these words name; null for nobody. */
  at(words: string): Nameable | null {
    const bare = words.trim().replace(COURTESY, '');
    return this.#ways.get(keyOf(bare)) ?? null;
  }

  /** Who is named at the beginning of some words, and what follows. */
  opening(words: string): { readonly who: Nameable; readonly rest: string } | null {
    const start = words.length - words.trimStart().length;
    const bare = words.slice(start).replace(COURTESY, '');
    const parts = bare.split(' ');
    for (let count = Math.min(parts.length, MOST_NAME_WORDS); count > 0; count -= 1) {
      const said = parts.slice(0, count).join(' ');
      const who = this.at(said.replace(/[,:;–-]+$/, '').replace(/['’]s$/, ''));
      if (who === null) continue;
      // Whose something is does not see to it.
      if (/['’]s$/.test(said)) return null;
      return { who, rest: bare.slice(said.length).replace(/^[\s,:;–-]+/, '') };
    }
    return null;
  }
}

const MOST_NAME_WORDS = 5;
const COURTESY =
  /^(?:(?:de heer|heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?|mrs?\.?|ms\.?|miss|prof\.?|drs?\.?|ing\.?|ir\.?)\s+)+/iu;

/** "KH", as minutes have it in a margin. */
function initialsOf(name: string): readonly string[] {
  const letters = name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length > 1 ? [letters.join('')] : [];
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

/** Names of a list: "Els Visser, Kate Hill en de heer Jansen (tot 11 uur)". */
export function namesIn(list: string, language: Language): readonly string[] {
  return list
    .replace(/\([^)]{0,200}\)/g, '')
    .split(language === 'nl' ? /\s*[,;•]\s*|\s+en\s+/ : /\s*[,;•]\s*|\s+and\s+/)
    .map((name) => name.trim().replace(/[.:]+$/, ''))
    .filter((name) => name !== '' && name.length < MOST_NAME);
}
const MOST_NAME = 100;

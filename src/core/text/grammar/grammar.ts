import type { Token } from './tokens.ts';
import type { Language } from '../words.ts';
import { categoryCount, type Category } from './category.ts';
import type { Element, Rule, RuleBook } from './rule.ts';

/** A reading of tokens from some place up to `end`, as one category. */
export interface Item {
  readonly category: number;
  readonly end: number;
  readonly value: unknown;
  readonly rank: number;
}

/** A reading that the lexicon gives without rules. */
export interface Seed extends Item {
  readonly start: number;
}

/** Makes a reading of a category, typed by it. */
export function item<V>(category: Category<V>, end: number, value: V, rank = 0): Item {
  return { category: category.id, end, value, rank };
}

/**
 * What a word is to the grammar: `none`; `known`, part of some rule; `number`, which needs company;
 * `strong`, a word that can make a time.
 */
export type Standing = 'none' | 'known' | 'number' | 'strong';

/** What words mean before any rule. */
export interface Lexicon {
  /** By the word alone: whether it has a meaning. */
  readonly standing: (norm: string) => Standing;
  /** The words that have a meaning of their own. */
  readonly vocabulary: readonly string[];
  /** Whether a token is the ending of an ordinal in figures ("11e"). */
  readonly isSuffix: (tokens: readonly Token[], at: number) => boolean;
  /** Readings that start at a token, by its norm and what stands around it. */
  readonly meaningsAt: (tokens: readonly Token[], at: number) => readonly Item[];
}

/** A place in the rules: what may come next, and the rules that are complete here. */
export interface State {
  readonly words: ReadonlyMap<string, readonly State[]>;
  readonly categories: readonly (readonly [category: number, next: State])[];
  readonly complete: readonly Rule[];
}

/** The rules of a language, folded together where they begin alike, so that a word is looked at once for all of them. */
export interface Grammar {
  readonly start: State;
  /** Where a rule goes on after a reading of a category, by category. */
  readonly after: readonly (State | undefined)[];
  /** What a word is to the grammar: by its meanings, and by the rules that know it. */
  readonly standing: (norm: string) => Standing;
  /** Every single word that rules or lexicon know; compounds apart. */
  readonly vocabulary: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

class Building implements State {
  readonly words = new Map<string, Building[]>();
  readonly categories: (readonly [number, Building])[] = [];
  readonly complete: Rule[] = [];
  readonly #bySet = new Map<string, Building>();

  next(element: Element): Building {
    const key =
      'words' in element ? [...element.words].sort().join(' ') : `\u0000${element.category}`;
    const known = this.#bySet.get(key);
    if (known !== undefined) return known;
    const made = new Building();
    this.#bySet.set(key, made);
    if ('category' in element) {
      this.categories.push([element.category, made]);
    } else {
      for (const word of element.words) {
        this.words.set(word, [...(this.words.get(word) ?? []), made]);
      }
    }
    return made;
  }
}

function wordsOf(element: Element): readonly string[] {
  return 'words' in element ? [...element.words] : [];
}

/**
 * The words by which a rule without categories is known, where none of its words has a meaning that
 * would make the passage looked at anyhow: its longest ones.
 */
function keysOf(rule: Rule, { standing }: Lexicon): readonly string[] {
  const choices = rule.elements.map(wordsOf);
  const isMeant = (words: readonly string[]): boolean =>
    words.every((word) => standing(word) === 'strong');
  if (choices.some((words) => words.length === 0 || isMeant(words))) return [];
  const shortest = (words: readonly string[]): number =>
    words.length === 0 ? 0 : Math.min(...words.map((word) => word.length));
  return choices.reduce((one, other) => (shortest(other) >= shortest(one) ? other : one), []);
}

/** Foreign words must not fill the memory: so many are remembered. */
const MAX_REMEMBERED = 20_000;

/** A word without which no rule that has no categories can be is strong, as one with a meaning is. */
function standings(rules: readonly Rule[], lexicon: Lexicon): Grammar['standing'] {
  const words = new Set(rules.flatMap((rule) => rule.elements.flatMap(wordsOf)));
  const keys = new Set(rules.flatMap((rule) => keysOf(rule, lexicon)));
  const remembered = new Map<string, Standing>();
  const find = (norm: string): Standing => {
    if (keys.has(norm)) return 'strong';
    const standing = lexicon.standing(norm);
    return standing === 'none' && words.has(norm) ? 'known' : standing;
  };
  return (norm) => {
    const known = remembered.get(norm);
    if (known !== undefined) return known;
    const found = find(norm);
    if (remembered.size > MAX_REMEMBERED) remembered.clear();
    remembered.set(norm, found);
    return found;
  };
}

/**
 * A grammar whose lexicon looks at the text it is for, by language. What a word is by itself does not depend on the text, and
 * so its rules are put together once and not for every text.
 */
export function grammarsOver(
  books: Readonly<Record<Language, readonly RuleBook[]>>,
  lexiconOf: (text: string, language: Language) => Lexicon,
): (text: string, language: Language) => Grammar {
  const made = new Map<Language, Grammar>();
  return (text, language) => {
    const known =
      made.get(language) ?? grammarOf(books[language], lexiconOf('', language), categoryCount());
    made.set(language, known);
    return { ...known, lexicon: lexiconOf(text, language) };
  };
}

/** Puts rule books and a lexicon together. */
export function grammarOf(
  books: readonly RuleBook[],
  lexicon: Lexicon,
  categories: number,
): Grammar {
  const start = new Building();
  const rules = books.flatMap((book) => book.rules);
  for (const rule of rules) {
    const end = rule.elements.reduce((state, element) => state.next(element), start);
    end.complete.push(rule);
  }
  const after: (State | undefined)[] = Array.from({ length: categories });
  for (const [category, state] of start.categories) after[category] = state;
  return {
    start,
    after,
    standing: standings(rules, lexicon),
    vocabulary: new Set([
      ...rules.flatMap((rule) => rule.elements.flatMap(wordsOf)),
      ...lexicon.vocabulary,
    ]),
    lexicon,
  };
}

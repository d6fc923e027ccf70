import type { Token } from '../tokens.ts';
import type { Category } from './category.ts';
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

/** What words mean before any rule: readings that start at a token, by its norm and what follows. */
export type Lexicon = (tokens: readonly Token[], at: number) => readonly Item[];

/** Rules arranged by how they begin, and the words that any of them knows. */
export interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  readonly byCategory: readonly (readonly Rule[])[];
  readonly words: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

function wordsOf(element: Element): ReadonlySet<string> {
  return 'words' in element ? element.words : new Set();
}

/** Puts rule books and a lexicon together. */
export function grammarOf(
  books: readonly RuleBook[],
  lexicon: Lexicon,
  categories: number,
): Grammar {
  const byWord = new Map<string, Rule[]>();
  const byCategory: Rule[][] = Array.from({ length: categories }, () => []);
  const words = new Set<string>();
  for (const rule of books.flatMap((book) => book.rules)) {
    for (const word of rule.elements.flatMap((element) => [...wordsOf(element)])) words.add(word);
    const first = rule.elements[0];
    if (first === undefined) continue;
    if ('category' in first) byCategory[first.category]?.push(rule);
    for (const word of wordsOf(first)) {
      const known = byWord.get(word) ?? [];
      byWord.set(word, known);
      known.push(rule);
    }
  }
  return { byWord, byCategory, words, lexicon };
}

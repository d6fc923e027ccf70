import type { Language } from '../../../text/words.ts';
import type { Category } from '../../../text/grammar/category.ts';

/** A meaning of a word: a category and a value, typed together. */
export interface Meaning {
  readonly category: number;
  readonly value: unknown;
}

/** Ties a value to its category. */
export function meaning<V>(category: Category<V>, value: V): Meaning {
  return { category: category.id, value };
}

/** What a language's lexicon is made from. */
export interface LexiconTables {
  readonly language: Language;
  readonly words: ReadonlyMap<string, readonly Meaning[]>;
  /** Words of more than one part ("dinsdagmiddag"); null for others. */
  readonly compound: (word: string) => readonly Meaning[] | null;
  /** After these a number is a time on the clock ("om 8"). */
  readonly beforeClock: ReadonlySet<string>;
  /** After these too, where nothing that is counted follows ("voor 8"). */
  readonly maybeBeforeClock: ReadonlySet<string>;
  /** What may follow a time written without a mark ("at 1030 tomorrow"). */
  readonly afterClock: ReadonlySet<string>;
  /** After these an ordinal may be a day of the month ("op de 15e"). */
  readonly beforeDay: ReadonlySet<string>;
  /** Articles before such an ordinal. */
  readonly articles: ReadonlySet<string>;
  /** What stands between days that share a month ("16 en 24 november"). */
  readonly between: ReadonlySet<string>;
  /** Words that may follow it; any other would be what is counted ("de eerste keer"). */
  readonly afterDay: ReadonlySet<string>;
  /** After these a number of four figures is a year ("in 2027"). */
  readonly beforeYear: ReadonlySet<string>;
  /** Number words that are other words as well ("een", "a"). */
  readonly notCounts: ReadonlySet<string>;
}

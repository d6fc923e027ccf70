import type { Category } from './category.ts';

/** The values of the categories in a pattern, in order. */
export type ValuesOf<C extends readonly Category<unknown>[]> = {
  readonly [P in keyof C]: C[P] extends Category<infer V> ? V : never;
};

/** One element of a rule: one of some words, or a reading of some category. */
export type Element = { readonly words: ReadonlySet<string> } | { readonly category: number };

/** A rule as the chart uses it: a flat sequence of elements and what they make. */
export interface Rule {
  readonly makes: number;
  readonly elements: readonly Element[];
  readonly rank: number;
  readonly make: (values: readonly unknown[]) => unknown;
}

/** How a rule is weighed against others that read the same words; 0 unless it says so. */
export interface RuleOptions {
  readonly rank?: number;
}

/** A pattern under construction: words in the template, categories in its holes. */
type Pattern<V> = <const C extends readonly Category<unknown>[]>(
  strings: TemplateStringsArray,
  ...categories: C
) => (make: (...values: ValuesOf<C>) => V | null) => void;

/** Rules of one language or subject. */
export class RuleBook {
  readonly rules: Rule[] = [];

  /**
   * Adds rules for a category, written as a template: `words` must stand there, `(a|b c)` is a
   * choice, a trailing `?` makes a word or choice optional, and `${CATEGORY}` is a reading of that
   * category whose value is handed to the maker. A maker returns null to refuse.
   */
  rule<V>(makes: Category<V>, { rank = 0 }: RuleOptions = {}): Pattern<V> {
    return (strings, ...categories) =>
      (make) => {
        for (const elements of sequences(strings, categories)) {
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the chart hands over one value a hole, in order, each made as its category's type
          const call = (values: readonly unknown[]): unknown => make(...(values as never));
          this.rules.push({ makes: makes.id, elements, rank, make: call });
        }
      };
  }
}

/** Pieces of a template that are made from lists of words instead of written out. */
export function pattern(...strings: readonly string[]): TemplateStringsArray {
  return Object.assign([...strings], { raw: strings });
}

/** Words before a category, as a template would hold them. */
export function before(words: string): TemplateStringsArray {
  return pattern(`${words} `, '');
}

/** Words behind a category, as a template would hold them. */
export function behindOf(words: string): TemplateStringsArray {
  return pattern('', ` ${words}`);
}

const PIECE = /\(([^)]*)\)(\?)?|(\S+?)(\?)?(?=\s|$)/g;

/** The ways to fill one stretch of words: each a list of single words' sets. */
function stretches(text: string): readonly (readonly Element[])[] {
  let all: (readonly Element[])[] = [[]];
  for (const [, group, groupOptional, word, wordOptional] of text.matchAll(PIECE)) {
    const options = choices(group ?? word ?? '');
    if (groupOptional === '?' || wordOptional === '?') options.push([]);
    all = all.flatMap((before) => options.map((option) => [...before, ...option]));
  }
  return all;
}

/** Choices of one word each share an element; longer ones stand apart. */
function choices(group: string): (readonly Element[])[] {
  const phrases = group.split('|').map((phrase) => phrase.trim());
  const single = phrases.filter((phrase) => !phrase.includes(' '));
  const longer = phrases.filter((phrase) => phrase.includes(' '));
  return [
    ...(single.length > 0 ? [[{ words: new Set(single) }]] : []),
    ...longer.map((phrase) => phrase.split(/\s+/).map((word) => ({ words: new Set([word]) }))),
  ];
}

function sequences(
  strings: readonly string[],
  categories: readonly Category<unknown>[],
): readonly (readonly Element[])[] {
  let all: (readonly Element[])[] = [[]];
  for (const [index, text] of strings.entries()) {
    const hole = categories[index];
    const after: readonly Element[] = hole === undefined ? [] : [{ category: hole.id }];
    all = all.flatMap((before) =>
      stretches(text).map((stretch) => [...before, ...stretch, ...after]),
    );
  }
  return all.filter((elements) => elements.length > 0);
}

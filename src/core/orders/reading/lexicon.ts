import { category } from '../../text/grammar/category.ts';
import { grammarOf } from '../../text/grammar/grammar.ts';
import type { Grammar, Lexicon } from '../../text/grammar/grammar.ts';
import { RuleBook, pattern } from '../../text/grammar/rule.ts';
import type { Rule } from '../../text/grammar/rule.ts';
import type { Language } from '../../text/words.ts';
import type { Form, Forms } from './form.ts';
import { DUTCH_MARKS } from './marks/marks-nl.data.ts';
import { ENGLISH_MARKS } from './marks/marks-en.data.ts';
import { MARKS } from './marks/marks.ts';
import type { Mark } from './marks/marks.ts';

/** A part of a form: words that stand together. */
export interface PartRef {
  readonly form: number;
  readonly part: number;
}

/** Readings of some words as parts of forms, all that share them. */
export const PART = category<readonly PartRef[]>('part of an order');
/** A reading of some words as a small word. */
export const MARK = category<readonly Mark[]>('small word of an order');

/** All that reading orders in one language needs. */
export interface OrderLexicon {
  readonly grammar: Grammar;
  readonly forms: readonly Form[];
  /** Words of forms that are long enough to be known with a letter wrong, by the word with one letter left out. */
  readonly nearly: () => ReadonlyMap<string, readonly string[]>;
}

/** Nothing has a meaning of its own here: all is rules. */
const BARE: Lexicon = {
  standing: () => 'none',
  vocabulary: [],
  isSuffix: () => false,
  meaningsAt: () => [],
};

/** The words of a pattern in every way they can be written. */
function spelled(written: string): readonly string[] {
  const book = new RuleBook();
  book.rule(MARK)(pattern(written))(() => null);
  return book.rules.flatMap(({ elements }) =>
    elements.reduce<readonly string[]>(
      (before, element) =>
        before.flatMap((open) =>
          ('words' in element ? [...element.words] : []).map((word) => `${open} ${word}`.trim()),
        ),
      [''],
    ),
  );
}

/** One rule for each wording, with everything that it can be: a chart keeps only a few readings of the same words. */
function rulesOf<V>(makes: { readonly id: number }, by: ReadonlyMap<string, readonly V[]>): Rule[] {
  return [...by].map(([words, values]) => ({
    makes: makes.id,
    elements: words.split(' ').map((word) => ({ words: new Set([word]) })),
    rank: 0,
    make: () => values,
  }));
}

function add<V>(by: Map<string, V[]>, written: string, value: V): void {
  for (const words of spelled(written)) {
    const known = by.get(words);
    if (known === undefined) by.set(words, [value]);
    else known.push(value);
  }
}

function formOf(written: string, kind: number, way: string): Form & { texts: readonly string[] } {
  const opens = written.startsWith('^');
  const beside = written.startsWith('^^') ? 'first' : written.startsWith('^>') ? 'behind' : null;
  const closes = written.endsWith('$');
  const texts = written
    .slice(beside === null ? (opens ? 1 : 0) : 2, closes ? -1 : undefined)
    .split('…')
    .map((text) => text.trim());
  return { kind, way, opens, beside, closes, parts: texts.length, texts };
}

/** A form whose last half may be left out, and it without that half. */
function withoutEnd(written: string): readonly string[] {
  const end = /\s*…\s*(?:\([^)]*\)\?\s*)+$/.exec(written)?.[0];
  return end === undefined ? [written] : [written, written.slice(0, -end.length)];
}

/** Shorter words have too many neighbours. */
const LEAST_NEARLY = 4;

function nearlyOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < LEAST_NEARLY) continue;
    for (const key of withOneLess(word)) by.set(key, [...(by.get(key) ?? []), word]);
  }
  return by;
}

/** A word, and it with each of its letters left out in turn. */
export function withOneLess(word: string): readonly string[] {
  const found = new Set([word]);
  for (let at = 0; at < word.length; at += 1) found.add(word.slice(0, at) + word.slice(at + 1));
  return [...found];
}

/** Puts the forms of all kinds and the small words of a language together. */
export function lexiconOf(language: Language, kinds: readonly Forms[]): OrderLexicon {
  const parts = new Map<string, PartRef[]>();
  const marks = new Map<string, Mark[]>();
  const forms: Form[] = [];
  for (const [kind, { [language]: ways }] of kinds.entries()) {
    for (const [way, written] of Object.entries(ways)) {
      for (const each of written.flatMap(withoutEnd)) {
        const { texts, ...form } = formOf(each, kind, way);
        texts.forEach((text, part) => add(parts, text, { form: forms.length, part }));
        forms.push(form);
      }
    }
  }
  const table = language === 'nl' ? DUTCH_MARKS : ENGLISH_MARKS;
  for (const mark of MARKS) {
    for (const each of table[mark].split('|')) {
      const words = each.trim().replace(/\s+/g, ' ');
      marks.set(words, [...(marks.get(words) ?? []), mark]);
    }
  }
  const book = new RuleBook();
  book.rules.push(...rulesOf(PART, parts), ...rulesOf(MARK, marks));
  let nearly: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    grammar: grammarOf([book], BARE, MARK.id + 1),
    forms,
    // Most orders are spelled right.
    nearly: () => (nearly ??= nearlyOf([...parts.keys()].flatMap((words) => words.split(' ')))),
  };
}

import { FIELDS_EN } from './fields-en.data.ts';
import { FIELDS_NL } from './fields-nl.data.ts';

interface Fields {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words by their first three letters. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

const SHORTEST = 3;

function open(table: Readonly<Record<string, string>>): Fields {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, [string, string][]>();
  for (const [field, words] of Object.entries(table)) {
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) {
        const start = word.slice(0, -1);
        const key = start.slice(0, SHORTEST);
        beginnings.set(key, [...(beginnings.get(key) ?? []), [start, field]]);
      } else whole.set(word, [...(whole.get(word) ?? []), field]);
    }
  }
  return { whole, beginnings };
}

const FIELDS = { nl: open(FIELDS_NL), en: open(FIELDS_EN) } as const;

/** The fields of meaning a word belongs to, in lower case. */
export function fieldsOf(word: string, language: 'nl' | 'en'): readonly string[] {
  const { whole, beginnings } = FIELDS[language];
  const begun = (beginnings.get(word.slice(0, SHORTEST)) ?? [])
    .filter(([start]) => word.startsWith(start))
    .map(([, field]) => field);
  return [...(whole.get(word) ?? []), ...begun];
}

/** The names of a language's fields in order. */
export function fieldNames(language: 'nl' | 'en'): readonly string[] {
  return Object.keys(language === 'nl' ? FIELDS_NL : FIELDS_EN).sort();
}

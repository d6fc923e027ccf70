/** The languages every sentence of the product exists in. */
export type Language = 'nl' | 'en';

/** Sentences a person may read, by key, in both languages. `{name}` stands where a value comes. */
export type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What is filled in: as it stands, or as it is said in either language. */
export type Worded = string | Both;
export type Both = Readonly<Record<Language, string>>;

/**
 * A sentence not yet put into words: its key in some room's `words.ts` and the values to fill in.
 * Decisions, verdicts and errors carry this, so that each reader gets his own language, and all of a sentence in it: a value that
 * is said differently in the other language (a date, a reason) is there in both.
 */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, Worded>>;
}

/** Makes a sentence; values default to none. */
export function sentence(key: string, values: Sentence['values'] = {}): Sentence {
  return { key, values };
}

/** The same said in both languages. */
export function inBoth<Said>(says: (language: Language) => Said): Readonly<Record<Language, Said>> {
  return { nl: says('nl'), en: says('en') };
}

/** A value in the words of one language. */
export function wordedIn(value: Worded, language: Language): string {
  return typeof value === 'string' ? value : value[language];
}

/** Everything that is filled in, in whichever language. */
export function filledIn({ values }: Sentence): readonly string[] {
  return Object.values(values).flatMap((value) =>
    typeof value === 'string' ? value : Object.values(value),
  );
}

/**
 * Puts a sentence into words. A key that no table knows comes out as the key itself between
 * guillemets, which the words test looks for; a person never gets nothing.
 */
export function say(words: Words, said: Sentence, language: Language): string {
  const template = words[said.key]?.[language];
  if (template === undefined) return `«${said.key}»`;
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    wordedIn(said.values[name] ?? '', language),
  );
}

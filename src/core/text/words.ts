/** The languages every sentence of the product exists in. */
export type Language = 'nl' | 'en';

/** Sentences a person may read, by key, in both languages. `{name}` stands where a value comes. */
export type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/**
 * A sentence not yet put into words: its key in some room's `words.ts` and the values to fill in.
 * Decisions, verdicts and errors carry this, so that each reader gets his own language.
 */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Makes a sentence; values default to none. */
export function sentence(key: string, values: Readonly<Record<string, string>> = {}): Sentence {
  return { key, values };
}

/**
 * Puts a sentence into words. A key that no table knows comes out as the key itself between
 * guillemets, which the words test looks for; a person never gets nothing.
 */
export function say(words: Words, said: Sentence, language: Language): string {
  const template = words[said.key]?.[language];
  if (template === undefined) return `«${said.key}»`;
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => said.values[name] ?? '');
}

import type { Language } from '../../text/words.ts';

/** One word, number or mark of punctuation. */
export interface Token {
  /** As looked up: lower case, without accents, contractions written out. */
  readonly key: string;
  readonly raw: string;
  readonly capital: boolean;
}

/** Longer clauses are refused unread: nobody writes one, and reading costs time for each word. */
export const MOST_TOKENS = 160;

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "i'm": 'i am',
  "i've": 'i have',
  "i'd": 'i would',
  "i'll": 'i will',
  "don't": 'do not',
  "doesn't": 'does not',
  "can't": 'cannot',
  "haven't": 'have not',
  "hasn't": 'has not',
  "isn't": 'is not',
  "aren't": 'are not',
  "won't": 'will not',
  "needn't": 'need not',
  "mustn't": 'must not',
  "shouldn't": 'should not',
  "wouldn't": 'would not',
  "it's": 'it is',
  "that's": 'that is',
  "you're": 'you are',
  "they're": 'they are',
  "we're": 'we are',
  "there's": 'there is',
  "wasn't": 'was not',
  "weren't": 'were not',
  "didn't": 'did not',
  "'m": 'am',
  "'ve": 'have',
  "'re": 'are',
  "o'clock": "o'clock",
  'can not': 'cannot',
};

/** A letter that says je means what one that says u means. */
const FORMAL: Readonly<Record<string, string>> = {
  je: 'u',
  jij: 'u',
  jou: 'u',
  jouw: 'uw',
  me: 'mij',
  "m'n": 'mijn',
};

/** A dot belongs to these, and ends no sentence. */
const ABBREVIATIONS =
  'mr|mrs|ms|dr|drs|prof|ir|ing|mw|mevr|dhr|excl|incl|max|min|nr|no|p\\.p|e\\.d|etc|a\\.m|p\\.m|st';

const TOKEN = new RegExp(
  [
    `(?:${ABBREVIATIONS})\\.(?=[\\s,;:)]|$)`,
    'e-mail\\p{L}*|t/m',
    '[€£$]',
    '\\d+(?:[.,:]\\d+)*(?:,-)?',
    "'s(?![\\p{L}])",
    "[\\p{L}\\p{M}]+(?:['\\-&][\\p{L}\\p{M}\\d]+)*'?",
    '[.;:,()"“”/&%+–—-]',
    '\\S',
  ].join('|'),
  'giu',
);

/** Cuts a text into tokens, the same way for the lexicon and for letters. */
export function tokenise(text: string, language: Language): readonly Token[] {
  const plain = text
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[   ]/g, ' ');
  const found = plain.replace(/["“”„«»]/g, ' ').match(TOKEN) ?? [];
  return found.flatMap((raw) => tokensOf(raw, language));
}

function tokensOf(raw: string, language: Language): readonly Token[] {
  const capital = /^\p{Lu}/u.test(raw);
  const lower = withoutAccents(raw.toLowerCase());
  const long = CONTRACTIONS[lower];
  if (long !== undefined && language === 'en') {
    return long.split(' ').map((key) => ({ key, raw, capital }));
  }
  const possessive = language === 'en' ? /^(.+?)('s|s')$/.exec(lower) : null;
  if (possessive !== null) {
    const [, owner = '', ending = ''] = possessive;
    const key = ending === "s'" ? `${owner}s` : owner;
    return [
      { key, raw: raw.slice(0, key.length), capital },
      { key: "'s", raw: '', capital: false },
    ];
  }
  const key = lower.length > 2 ? lower.replace(/'$/, '') : lower;
  return [{ key: (language === 'nl' ? FORMAL[key] : undefined) ?? key, raw, capital }];
}

/** "cliënt" is looked up as "client": not everybody types the dots. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

import { BEGINNING, LONG_WORD, MOST_OF_A_FIELD, wordsOf } from './features.ts';
import { fieldNames, fieldsOf } from './fields.ts';

/** Weights of one feature: `[place of a kind, weight, …]`, in units. */
type Pairs = readonly number[];

/** A word as far as it is scored, looked up once. */
interface Word {
  readonly number: number;
  readonly alone: Pairs | undefined;
  readonly first: Pairs | undefined;
  readonly beginning: Beginning | null;
  /** Weights of it and the word behind it together, by that word. */
  readonly followed: ReadonlyMap<string, Pairs> | undefined;
  readonly fields: readonly number[];
  /** The sentence that counted it last. */
  sentence: number;
}

interface Beginning {
  readonly weights: Pairs | undefined;
  sentence: number;
}

/** Words kept ready. A language uses some ten thousand; what is beyond is looked up anew. */
const MAX_WORDS = 20_000;

/**
 * Adds up the weights of a sentence's features (`features.ts` says which they are) without making their names: a word
 * knows its weights, those of its beginning and of its neighbours. The same sums as by name, at a tenth of the cost.
 */
export class Scorer {
  readonly #weights: ReadonlyMap<string, Pairs>;
  readonly #kinds: number;
  readonly #language: 'nl' | 'en';
  readonly #followed = new Map<string, Map<string, Pairs>>();
  readonly #fields: readonly string[];
  /** By field and how often it was touched, less one; and by two fields. */
  readonly #touched: readonly (Pairs | undefined)[];
  readonly #together: readonly (Pairs | undefined)[];
  #words = new Map<string, Word>();
  #beginnings = new Map<string, Beginning>();
  #sentence = 0;
  #numbers = 0;

  constructor(weights: ReadonlyMap<string, Pairs>, kinds: number, language: 'nl' | 'en') {
    this.#weights = weights;
    this.#kinds = kinds;
    this.#language = language;
    for (const [feature, pairs] of weights) {
      const space = feature.startsWith('~') ? -1 : feature.indexOf(' ');
      if (space === -1) continue;
      const word = feature.slice(0, space);
      const behind = this.#followed.get(word) ?? new Map<string, Pairs>();
      behind.set(feature.slice(space + 1), pairs);
      this.#followed.set(word, behind);
    }
    this.#fields = fieldNames(language);
    this.#touched = this.#fields.flatMap((field) =>
      Array.from({ length: MOST_OF_A_FIELD }, (_, count) =>
        weights.get(`~${field}${'+'.repeat(count)}`),
      ),
    );
    this.#together = this.#fields.flatMap((field) =>
      this.#fields.map((other) => weights.get(`~${field}&${other}`)),
    );
  }

  /** The sums for each kind, in units, and how many features the sentence has. */
  sum(sentence: string): { readonly sums: Float64Array; readonly features: number } {
    const sums = new Float64Array(this.#kinds);
    const words = wordsOf(sentence);
    const counts = new Uint8Array(this.#fields.length);
    const pairs = new Set<number>();
    this.#sentence += 1;
    let features = 0;
    let before: Word | null = null;
    for (const text of words) {
      const word = this.#word(text);
      if (before === null) {
        features += 1;
        add(sums, word.first);
      } else {
        const pair = before.number * 2 * MAX_WORDS + word.number;
        if (!pairs.has(pair)) {
          pairs.add(pair);
          features += 1;
          add(sums, before.followed?.get(text));
        }
      }
      before = word;
      if (word.sentence === this.#sentence) continue;
      word.sentence = this.#sentence;
      features += 1;
      add(sums, word.alone);
      for (const field of word.fields) counts[field] = (counts[field] ?? 0) + 1;
      const { beginning } = word;
      if (beginning === null || beginning.sentence === this.#sentence) continue;
      beginning.sentence = this.#sentence;
      features += 1;
      add(sums, beginning.weights);
    }
    return { sums, features: features + this.#addFields(sums, counts) };
  }

  #addFields(sums: Float64Array, counts: Uint8Array): number {
    let features = 0;
    const touched: number[] = [];
    for (const [field, count] of counts.entries()) {
      if (count === 0) continue;
      const most = Math.min(MOST_OF_A_FIELD, count);
      for (let each = 0; each < most; each += 1)
        add(sums, this.#touched[field * MOST_OF_A_FIELD + each]);
      features += most + touched.length;
      for (const other of touched) add(sums, this.#together[other * this.#fields.length + field]);
      touched.push(field);
    }
    return features;
  }

  #word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= MAX_WORDS) {
      this.#words = new Map();
      this.#beginnings = new Map();
    }
    const word: Word = {
      number: this.#next(),
      alone: this.#weights.get(text),
      first: this.#weights.get(`^${text}`),
      beginning: text.length < LONG_WORD ? null : this.#beginning(text.slice(0, BEGINNING)),
      followed: this.#followed.get(text),
      fields: [...new Set(fieldsOf(text, this.#language))].map((field) =>
        this.#fields.indexOf(field),
      ),
      sentence: 0,
    };
    this.#words.set(text, word);
    return word;
  }

  #beginning(text: string): Beginning {
    const known = this.#beginnings.get(text);
    if (known !== undefined) return known;
    const beginning = { weights: this.#weights.get(`${text}*`), sentence: 0 };
    this.#beginnings.set(text, beginning);
    return beginning;
  }

  /** Goes round, so slowly that two words kept at once never share a number. */
  #next(): number {
    this.#numbers = (this.#numbers + 1) % (2 * MAX_WORDS);
    return this.#numbers;
  }
}

function add(sums: Float64Array, pairs: Pairs | undefined): void {
  if (pairs === undefined) return;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const place = pairs[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + (pairs[at + 1] ?? 0);
  }
}

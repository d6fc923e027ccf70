import type { Language } from '../../text/words.ts';
import type { Chunk, Item, Mark } from './chunk.ts';

/** Where words may mean several things, the earlier in this list is meant. */
const ORDER: readonly Chunk['is'][] = [
  'condition',
  'manner',
  'flag',
  'by',
  'topic',
  'party',
  'person',
  'verb',
  'deed',
  'mark',
  'vague',
  'filler',
];

/** After one of these a noun comes: "an order", "every reminder", "de mail". */
const BEFORE_NOUNS = new Set([
  'a',
  'an',
  'the',
  'any',
  'every',
  'each',
  'no',
  'all',
  'my',
  'our',
  'of',
  'for',
  'your',
  'such',
  'de',
  'het',
  'een',
  'geen',
  'elke',
  'iedere',
  'alle',
  'mijn',
  'uw',
  'van',
  'voor',
  'onze',
  'with',
  'from',
  'about',
  'on',
  'other',
]);

/** The first word of a phrase, and the word that follows it. */
export interface Place {
  readonly word: string;
  readonly next: string;
  readonly language: Language;
}

/** What a phrase means here. Nouns and verbs of one form are told apart by what stands before them. */
export function choose(chunks: readonly Chunk[], before: readonly Item[], place: Place): Chunk {
  const { word, language } = place;
  const [only] = chunks;
  if (only === undefined) return { is: 'unknown' };
  if (chunks.length === 1) return only;
  const verb = chunks.find(({ is }) => is === 'verb');
  const noun = chunks.find(({ is }) => is === 'deed' || is === 'topic');
  const higher = chunks.some(({ is }) => ['condition', 'manner', 'flag'].includes(is));
  if (verb !== undefined && noun !== undefined && !higher) {
    const plural =
      language === 'en' && noun.is === 'topic' && word.endsWith('s') && !word.endsWith('ss');
    return plural || isNounPlace(before, place) ? noun : verb;
  }
  const [first = only] = [...chunks].sort((a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is));
  if (first.is === 'party') {
    const person = chunks.find((chunk) => chunk.is === 'person');
    return person === undefined ? first : { ...first, person: person.name };
  }
  if (first.is !== 'mark') return first;
  const marks = chunks.flatMap((chunk): readonly Mark[] =>
    chunk.is === 'mark' ? chunk.marks : [],
  );
  return { is: 'mark', marks: [...new Set(marks)] };
}

function isNounPlace(before: readonly Item[], { next, language }: Place): boolean {
  const last = before.at(-1);
  if (last === undefined)
    return /^(?:above|over|under|from|up|below|to|of|for|boven|van|tot|onder)$/.test(next);
  const words = last.text.toLowerCase().split(' ');
  if (BEFORE_NOUNS.has(words.at(-1) ?? '')) return true;
  const { chunk } = last;
  if (last.text === ')') return false;
  if (chunk.is === 'join' && chunk.join !== 'colon' && chunk.join !== 'strong') {
    const earlier = before.at(-2)?.chunk.is;
    return earlier === 'deed' || earlier === 'topic';
  }
  // A Dutch infinitive comes after its object; an English noun may.
  const after =
    language === 'en' ? ['topic', 'party', 'number', 'deed', 'vague', 'verb'] : ['number', 'vague'];
  return after.includes(chunk.is);
}

import type { Language } from '../../text/words.ts';
import { CONDITIONS, type Condition } from '../conditions.ts';
import { PARTIES, type PartyGroup } from '../parties.ts';
import { PARTY_TABLE } from '../lexicon/party-words.data.ts';
import { PERSONS } from '../lexicon/persons.data.ts';
import { PHRASES_EN } from '../lexicon/phrases-en.data.ts';
import { PHRASES_NL } from '../lexicon/phrases-nl.data.ts';
import { VAGUE_EN, VAGUE_NL } from '../lexicon/vague.data.ts';
import { DEEDS_EN, VERBS_EN } from '../lexicon/verbs-en.data.ts';
import { DEEDS_NL, VERBS_NL } from '../lexicon/verbs-nl.data.ts';
import type { Manner, Telling } from '../mandate.ts';
import { TOPICS } from '../subjects.ts';
import { FLAGS, MARKS, VAGUE, VERBS, type Chunk } from './chunk.ts';
import { phrases, rows, type Phrase } from './patterns.ts';
import { tokenise } from './tokens.ts';

/** A node of the tree of phrases: what may come next, and what the words so far mean. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly chunks: Chunk[];
  /** Meanings that need more words further on. */
  readonly gaps: Gap[];
}

export interface Gap {
  readonly tail: readonly string[];
  readonly chunk: Chunk;
}

const made = new Map<Language, Node>();

/** All phrases of a language as a tree; made at first use, since most commands never read a letter. */
export function lexicon(language: Language): Node {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = grow(language);
  made.set(language, fresh);
  return fresh;
}

function grow(language: Language): Node {
  const root = node();
  const dutch = language === 'nl';
  const add = (cell: string, chunk: Chunk): void => {
    for (const phrase of phrases(cell)) plant(root, phrase, chunk, language);
  };
  for (const topic of TOPICS) {
    add(`${topic[language]}, ${topic.words[language]}`, { is: 'topic', topic: topic.code });
  }
  for (const [group = '', nl = '', en = ''] of rows(PARTY_TABLE)) {
    add(dutch ? nl : en, { is: 'party', party: { group: among(groups, group) } });
  }
  for (const [verb = '', words = ''] of rows(dutch ? VERBS_NL : VERBS_EN)) {
    add(words, { is: 'verb', verb: among(VERBS, verb) });
  }
  for (const [verb = '', words = ''] of rows(dutch ? DEEDS_NL : DEEDS_EN)) {
    add(words, { is: 'deed', verb: among(VERBS, verb) });
  }
  for (const [kind = '', words = ''] of rows(dutch ? PHRASES_NL : PHRASES_EN)) {
    add(words, chunkOf(kind));
  }
  for (const [vague = '', words = ''] of rows(dutch ? VAGUE_NL : VAGUE_EN)) {
    add(words, { is: 'vague', vague: among(VAGUE, vague) });
  }
  for (const [dutchName = '', englishName = '', nl = '', en = ''] of rows(PERSONS)) {
    add(dutch ? nl : en, { is: 'person', name: dutch ? dutchName : englishName });
  }
  return root;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a closed table
const groups = Object.keys(PARTIES) as readonly PartyGroup[];
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a closed table
const conditions = Object.keys(CONDITIONS) as readonly Condition[];

const MANNERS: readonly Manner[] = [
  'no-contents',
  'no-reason',
  'no-department',
  'courteous',
  'earliest-first',
  'two-options',
  'three-options',
  'in-my-name',
  'in-your-name',
];

const TELLINGS = ['same-day', 'end-of-day', 'at-once', 'afterwards', 'end-of-week'] as const;

/** What the first cell of a row of phrases says: "flag may", "mark upto", "filler". */
function chunkOf(kind: string): Chunk {
  const [is = '', value = ''] = kind.split(' ');
  switch (is) {
    case 'flag':
      return { is, flag: among(FLAGS, value) };
    case 'mark':
      return { is, marks: [among(MARKS, value)] };
    case 'condition':
      return { is, condition: among(conditions, value) };
    case 'manner':
      return { is, manner: among(MANNERS, value) };
    case 'by':
      return { is, by: among<Extract<NonNullable<Telling['by']>, string>>(TELLINGS, value) };
    default:
      return { is: among(['filler'] as const, is) };
  }
}

/** A word of a table that no closed list knows is a fault of the table. */
function among<T extends string>(known: readonly T[], word: string): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new Error(`lexicon-word-unknown: ${word}`);
  return found;
}

function node(): Node {
  return { next: new Map(), chunks: [], gaps: [] };
}

function plant(root: Node, phrase: Phrase, chunk: Chunk, language: Language): void {
  let here = root;
  for (const key of keysOf(phrase.head, language)) {
    const next = here.next.get(key) ?? node();
    here.next.set(key, next);
    here = next;
  }
  if (phrase.tail === null) {
    here.chunks.push(chunk);
    return;
  }
  here.gaps.push({ tail: keysOf(phrase.tail, language), chunk });
  if (language === 'nl')
    for (const whole of unseparated(phrase)) plant(root, whole, chunk, language);
}

/** Most phrases are plain words and need no tokeniser; there are tens of thousands of them. */
function keysOf(text: string, language: Language): readonly string[] {
  if (/^[a-z ]+$/.test(text) && !FORMAL_WORDS.test(text)) return text.split(' ');
  return tokenise(text, language).map(({ key }) => key);
}

const FORMAL_WORDS = /\b(?:je|jij|jou|jouw|me)\b/;

/** A separable verb in a subordinate clause is one word: "als een confrère uitnodigt", "uit te nodigen". */
function unseparated({ head, tail }: Phrase): readonly Phrase[] {
  if (tail === null || /\s/.test(head) || !/^\p{L}+$/u.test(tail)) return [];
  return [`${tail}${head}`, `${tail} te ${head}`].map((whole) => ({ head: whole, tail: null }));
}

import type { Language } from '../../text/words.ts';
import type { Chunk, Item, Join } from './chunk.ts';
import { compound } from './compound.ts';
import { splitWeekday } from './dates.ts';
import { lexicon, type Gap, type Node } from './lexicon.ts';
import { nameAt } from './names.ts';
import { choose } from './choose.ts';
import { tokenise, type Token } from './tokens.ts';
import { valueAt } from './values.ts';

/** How far on the second half of a separable verb is looked for: no sentence keeps one waiting longer. */
const MOST_GAP = 24;

const JOINS: Readonly<Record<string, Join>> = {
  ',': 'comma',
  ';': 'strong',
  '.': 'strong',
  ':': 'colon',
  '(': 'comma',
  ')': 'comma',
  en: 'and',
  and: 'and',
  '&': 'and',
  of: 'or',
  or: 'or',
  maar: 'but',
  but: 'but',
  plus: 'and',
  '–': 'comma',
  '—': 'comma',
  alsmede: 'and',
  alsook: 'and',
  evenals: 'and',
  ofwel: 'or',
  doch: 'but',
  nor: 'or',
  noch: 'or',
  '-': 'comma',
  '/': 'or',
};

/** Cuts a clause into its smallest meaningful parts. What no table knows comes out as `unknown`. */
export function scan(text: string, language: Language): readonly Item[] {
  const tokens = tokenise(text, language).flatMap((token) =>
    splitWeekday(token.key).map((key) => ({ ...token, key })),
  );
  const taken = new Set<number>();
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = taken.has(at) ? null : itemAt(tokens, at, taken, items, language);
    if (read !== null) items.push(...read.items);
    at += read?.length ?? 1;
  }
  return items;
}

interface Scanned {
  readonly items: readonly Item[];
  readonly length: number;
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  taken: Set<number>,
  items: readonly Item[],
  language: Language,
): Scanned {
  const made = (chunk: Chunk, length: number): Scanned => ({
    items: [{ chunk, text: textOf(tokens.slice(at, at + length)) }],
    length,
  });
  const longest = phraseAt(tokens, at, taken, language);
  const phrase = articleBefore(longest, tokens, at, taken, language) ?? longest;
  const value = valueAt(tokens, at, language);
  if (
    value !== null &&
    value.length >= (phrase?.length ?? 0) &&
    !isFixed(phrase, value.length, items)
  ) {
    return made(value.chunk, value.length);
  }
  const join = joinAt(tokens, at, language, phrase?.length ?? 0);
  if (join !== null) return made({ is: 'join', join }, 1);
  const name = nameAt(tokens, at, phrase?.length ?? 0, items, language);
  if (name !== null) return made({ is: 'person', name: name.name }, name.length);
  if (phrase === null) {
    const { key = '', raw = '' } = tokens[at] ?? {};
    return { items: compound(key, language).map((chunk) => ({ chunk, text: raw })), length: 1 };
  }
  if (phrase.gap !== null) for (const index of phrase.gap) taken.add(index);
  return made(
    choose(phrase.chunks, items, {
      word: tokens[at]?.key ?? '',
      next: tokens[at + phrase.length]?.key ?? '',
      language,
    }),
    phrase.length,
  );
}

/**
 * "The other side": a phrase that begins with a small word gives way to a longer one behind that
 * word, which is then a mere article.
 */
function articleBefore(
  found: Found | null,
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
  language: Language,
): Found | null {
  if (found === null || found.length < 2 || found.gap !== null) return null;
  const small = lexicon(language).next.get(tokens[at]?.key ?? '')?.chunks ?? [];
  const article = small.filter(({ is }) => is === 'filler');
  if (article.length === 0) return null;
  const behind = phraseAt(tokens, at + 1, taken, language);
  const longer = behind !== null && size(behind) >= size(found);
  return longer ? { chunks: article, length: 1, gap: null } : null;
}

/** A phrase that is meant though a value stands there too: after a number, "a day" is "per day". */
function isFixed(phrase: Found | null, length: number, before: readonly Item[]): boolean {
  if (phrase === null || phrase.length !== length) return false;
  const counted = ['number', 'money', 'times'].includes(before.at(-1)?.chunk.is ?? '');
  return phrase.gap !== null || (counted && phrase.chunks.some(({ is }) => is === 'mark'));
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ raw }) => raw)
    .join(' ')
    .trim();
}

/** In English "of" is no join, and in Dutch "or" is the works council. */
function joinAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  phrase: number,
): Join | null {
  const key = tokens[at]?.key ?? '';
  if (phrase > 1) return null;
  if (language === 'en' ? key === 'of' || key === 'en' : key === 'or') return null;
  return JOINS[key] ?? null;
}

interface Found {
  readonly chunks: readonly Chunk[];
  readonly length: number;
  /** The tokens further on that belong to it. */
  readonly gap: readonly number[] | null;
}

/** The longest phrase at this token; one with its second half in place goes before one without. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
  language: Language,
): Found | null {
  let here: Node | undefined = lexicon(language);
  let best: Found | null = null;
  for (let length = 1; here !== undefined; length += 1) {
    const index = at + length - 1;
    const token = taken.has(index) ? undefined : tokens[index];
    here = token === undefined ? undefined : here.next.get(token.key);
    if (here === undefined) break;
    const gapped = withGap(here.gaps, tokens, at + length, taken, language);
    const weight = gapped === null ? 0 : length + gapped.gap.length;
    if (here.chunks.length > 0 && length >= size(best)) {
      best = { chunks: here.chunks, length, gap: null };
    }
    if (gapped !== null && weight >= size(best)) {
      best = { chunks: [gapped.chunk], length, gap: gapped.gap };
    }
  }
  return best;
}

function size(found: Found | null): number {
  return found === null ? 0 : found.length + (found.gap?.length ?? 0);
}

interface Gapped {
  readonly chunk: Chunk;
  readonly gap: readonly number[];
}

/** The gap whose second half is longest, and of equals the one that stands where a sentence part ends. */
function withGap(
  gaps: readonly Gap[],
  tokens: readonly Token[],
  from: number,
  taken: ReadonlySet<number>,
  language: Language,
): Gapped | null {
  let best: Gapped | null = null;
  for (const { tail, chunk } of gaps) {
    const at = tailAt(tail, tokens, from, taken, language);
    if (at === null || tail.length <= (best?.gap.length ?? 0)) continue;
    best = { chunk, gap: tail.map((_word, index) => at + index) };
  }
  return best;
}

const ENDS = new Set([
  ',',
  ';',
  '.',
  ':',
  ')',
  'en',
  'and',
  'of',
  'or',
  'maar',
  'but',
  'tenzij',
  'behalve',
  'unless',
  'except',
  'als',
  'if',
  'dan',
  'zonder',
  'without',
  'then',
]);
const STOPS = new Set([';', '.', ':']);

/** English words that more often open a phrase of their own than end a verb: they must end something. */
const PREPOSITIONS = new Set(['on', 'off', 'up', 'by', 'to', 'for', 'with', 'from', 'past', 'out']);

/**
 * Where the second half of a separable phrase stands: first where a part of the sentence ends,
 * else the last place before a comma. "Vraagt u op maandag de stukken op" has two; the last is meant.
 */
function tailAt(
  tail: readonly string[],
  tokens: readonly Token[],
  from: number,
  taken: ReadonlySet<number>,
  language: Language,
): number | null {
  const [only = ''] = tail;
  const strict = PREPOSITIONS.has(only) || (language === 'en' && ['in', 'over'].includes(only));
  const loose = tail.length > 1 || !strict;
  let last: number | null = null;
  let comma = false;
  for (let at = from; at < Math.min(tokens.length, from + MOST_GAP); at += 1) {
    const key = tokens[at]?.key ?? '';
    if (STOPS.has(key)) break;
    if (key === ',') comma = true;
    const fits = tail.every(
      (word, index) => tokens[at + index]?.key === word && !taken.has(at + index),
    );
    if (!fits) continue;
    const next = tokens[at + tail.length]?.key;
    if (next === undefined || ENDS.has(next)) return at;
    if (!comma && loose) last = at;
  }
  return last;
}

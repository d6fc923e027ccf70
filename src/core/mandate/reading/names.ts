import type { Language } from '../../text/words.ts';
import type { Item } from './chunk.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** What may stand before a surname. */
const TITLES = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'dr',
  'dr.',
  'drs',
  'drs.',
  'prof',
  'prof.',
  'professor',
  'ir',
  'ir.',
  'ing.',
  'mw',
  'mw.',
  'mevr.',
  'mevrouw',
  'dhr.',
  'heer',
  'meneer',
  'sir',
  'lady',
  'dame',
  'dokter',
  'doctor',
  'meester',
  'notaris',
]);

const PARTICLES = new Set([
  'de',
  'den',
  'der',
  'van',
  'het',
  'ten',
  'ter',
  "'t",
  'te',
  'von',
  'la',
  'le',
  'du',
  'al',
  'el',
  'bin',
  'in',
  'op',
  'aan',
]);

interface Name {
  readonly name: string;
  readonly length: number;
}

/**
 * A person or firm by name: a title with a surname, or words with a capital that are no words of
 * the language. A single capital at the head of a sentence proves nothing, and is no name.
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  phrase: number,
  before: readonly Item[],
  language: Language,
): Name | null {
  const titled = withTitle(tokens, at);
  if (titled !== null && titled.length >= phrase) return titled;
  if (phrase > 0) return null;
  const length = surname(tokens, at);
  if (length === 0) return null;
  const opens = before.length === 0 || ['join'].includes(before.at(-1)?.chunk.is ?? '');
  const abbreviation = /^\p{Lu}{2,}$/u.test(tokens[at]?.raw ?? '');
  if (opens && length === 1 && !abbreviation && isHead(before)) return null;
  const words = tokens.slice(at, at + length);
  if (words.some(({ key }) => !PARTICLES.has(key) && lexicon(language).next.has(key))) {
    return length === 1 ? null : firstUnknown(tokens, at, language);
  }
  return { name: text(words), length };
}

function isHead(before: readonly Item[]): boolean {
  const last = before.at(-1);
  return last === undefined || (last.chunk.is === 'join' && last.chunk.join === 'strong');
}

/** Of several capitals, those before the first word the language knows. */
function firstUnknown(tokens: readonly Token[], at: number, language: Language): Name | null {
  let length = 0;
  while (
    isProper(tokens[at + length]) &&
    !lexicon(language).next.has(tokens[at + length]?.key ?? '')
  ) {
    length += 1;
  }
  return length === 0 ? null : { name: text(tokens.slice(at, at + length)), length };
}

function withTitle(tokens: readonly Token[], at: number): Name | null {
  let length = tokens[at]?.key === 'de' && tokens[at + 1]?.key === 'heer' ? 1 : 0;
  const first = length;
  while (TITLES.has(tokens[at + length]?.key ?? '')) length += 1;
  if (length === first) return null;
  const rest = surname(tokens, at + length);
  if (rest === 0) return null;
  return { name: text(tokens.slice(at, at + length + rest)), length: length + rest };
}

/** How many tokens a surname takes: particles, then words with a capital; 0 for none. */
function surname(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (PARTICLES.has(tokens[at + length]?.key ?? '')) length += 1;
  const particles = length;
  while (isProper(tokens[at + length])) {
    length += 1;
    const more = surnameTail(tokens, at + length);
    length += more;
  }
  return length === particles ? 0 : length;
}

/** "Karin de Wit": particles inside a name, when a capital follows. */
function surnameTail(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (
    ['de', 'den', 'der', 'van', 'ter', 'ten', 'von', '&'].includes(tokens[at + length]?.key ?? '')
  ) {
    length += 1;
  }
  return length > 0 && isProper(tokens[at + length]) ? length : 0;
}

function isProper(token: Token | undefined): boolean {
  return token !== undefined && token.capital && /^\p{Lu}[\p{L}'’&\-.]*$/u.test(token.raw);
}

function text(tokens: readonly Token[]): string {
  return tokens
    .map(({ raw }) => raw)
    .filter((raw) => raw !== '')
    .join(' ');
}

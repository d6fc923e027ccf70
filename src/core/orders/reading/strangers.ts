import { normAt } from '../../text/grammar/places.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import type { Laid } from './lay.ts';
import { isCapital } from './people.ts';
import type { Piece } from './piece.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Small words inside a surname. */
const PARTICLES = set(
  "van de der den het ten ter te 't in op aan von zu du da di dos la le el al ben bin mac mc o' d'",
);

/** What stands before a name and is not part of it. */
const TITLES = set(
  'mevrouw meneer mevr mw dhr heer mr mrs ms miss dr drs ir ing prof professor madam sir dame lord lady',
);

/** Words behind which somebody is named. */
const BEFORE = set(
  `met en aan voor bied geef laat stel stuur leg vraag bel spreek zie ontmoet mail samen
   with and to offer give let send propose suggest call phone ring meet see ask invite mail present`,
);

/** What can be known of a text before its pieces are. */
type Words = Pick<Laid, 'text' | 'tokens' | 'known'> & {
  /** Whether a word is one of the grammar of orders. */
  readonly isWord: (norm: string) => boolean;
  /** Whether a word may begin a time. */
  readonly isTime: (at: number) => boolean;
};

/**
 * Names of people nobody here knows, as they are written: "Arjan van der Wal", "mevrouw Ter Horst", "met Karin Jansen" where
 * only other Jansens are known. Two words with a capital at the least, or a title before one.
 */
export function strangersIn(words: Words): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    const end = nameAt(words, at, found);
    if (end !== null) found.push({ is: 'stranger', start: at, end });
    at = end ?? at + 1;
  }
  return found;
}

function nameAt(words: Words, start: number, found: readonly Piece[]): number | null {
  const { text, tokens } = words;
  const first = tokens[start];
  if (!isName(words, start) && !isHighParticle(words, start)) return null;
  const before = normAt(tokens, start - 1).replace(/\.$/, '');
  const behindTitle =
    TITLES.has(before) || (before === '.' && TITLES.has(normAt(tokens, start - 2)));
  // A capital at the head of a text is that of a sentence.
  if (start === 0 || first === undefined) return null;
  let at = start;
  let names = 0;
  let particles = 0;
  let end = start;
  while (at < tokens.length) {
    if (isName(words, at)) {
      names += 1;
      at = nameEnd(tokens, at);
      end = at;
    } else if (isParticle(tokens, at) && (names > 0 || isCapital(text, tokens[at]))) {
      particles += 1;
      at = nameEnd(tokens, at);
    } else break;
  }
  const isWhole = names >= 2 || (names === 1 && particles > 0 && behindTitle);
  if (!isWhole && !(names === 1 && behindTitle)) return null;
  // A particle says that it is a name; two capitals alone do where somebody is due.
  const isListed = before === ',' && (particles > 0 || namesEndAt(words, start - 1, found));
  const isDue = behindTitle || BEFORE.has(before) || isListed;
  if (!isDue && !(particles > 0 && names >= 2)) return null;
  if (holdsPlace(words, start, end)) return null;
  return isKnown(words, start, end, particles > 0) ? null : end;
}

/** Words of the longest name. */
const LONGEST_NAME = 6;

/** "Met Daan Koster, Wim Jansen en …": behind a comma that stands behind somebody, the next one is named. */
function namesEndAt({ tokens, known }: Words, end: number, found: readonly Piece[]): boolean {
  if (found.some((piece) => piece.end === end)) return true;
  for (let at = Math.max(0, end - LONGEST_NAME); at < end; at += 1)
    if (known.people.at(tokens, at)?.end === end) return true;
  return false;
}

/** "Lunch Tom De Kas": a place that is known is no surname. */
function holdsPlace({ tokens, known }: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (known.places.at(tokens, at) !== null) return true;
  return false;
}

/** "O'Connor", "Anne-Marie": one word, whatever its pieces are. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    /^['’-]$/.test(normAt(tokens, end)) &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.glued === true
  )
    end += 2;
  return end;
}

function isName({ text, tokens, known, isWord }: Words, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isCapital(text, token)) return false;
  if (PARTICLES.has(token.norm) || TITLES.has(token.norm) || isWord(token.norm)) return false;
  return known.places.at(tokens, at) === null && known.roles.at(tokens, at) === null;
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  return PARTICLES.has(normAt(tokens, at)) || PARTICLES.has(`${normAt(tokens, at)}'`);
}

/** "Ter Horst", "Van Leeuwen": a surname without what stands before it. */
function isHighParticle(words: Words, at: number): boolean {
  return isParticle(words.tokens, at) && isCapital(words.text, words.tokens[at]);
}

/** Whether all of the words are the names of people who are known: one, or several beside each other. */
function isKnown(
  { tokens, known, isTime }: Words,
  start: number,
  end: number,
  hasParticle: boolean,
): boolean {
  const whole = known.people.at(tokens, start);
  if (whole === null) {
    // "Karin Jansen", where other Jansens are known, is somebody else; "Van den Berg" is who is called so.
    return false;
  }
  if (whole.end >= end) return true;
  const next = known.people.at(tokens, whole.end);
  if (next !== null) return next.end >= end;
  if (isTime(whole.end)) return true;
  // "Fatima El Amrani" is no other Fatima, nor "Els Visser" an Els de Vries; an Els of whom nobody knows more may be.
  return !hasParticle && whole.values.some(({ names }) => names.every(isFirstNameOnly));
}

function isFirstNameOnly(name: string): boolean {
  return !name.trim().includes(' ');
}

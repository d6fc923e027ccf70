import type { Token } from '../../../text/grammar/tokens.ts';
import type { Laid } from '../lay.ts';
import type { OrderLexicon } from '../lexicon.ts';
import { isCapital } from '../people.ts';
import { DUTCH_TIME_WORDS, ENGLISH_TIME_WORDS } from './time-words.data.ts';

/** A text in which misspelt words of dates are put right. */
export interface Respelled {
  readonly text: string;
  readonly words: readonly { readonly word: string; readonly meant: string }[];
  /** The place in the given text of a place in this one, in UTF-16 units. */
  readonly back: (at: number) => number;
}

const TIME_WORDS = { nl: DUTCH_TIME_WORDS, en: ENGLISH_TIME_WORDS } as const;

/** In shorter words two letters may have changed places; none may be another. */
const LEAST_EDITED = 6;
/** In words of this length two letters may be wrong. */
const LEAST_TWICE = 8;
/** Shorter words have too many neighbours. */
const LEAST = 4;
/** A longer word is no misspelt day. */
const MOST = 18;

/** Small words and titles that a name follows. */
const BEFORE_NAME =
  /^(?:met|with|mr|mrs|ms|miss|dr|mevrouw|mevr|mw|meneer|dhr|heer|prof|drs|ir|over|about|noem|call)$/;

/**
 * "Mrogen", "tommorow": left as they are they would become part of what an appointment is called, and it would be put
 * today. A word that can be no other is put right and said as an assumption. Null where there is nothing to put right.
 */
export function respell(laid: Laid, lexicon: OrderLexicon): Respelled | null {
  const found = laid.tokens.flatMap((token, at) => {
    const meant = isFree(laid, at, lexicon) ? meantBy(token.norm, laid.context.language) : null;
    return meant === null || isKnown(laid, token) ? [] : [{ token, meant }];
  });
  if (found.length === 0) return null;
  let text = '';
  let from = 0;
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const { token, meant } of found) {
    text += laid.text.slice(from, token.start) + meant;
    from = token.end;
    shifts.push({ at: text.length, by: token.end - text.length });
  }
  text += laid.text.slice(from);
  return {
    text,
    words: found.map(({ token, meant }) => ({
      word: laid.text.slice(token.start, token.end),
      meant,
    })),
    back: (at) =>
      Math.min(laid.text.length, at + (shifts.findLast((shift) => shift.at <= at)?.by ?? 0)),
  };
}

/** Whether a word names a day or month: where no time was made of it, it was not understood ("31 November"). */
export function isTimeWord(word: string, language: 'nl' | 'en'): boolean {
  return TIME_WORDS[language].names.includes(word);
}

/** Whether a word means nothing here yet and may be a misspelt one. */
function isFree(laid: Laid, at: number, lexicon: OrderLexicon): boolean {
  const token = laid.tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return false;
  if (lexicon.grammar.vocabulary.has(token.norm) || isInside(laid, at)) return false;
  if (BEFORE_NAME.test(laid.tokens[at - 1]?.norm ?? '')) return false;
  // A Dutch day has no capital; an English one has, and a surname behind a first name as well.
  const isNamed = laid.context.language === 'nl' || laid.solid.get(at - 1)?.is === 'who';
  return at === 0 || !isNamed || !isCapital(laid.text, token);
}

function isInside(laid: Laid, at: number): boolean {
  return [...laid.solid.values()].some(({ start, end }) => start <= at && at < end);
}

/** Words that stand in the diary or in a name are spelt as they are. */
function isKnown({ context }: Laid, { norm }: Token): boolean {
  const has = (text: string): boolean =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(norm);
  return (
    context.events.some(({ summary }) => summary !== null && has(summary)) ||
    context.people.some(({ names }) => names.some(has)) ||
    context.places.some(has)
  );
}

function meantBy(word: string, language: 'nl' | 'en'): string | null {
  const { names, others, own, short } = TIME_WORDS[language];
  const brief = short.get(word);
  if (brief !== undefined) return brief;
  if (word.length < LEAST || word.length > MOST || own.has(word) || names.includes(word))
    return null;
  const near = [
    ...names.filter((each) => isNear(word, each, each.length < LEAST_TWICE ? 1 : 2)),
    ...others.filter((each) => isNear(word, each, 1)),
  ].map((each) => ({ each, by: distance(word, each) }));
  const least = Math.min(...near.map(({ by }) => by));
  const [only, ...more] = near.filter(({ by }) => by === least);
  return only === undefined || more.length > 0 ? null : only.each;
}

function isNear(word: string, meant: string, most: number): boolean {
  if (word.charAt(0) !== meant.charAt(0) || Math.abs(word.length - meant.length) > most)
    return false;
  // "Fridays", "maandags" are words.
  if (word === `${meant}s` || word === `${meant}en` || `${word}s` === meant) return false;
  if (meant.length < LEAST_EDITED) return isSwapped(word, meant);
  return distance(word, meant) <= most;
}

function isSwapped(word: string, meant: string): boolean {
  return (
    word.length === meant.length &&
    word.split('').toSorted().join('') === meant.split('').toSorted().join('') &&
    distance(word, meant) === 1
  );
}

/** Letters wrong, missing, too many or changed about, as edits of a word. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_each, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let at = 1; at <= other.length; at += 1) {
      const above = rows[row - 1] ?? [];
      const isSame = one[row - 1] === other[at - 1];
      const ways = [
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
      ];
      if (one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1] && row > 1 && at > 1)
        ways.push((rows[row - 2]?.[at - 2] ?? 0) + 1);
      line.push(Math.min(...ways));
    }
  }
  return rows[one.length]?.[other.length] ?? MOST;
}

import { normAt } from '../../text/grammar/places.ts';
import type { WhenFind } from '../../time/when/find.ts';
import { today } from '../parts/resolve.ts';
import type { Laid } from './lay.ts';
import type { PieceOf } from './piece.ts';

/** Between a word for "about" and a time of its matter stand so many words at most. */
const MOST_WORDS = 5;

const OF: ReadonlySet<string> = new Set(['van', 'of', 'from', 'uit', 'voor', 'for']);
const FOR: ReadonlySet<string> = new Set(['voor', 'for']);

type Words = Pick<Laid, 'text' | 'tokens' | 'marksAt' | 'context'>;

/**
 * Whether a time belongs to what a meeting is about and not to the meeting: "over de stukken van vorige maand", "about last
 * month's papers". One that may be either is the meeting's, unless that has a time of its own.
 */
export function isOfMatter(
  piece: PieceOf<'when'>,
  words: Words,
  times: readonly PieceOf<'when'>[],
): boolean {
  const { find, start } = piece;
  if (!isDay(find)) return false;
  const others = times.some((other) => other !== piece && isDay(other.find));
  const isPast = find.until !== null && find.until.slice(0, 10) <= today(words.context);
  if (isGenitive(piece, words)) return isAbout(words, start - 1) && (others || isPast);
  // "Voor volgend jaar" is read as one time, with the word before it.
  const inside = normAt(words.tokens, start);
  const last = OF.has(inside) ? start : start - 1;
  const before = normAt(words.tokens, last);
  if (!OF.has(before) || !(others || (isPast && !FOR.has(before)))) return false;
  for (let at = last - 1; at > last - 1 - MOST_WORDS; at -= 1) {
    if (words.tokens[at]?.kind !== 'word') return false;
    if (words.marksAt(at)?.mark === 'about') return true;
  }
  return false;
}

function isDay({ kind }: WhenFind): boolean {
  return kind !== 'duration' && kind !== 'recurrence' && kind !== 'time';
}

/** "Last month's papers". */
function isGenitive({ find, end }: PieceOf<'when'>, { text, tokens }: Words): boolean {
  const after = text.slice(tokens[end - 1]?.end ?? 0, (tokens[end - 1]?.end ?? 0) + 3);
  return /['’]s?$/.test(find.text) || /^['’]s\s?/.test(after);
}

function isAbout({ marksAt }: Words, at: number): boolean {
  const mark = marksAt(at)?.mark;
  return mark === 'about' || (mark === 'article' && marksAt(at - 1)?.mark === 'about');
}

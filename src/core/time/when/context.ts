import type { Candidate } from './choose.ts';
import { cardinalWord } from '../../text/numbers/number-words.ts';
import type { Standing } from '../../text/grammar/grammar.ts';
import { normAt } from '../../text/grammar/places.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import type { Purpose } from './purpose.ts';

/** Words of a language that tell what figures beside them are. */
export interface Bystanders {
  /** Before figures that name something ("artikel 3.12", "kamer 10.15", "versie 2.10"). */
  readonly labels: ReadonlySet<string>;
  /** After figures that count something ("12.50 euro", "3 exemplaren", "4 van"). */
  readonly counted: ReadonlySet<string>;
  /** Before a length that is one, and no time ("duurt 2 uur"). */
  readonly beforeLength: ReadonlySet<string>;
  /** Before a time ("om 2 uur"). */
  readonly beforeTime: ReadonlySet<string>;
  /** After one ("2 uur lang"). */
  readonly afterLength: ReadonlySet<string>;
  /** After a length that is a rate ("4 dagen per week"). */
  readonly rates: ReadonlySet<string>;
  /** What such a rate is of ("days" in "4 days a week"). */
  readonly rated: ReadonlySet<string>;
  /** Before a month that stands without day or year ("in mei"). */
  readonly beforeMonth: ReadonlySet<string>;
  /** Before an abbreviated month, or one that is another word too ("in mei"). */
  readonly beforeWeakMonth?: ReadonlySet<string>;
  /** Before an abbreviated weekday without its stop ("op do", "on thurs"). */
  readonly beforeWeakDay?: ReadonlySet<string>;
  /** Names of months that are hardly anything else, and need nothing before them. */
  readonly sureMonths?: ReadonlySet<string>;
  /** What goes on behind a bare hour ("na 3 kan ik"); before any other word it is a number ("na 3 pogingen"). */
  readonly afterHour?: ReadonlySet<string>;
  /** Words that make an hour of the number before them, or are hours themselves ("uur", "elven"). */
  readonly hourWords?: ReadonlySet<string>;
  /** Units that may be counted: "tussen 3 en 5 weken". */
  readonly units?: ReadonlySet<string>;
  /** Where a word for "before" may also say for when something is. */
  readonly purpose?: Purpose;
  /** What begins with these has begun: "since 11 September". */
  readonly since?: ReadonlySet<string>;
  /** Papers and talks that are dated when they have been: "uw brief van 12 november". */
  readonly written?: ReadonlySet<string>;
  /** What stands between such a paper and its date. */
  readonly datedBy?: ReadonlySet<string>;
  /** Words beside an hour and minutes in words that say they are a time ("at three twenty"): without them, two numbers. */
  readonly besideSpelled?: ReadonlySet<string>;
  /** Verbs by which something goes from one time to another: "moved from 2pm to 3pm" is no stretch. */
  readonly moving?: ReadonlySet<string>;
  /** Verbs by which it looks forward, whatever else it says: "I'll send the signed letter on Monday". */
  readonly future?: ReadonlySet<string>;
  /** Verbs and words by which a sentence looks back. */
  readonly past: ReadonlySet<string>;
}

/** Nobody meets for so many hours. */
const LONGEST_MEETING = 8;

/**
 * Whether "3 uur" is a length here ("duurt 3 uur", "blok 3 uur") and not a time: a time has its
 * preposition before it, or stands alone.
 */
export function isLength(
  { start, end }: Candidate,
  tokens: readonly Token[],
  { beforeLength, afterLength, beforeTime }: Bystanders,
): boolean {
  const before = normAt(tokens, start - 1);
  // "De vergadering van 10 uur" begins at ten; one "van 2 uur" lasts two hours.
  const written = normAt(tokens, start);
  const hours = cardinalWord(written, 'nl') ?? Number(written);
  const isHourOfDay = before === 'van' && hours >= LONGEST_MEETING;
  if (isHourOfDay && !afterLength.has(normAt(tokens, end))) return false;
  if (beforeLength.has(before) || afterLength.has(normAt(tokens, end))) return true;
  const isAlone = start === 0 && tokens.slice(end).every(({ kind }) => kind === 'mark');
  const isListed = tokens[start - 1]?.kind !== 'word';
  return !isAlone && !isListed && !beforeTime.has(before);
}

/** Whether "three twenty" is two numbers here: nothing beside it says that it is a time. */
export function isTwoNumbers(
  { start, end }: Candidate,
  tokens: readonly Token[],
  { besideSpelled, afterHour }: Bystanders,
  standing: (norm: string) => Standing,
): boolean {
  if (besideSpelled === undefined || besideSpelled.has(normAt(tokens, start - 1))) return false;
  const isNumber = (at: number): boolean => standing(normAt(tokens, at)) === 'number';
  if (!isNumber(start) || !isNumber(end - 1)) return false;
  return afterHour?.has(normAt(tokens, end)) !== true;
}

/** Tokens of a sentence around a place are looked at so far. */
const SENTENCE_TOKENS = 25;

/** Whether the sentence around a find speaks of what has been. */
export function looksBack(
  start: number,
  tokens: readonly Token[],
  bystanders: Bystanders,
): boolean {
  if (bystanders.since?.has(normAt(tokens, start)) === true) return true;
  const isDated = bystanders.datedBy?.has(normAt(tokens, start - 1)) === true;
  if (isDated && bystanders.written?.has(normAt(tokens, start - 2)) === true) return true;
  const isEnd = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') return true;
    return /^[.!?;]$/.test(token.norm) && tokens[at + 1]?.glued !== true && at !== start + 1;
  };
  const words: string[] = [];
  for (let at = start - 1; at > start - SENTENCE_TOKENS && !isEnd(at); at -= 1) {
    words.push(normAt(tokens, at));
  }
  for (let at = start; at < start + SENTENCE_TOKENS && !isEnd(at); at += 1) {
    words.push(normAt(tokens, at));
  }
  if (words.some((word) => bystanders.future?.has(word) === true)) return false;
  return words.some((word) => bystanders.past.has(word));
}

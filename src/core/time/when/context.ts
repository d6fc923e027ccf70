import { hasBareHour, isBareMonth } from './bare.ts';
import type { Candidate } from './choose.ts';
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
  /** Papers and talks that are dated when they have been: "uw brief van 12 november". */
  readonly written?: ReadonlySet<string>;
  /** What stands between such a paper and its date. */
  readonly datedBy?: ReadonlySet<string>;
  /** Words beside an hour and minutes in words that say they are a time ("at three twenty"): without them, two numbers. */
  readonly besideSpelled?: ReadonlySet<string>;
  /** Verbs by which something goes from one time to another: "moved from 2pm to 3pm" is no stretch. */
  readonly moving?: ReadonlySet<string>;
  /** Verbs and words by which a sentence looks back. */
  readonly past: ReadonlySet<string>;
}

/** Whether the words beside a candidate say that it is no time at all. */
export function isVetoed(
  { start, end, reading, aloneOnly }: Candidate,
  tokens: readonly Token[],
  bystanders: Bystanders,
): boolean {
  const inside = tokens.slice(start, end);
  if (inside.some((token) => token.kind === 'break')) return true;
  if (aloneOnly === true && !isAlone(tokens, start, end)) return true;
  const before = normAt(tokens, start - 1);
  const after = normAt(tokens, end);
  if (isGluedToName(tokens, start, end)) return true;
  if (isBareMonth(reading)) return !introduces(before, start, end, tokens, bystanders);
  const isSecond = BETWEEN.has(inside[0]?.norm ?? '') && tokens[start - 1]?.kind === 'digits';
  const isPair = isSecond || inside.filter(({ kind }) => kind === 'digits').length === 2;
  const words = inside.filter(
    ({ kind, norm }) => kind === 'word' && !(isPair && BETWEEN.has(norm)),
  );
  if (reading.k === 'length') return isNoLength(inside, before, after, bystanders);
  if (isMove({ start, reading }, tokens, bystanders)) return true;
  if (countsSomething(reading, inside, tokens[end], bystanders)) return true;
  if (words.length > 0) return false;
  const label = before === '.' || before === ':' ? normAt(tokens, start - 2) : before;
  return (
    bystanders.labels.has(before) ||
    bystanders.labels.has(label) ||
    bystanders.counted.has(after) ||
    /^[€$£%#§]$/u.test(before) ||
    /^[€$£%°]$/u.test(after)
  );
}

/** So far before the first time its verb may stand: "moved our call on the budget from". */
const VERB_REACH = 6;

/** "Moved from Monday to Thursday": two times, and no stretch between them. */
function isMove(
  { start, reading }: Pick<Candidate, 'start' | 'reading'>,
  tokens: readonly Token[],
  { moving }: Bystanders,
): boolean {
  if (moving === undefined || reading.k !== 'interval') return false;
  const { interval } = reading;
  const isStretch =
    interval.k === 'between' || (interval.k === 'open' && interval.side === 'since');
  const opens = [normAt(tokens, start), normAt(tokens, start - 1)];
  if (!isStretch || !opens.some((word) => OPENING.has(word))) return false;
  for (let at = start - 1; at >= start - VERB_REACH; at -= 1) {
    if (moving.has(normAt(tokens, at))) return true;
  }
  return false;
}

const OPENING = new Set(['from', 'van']);

/** "Na 3 pogingen", "voor 3 maanden", "tussen 4 en 6 weken": numbers, and no hours. */
function countsSomething(
  reading: Candidate['reading'],
  inside: readonly Token[],
  after: Token | undefined,
  { afterHour, hourWords, units, counted }: Bystanders,
): boolean {
  if (afterHour === undefined || after?.kind !== 'word') return false;
  const last = inside.at(-1);
  if (last === undefined || hourWords?.has(last.norm) === true) return false;
  const bare = hasBareHour(reading);
  if (bare === 'one') return !afterHour.has(after.norm);
  return bare === 'both' && (counted.has(after.norm) || units?.has(after.norm) === true);
}

/** Words between two numbers that say nothing of what is counted: "10 to 12 seats", "5 tot 10 personen". */
const BETWEEN = new Set(['to', 'tot', 'and', 'en', 'or', 'of', 'till', 'until', 'à']);

/** A rate ("4 days a week"), or an ordinal that looks like a unit ("a second opinion"). */
function isNoLength(
  inside: readonly Token[],
  before: string,
  after: string,
  { rates, rated }: Bystanders,
): boolean {
  const isRate = inside.length === 2 && rates.has(inside[0]?.norm ?? '') && rated.has(before);
  if (rates.has(after) || isRate) return true;
  return inside.at(-1)?.norm === 'second' && inside.length === 2 && /^\p{L}/u.test(after);
}

/** Whether nothing else stands in the text. */
function isAlone(tokens: readonly Token[], start: number, end: number): boolean {
  return start === 0 && tokens.slice(end).every(({ kind }) => kind === 'mark');
}

/** Whether a bare month stands where a month does: behind its preposition, or all alone. */
function introduces(
  before: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  { beforeMonth, sureMonths }: Bystanders,
): boolean {
  const name = end - start === 1 ? normAt(tokens, start) : '';
  return isAlone(tokens, start, end) || beforeMonth.has(before) || sureMonths?.has(name) === true;
}

/** Part of a longer name or number: "A-12", "v2.10", "x/3/12". */
function isGluedToName(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  const before = tokens[start - 1];
  const after = tokens[end];
  if (first?.kind === 'digits' && first.glued && before !== undefined) {
    if (before.kind === 'word' || /^[_/\\#@&=]$/.test(before.norm)) return true;
    const further = tokens[start - 2];
    if (/^[.-]$/.test(before.norm) && before.glued && further?.kind !== undefined) {
      return further.kind !== 'mark';
    }
  }
  if (after === undefined || !after.glued) return false;
  if (/^[_/\\@&=+]$/.test(after.norm)) return tokens[end + 1]?.glued === true;
  return (
    after.norm === '-' && tokens[end + 1]?.kind === 'digits' && tokens[end + 1]?.glued === true
  );
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
  const isHourOfDay = before === 'van' && Number(normAt(tokens, start)) >= LONGEST_MEETING;
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
  const isDated = bystanders.datedBy?.has(normAt(tokens, start - 1)) === true;
  if (isDated && bystanders.written?.has(normAt(tokens, start - 2)) === true) return true;
  const isEnd = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') return true;
    return /^[.!?;]$/.test(token.norm) && tokens[at + 1]?.glued !== true && at !== start + 1;
  };
  for (let at = start - 1; at > start - SENTENCE_TOKENS && !isEnd(at); at -= 1) {
    if (bystanders.past.has(normAt(tokens, at))) return true;
  }
  for (let at = start; at < start + SENTENCE_TOKENS && !isEnd(at); at += 1) {
    if (bystanders.past.has(normAt(tokens, at))) return true;
  }
  return false;
}

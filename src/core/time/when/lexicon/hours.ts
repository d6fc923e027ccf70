import { ordinalWord } from '../../../text/numbers/number-words.ts';
import type { Language } from '../../../text/words.ts';
import { BARE_CLOCK, CLOCK, DATE } from '../categories.ts';
import { item } from '../../../text/grammar/grammar.ts';
import type { Item } from '../../../text/grammar/grammar.ts';
import type { LexiconTables } from './tables.ts';
import { normAt } from '../../../text/grammar/places.ts';
import type { Token } from '../../../text/grammar/tokens.ts';

/** The suffix of an ordinal in figures, glued to it: "11e", "2de", "3rd". */
const SUFFIX: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['e', 'de', 'ste', 'è', 'en']),
  en: new Set(['st', 'nd', 'rd', 'th']),
};

/** Whether a token is the ending of an ordinal in figures, so that a run may go over it. */
export function isSuffix(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  // The letters inside a date and time of ISO 8601.
  if (token?.glued === true && (token.norm === 't' || token.norm === 'z')) {
    return tokens[at - 1]?.kind === 'digits';
  }
  return (
    token !== undefined &&
    token.glued &&
    tokens[at - 1]?.kind === 'digits' &&
    SUFFIX[language].has(token.norm)
  );
}

/** "Op de 15e", "tot de eerste": a day of the month, from the article on. */
export function dayAfter(
  tokens: readonly Token[],
  start: number,
  at: number,
  tables: LexiconTables,
): readonly Item[] {
  if (!tables.beforeDay.has(normAt(tokens, start - 1))) return [];
  const isFigures = tokens[at]?.kind === 'digits' && isSuffix(tokens, at + 1, tables.language);
  const n = isFigures
    ? Number(normAt(tokens, at))
    : ordinalWord(normAt(tokens, at), tables.language);
  if (n === null || n < 1 || n > 31) return [];
  const end = isFigures ? at + 2 : at + 1;
  const after = tokens[end];
  const ends = after === undefined || after.kind !== 'word' || tables.afterDay.has(after.norm);
  return ends ? [item(DATE, end, { k: 'day', day: n }, -1)] : [];
}

/** Whether the word before a number says that it is an hour. */
export function clockExpected(
  tokens: readonly Token[],
  at: number,
  tables: LexiconTables,
): boolean {
  const before = normAt(tokens, at - 1);
  if (tables.beforeClock.has(before)) return true;
  if (before === TO[tables.language]) return endsAt(tokens, at) && followsHour(tokens, at - 2);
  if (!tables.maybeBeforeClock.has(before)) return false;
  return endsAt(tokens, at);
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after === undefined || (after.kind === 'mark' && /^[.,;:!?)]$/.test(after.norm));
}

/** "Van tien uur naar elf", "the ten am appointment to nine": the second is an hour as the first was. */
const TO: Readonly<Record<Language, string>> = { nl: 'naar', en: 'to' };
const HOUR_WORDS = new Set("uur u am pm o'clock ochtends morgens middags avonds noon".split(' '));
const HOUR_REACH = 7;

function followsHour(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - HOUR_REACH; at -= 1) {
    const norm = normAt(tokens, at);
    if (HOUR_WORDS.has(norm)) return true;
    if (norm === ':' && tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.glued === true) {
      return true;
    }
  }
  return false;
}

/** A number as an hour: on the clock where the word before it says so, else where rules do. */
export function hours(n: number, length: number, end: number, expected: boolean): readonly Item[] {
  if (n < 0 || n > 24 || length > 2) return [];
  const clock = { hour: n, half: n <= 12 ? 'open' : 'full' } as const;
  return [item(BARE_CLOCK, end, clock), ...(expected ? [item(CLOCK, end, clock, -1)] : [])];
}

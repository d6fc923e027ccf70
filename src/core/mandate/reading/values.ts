import type { Language } from '../../text/words.ts';
import type { Span } from '../mandate.ts';
import { CURRENCIES, NUMBERS, TIMES, UNITS } from '../lexicon/calendar.data.ts';
import type { Chunk } from './chunk.ts';
import { calendarAt } from './dates.ts';
import type { Token } from './tokens.ts';

/** A value and how many tokens it takes. */
export interface Read {
  readonly chunk: Chunk;
  readonly length: number;
}

/** A money amount above this is a slip of the pen (a dot for a comma), and is not taken for a limit. */
const MOST_MONEY_MINOR = 100_000_000_00;

/** The value that stands at this token: an amount, a length, a time, a date, a number; null for none. */
export function valueAt(tokens: readonly Token[], at: number, language: Language): Read | null {
  const found = [
    money(tokens, at, language),
    calendarAt(tokens, at, language),
    times(tokens, at, language),
    span(tokens, at, language),
    number(tokens, at, language),
  ];
  return found.reduce<Read | null>(
    (best, read) => (read !== null && read.length > (best?.length ?? 0) ? read : best),
    null,
  );
}

function money(tokens: readonly Token[], at: number, language: Language): Read | null {
  const first = tokens[at]?.key ?? '';
  const before = CURRENCIES[first];
  if (before !== undefined) {
    const amount = amountAt(tokens, at + 1, language);
    return amount === null ? null : moneyOf(amount.minor, before, amount.length + 1);
  }
  const amount = amountAt(tokens, at, language);
  if (amount === null) return null;
  const after = CURRENCIES[tokens[at + amount.length]?.key ?? ''];
  return after === undefined ? null : moneyOf(amount.minor, after, amount.length + 1);
}

function moneyOf(minor: number, currency: string, length: number): Read | null {
  if (!Number.isSafeInteger(minor) || minor > MOST_MONEY_MINOR) return null;
  return { chunk: { is: 'money', money: { minor, currency } }, length };
}

/** Digits, words ("duizend", "five hundred") or both ("2 duizend", "5k"), in minor units. */
function amountAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { readonly minor: number; readonly length: number } | null {
  const key = tokens[at]?.key ?? '';
  const digits = /^\d/.test(key) ? minorUnits(key) : null;
  const words = digits === null ? wordNumber(tokens, at, language) : null;
  const minor = digits ?? (words === null ? null : words.number * 100);
  if (minor === null) return null;
  const length = words?.length ?? 1;
  const next = tokens[at + length]?.key ?? '';
  if (next === 'k') return { minor: minor * 1000, length: length + 1 };
  const factor = digits === null ? undefined : NUMBERS[language][next];
  if (factor === 1000 || factor === 100) return { minor: minor * factor, length: length + 1 };
  return { minor, length };
}

/**
 * "1.000,50", "1,000.50", "500,-" and "1000" in minor units. A mark before exactly two last digits
 * parts the cents; a mark before three digits parts thousands; anything else is no amount.
 */
export function minorUnits(text: string): number | null {
  const plain = text.replace(/,-$/, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{2}))?$/.exec(plain);
  if (match === null) return null;
  const [, whole = '', cents = '00'] = match;
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents);
}

interface Counted {
  readonly number: number;
  readonly length: number;
}

/** "five hundred", "vijfhonderd", "two thousand five hundred". */
function wordNumber(tokens: readonly Token[], at: number, language: Language): Counted | null {
  let sum = 0;
  let open = 0;
  let length = 0;
  for (;;) {
    const part = NUMBERS[language][tokens[at + length]?.key ?? ''];
    if (part === undefined) break;
    if (part === 100 || part === 1000) {
      open = Math.max(open, 1) * part;
      sum += part === 1000 ? open : 0;
      open = part === 1000 ? 0 : open;
    } else {
      open += part;
    }
    length += 1;
  }
  return length === 0 ? null : { number: sum + open, length };
}

/** A plain number in digits or words. */
export function counted(tokens: readonly Token[], at: number, language: Language): Counted | null {
  const key = tokens[at]?.key ?? '';
  if (/^\d{1,4}$/.test(key)) return { number: Number(key), length: 1 };
  return wordNumber(tokens, at, language);
}

function number(tokens: readonly Token[], at: number, language: Language): Read | null {
  const read = counted(tokens, at, language);
  if (read === null) return null;
  return { chunk: { is: 'number', number: read.number, unit: null }, length: read.length };
}

function times(tokens: readonly Token[], at: number, language: Language): Read | null {
  const key = tokens[at]?.key ?? '';
  const word = TIMES[language][key];
  if (word !== undefined) return { chunk: { is: 'times', times: word }, length: 1 };
  const one = ['een', 'one'].includes(key) ? { number: 1, length: 1 } : null;
  const read = counted(tokens, at, language) ?? one;
  if (read === null) return null;
  const unit = tokens[at + read.length]?.key ?? '';
  if (!['keer', 'maal', 'times', 'time', 'x', 'keren'].includes(unit)) return null;
  return { chunk: { is: 'times', times: read.number }, length: read.length + 1 };
}

const ONES = ['een', 'a', 'an', 'one', 'the'];
const HALVES = ['half', 'halve'];

/** "drie werkdagen", "een half uur", "half an hour", "anderhalf uur", "three working days", "kwartier". */
function span(tokens: readonly Token[], at: number, language: Language): Read | null {
  const key = (offset: number): string => tokens[at + offset]?.key ?? '';
  const fixed = fixedSpan(key);
  if (fixed !== null) return fixed;
  const read = counted(tokens, at, language);
  const one = ONES.includes(key(0)) && key(0) !== 'the' ? { number: 1, length: 1 } : null;
  const count = read ?? one;
  if (count === null) return null;
  const { length } = count;
  const working = ['working', 'business', 'work'].includes(key(length));
  const unit = UNITS[key(length + (working ? 1 : 0))];
  if (unit === undefined) return null;
  const whole = length + (working ? 2 : 1);
  // "twee uur" may be two o'clock; what stands before it decides.
  if (unit === 'hour' && key(length) === 'uur' && read !== null) {
    return { chunk: { is: 'number', number: count.number, unit: 'hour' }, length: whole };
  }
  const base: Span = { count: count.number, unit: working ? 'working-day' : unit };
  return spanOf(scaled(key(whole - 1), base), whole);
}

/** A quarter is fifteen minutes, a fortnight two weeks. */
function scaled(word: string, span: Span): Span {
  if (word === 'kwartier') return { count: span.count * 15, unit: 'minute' };
  return word === 'fortnight' ? { count: span.count * 2, unit: 'week' } : span;
}

function fixedSpan(key: (offset: number) => string): Read | null {
  const text = [key(0), key(1), key(2), key(3)].join(' ');
  if (/^(?:een|1) (?:half|halve) uur(?: |$)/.test(text)) return minutes(30, 3);
  if (/^half an hour(?: |$)/.test(text)) return minutes(30, 3);
  if (/^a half hour(?: |$)/.test(text)) return minutes(30, 3);
  if (/^half uur(?: |$)/.test(text)) return minutes(30, 2);
  if (/^anderhalf uur(?: |$)/.test(text)) return minutes(90, 2);
  if (/^an hour and a half(?: |$)/.test([text, key(4)].join(' '))) return minutes(90, 5);
  if (/^a quarter of an(?: |$)/.test(text) && key(4) === 'hour') return minutes(15, 5);
  if (/^kwartier(?: |$)/.test(text)) return minutes(15, 1);
  if (/^the hour(?: |$)/.test(text)) return spanOf({ count: 1, unit: 'hour' }, 2);
  if (/^het uur(?: |$)/.test(text)) return spanOf({ count: 1, unit: 'hour' }, 2);
  const half = HALVES.includes(key(0)) && ['dag', 'day'].includes(key(1));
  return half ? minutes(240, 2) : null;
}

function minutes(count: number, length: number): Read {
  return spanOf({ count, unit: 'minute' }, length);
}

function spanOf(span: Span, length: number): Read {
  return { chunk: { is: 'span', span }, length };
}

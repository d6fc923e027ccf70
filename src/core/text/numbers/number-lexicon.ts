import { item } from '../grammar/grammar.ts';
import type { Item, Lexicon } from '../grammar/grammar.ts';
import { normAt, tokenEndingAt } from '../grammar/places.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Language } from '../words.ts';
import { DECIMALS, FRACTION, NTH, NTHS, NUMBER, SCALE, SCALE_NTH } from './categories.ts';
import { fractionAt, isVulgar } from './figured-fractions.ts';
import { figuresAt } from './figures.ts';
import type { FiguredNumber } from './figures.ts';
import { halvedWord, partWord, pluralNth } from './fraction-words.ts';
import { cardinalWord, ordinalWord } from './number-words.ts';
import { MEASURES, SCALES, SCALE_NTHS } from './scales.data.ts';
import type { Scale } from './scales.data.ts';
import { webAddresses } from './web-addresses.ts';

/** What surrounds numbers: of a grammar of amounts, the words that figures may be glued to ("20EUR"). */
export interface NumberOptions {
  readonly isUnit?: (norm: string) => boolean;
  /** Money is meant: "5m" are millions, and "1.2.3" is nothing rather than three numbers. */
  readonly money?: boolean;
}

/** How the numbers of one text are read. */
interface NumberReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly isUnit: (norm: string) => boolean;
  readonly money: boolean;
}

/** Words that count, as the lexicon of a grammar over a text gives them. */
export function numberLexicon(
  text: string,
  language: Language,
  { isUnit = () => false, money = false }: NumberOptions = {},
): Lexicon {
  const isInAddress = webAddresses(text);
  const standing: Lexicon['standing'] = (norm) =>
    cardinalWord(norm, language) !== null ||
    ordinalWord(norm, language) !== null ||
    SCALES[language].has(norm) ||
    SCALE_NTHS[language].has(norm) ||
    isVulgar(norm) ||
    pluralNth(norm, language) !== null ||
    halvedWord(norm, language) !== null ||
    partWord(norm, language) !== null
      ? 'strong'
      : 'none';
  return {
    standing,
    vocabulary: [...SCALES[language].keys()],
    isSuffix: (tokens, at) => isEnding(tokens, at),
    meaningsAt: (tokens, at) =>
      isInAddress(tokens[at]?.start ?? 0)
        ? []
        : meaningsAt({ text, tokens, language, isUnit, money }, at),
  };
}

/** "1e", "3rd", "10k": letters glued to figures. */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.glued === true && tokens[at - 1]?.kind === 'digits' && token.kind === 'word';
}

function meaningsAt(reading: NumberReading, at: number): readonly Item[] {
  const token = reading.tokens[at];
  if (token?.kind === 'digits') return figured(reading, at, token);
  if (token?.kind === 'mark') return marked(reading, at, token);
  return token?.kind === 'word' ? worded(reading, at, token) : [];
}

function worded(reading: NumberReading, at: number, { norm }: Token): readonly Item[] {
  const { language } = reading;
  const found: Item[] = [];
  const scale = scaleAt(reading, at);
  const n = SCALES[language].has(norm) ? null : cardinalWord(norm, language);
  for (const count of [n, halvedWord(norm, language)]) {
    if (count !== null) {
      found.push(item(NUMBER, at + 1, { n: count, figures: false, decimals: 0 }));
    }
  }
  const part = partWord(norm, language);
  if (part !== null) found.push(item(FRACTION, at + 1, part, 1));
  const nth = ordinalWord(norm, language);
  if (nth !== null) found.push(item(NTH, at + 1, nth));
  const scaled = SCALE_NTHS[language].get(norm);
  if (scaled !== undefined) found.push(item(SCALE_NTH, at + 1, scaled));
  const nths = pluralNth(norm, language) ?? (language === 'nl' ? nth : null);
  if (nths !== null) found.push(item(NTHS, at + 1, nths));
  if (scale !== undefined) found.push(item(SCALE, at + 1, scale));
  return found;
}

function scaleAt({ text, tokens, language, money }: NumberReading, at: number): Scale | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const raw = text.slice(token.start, token.end);
  if (!money && raw !== raw.toUpperCase()) {
    // "12b" is a house, "1.2b" are billions.
    const isDecimal = /^[.,]$/.test(normAt(tokens, at - 2));
    if (MEASURES.has(token.norm) || (token.norm === 'b' && !isDecimal)) return undefined;
  }
  return SCALES[language].get(token.norm);
}

/** "½"; and ".77", ",08": a decimal without its nought. */
function marked(reading: NumberReading, at: number, mark: Token): readonly Item[] {
  const { text, tokens } = reading;
  if (isVulgar(mark.norm)) {
    const part = fractionAt(text, mark.start)?.part;
    return part === undefined ? [] : [item(FRACTION, at + 1, part)];
  }
  const figures = tokens[at + 1];
  if (!/^[.,]$/.test(mark.norm) || figures?.kind !== 'digits' || !figures.glued) return [];
  // Behind a minus it is glued, and still the first of its number.
  if (mark.glued && (normAt(tokens, at - 1) !== '-' || tokens[at - 2] !== undefined)) return [];
  const isGoingOn = normAt(tokens, at + 2) === mark.norm && tokens[at + 3]?.kind === 'digits';
  if (isGoingOn || hasUnit(reading, at + 2)) return [];
  const n = Number(`0.${figures.norm}`);
  return [item(NUMBER, at + 2, { n, figures: true, decimals: figures.norm.length })];
}

function figured(reading: NumberReading, at: number, token: Token): readonly Item[] {
  const { text, tokens, language } = reading;
  const before = normAt(tokens, at - 1);
  // The 34 of "12.34" is no number of its own.
  if (token.glued && /^[.,]$/.test(before) && tokens[at - 2]?.kind === 'digits') {
    return isOdd(reading, at) ? alone(reading, at, token) : [];
  }
  const read = figuresAt(text, token.start, language);
  const end = read === null ? null : tokenEndingAt({ text, tokens }, at, token.start + read.length);
  if (read === null || end === null) return isOdd(reading, at) ? alone(reading, at, token) : [];
  const nth = figuredNth(reading, read, end);
  if (nth !== null) return [item(NTH, end + 1, nth)];
  const parts = fractioned(reading, at, read, end);
  if (hasUnit(reading, end)) return parts;
  const number = { n: read.value, figures: true, decimals: read.decimals };
  const decimals = end === at + 1 ? [item(DECIMALS, end, token.norm)] : [];
  return [...parts, ...decimals, item(NUMBER, end, number)];
}

/** "3/4"; "2 1/4", "2½": a whole number and a part of one. */
function fractioned(
  { text, tokens }: NumberReading,
  at: number,
  read: FiguredNumber,
  end: number,
): readonly Item[] {
  const found: Item[] = [];
  const start = tokens[at]?.start ?? 0;
  const fraction = fractionAt(text, start);
  const until =
    fraction === null ? null : tokenEndingAt({ text, tokens }, at, start + fraction.length);
  if (fraction !== null && until !== null) found.push(item(FRACTION, until, fraction.part));
  const next = tokens[end];
  const isMixed =
    next !== undefined && (next.kind === 'mark' || !next.glued) && read.decimals === 0;
  const part = isMixed ? fractionAt(text, next.start) : null;
  if (part === null || part.part >= 1 || !Number.isInteger(read.value)) return found;
  const last = tokenEndingAt({ text, tokens }, end, (next?.start ?? 0) + part.length);
  const n = read.value + part.part;
  return last === null ? found : [...found, item(NUMBER, last, { n, figures: true, decimals: 0 })];
}

/** "1e", "3rd", "10,000th". */
function figuredNth(
  { tokens, language }: NumberReading,
  { value, decimals }: FiguredNumber,
  end: number,
): number | null {
  if (decimals > 0 || !isEnding(tokens, end)) return null;
  return ordinalWord(`${value}${normAt(tokens, end)}`, language);
}

/** Units that figures have everywhere: "10pct". */
const PERCENT_WORDS = new Set(['pct', 'procent', 'percent']);

/** Figures of a list or an address, each a number: "22,24,26", "192.168.1.2". */
function alone({ tokens }: NumberReading, at: number, token: Token): readonly Item[] {
  const next = tokens[at + 1];
  if (next?.glued === true && next.kind === 'word') return [];
  return [item(NUMBER, at + 1, { n: Number(token.norm), figures: true, decimals: 0 })];
}

/** Marks on either side of a token that are looked at to find where joined figures begin. */
const MAX_JOINED = 8;

/** Whether figures are joined by marks in a notation that is no number as a whole. */
function isOdd({ text, tokens, language, money }: NumberReading, at: number): boolean {
  if (money) return false;
  let first = at;
  while (
    first > at - 2 * MAX_JOINED &&
    tokens[first]?.glued === true &&
    /^[.,]$/.test(normAt(tokens, first - 1)) &&
    tokens[first - 1]?.glued === true &&
    tokens[first - 2]?.kind === 'digits'
  ) {
    first -= 2;
  }
  return figuresAt(text, tokens[first]?.start ?? 0, language) === null;
}

/** "180ml", "29km": so much of something, and with its unit no bare number. */
function hasUnit(reading: NumberReading, end: number): boolean {
  const unit = reading.tokens[end];
  if (unit?.kind !== 'word' || !unit.glued) return false;
  if (PERCENT_WORDS.has(unit.norm) || reading.isUnit(unit.norm)) return false;
  return scaleAt(reading, end) === undefined;
}

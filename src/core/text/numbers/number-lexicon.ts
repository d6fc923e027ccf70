import { item } from '../grammar/grammar.ts';
import type { Item, Lexicon } from '../grammar/grammar.ts';
import { normAt, tokenEndingAt } from '../grammar/places.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Language } from '../words.ts';
import { FRACTION, NTH, NTHS, NUMBER, SCALE, SCALE_NTH } from './categories.ts';
import { figuresAt } from './figures.ts';
import { cardinalWord, ordinalWord } from './number-words.ts';

const SCALES: Readonly<Record<Language, Readonly<Record<string, readonly [number, boolean]>>>> = {
  nl: {
    honderd: [1e2, false],
    duizend: [1e3, false],
    miljoen: [1e6, false],
    mln: [1e6, true],
    mio: [1e6, true],
    miljard: [1e9, false],
    mld: [1e9, true],
    mrd: [1e9, true],
    biljoen: [1e12, false],
    biljard: [1e15, false],
    dozijn: [12, false],
    dozijnen: [12, true],
    gros: [144, false],
    k: [1e3, true],
    m: [1e6, true],
    g: [1e9, true],
    t: [1e12, true],
  },
  en: {
    hundred: [1e2, false],
    thousand: [1e3, false],
    million: [1e6, false],
    millions: [1e6, true],
    mn: [1e6, true],
    mln: [1e6, true],
    mm: [1e6, true],
    mil: [1e6, true],
    billion: [1e9, false],
    billions: [1e9, true],
    bn: [1e9, true],
    bln: [1e9, true],
    trillion: [1e12, false],
    trillions: [1e12, true],
    tn: [1e12, true],
    tln: [1e12, true],
    lakh: [1e5, true],
    lakhs: [1e5, true],
    lac: [1e5, true],
    crore: [1e7, true],
    crores: [1e7, true],
    dozen: [12, false],
    dozens: [12, true],
    doz: [12, true],
    dozs: [12, true],
    dz: [12, true],
    dzs: [12, true],
    gross: [144, true],
    pair: [2, false],
    lkh: [1e5, true],
    lkhs: [1e5, true],
    cr: [1e7, true],
    krore: [1e7, true],
    krores: [1e7, true],
    koti: [1e7, true],
    k: [1e3, true],
    m: [1e6, true],
    b: [1e9, true],
    g: [1e9, true],
    t: [1e12, true],
  },
};

const SCALE_NTHS: Readonly<Record<string, number>> = {
  honderdste: 1e2,
  duizendste: 1e3,
  miljoenste: 1e6,
  miljardste: 1e9,
  biljoenste: 1e12,
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** Words that count, as the lexicon of a grammar over a text gives them; `isUnit` tells words that figures may be glued to ("20EUR"). */
export function numberLexicon(
  text: string,
  language: Language,
  isUnit: (norm: string) => boolean = () => false,
): Lexicon {
  const standing: Lexicon['standing'] = (norm) => {
    if (cardinalWord(norm, language) !== null || ordinalWord(norm, language) !== null)
      return 'strong';
    return norm in SCALES[language] ||
      norm in SCALE_NTHS ||
      pluralNth(norm, language) !== null ||
      hyphenedFraction(norm, language) !== null ||
      (language === 'nl' && halved(norm) !== null)
      ? 'strong'
      : 'none';
  };
  return {
    standing,
    vocabulary: Object.keys(SCALES[language]),
    isSuffix: (tokens, at) => isEnding(tokens, at),
    meaningsAt: (tokens, at) => meaningsAt(text, tokens, at, { language, isUnit }),
  };
}

/** "Tweeënhalf", "twaalfenhalve". */
function halved(norm: string): number | null {
  const stem = /^(.{2,20}?)(?:en|ën)(?:een)?hal(?:f|ve)$/.exec(norm)?.[1];
  const whole = stem === undefined ? null : cardinalWord(stem, 'nl');
  return whole === null ? null : whole + 0.5;
}

/** Fractions of one sign (Unicode Number Forms). */
const SIGNS: Readonly<Record<string, number>> = {
  ...{
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
  },
  ...{
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅐': 1 / 7,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
    '⅑': 1 / 9,
    '⅒': 1 / 10,
  },
};

/** Whether a token is a fraction of one sign. */
export function isFractionSign(token: Token | undefined): boolean {
  return token !== undefined && Object.hasOwn(SIGNS, token.norm);
}

/** "One-eighth", "three-quarters". */
function hyphenedFraction(norm: string, language: Language): number | null {
  const at = language === 'en' ? norm.indexOf('-') : -1;
  if (at === -1) return null;
  const part = cardinalWord(norm.slice(0, at), 'en');
  const rest = norm.slice(at + 1);
  const all = /^quarters?$/.test(rest)
    ? 4
    : part === 1
      ? ordinalWord(rest, 'en')
      : pluralNth(rest, 'en');
  return part === null || all === null || part < 1 || part >= 20 || all < 3 ? null : part / all;
}

/** "Thirds", "eighths". */
function pluralNth(norm: string, language: Language): number | null {
  if (language === 'nl' || !norm.endsWith('s')) return null;
  const stem = norm.slice(0, -1);
  return ordinalWord(stem, language) ?? SCALE_NTHS[stem] ?? null;
}

/** "1e", "3rd", "10k": letters glued to figures. */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.glued === true && tokens[at - 1]?.kind === 'digits' && token.kind === 'word';
}

/** How numbers are read: units are words that figures may be glued to. */
interface NumberReading {
  readonly language: Language;
  readonly isUnit: (norm: string) => boolean;
}

function meaningsAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  reading: NumberReading,
): readonly Item[] {
  const { language } = reading;
  const token = tokens[at];
  if (token?.kind === 'digits') return figured(text, tokens, at, reading);
  if (token !== undefined && isFractionSign(token)) {
    return [item(FRACTION, at + 1, SIGNS[token.norm] ?? 0)];
  }
  if (token?.kind === 'mark') return leading(tokens, at);
  if (token?.kind !== 'word') return [];
  const found: Item[] = [];
  const n = cardinalWord(token.norm, language);
  const scale = SCALES[language][token.norm];
  if (n !== null && scale === undefined) {
    found.push(item(NUMBER, at + 1, { n, figures: false, decimals: 0 }));
  }
  const part = hyphenedFraction(token.norm, language);
  if (part !== null) found.push(item(FRACTION, at + 1, part));
  const half = language === 'nl' ? halved(token.norm) : null;
  if (half !== null) found.push(item(NUMBER, at + 1, { n: half, figures: false, decimals: 0 }));
  const nth = ordinalWord(token.norm, language);
  if (nth !== null) found.push(item(NTH, at + 1, nth));
  const scaled = SCALE_NTHS[token.norm];
  if (scaled !== undefined) found.push(item(SCALE_NTH, at + 1, scaled));
  const nths = pluralNth(token.norm, language) ?? (language === 'nl' ? nth : null);
  if (nths !== null && nths > 2) found.push(item(NTHS, at + 1, nths));
  if (scale !== undefined) found.push(item(SCALE, at + 1, { factor: scale[0], open: scale[1] }));
  return found;
}

/** ".77", ",08": a decimal without its nought. */
function leading(tokens: readonly Token[], at: number): readonly Item[] {
  const [mark, figures] = [tokens[at], tokens[at + 1]];
  if (!/^[.,]$/.test(mark?.norm ?? '') || figures?.kind !== 'digits' || !figures.glued) return [];
  if (mark?.glued === true || tokens[at + 2]?.glued === true) return [];
  const n = Number(`0.${figures.norm}`);
  return [item(NUMBER, at + 2, { n, figures: true, decimals: figures.norm.length })];
}

function figured(
  text: string,
  tokens: readonly Token[],
  at: number,
  { language, isUnit }: NumberReading,
): readonly Item[] {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return [];
  // The 34 of "12.34" is no number of its own.
  const isInside =
    token.glued && /^[.,]$/.test(before?.norm ?? '') && tokens[at - 2]?.kind === 'digits';
  if (isInside || hasUnit(tokens, at, { language, isUnit })) return [];
  const suffix = normAt(tokens, at + 1);
  const nth = isEnding(tokens, at + 1) ? ordinalWord(`${token.norm}${suffix}`, language) : null;
  if (nth !== null) return [item(NTH, at + 2, nth)];
  const read = figuresAt(text, token.start, language);
  const end = read === null ? null : tokenEndingAt({ text, tokens }, at, token.start + read.length);
  if (read === null || end === null) return [];
  const sign = tokens[end];
  if (sign?.glued === true && isFractionSign(sign)) {
    const n = read.value + (SIGNS[sign.norm] ?? 0);
    return [item(NUMBER, end + 1, { n, figures: true, decimals: 0 })];
  }
  return [item(NUMBER, end, { n: read.value, figures: true, decimals: read.decimals })];
}

/** "180ml", "29km": so much of something, and with its unit no bare number. */
function hasUnit(
  tokens: readonly Token[],
  at: number,
  { language, isUnit }: NumberReading,
): boolean {
  let next = at + 1;
  while (/^[.,]$/.test(normAt(tokens, next)) && tokens[next + 1]?.kind === 'digits') next += 2;
  const unit = tokens[next];
  if (unit?.kind !== 'word' || !unit.glued) return false;
  if (isUnit(unit.norm) || unit.norm in SCALES[language] || /^[ex]\d*$/.test(unit.norm))
    return false;
  return ordinalWord(`${normAt(tokens, at)}${unit.norm}`, language) === null;
}

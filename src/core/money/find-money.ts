import { grammarsOver, item } from '../text/grammar/grammar.ts';
import type { Item, Lexicon } from '../text/grammar/grammar.ts';
import { readRun, runsOf } from '../text/grammar/runs.ts';
import { tokenise } from '../text/grammar/tokens.ts';
import type { Token } from '../text/grammar/tokens.ts';
import { numberRules } from '../text/numbers/number-grammar.ts';
import { numberLexicon } from '../text/numbers/number-lexicon.ts';
import { isInNumber } from '../text/numbers/number-surroundings.ts';
import type { Language } from '../text/words.ts';
import { AMBIGUOUS, CURRENCIES } from './currencies.data.ts';
import type { CurrencyName } from './currencies.data.ts';
import { CURRENCY, MINOR_UNIT, MONEY, moneyRules } from './money-grammar.ts';
import type { MoneyFind, MoneyValue } from './money-find.ts';

/** A statement of account has thousands of amounts; a letter has a few. */
const MAX_FINDS = 500;

const BY_NAME: ReadonlyMap<string, CurrencyName> = new Map(
  CURRENCIES.flatMap((currency) => currency.names.map((name) => [name, currency] as const)),
);
const BY_MINOR: ReadonlyMap<string, CurrencyName> = new Map(
  CURRENCIES.flatMap((currency) => currency.minor.map((name) => [name, currency] as const)),
);
/** Words that are more often something else ("won", "real"): only with their figures glued or as a code in capitals. */
const ORDINARY = new Set([
  'try',
  'all',
  'won',
  'real',
  'le',
  'rand',
  'php',
  'pound',
  'p',
  'c',
  'm',
]);

const BOOKS = {
  nl: [numberRules('nl'), moneyRules('nl')],
  en: [numberRules('en'), moneyRules('en')],
} as const;

/** Filter of texts without any amount: one look for a currency's name or sign. */
const ANY_CURRENCY = new RegExp(
  `[€$£¥₹₺₽₴₪₩฿₫₱ƒ₮₿¢]|(?:^|[^\\p{L}])(?:${[...BY_NAME.keys(), ...BY_MINOR.keys()]
    .filter((name) => /^\p{L}[\p{L}.]*$/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace('.', '\\.'))
    .join('|')})(?![\\p{L}])`,
  'iu',
);

/** Amounts of money in a text, in order. Pure; bounded. */
export function findMoney(text: string, language: Language): readonly MoneyFind[] {
  if (!ANY_CURRENCY.test(text)) return [];
  const tokens = tokenise(text);
  const grammar = grammarFor(text, language);
  const found: MoneyFind[] = [];
  const isCovered = (at: number): boolean =>
    isInNumber(tokens, at) || currencyAt(text, tokens, at).length > 0;
  for (const run of runsOf(tokens, grammar, isCovered)) {
    if (found.length >= MAX_FINDS) break;
    readRun(tokens, grammar, run, {
      meanings: (at) => grammar.lexicon.meaningsAt(tokens, at),
      spansAt: (chart, cell, start) =>
        (chart.cells[cell]?.[MONEY.id] ?? []).map(({ end, rank, value }) => ({
          start,
          end,
          rank,
          value: valueOf(value),
        })),
      accepts: ({ start, end, value }) => {
        const from = tokens[start]?.start ?? 0;
        const until = tokens[end - 1]?.end ?? from;
        found.push({ text: text.slice(from, until), start: from, end: until, ...value });
        return true;
      },
    });
  }
  return found;
}

function valueOf(value: unknown): MoneyValue {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an item's value was made as its category's type
  return value as MoneyValue;
}

const grammarFor = grammarsOver(BOOKS, moneyLexicon);

function isCurrency(norm: string): boolean {
  return BY_NAME.has(norm) || BY_MINOR.has(norm) || BY_NAME.has(`${norm}$`);
}

function moneyLexicon(text: string, language: Language): Lexicon {
  const numbers = numberLexicon(text, language, { isUnit: isCurrency, money: true });
  return {
    ...numbers,
    standing: (norm) =>
      BY_NAME.has(norm) || BY_MINOR.has(norm) ? 'strong' : numbers.standing(norm),
    meaningsAt: (tokens, at) => [
      ...numbers.meaningsAt(tokens, at),
      ...currencyAt(text, tokens, at),
    ],
  };
}

/** The currencies that a token, or two ("US$"), may name. */
function currencyAt(text: string, tokens: readonly Token[], at: number): readonly Item[] {
  const token = tokens[at];
  if (token === undefined || token.kind === 'digits') return [];
  const found: Item[] = [];
  const next = tokens[at + 1];
  for (const [name, end] of [
    [token.norm, at + 1],
    [`${token.norm}${next?.glued === true ? next.norm : ''}`, at + 2],
  ] as const) {
    if (end === at + 2 && next?.glued !== true) continue;
    const currency = BY_NAME.get(name);
    if (currency !== undefined && isMeant(text, token, next, name)) {
      const named = { currency, ambiguous: AMBIGUOUS.has(name) };
      found.push(item(CURRENCY, end, isSign(name) ? { ...named, sign: true } : named));
    }
    const minor = BY_MINOR.get(name);
    if (minor !== undefined) found.push(item(MINOR_UNIT, end, minor));
  }
  return found;
}

/** A sign or a code of three letters, and no word. */
function isSign(name: string): boolean {
  return !/^\p{L}+$/u.test(name) || BY_NAME.get(name)?.code.toLowerCase() === name;
}

/** A three-letter code stands in capitals, or beside figures; so do words that mean other things. */
function isMeant(text: string, token: Token, next: Token | undefined, name: string): boolean {
  const raw = text.slice(token.start, token.end);
  if (ORDINARY.has(name)) return raw === raw.toUpperCase() || next?.kind === 'digits';
  return true;
}

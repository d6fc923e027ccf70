import { category } from '../text/grammar/category.ts';
import { RuleBook } from '../text/grammar/rule.ts';
import { NUMBER, PERCENT } from '../text/numbers/categories.ts';
import type { Language } from '../text/words.ts';
import { CURRENCIES } from './currencies.data.ts';
import type { CurrencyName } from './currencies.data.ts';
import type { Amount, MoneyAssumption, MoneyValue } from './money-find.ts';

/** A currency as it was named. */
export interface NamedCurrency {
  readonly currency: CurrencyName;
  readonly ambiguous: boolean;
  /** Named by a sign or code ("US$", "EUR"), which its figures follow; a word ("dollar") may follow "a". */
  readonly sign?: true;
}

export const CURRENCY = category<NamedCurrency>('currency');
/** The name of a hundredth: "cent". */
export const MINOR_UNIT = category<CurrencyName>('minor unit');
/** One amount. */
export const SUM = category<MoneyValue>('sum');
export const MONEY = category<MoneyValue>('money');

function value(amount: Amount, assumptions: readonly MoneyAssumption[]): MoneyValue {
  return { kind: 'amount', from: amount, to: amount, assumptions };
}

/** So many of a currency, in its minor units. Refused where it is more than numbers can hold exactly. */
export function amountOf(n: number, { currency, ambiguous }: NamedCurrency): MoneyValue | null {
  const minor = Math.round(Number((n * 10 ** currency.decimals).toPrecision(15)));
  if (!Number.isSafeInteger(minor)) return null;
  return value({ minor, currency: currency.code }, ambiguous ? ['currency'] : []);
}

function minorOf(n: number, { code }: CurrencyName): MoneyValue | null {
  return Number.isInteger(n) ? value({ minor: n, currency: code }, ['currency']) : null;
}

/** Twenty dollars and forty-three cents. */
function withMinor(sum: MoneyValue, n: number): MoneyValue | null {
  const whole = sum.from;
  if (whole === null || sum.kind !== 'amount' || whole.minor % 100 !== 0) return null;
  if (!Number.isInteger(n) || n < 1 || n > 99) return null;
  const amount = { ...whole, minor: whole.minor + Math.sign(whole.minor || 1) * n };
  return value(amount, sum.assumptions);
}

/** Two ends, low and high, of one currency. */
function between(from: MoneyValue, to: MoneyValue): MoneyValue | null {
  const [low, high] = [from.from, to.to];
  if (low === null || high === null || low.currency !== high.currency) return null;
  if (low.minor >= high.minor) return null;
  const assumptions = [...new Set([...from.assumptions, ...to.assumptions])];
  return { kind: 'range', from: low, to: high, assumptions };
}

/** "10-20 dollars": the first end has its currency from the second. */
function sharing(n: number, to: MoneyValue): MoneyValue | null {
  const currency = CURRENCIES.find(({ code }) => code === to.to?.currency);
  const from = currency === undefined ? null : amountOf(n, { currency, ambiguous: false });
  const found = from === null ? null : between(from, to);
  return found === null
    ? null
    : { ...found, assumptions: [...found.assumptions, 'shared-currency'] };
}

function open(side: 'over' | 'under', of: MoneyValue): MoneyValue | null {
  if (of.kind !== 'amount') return null;
  const ends = side === 'over' ? { from: of.from, to: null } : { from: null, to: of.to };
  return { ...of, kind: 'range', ...ends };
}

const WORDS = {
  nl: {
    between: '(tussen|tussen de)',
    from: '(van|vanaf)',
    to: '(tot|tot en met|-|à|en|t/m)',
    and: '(en)',
    over: '(meer dan|minstens|ten minste|tenminste|minimaal|vanaf|boven|boven de|hoger dan|niet minder dan|op zijn minst|ruim)',
    under:
      '(minder dan|onder|onder de|lager dan|maximaal|hooguit|hoogstens|tot|ten hoogste|niet meer dan|tot maximaal|max)',
    about: "(ongeveer|circa|ca|rond|rond de|zo'n|plusminus|bijna|precies|exact|krap)",
  },
  en: {
    between: '(between)',
    from: '(from)',
    to: '(to|-|and|until|up to)',
    and: '(and)',
    over: '(more than|at least|over|above|no less than|not less than|a minimum of|from|upwards of|higher than)',
    under:
      '(less than|under|below|at most|up to|no more than|not more than|a maximum of|lower than)',
    about: '(about|around|approximately|approx|roughly|nearly|exactly|almost|some|circa)',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Rules by which amounts are put together. */
export function moneyRules(language: Language): RuleBook {
  const book = new RuleBook();
  const rule = book.rule.bind(book);
  const words = WORDS[language];
  const made = (...strings: readonly string[]): TemplateStringsArray =>
    Object.assign([...strings], { raw: strings });
  rule(SUM)`${CURRENCY} (.)? ${NUMBER}`((currency, { n }) => amountOf(n, currency));
  rule(SUM)`${CURRENCY} (.)? - ${NUMBER}`((currency, { n }) => amountOf(-n, currency));
  rule(SUM)`- ${CURRENCY} ${NUMBER}`((currency, { n }) => amountOf(-n, currency));
  rule(SUM)`${NUMBER} ${CURRENCY}`(({ n }, currency) => amountOf(n, currency));
  rule(SUM)`${NUMBER} ${MINOR_UNIT}`(({ n }, currency) => minorOf(n, currency));
  // "€ 1.250,-", "€ 45,00", "£50.–".
  rule(SUM, { rank: 1 })`${CURRENCY} ${NUMBER} (, -|. -|,-)`((currency, { n }) =>
    amountOf(n, currency),
  );
  rule(SUM, { rank: 1 })`${NUMBER} (, -|. -) ${CURRENCY}`(({ n }, currency) =>
    amountOf(n, currency),
  );
  rule(SUM)(made('', ` ${words.and}? `, ' ', ''), SUM, NUMBER, MINOR_UNIT)((sum, { n }) =>
    withMinor(sum, n),
  );
  rule(SUM, { rank: -1 })(made('', ` ${words.and}? `, ''), SUM, NUMBER)((sum, { n, decimals }) =>
    decimals > 0 ? null : withMinor(sum, n),
  );
  rule(MONEY)`${SUM}`((sum) => sum);
  rule(MONEY)(made(`${words.about} `, ''), MONEY)((of) => ({
    ...of,
    assumptions: [...of.assumptions, 'about'],
  }));
  rule(MONEY)(made(`${words.between} `, ` ${words.and} `, ''), SUM, SUM)(between);
  rule(MONEY)(made(`${words.between} `, ` ${words.and} `, ''), NUMBER, SUM)(({ n }, to) =>
    sharing(n, to),
  );
  rule(MONEY)(made(`${words.from}? `, ` ${words.to} `, ''), SUM, SUM)(between);
  rule(MONEY)(made(`${words.from}? `, ` ${words.to} `, ''), NUMBER, SUM)(({ n }, to) =>
    sharing(n, to),
  );
  rule(MONEY)(made(`${words.over} `, ''), SUM)((of) => open('over', of));
  rule(MONEY)(made(`${words.under} `, ''), SUM)((of) => open('under', of));
  nationalRules(book);
  if (language === 'nl') dutchRules(book);
  else englishRules(book);
  return book;
}

/** "Canadian dollars", "Zwitserse frank": whose they are makes them sure. */
function nationalRules(book: RuleBook): void {
  for (const [code, words] of [
    ['USD', '(us|u.s .|american|amerikaanse|amerikaans)'],
    ['CAD', '(canadian|canadese|canada)'],
    ['AUD', '(australian|australische|aussie)'],
    ['CHF', '(swiss|zwitserse|zwitsers)'],
    ['GBP', '(british|britse|engelse|uk)'],
    ['EGP', '(egyptian|egyptische)'],
    ['LBP', '(lebanese|libanese)'],
    ['KWD', '(kuwaiti|koeweitse)'],
    ['QAR', '(qatari|qatarese)'],
    ['SAR', '(saudi)'],
    ['MYR', '(malaysian|malaysia|maleisische)'],
    ['HKD', '(hong kong)'],
    ['INR', '(indian|indiase)'],
  ] as const) {
    const currency = CURRENCIES.find((each) => each.code === code);
    if (currency === undefined) continue;
    book.rule(CURRENCY)(Object.assign([`${words} `, ''], { raw: [] }), CURRENCY)((named) => ({
      ...named,
      currency,
      ambiguous: false,
    }));
    // "L.E." has marks inside, and is no single word.
    if (code === 'EGP') book.rule(CURRENCY)`l . e (.)?`(() => ({ currency, ambiguous: false }));
  }
}

function dutchRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  const euro = CURRENCIES.find(({ code }) => code === 'EUR');
  // "Twee ton": hundred thousand euros, said of houses and salaries only.
  if (euro !== undefined) {
    rule(SUM)`${NUMBER} ton euro`(({ n }) =>
      amountOf(n * 100_000, { currency: euro, ambiguous: false }),
    );
  }
  rule(
    MONEY,
  )`${MONEY} (excl . btw|exclusief btw|ex btw|excl btw|zonder btw|excl .|excl|netto|plus btw|, excl . btw)`(
    (of) => ({ ...of, vat: { included: false } }),
  );
  rule(MONEY)`${MONEY} (incl . btw|inclusief btw|incl btw|met btw|incl .|incl|bruto|, incl . btw)`(
    (of) => ({ ...of, vat: { included: true } }),
  );
  rule(MONEY)`${MONEY} (excl .|exclusief|excl|ex|plus|+) ${PERCENT} btw`((of, rate) => ({
    ...of,
    vat: { included: false, rate },
  }));
  rule(MONEY)`${MONEY} (incl .|inclusief|incl) ${PERCENT} btw`((of, rate) => ({
    ...of,
    vat: { included: true, rate },
  }));
  rule(MONEY)`${MONEY} (k.k .|k . k .|kosten koper|kk)`((of) => ({ ...of, terms: 'buyers-costs' }));
  rule(MONEY)`${MONEY} (v.o.n .|v . o . n .|vrij op naam|von)`((of) => ({
    ...of,
    terms: 'all-in',
  }));
  for (const [per, words] of [
    ['hour', '(per uur|/ uur|p / u|p . u .|per u)'],
    ['day', '(per dag|/ dag|per dagdeel)'],
    ['week', '(per week|/ week)'],
    ['month', '(per maand|/ maand|p / m|p . m .|per mnd|pm)'],
    ['year', '(per jaar|/ jaar|p / j|p . j .|per jr)'],
    ['person', '(per persoon|p . p .|pp|p / p|/ persoon)'],
    ['piece', '(per stuk|/ stuk|p / st|p . st .|stuk)'],
    ['km', '(per km|/ km|per kilometer)'],
    ['square-metre', '(per m2|/ m2|per m²|/ m²|per vierkante meter)'],
  ] as const) {
    rule(MONEY)(Object.assign(['', ` ${words}`], { raw: [] }), MONEY)((of) => ({ ...of, per }));
  }
}

function englishRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  // "A 50-dollar fee".
  rule(SUM)`${NUMBER} - ${CURRENCY}`(({ n }, currency) =>
    currency.sign === true ? null : amountOf(n, currency),
  );
  rule(SUM)`(a|one) ${CURRENCY}`((currency) =>
    currency.sign === true ? null : amountOf(1, currency),
  );
  rule(
    MONEY,
  )`${MONEY} (excl . vat|excluding vat|ex vat|ex . vat|plus vat|+ vat|net|before tax|excl vat|exclusive of vat|, excluding vat)`(
    (of) => ({ ...of, vat: { included: false } }),
  );
  rule(
    MONEY,
  )`${MONEY} (incl . vat|including vat|inc vat|inc . vat|incl vat|inclusive of vat|, including vat)`(
    (of) => ({ ...of, vat: { included: true } }),
  );
  rule(MONEY)`${MONEY} (excl .|excluding|plus|+|ex) ${PERCENT} (vat|tax)`((of, rate) => ({
    ...of,
    vat: { included: false, rate },
  }));
  rule(MONEY)`${MONEY} (incl .|including|inc) ${PERCENT} (vat|tax)`((of, rate) => ({
    ...of,
    vat: { included: true, rate },
  }));
  for (const [per, words] of [
    ['hour', '(per hour|an hour|/ hour|/ hr|/ h|p / h|hourly)'],
    ['day', '(per day|a day|/ day|daily)'],
    ['week', '(per week|a week|/ week|p / w|weekly)'],
    ['month', '(per month|a month|/ month|/ mo|pcm|p . c . m .|monthly)'],
    ['year', '(per year|a year|/ year|per annum|p . a .|pa|annually)'],
    ['person', '(per person|per head|a head|pp|p . p .|each person)'],
    ['piece', '(each|apiece|per piece|a piece|per unit|/ unit)'],
    ['km', '(per mile|/ mile|per km|/ km)'],
    ['square-metre', '(per square metre|per sqm|/ m2|per square meter)'],
  ] as const) {
    rule(MONEY)(Object.assign(['', ` ${words}`], { raw: [] }), MONEY)((of) => ({ ...of, per }));
  }
}

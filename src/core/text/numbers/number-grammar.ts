import { RuleBook } from '../grammar/rule.ts';
import type { Language } from '../words.ts';
import { FRACTION, NTH, NTHS, NUMBER, PERCENT, SCALE, SCALE_NTH } from './categories.ts';
import type { Numeral } from './categories.ts';

const whole = (n: number): Numeral => ({ n, figures: false, decimals: 0 });

/** Rules by which numbers are put together from words, figures and scales. */
export function numberRules(language: Language): RuleBook {
  const book = new RuleBook();
  const rule = book.rule.bind(book);
  rule(NUMBER)`${NUMBER} ${SCALE}`((of, { factor }) =>
    of.figures || Math.abs(of.n) < factor || (factor < 1000 && factor !== 100)
      ? scaled(of, factor)
      : null,
  );
  rule(NUMBER)`${SCALE}`(({ factor, open }) => (open ? null : whole(factor)));
  rule(NUMBER)`${SCALE} ${SCALE}`((first, second) =>
    first.open || first.factor >= second.factor ? null : whole(first.factor * second.factor),
  );
  rule(FRACTION)`${NUMBER} / ${NUMBER}`((part, all) => ratio(part.n, all.n));
  rule(FRACTION)`${NUMBER} (-)? ${NTHS}`((part, all) =>
    part.figures || !Number.isInteger(part.n) || leads(part.n, all) ? null : ratio(part.n, all),
  );
  rule(NUMBER)`${FRACTION}`((n) => whole(n));
  // "3 million and a half" is half a million more.
  rule(NUMBER, { rank: 2 })`${NUMBER} ${SCALE} (and|en) ${FRACTION}`((of, { factor }, part) =>
    factor < 1e6 || part >= 1 || of.n >= factor ? null : scaled(whole(of.n + part), factor),
  );
  rule(NUMBER)`${FRACTION} (of a|van een) ${SCALE}`((part, { factor }) =>
    scaled(whole(part), factor),
  );
  // "3 hundred and 21".
  rule(NUMBER, { rank: 1 })`${NUMBER} ${SCALE} (and|en)? ${NUMBER}`(
    (of, { factor, open }, rest) => {
      const fits = Number.isInteger(of.n) && of.n < factor && rest.n < factor && rest.n >= 10;
      return open || !of.figures || factor > 1000 || !fits ? null : whole(of.n * factor + rest.n);
    },
  );
  rule(NUMBER)`${NUMBER} ${NUMBER} / ${NUMBER}`((of, part, all) =>
    of.figures && part.n < all.n ? mixed(of, ratio(part.n, all.n)) : null,
  );
  rule(NUMBER)`${NUMBER} ( ${NUMBER} )`((of, again) => (of.n === again.n ? of : null));
  rule(NTH)`${NUMBER} (-|and|en)? ${NTH}`((of, nth) =>
    of.figures || !leads(of.n, nth) ? null : of.n + nth,
  );
  rule(NTH)`${NUMBER} ${SCALE_NTH}`((of, factor) => (of.figures ? null : of.n * factor));
  rule(NTH, { rank: -1 })`${SCALE_NTH}`((factor) => factor);
  if (language === 'nl') dutchRules(book);
  else englishRules(book);
  return book;
}

function dutchRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  rule(NUMBER)`${NUMBER} (en|-)? ${NUMBER}`(added);
  rule(NUMBER)`${NUMBER} en ${NUMBER}`(reversed);
  rule(NUMBER)`${NUMBER} - en - ${NUMBER}`(reversed);
  rule(NUMBER)`(anderhalf|anderhalve)`(() => whole(1.5));
  rule(NUMBER)`(anderhalf|anderhalve) ${SCALE}`(({ factor }) => whole(1.5 * factor));
  rule(NUMBER, { rank: 1 })`(een|één)? (half|halve) ${SCALE}`(({ factor }) => whole(factor / 2));
  rule(FRACTION, { rank: 1 })`(een|één)? (half|halve)`(() => 0.5);
  rule(FRACTION, { rank: 1 })`(drie kwart|driekwart)`(() => 0.75);
  rule(FRACTION, { rank: 1 })`(een|één)? kwart`(() => 0.25);
  rule(NUMBER, { rank: 1 })`${NUMBER} (en)? ${FRACTION}`((of, part) =>
    of.n >= 20 || of.figures ? mixed(of, part) : null,
  );
  rule(NUMBER, { rank: 1 })`${NUMBER} en ${FRACTION}`(mixed);
  rule(NUMBER)`(min|minus|negatief) ${NUMBER}`((of) => ({ ...of, n: -of.n }));
  rule(NUMBER)`${NUMBER} komma ${NUMBER}`(point);
  rule(FRACTION)`${NUMBER} (uit|uit de|op de|van de) ${NUMBER}`((part, all) =>
    ratio(part.n, all.n),
  );
  rule(PERCENT)`${NUMBER} (%|procent|percent|pct)`((of) => of.n);
  rule(PERCENT)`(percentage|procent) van ${NUMBER}`((of) => of.n);
}

function englishRules(book: RuleBook): void {
  const rule = book.rule.bind(book);
  rule(NUMBER)`${NUMBER} (and|-|,)? ${NUMBER}`(added);
  rule(NUMBER)`${NUMBER} (-|,)? ${SCALE} (-)? ${NUMBER}`((of, { factor }, rest) => {
    const first = of.n < factor && !of.figures ? whole(of.n * factor) : null;
    return first === null ? null : added(first, rest);
  });
  rule(NUMBER)`(a|an) ${SCALE}`(({ factor }) => whole(factor));
  rule(NUMBER, { rank: 1 })`(a|one)? half (a)? ${SCALE}`(({ factor }) => whole(factor / 2));
  rule(FRACTION, { rank: 1 })`(a|one)? half`(() => 0.5);
  rule(FRACTION, { rank: 1 })`(a|one) quarter`(() => 0.25);
  rule(FRACTION, { rank: 1 })`three (-)? quarters`(() => 0.75);
  rule(NUMBER, { rank: 1 })`(a)? quarter (of)? (a)? ${SCALE}`(({ factor }) => whole(factor / 4));
  rule(FRACTION)`(a|one) (-)? ${NTH}`((all) => (all < 3 || all >= 100 ? null : 1 / all));
  rule(FRACTION)`(a|one) ${SCALE_NTH}`((all) => 1 / all);
  rule(NUMBER, { rank: 1 })`${NUMBER} and ${FRACTION}`(mixed);
  rule(NUMBER)`(minus|negative) ${NUMBER}`((of) => ({ ...of, n: -of.n }));
  rule(NUMBER)`${NUMBER} point ${NUMBER}`(point);
  rule(NUMBER)`${NUMBER} point ${NUMBER} ${NUMBER}`((of, first, second) =>
    first.n < 10 && second.n < 10
      ? point(of, { ...second, n: first.n * 10 + second.n }, first.n === 0)
      : null,
  );
  rule(FRACTION)`${NUMBER} (out of|over) ${NUMBER}`((part, all) =>
    part.n > all.n ? null : ratio(part.n, all.n),
  );
  rule(PERCENT)`${NUMBER} (%|percent|per cent|percents|pct|percentage)`((of) => of.n);
  rule(PERCENT)`(percent|per cent|percents|percentage) of ${NUMBER}`((of) => of.n);
}

function scaled(of: Numeral, factor: number): Numeral {
  // 1.2 million is 1,200,000 and not 1,199,999.9999999998.
  return whole(Number((of.n * factor).toPrecision(15)));
}

/** "Tweeduizend zestiende" is number 2016, and no part of two thousand. */
function leads(n: number, nth: number): boolean {
  return n >= 20 && n % 10 ** String(nth).length === 0;
}

function ratio(part: number, all: number): number | null {
  return all === 0 ? null : part / all;
}

function mixed(of: Numeral, part: number | null): Numeral | null {
  if (part === null || part >= 1 || !Number.isInteger(of.n)) return null;
  return whole(of.n + part);
}

/** "Honderd tweeëntwintig", "two hundred and five": the second is below the first's last unit. */
function added(first: Numeral, second: Numeral): Numeral | null {
  if (first.figures || second.figures || first.n < 20 || second.n < 1) return null;
  const magnitude = 10 ** Math.floor(Math.log10(second.n) + 1);
  if (first.n % magnitude !== 0 || !Number.isInteger(second.n)) return null;
  return whole(first.n + second.n);
}

/** "Drie en dertig": units before tens. */
function reversed(units: Numeral, tens: Numeral): Numeral | null {
  if (units.n < 1 || units.n > 9 || tens.n < 20 || tens.n % 10 !== 0) return null;
  return tens.n >= 100 || units.figures !== tens.figures ? null : whole(tens.n + units.n);
}

/** "One point three", "two hundred point zero three". */
function point(before: Numeral, behind: Numeral, nought = false): Numeral | null {
  if (!Number.isInteger(before.n) || !Number.isInteger(behind.n) || behind.n >= 100) return null;
  return whole(Number(`${before.n}.${nought ? '0' : ''}${behind.n}`));
}

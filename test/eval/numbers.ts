import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CURRENCIES } from '../../src/core/money/currencies.data.ts';
import { findMoney } from '../../src/core/money/find-money.ts';
import type { Amount } from '../../src/core/money/money-find.ts';
import { findNumbers } from '../../src/core/text/numbers/numbers.ts';
import type { NumberFind } from '../../src/core/text/numbers/numbers.ts';
import { SHARED, Tally } from './mail/score.ts';
import type { Score } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';

const recognizers = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Text: z.string(),
        Resolution: z.record(z.string(), z.unknown()).nullish(),
      }),
    ),
  }),
);
const duckling = z.object({
  cases: z.array(z.object({ input: z.string(), expected: z.unknown() })),
});

const MODELS = [
  ['NumberModel', 'number'],
  ['OrdinalModel', 'ordinal'],
  ['PercentModel', 'percent'],
] as const;

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9 + 1e-12;
}

function isNear({ value }: NumberFind, other: number): boolean {
  return typeof value === 'number' && near(value, other);
}

/** A find as the set of ordinals tells it: "third=3", "last but one=end-1". */
function told({ text, kind, value }: NumberFind): string {
  if (kind !== 'relative') return `${text.toLowerCase()}=${value}`;
  const sign = value.offset < 0 ? '-' : '+';
  return `${text.toLowerCase()}=${value.from}${sign}${Math.abs(value.offset)}`;
}

function valueOf(
  resolution: Record<string, unknown> | null | undefined,
  language: 'nl' | 'en',
): number {
  const value = resolution?.['value'];
  const raw = typeof value === 'string' ? value.replace('%', '') : '';
  return Number(language === 'nl' ? raw.replace(',', '.') : raw);
}

/** The models of one language; what they call relative ("the last one") has no number and is scored below. */
function scoreModels(language: 'nl' | 'en'): readonly Score[] {
  const folder = language === 'nl' ? 'Dutch' : 'English';
  return MODELS.map(([model, kind]) => {
    const tally = new Tally(`recognizers ${language} ${kind}`);
    const path = new URL(`dates-recognizers/Number/${folder}/${model}.json`, SHARED);
    for (const { Input, Results } of recognizers.parse(
      JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')),
    )) {
      if (Results.some(({ Resolution }) => Number.isNaN(valueOf(Resolution, language)))) continue;
      const found = findNumbers(Input, language).filter((each) => each.kind === kind);
      const right =
        found.length === Results.length &&
        Results.every(({ Text, Resolution }, index) => {
          const find = found[index];
          return (
            find !== undefined &&
            find.text.toLowerCase() === Text.toLowerCase() &&
            isNear(find, valueOf(Resolution, language))
          );
        });
      tally.judge(
        right,
        () =>
          `${Input} => ${Results.map((each) => `${each.Text}=${valueOf(each.Resolution, language)}`).join('; ')} :: ${found.map(told).join('; ')}`,
      );
    }
    return tally.score();
  });
}

/** What the model of ordinals calls relative, told as "end-1" or "current+1": each sentence that has one. */
function scoreRelative(language: 'nl' | 'en'): Score {
  const tally = new Tally(`recognizers ${language} relative`);
  const folder = language === 'nl' ? 'Dutch' : 'English';
  const path = new URL(`dates-recognizers/Number/${folder}/OrdinalModel.json`, SHARED);
  for (const { Input, Results } of recognizers.parse(
    JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')),
  )) {
    const wanted = Results.map(
      ({ Text, Resolution }) => `${Text.toLowerCase()}=${String(Resolution?.['value'])}`,
    );
    if (!wanted.some((each) => /=(?:end|current)[+-]/.test(each))) continue;
    const found = findNumbers(Input, language)
      .filter(({ kind }) => kind === 'relative' || kind === 'ordinal')
      .map(told);
    tally.judge(
      found.join('; ') === wanted.join('; '),
      () => `${Input} => ${wanted.join('; ')} :: ${found.join('; ')}`,
    );
  }
  return tally.score();
}

function scoreDuckling(language: 'nl' | 'en', dimension: 'numeral' | 'ordinal'): Score {
  const tally = new Tally(`duckling ${dimension} ${language}`);
  const path = new URL(`dates-duckling/${dimension}.${language}.json`, SHARED);
  for (const { input, expected } of duckling.parse(JSON.parse(readFileSync(path, 'utf8'))).cases) {
    const found = findNumbers(input, language);
    const wanted = z.object({ value: z.number() }).safeParse(expected);
    const [find] = found;
    const right = wanted.success
      ? found.length === 1 && find !== undefined && isNear(find, wanted.data.value)
      : found.length === 0;
    tally.judge(
      right,
      () => `${input} => ${JSON.stringify(expected)} :: ${found.map(told).join('; ')}`,
    );
  }
  return tally.score();
}

const money = z.object({
  cases: z.array(
    z.object({
      input: z.string(),
      expected: z
        .object({
          kind: z.string(),
          currency: z.string(),
          value: z.number().optional(),
          from: z.number().optional(),
          to: z.number().optional(),
        })
        .nullable(),
    }),
  ),
});

/** The set's names of currencies that are no code. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD'],
  Cent: ['USD'],
  Pound: ['GBP'],
  Riyal: ['SAR'],
  Rial: ['IRR'],
  Dinar: ['KWD'],
  Unnamed: ['USD'],
};

/** Amounts: in minor units here, in units there. A number without a currency is no amount of money to us. */
function scoreMoney(language: 'nl' | 'en'): Score {
  const tally = new Tally(`duckling amounts ${language}`);
  const path = new URL(`dates-duckling/amount-of-money.${language}.json`, SHARED);
  for (const { input, expected } of money.parse(JSON.parse(readFileSync(path, 'utf8'))).cases) {
    if (expected?.currency === 'Unnamed' && !/[a-z]{4}/i.test(input)) continue;
    const found = findMoney(input, language);
    const miss = (): string =>
      `${input} => ${JSON.stringify(expected)} :: ${JSON.stringify(found)}`;
    const [find] = found;
    if (expected === null || find === undefined) {
      tally.judge(expected === null && find === undefined, miss);
      continue;
    }
    const codes = NAMED[expected.currency] ?? [expected.currency];
    const same = (amount: Amount | null, value: number | undefined): boolean => {
      if (amount === null || value === undefined) return amount === null && value === undefined;
      const decimals = CURRENCIES.find(({ code }) => code === amount.currency)?.decimals ?? 2;
      const units = expected.currency === 'Cent' ? value / 100 : value;
      return codes.includes(amount.currency) && near(amount.minor / 10 ** decimals, units);
    };
    const { kind, value, from = value, to = value } = expected;
    const ends = [kind === 'under' ? undefined : from, kind === 'above' ? undefined : to] as const;
    tally.judge(found.length === 1 && same(find.from, ends[0]) && same(find.to, ends[1]), miss);
  }
  return tally.score();
}

process.exitCode = evaluate([
  scoreMoney('nl'),
  scoreMoney('en'),
  ...scoreModels('nl'),
  ...scoreModels('en'),
  scoreRelative('nl'),
  scoreRelative('en'),
  ...(['nl', 'en'] as const).flatMap((language) => [
    scoreDuckling(language, 'numeral'),
    scoreDuckling(language, 'ordinal'),
  ]),
]);

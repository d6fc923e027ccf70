import type { Language } from '../words.ts';
import { grammarsOver } from '../grammar/grammar.ts';
import { readRun, runsOf } from '../grammar/runs.ts';
import { tokenise } from '../grammar/tokens.ts';
import type { Token } from '../grammar/tokens.ts';
import { NTH, NUMBER, PERCENT, RELATIVE } from './categories.ts';
import type { Numeral, RelativePlace } from './categories.ts';
import { numberRules } from './number-grammar.ts';
import { numberLexicon } from './number-lexicon.ts';
import { isInNumber, isMeantOtherwise } from './number-surroundings.ts';
import { relativeRules } from './relative-places.ts';

/** Where something stands in a text; `start` and `end` count UTF-16 units, half-open. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number, an ordinal or a percentage with its value; or a place in a row that has no number ("the last but one"). */
export type NumberFind = Place & Meaning;

type Meaning =
  | { readonly kind: 'number' | 'ordinal' | 'percent'; readonly value: number }
  | { readonly kind: 'relative'; readonly value: RelativePlace };

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly meaning: Meaning;
}

const BOOKS = {
  nl: [numberRules('nl'), relativeRules('nl')],
  en: [numberRules('en'), relativeRules('en')],
} as const;

const grammarFor = grammarsOver(BOOKS, numberLexicon);

/** Numbers in words and figures, ordinals, percentages and places in a row in a text, in order. Pure. */
export function findNumbers(text: string, language: Language): readonly NumberFind[] {
  const tokens = tokenise(text);
  const grammar = grammarFor(text, language);
  const found: NumberFind[] = [];
  for (const run of runsOf(tokens, grammar, (at) => isInNumber(tokens, at))) {
    readRun<Candidate>(tokens, grammar, run, {
      meanings: (at) => grammar.lexicon.meaningsAt(tokens, at),
      spansAt: (chart, cell, start) => {
        const readings = chart.cells[cell];
        return KINDS.flatMap(({ id, rank, meaningOf }) =>
          (readings?.[id] ?? []).map((each) => ({
            start,
            end: each.end,
            rank: each.rank + rank,
            meaning: meaningOf(each.value),
          })),
        );
      },
      accepts: ({ start, end, meaning }) => {
        if (isMeantOtherwise(tokens, { start, end, value: meaning.value })) return false;
        const sign = signBefore(tokens, start);
        const from = tokens[start - (sign ? 1 : 0)]?.start ?? 0;
        const until = tokens[end - 1]?.end ?? from;
        const place = { text: text.slice(from, until), start: from, end: until };
        found.push({ ...place, ...(sign ? negative(meaning) : meaning) });
        return true;
      },
    });
  }
  return found;
}

function negative(meaning: Meaning): Meaning {
  return meaning.kind === 'relative' ? meaning : { ...meaning, value: -meaning.value };
}

const KINDS: readonly {
  readonly id: number;
  readonly rank: number;
  readonly meaningOf: (value: unknown) => Meaning;
}[] = [
  { id: PERCENT.id, rank: 0.2, meaningOf: (n) => ({ kind: 'percent', value: Number(n) }) },
  { id: NUMBER.id, rank: 0.1, meaningOf: (of) => ({ kind: 'number', value: numeralOf(of).n }) },
  { id: NTH.id, rank: 0, meaningOf: (n) => ({ kind: 'ordinal', value: Number(n) }) },
  { id: RELATIVE.id, rank: 0, meaningOf: (of) => ({ kind: 'relative', value: placeOf(of) }) },
];

function numeralOf(value: unknown): Numeral {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an item's value was made as its category's type
  return value as Numeral;
}

function placeOf(value: unknown): RelativePlace {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an item's value was made as its category's type
  return value as RelativePlace;
}

/** A minus glued to figures, and to nothing before it. */
function signBefore(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  const figures = tokens[at];
  if (sign?.norm !== '-' || figures === undefined) return false;
  // "10 - 20" has no sign, "- 10" on a line of its own has.
  const isFigures = figures.kind === 'digits' || /^[.,]$/.test(figures.norm);
  if (!figures.glued || !isFigures) return tokens[at - 2] === undefined;
  return !sign.glued || tokens[at - 2] === undefined;
}

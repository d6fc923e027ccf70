import { ALONE, COUNT, DATE, MOMENT, ORDINAL, WEEKDAY, WEEKDAY_PART } from '../categories.ts';
import type { Which } from '../expressions.ts';
import { RuleBook, before, behindOf } from '../../../text/grammar/rule.ts';
import { dayAlone, nth, shift, weekday } from '../make.ts';

/** Weekdays in Dutch: "aanstaande vrijdag", "dinsdag jl.". */
export const WEEKDAY_RULES = new RuleBook();
const rule = WEEKDAY_RULES.rule.bind(WEEKDAY_RULES);

rule(DATE)`${WEEKDAY}`((w) => (w.weak || w.plural === true ? null : weekday(w, 'bare')));
rule(DATE, { rank: -1 })`${WEEKDAY}`((w) =>
  w.weak && w.word !== true
    ? { k: 'weekday', weekday: w.weekday, which: 'bare', weak: true }
    : null,
);
rule(ALONE)`de ${ORDINAL}`((n) => dayAlone(n));
rule(ALONE)`${WEEKDAY} .`((w) => (w.weak ? { date: weekday(w, 'bare') } : null));
rule(DATE)`${WEEKDAY} .`((w) => (w.weak && w.word !== true ? weekday(w, 'bare') : null));

rule(DATE, { rank: -1 })`(de)? ${ORDINAL} ${WEEKDAY}`(({ n }, w) =>
  w.weak || n > 5 ? null : nth(n, { weekday: w.weekday }, shift('month', 0)),
);
rule(DATE)`${COUNT} ${WEEKDAY} (vanaf nu|later|verder)`(({ n }, w) =>
  w.plural === true && n > 0 && n < 60
    ? { k: 'nth-after', n, weekday: w.weekday, of: shift('day', 0) }
    : null,
);

const NAMED: readonly (readonly [which: Which, front: string, behind: string | null])[] = [
  [
    'coming',
    '(aanstaande|a.s.|komende|aankomende|eerstvolgende|eerstkomende|as)',
    '(aanstaande|a.s.|as)',
  ],
  ['next', '(volgende|volgend|aankomende volgende)', null],
  ['this', '(deze|dit)', null],
  [
    'past',
    '(afgelopen|laatste|laatstleden|voorbije|jongstleden|voorgaande|de laatste|de afgelopen|de voorgaande)',
    '(jl|jl.|j.l.|jongstleden|laatstleden|ll|afgelopen)',
  ],
  ['last', '(vorige|vorig)', null],
];

for (const [which, front, behind] of NAMED) {
  for (const words of [before(front), ...(behind === null ? [] : [behindOf(behind)])]) {
    rule(DATE)(words, WEEKDAY)((w) => weekday(w, which));
    rule(MOMENT)(words, WEEKDAY_PART)(({ weekday: n, part }) => ({
      date: { k: 'weekday', weekday: n, which },
      part,
    }));
  }
}

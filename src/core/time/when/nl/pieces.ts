import {
  COUNT,
  DATE,
  MOMENT,
  MONTH,
  ORDINAL,
  PERIOD,
  UNIT,
  WEEKDAY,
  WEEKDAY_PART,
} from '../categories.ts';
import { RuleBook, before } from '../../../text/grammar/rule.ts';
import type { DateExpression } from '../expressions.ts';
import {
  day,
  edge,
  inside,
  isPeriod,
  nth,
  shift,
  unitOf,
  weekday,
  smaller,
  wide,
} from '../make.ts';

/** Pieces of periods in Dutch: "dinsdag volgende week", "de eerste maandag van mei", "eind maart". */
export const PIECE_RULES = new RuleBook();
const rule = PIECE_RULES.rule.bind(PIECE_RULES);

// Pieces of periods.
rule(DATE)`${WEEKDAY} (van|in|,)? ${PERIOD}`((w, of) =>
  unitOf(of) === 'week' ? inside(weekday(w, 'bare'), of) : null,
);
rule(DATE)`${PERIOD} (op|,)? ${WEEKDAY}`((of, w) =>
  unitOf(of) === 'week' ? inside(weekday(w, 'bare'), of) : null,
);
rule(MOMENT)`${PERIOD} (op|,)? ${WEEKDAY_PART}`((of, { weekday: n, part }) => {
  const date =
    unitOf(of) === 'week' ? inside({ k: 'weekday', weekday: n, which: 'bare' }, of) : null;
  return date === null ? null : { date, part };
});
rule(MOMENT)`${WEEKDAY_PART} (van|in|,)? ${PERIOD}`(({ weekday: n, part }, of) => {
  const date =
    unitOf(of) === 'week' ? inside({ k: 'weekday', weekday: n, which: 'bare' }, of) : null;
  return date === null ? null : { date, part };
});
rule(DATE)`${PERIOD} (,|op)? (de|den) ${ORDINAL}`((of, { n }) =>
  unitOf(of) === 'month' && of.k === 'shift' ? nth(n, { unit: 'day' }, of) : null,
);
rule(PERIOD)`${PERIOD} ,? ${MONTH}`((of, { month }) =>
  unitOf(of) === 'year' ? inside({ k: 'month', month }, of) : null,
);
rule(PERIOD)`${MONTH} (van|,)? ${PERIOD}`(({ month }, of) =>
  unitOf(of) === 'year' ? inside({ k: 'month', month }, of) : null,
);
rule(DATE)`${COUNT} ${MONTH} (van|,)? ${PERIOD}`((n, month, of) => {
  const date = day(n, month);
  return date === null || unitOf(of) !== 'year' ? null : inside(date, of);
});
rule(DATE)`(de)? ${ORDINAL} ${WEEKDAY} (van|in|uit) (de|het)? ${PERIOD}`(({ n }, w, of) =>
  nth(n, w, of),
);
rule(DATE)`(de)? laatste ${WEEKDAY} (van|in|uit) (de|het)? ${PERIOD}`((w, of) =>
  nth(-1, { weekday: w.weekday }, of),
);
rule(DATE)`(de)? (voorlaatste|een na laatste|op een na laatste) ${WEEKDAY} (van|in) ${PERIOD}`(
  (w, of) => nth(-2, { weekday: w.weekday }, of),
);
rule(PERIOD)`(de|het)? ${ORDINAL} ${UNIT} (van|in|uit) (de|het)? ${PERIOD}`(({ n }, { unit }, of) =>
  smaller(unit, of) ? nth(n, { unit }, of) : null,
);
rule(PERIOD)`(de|het)? (laatste|allerlaatste) ${UNIT} (van|in|uit) (de|het)? ${PERIOD}`(
  ({ unit }, of) => (smaller(unit, of) ? nth(-1, { unit }, of) : null),
);
rule(DATE)`(de)? ${ORDINAL} ${WEEKDAY} na ${DATE}`(({ n }, { weekday: w }, of) =>
  n > 60 ? null : { k: 'nth-after', n, weekday: w, of },
);
rule(DATE)`(de)? ${WEEKDAY} (na|erna na) ${DATE}`(({ weekday: w, weak }, of) =>
  weak || isPeriod(of) ? null : { k: 'nth-after', n: 1, weekday: w, of },
);
rule(DATE)`(de)? ${WEEKDAY} (voor|vóór) ${DATE}`(({ weekday: w, weak }, of) =>
  weak || isPeriod(of) ? null : { k: 'nth-after', n: -1, weekday: w, of },
);
rule(DATE)`(de)? ${WEEKDAY} (erna|daarna|daarop|erop|daaropvolgend)`(({ weekday: w, weak }) =>
  weak ? null : { k: 'nth-after', n: 1, weekday: w, of: { k: 'earlier' } },
);

const EDGES = [
  [
    'begin',
    '(begin|het begin van|in het begin van|aan het begin van|vroeg in|vroeg|begin van|begin der)',
  ],
  ['mid', '(half|medio|midden|halverwege|het midden van|midden in|in het midden van)'],
  [
    'end',
    '(eind|einde|het eind van|het einde van|aan het eind van|aan het einde van|eind van|einde van|laat in|ultimo|tegen het einde van|tegen het eind van)',
  ],
  ['rest', '(de rest van|rest van|het restant van)'],
] as const;
rule(DATE)`rest (van)? ${PERIOD}`((of) => edge('rest', of));
rule(DATE)`rest van (de|mijn)? ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'day' ? null : edge('rest', shift(unit, 0)),
);
rule(DATE)`later ${PERIOD}`((of) => edge('rest', of));
rule(DATE)`later in (de|het) ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'day' ? null : edge('rest', shift(unit, 0)),
);
rule(DATE)`eerder ${PERIOD}`((of) => edge('so-far', of));
rule(DATE)`eerder in (de|het) ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'day' ? null : edge('so-far', shift(unit, 0)),
);
for (const [which, words] of EDGES) {
  // "Eind maart" is its last day; "begin maart" and "half maart" are some days.
  const made = (of: DateExpression): DateExpression | null =>
    which === 'begin' || which === 'mid' ? wide(edge(which, of)) : edge(which, of);
  rule(DATE)(before(`${words} (de|het)?`), PERIOD)((of) => made(of));
  rule(DATE)(before(`${words} (de|het|deze)`), UNIT)(({ unit, plural }) =>
    plural || unit === 'hour' || unit === 'minute' || unit === 'second'
      ? null
      : made(shift(unit, 0)),
  );
}
rule(DATE)`(de)? ${ORDINAL} ${WEEKDAY} van de maand`(({ n }, w) =>
  nth(n, { weekday: w.weekday }, shift('month', 0)),
);
rule(DATE)`(de)? laatste ${WEEKDAY} van de maand`((w) =>
  nth(-1, { weekday: w.weekday }, shift('month', 0)),
);

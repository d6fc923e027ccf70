import { COUNT, DATE, MONTH, ORDINAL, PERIOD, SEASON, UNIT, YEAR } from '../categories.ts';
import type { DateExpression } from '../expressions.ts';
import { RuleBook, before } from '../../../text/grammar/rule.ts';
import { edge, halfOf, isPeriod, nth, shift, unitOf, quarter } from '../make.ts';

/** Months, weeks, quarters, seasons and years in Dutch. */
export const PERIOD_RULES = new RuleBook();
const rule = PERIOD_RULES.rule.bind(PERIOD_RULES);

// Months and years.
rule(PERIOD)`${MONTH}`(({ month }) => ({ k: 'month', month }));
rule(DATE)`${MONTH}`(({ month, weak }) =>
  weak ? { k: 'month', month, weak } : { k: 'month', month },
);
rule(PERIOD)`(de)? maand ${MONTH}`(({ month }) => ({ k: 'month', month }));
rule(DATE)`(de)? maand (van)? ${MONTH}`(({ month }) => ({ k: 'month', month }));
rule(PERIOD, { rank: 1 })`${MONTH} (,|van|')? ${YEAR}`(({ month }, { year }) => ({
  k: 'month',
  month,
  year,
}));
rule(PERIOD, { rank: 1 })`${YEAR} ,? ${MONTH}`(({ year }, { month }) => ({
  k: 'month',
  month,
  year,
}));
rule(DATE, { rank: 1 })`${MONTH} ${COUNT}`(({ month, weak }, { n, figures }) =>
  weak || figures !== 2 || n < 32 ? null : { k: 'month', month, year: 1900 + n },
);
rule(DATE, { rank: 1 })`${MONTH} (,|van|')? ${YEAR}`(({ month }, { year }) => ({
  k: 'month',
  month,
  year,
}));
rule(DATE, { rank: 1 })`${YEAR} ,? ${MONTH}`(({ year }, { month }) => ({
  k: 'month',
  month,
  year,
}));
rule(PERIOD)`${YEAR}`(({ year }) => ({ k: 'year', year }));
rule(DATE, { rank: 1 })`(het)? (jaar|kalenderjaar|boekjaar) ${YEAR}`(({ year }) => ({
  k: 'year',
  year,
}));
for (const [which, words] of [
  ['this', '(deze|dit)'],
  ['next', '(volgende|aanstaande|komende|aankomende)'],
  ['last', '(vorige|afgelopen|laatste)'],
] as const) {
  rule(PERIOD)(before(words), MONTH)(({ month }) => ({ k: 'month', month, which }));
}

// Periods seen from now.
for (const [n, words] of [
  [0, '(deze|dit|de lopende|het lopende|lopende|huidige|de huidige)'],
  [1, '(volgende|volgend|komende|komend|aankomende|aankomend|aanstaande|eerstvolgende)'],
  [-1, '(vorige|vorig|afgelopen|voorbije|verleden|laatste)'],
] as const) {
  rule(PERIOD)(before(words), UNIT)(({ unit, plural }) => {
    if (plural || unit === 'hour' || unit === 'minute' || unit === 'second') return null;
    const coming = words.includes('komend') && unit === 'weekend';
    return shift(unit, coming ? 0 : n);
  });
}
rule(PERIOD)`(komend|komende|aanstaand|aanstaande|aankomend) (weekend|weekeinde)`(() =>
  shift('weekend', 0),
);
rule(PERIOD)`(het)? (weekend|weekeinde) (van)? ${DATE}`((date) =>
  isPeriod(date) ? null : shift('weekend', 0, date),
);
rule(DATE, { rank: -1 })`het (weekend|weekeinde)`(() => shift('weekend', 0));
rule(DATE)`(deze|dit) (en|of) (volgende|komende|volgend) ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'day' ? null : edge('with-next', shift(unit, 0)),
);
rule(DATE)`deze ${UNIT} (en|of) (de)? (volgende|komende)`(({ unit, plural }) =>
  plural || unit === 'day' ? null : edge('with-next', shift(unit, 0)),
);
rule(DATE)`deze ${UNIT} (en|of) (de)? (volgende|komende) ${UNIT}`(({ unit, plural }, next) =>
  plural || unit === 'day' || next.unit !== unit ? null : edge('with-next', shift(unit, 0)),
);
rule(PERIOD)`(de)? week na (de)? (volgende|komende) (week)?`(() => shift('week', 2));
// "Om de week na volgende week te bellen" is not every other week.
rule(PERIOD, { rank: 2 })`om de week na (de)? (volgende|komende) (week)?`(() => shift('week', 2));
rule(PERIOD)`over (de)? (volgende) ${UNIT}`(({ unit, plural }) => (plural ? null : shift(unit, 2)));
rule(PERIOD)`(de)? ${UNIT} (erna|erop|daarna|daarop|nadien)`(({ unit, plural }) =>
  plural ? null : shift(unit, 1, { k: 'earlier' }),
);
rule(PERIOD)`(de)? ${UNIT} (ervoor|daarvoor|eraan voorafgaand)`(({ unit, plural }) =>
  plural ? null : shift(unit, -1, { k: 'earlier' }),
);
rule(PERIOD)`(diezelfde|dezelfde|die) ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'day' ? null : shift(unit, 0, { k: 'earlier' }),
);
rule(DATE)`(diezelfde|dezelfde) dag`(() => shift('day', 0, { k: 'earlier' }));
rule(PERIOD)`(de)? week (van|waarin) (de)? ${DATE}`((date) =>
  isPeriod(date) ? null : shift('week', 0, date),
);
rule(DATE)`(de)? dag (na|erna na) ${DATE}`((date) =>
  isPeriod(date) ? null : shift('day', 1, date),
);
rule(DATE)`(de)? dag (voor|vóór|voorafgaand aan) ${DATE}`((date) =>
  isPeriod(date) ? null : shift('day', -1, date),
);
rule(DATE)`op deze dag`(() => shift('day', 0));
rule(PERIOD)`${PERIOD} (het|de|, het)? ${ORDINAL} kwartaal`((of, { n }) =>
  unitOf(of) === 'year' ? nth(n, { unit: 'quarter' }, of) : null,
);
rule(PERIOD)`(q|k) ${COUNT} (van)? ${PERIOD}`(({ n }, of) =>
  unitOf(of) === 'year' && n < 5 ? nth(n, { unit: 'quarter' }, of) : null,
);
rule(PERIOD)`${PERIOD} (de|, de)? ${ORDINAL} week`((of, { n }) =>
  unitOf(of) === 'year' || unitOf(of) === 'month' ? nth(n, { unit: 'week' }, of) : null,
);
rule(PERIOD)`(de)? maand na (de)? (volgende|komende) (maand)?`(() => shift('month', 2));
rule(PERIOD)`(het)? jaar na (het)? (volgende|komende) (jaar)?`(() => shift('year', 2));
rule(PERIOD)`(het)? weekend na (het)? (volgende|komende) (weekend)?`(() => shift('weekend', 2));
rule(PERIOD)`(de)? week die (op)? ${DATE} (begint|start|aanvangt|ingaat)`((date) =>
  isPeriod(date) ? null : shift('week', 0, date),
);
rule(PERIOD)`(dat|datzelfde|hetzelfde) ${UNIT}`(({ unit, plural }) =>
  plural ? null : shift(unit, 0, { k: 'earlier' }),
);
rule(DATE)`${PERIOD}`((period) =>
  period.k === 'month' && period.which === undefined && period.year === undefined
    ? null
    : period.k === 'year'
      ? null
      : period,
);

// Numbered periods.
rule(PERIOD)`(week|weeknummer|weeknr|wk) (nr .?|nummer)? ${COUNT}`(({ n, figures }) =>
  figures > 2 || n > 53 ? null : { k: 'week', week: n },
);
rule(PERIOD, { rank: 1 })`(week|weeknummer|wk) ${COUNT} (van|,|in|-|/)? (het jaar)? ${YEAR}`(
  ({ n, figures }, { year }) => (figures > 2 || n > 53 ? null : { k: 'week', week: n, year }),
);
rule(PERIOD)`(het|in het)? ${ORDINAL} kwartaal`(({ n }) => quarter(n));
rule(PERIOD, { rank: 1 })`(het)? ${ORDINAL} kwartaal (van|in)? (het jaar)? ${YEAR}`(
  ({ n }, { year }) => quarter(n, year),
);
rule(PERIOD)`(kwartaal|q|k) ${COUNT}`(({ n }) => quarter(n));
rule(PERIOD, { rank: 1 })`(kwartaal|q|k) ${COUNT} (van|,|-|/)? ${YEAR}`(({ n }, { year }) =>
  quarter(n, year),
);
rule(PERIOD, { rank: 1 })`${YEAR} (-)? (q|k) ${COUNT}`(({ year }, { n }) => quarter(n, year));
rule(PERIOD)`(het|in het|de)? ${ORDINAL} kwartaal (van)? ${PERIOD}`(({ n }, of) =>
  unitOf(of) === 'year' ? nth(n, { unit: 'quarter' }, of) : null,
);
rule(PERIOD)`(de)? ${ORDINAL} helft van (het|de) ${UNIT}`(({ n }, { unit, plural }) =>
  plural ? null : halfOf(n, shift(unit, 0)),
);
rule(PERIOD)`(de)? ${ORDINAL} helft van ${PERIOD}`(({ n }, of) => halfOf(n, of));

// Seasons.
for (const [n, words] of [
  [0, '(deze|dit|komende|komend|aanstaande)'],
  [1, '(volgende|volgend)'],
  [-1, '(afgelopen|vorige|vorig)'],
] as const) {
  rule(PERIOD)(before(words), SEASON)((season) => ({ k: 'season', season, n }));
}
rule(PERIOD)`(de|het)? ${SEASON} (van|in)? ${YEAR}`((season, { year }) => ({
  k: 'season',
  season,
  n: 0,
  year,
}));
rule(PERIOD)`in (de|het) ${SEASON}`((season) => ({ k: 'season', season, n: 0 }));

// Decades and centuries.
rule(PERIOD)`(de)? jaren (')? ${COUNT}`(({ n }) => decade(n));
rule(PERIOD)`(de)? jaren ${YEAR}`(({ year }) =>
  year % 10 === 0 ? { k: 'years', from: year, to: year + 10 } : null,
);
rule(PERIOD)`(de)? ${ORDINAL} eeuw`(({ n }) =>
  n > 0 && n < 30 ? { k: 'years', from: (n - 1) * 100, to: n * 100 } : null,
);

function decade(n: number): DateExpression | null {
  if (n % 10 !== 0 || n > 90) return null;
  const from = n >= 30 ? 1900 + n : 2000 + n;
  return { k: 'years', from, to: from + 10 };
}

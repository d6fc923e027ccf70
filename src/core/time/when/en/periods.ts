import { COUNT, DATE, MONTH, ORDINAL, PERIOD, SEASON, UNIT, WEEKDAY, YEAR } from '../categories.ts';
import type { DateExpression } from '../expressions.ts';
import { RuleBook, before, pattern } from '../../../text/grammar/rule.ts';
import {
  day,
  edge,
  halfOf,
  inside,
  isPeriod,
  nth,
  quarter,
  shift,
  smaller,
  unitOf,
  weekday,
  wide,
} from '../make.ts';

/** Weeks, months, quarters, seasons, years and their pieces in English. */
export const PERIOD_RULES = new RuleBook();
const rule = PERIOD_RULES.rule.bind(PERIOD_RULES);

rule(PERIOD)`${MONTH}`(({ month }) => ({ k: 'month', month }));
rule(DATE)`${MONTH}`(({ month }) => ({ k: 'month', month }));
rule(DATE)`(the)? month of ${MONTH}`(({ month }) => ({ k: 'month', month }));
rule(PERIOD, { rank: 1 })`${MONTH} (,|of|-|in)? ${YEAR}`(({ month }, { year }) => ({
  k: 'month',
  month,
  year,
}));
rule(PERIOD, { rank: 1 })`${YEAR} ,? ${MONTH}`(({ year }, { month }) => ({
  k: 'month',
  month,
  year,
}));
rule(PERIOD)`${YEAR}`(({ year }) => ({ k: 'year', year }));
rule(DATE, { rank: 1 })`${MONTH} ${COUNT}`(({ month, weak }, { n, figures }) =>
  weak || figures !== 2 || n < 32 ? null : { k: 'month', month, year: 1900 + n },
);
rule(DATE, { rank: 1 })`(the)? (year|calendar year|fiscal year|fy|tax year) ${YEAR}`(
  ({ year }) => ({
    k: 'year',
    year,
  }),
);
for (const [which, words] of [
  ['this', '(this)'],
  ['next', '(next|this coming|coming|upcoming)'],
  ['last', '(last|past|this past|previous)'],
] as const) {
  rule(PERIOD)(before(words), MONTH)(({ month }) => ({ k: 'month', month, which }));
}
rule(PERIOD)`${MONTH} after next`(({ month }) => ({ k: 'month', month, which: 'after-next' }));

for (const [n, words] of [
  [0, '(this|current|the current|the present)'],
  [
    1,
    '(next|the next|coming|the coming|this coming|following|the following|upcoming|the upcoming|around next)',
  ],
  [-1, '(last|the last|past|the past|this past|previous|the previous|preceding)'],
] as const) {
  rule(PERIOD)(before(words), UNIT)(({ unit, plural }) => {
    if (plural || unit === 'hour' || unit === 'minute' || unit === 'second') return null;
    const coming = /coming/.test(words) && unit === 'weekend' && n === 1;
    return shift(unit, coming ? 1 : n);
  });
}
rule(PERIOD)`(this|the coming|this coming) (weekend|week end|week - end)`(() =>
  shift('weekend', 0),
);
rule(PERIOD)`(the)? ${UNIT} after (the)? next`(({ unit, plural }) =>
  plural ? null : shift(unit, 2),
);
rule(PERIOD)`(the)? ${UNIT} before last`(({ unit, plural }) => (plural ? null : shift(unit, -2)));
rule(PERIOD)`(the)? week (of|commencing|beginning|starting|w/c) (on)? (the)? ${DATE}`((date) =>
  isPeriod(date) ? null : shift('week', 0, date),
);
rule(PERIOD)`w/c (the)? ${DATE}`((date) => (isPeriod(date) ? null : shift('week', 0, date)));
rule(PERIOD)`(the)? week ending (on)? ${DATE}`((date) =>
  isPeriod(date) ? null : shift('week', 0, date),
);
rule(PERIOD)`(the)? ${UNIT} (after that|thereafter|afterwards|after)`(({ unit, plural }) =>
  plural || unit === 'day' ? null : shift(unit, 1, { k: 'earlier' }),
);
rule(PERIOD)`(the same|that) ${UNIT}`(({ unit, plural }) =>
  plural || unit === 'day' ? null : shift(unit, 0, { k: 'earlier' }),
);
rule(DATE)`${PERIOD}`((period) =>
  (period.k === 'month' && period.which === undefined && period.year === undefined) ||
  period.k === 'year'
    ? null
    : period,
);

// Numbered periods.
rule(PERIOD)`(week|wk|week number) (no .?|nr .?)? ${COUNT}`(({ n, figures }) =>
  figures === 0 || figures > 2 || n > 53 ? null : { k: 'week', week: n },
);
rule(PERIOD, { rank: 1 })`(week|wk|week number) ${COUNT} (of|,|in|-|/)? ${YEAR}`(
  ({ n, figures }, { year }) => (figures > 2 || n > 53 ? null : { k: 'week', week: n, year }),
);
rule(PERIOD)`(the)? ${ORDINAL} (quarter|qtr)`(({ n }) => quarter(n));
rule(PERIOD, { rank: 1 })`(the)? ${ORDINAL} (quarter|qtr) (of|in|,)? ${YEAR}`(({ n }, { year }) =>
  quarter(n, year),
);
rule(PERIOD)`(quarter|q) ${COUNT}`(({ n }) => quarter(n));
rule(PERIOD, { rank: 1 })`(quarter|q) ${COUNT} (of|,|-|/|in)? ${YEAR}`(({ n }, { year }) =>
  quarter(n, year),
);
rule(PERIOD, { rank: 1 })`(quarter|q) ${COUNT} (of|,|in)? ${PERIOD}`(({ n }, of) =>
  unitOf(of) === 'year' && of.k === 'shift' && n < 5 ? nth(n, { unit: 'quarter' }, of) : null,
);
rule(PERIOD, { rank: 1 })`${YEAR} (-|the|,)? (q) ${COUNT}`(({ year }, { n }) => quarter(n, year));
rule(PERIOD, { rank: 1 })`${YEAR} (the|,)? ${ORDINAL} (quarter|qtr)`(({ year }, { n }) =>
  quarter(n, year),
);
rule(PERIOD)`(the)? ${ORDINAL} (quarter|qtr) (of)? ${PERIOD}`(({ n }, of) =>
  unitOf(of) === 'year' && n < 5 ? nth(n, { unit: 'quarter' }, of) : null,
);
rule(PERIOD)`(the)? ${ORDINAL} half of ${PERIOD}`(({ n }, of) => halfOf(n, of));
rule(PERIOD, { rank: 1 })`${YEAR} (-)? h ${COUNT}`(({ year }, { n }) =>
  n < 1 || n > 2 ? null : { k: 'halfyear', half: n, year },
);
rule(PERIOD)`h ${COUNT} ${YEAR}`(({ n }, { year }) =>
  n < 1 || n > 2 ? null : { k: 'halfyear', half: n, year },
);

// Seasons, decades, centuries.
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

for (const [n, words] of [
  [0, '(this|current|this coming|coming)'],
  [1, '(next)'],
  [-1, '(last|past|previous|this past)'],
] as const) {
  rule(PERIOD)(before(words), SEASON)((season) => ({ k: 'season', season, n }));
}
for (const [n, words] of [
  [0, '(this|current|the current)'],
  [1, '(next|the next|coming|the coming)'],
  [-1, '(last|past|previous|the last|the past|the previous)'],
] as const) {
  rule(PERIOD)(pattern(`${words} (season|seasons)`))(() => ({ k: 'season', season: 'any', n }));
}
rule(PERIOD)`(the)? ${SEASON} (of|in)? ${YEAR}`((season, { year }) => ({
  k: 'season',
  season,
  n: 0,
  year,
}));
rule(PERIOD)`in the ${SEASON}`((season) =>
  season === 'autumn' || season === 'summer' || season === 'winter' || season === 'spring'
    ? { k: 'season', season, n: 0 }
    : null,
);
rule(PERIOD)`(the)? ${YEAR} (s|'s)`(({ year }) =>
  year % 10 === 0 ? { k: 'years', from: year, to: year + (year % 100 === 0 ? 100 : 10) } : null,
);
// "The 70s": those of the last century, until our own have come.
rule(PERIOD)`(the)? ${COUNT} (s|'s)`(({ n, figures }) =>
  figures === 2 && n % 10 === 0 && n >= 30 ? { k: 'years', from: 1900 + n, to: 1910 + n } : null,
);
for (const [index, name] of DECADES.entries()) {
  const from = 1920 + index * 10;
  rule(PERIOD)(pattern(`the (nineteen)? ${name}`))(() => ({ k: 'years', from, to: from + 10 }));
}
rule(PERIOD)`(the)? ${ORDINAL} century`(({ n }) =>
  n > 0 && n < 30 ? { k: 'years', from: (n - 1) * 100, to: n * 100 } : null,
);

// Pieces.
rule(DATE)`${WEEKDAY} (of|in|,)? (the)? ${PERIOD}`((w, of) =>
  unitOf(of) === 'week' ? inside(weekday(w, 'bare'), of) : null,
);
rule(DATE)`${PERIOD} (on|,|'s)? ${WEEKDAY}`((of, w) =>
  unitOf(of) === 'week' ? inside(weekday(w, 'bare'), of) : null,
);
rule(PERIOD)`${MONTH} (of|,)? ${PERIOD}`(({ month }, of) =>
  unitOf(of) === 'year' ? inside({ k: 'month', month }, of) : null,
);
rule(DATE)`${MONTH} ${COUNT} (of|,)? ${PERIOD}`((month, n, of) => inYear(day(n, month), of));
rule(DATE)`${COUNT} ${MONTH} (of|,)? ${PERIOD}`((n, month, of) => inYear(day(n, month), of));
rule(DATE)`(the)? ${ORDINAL} ${WEEKDAY} (of|in) (the)? ${PERIOD}`(({ n }, w, of) =>
  nth(n, { weekday: w.weekday }, of),
);
rule(DATE, { rank: -1 })`(the)? ${ORDINAL} ${WEEKDAY}`(({ n }, w) =>
  w.weak || w.plural === true || n > 5 ? null : nth(n, { weekday: w.weekday }, shift('month', 0)),
);
rule(DATE)`(the)? ${ORDINAL} ${WEEKDAY} (of|in) the month`(({ n }, w) =>
  nth(n, { weekday: w.weekday }, shift('month', 0)),
);
rule(DATE)`(the)? (last|final) ${WEEKDAY} (of|in) (the)? ${PERIOD}`((w, of) =>
  nth(-1, { weekday: w.weekday }, of),
);
rule(DATE)`(the)? (last|final) ${WEEKDAY} (of|in) the month`((w) =>
  nth(-1, { weekday: w.weekday }, shift('month', 0)),
);
rule(DATE)`(the)? (penultimate|second last|2nd last) ${WEEKDAY} (of|in) ${PERIOD}`((w, of) =>
  nth(-2, { weekday: w.weekday }, of),
);
rule(PERIOD)`(the)? ${ORDINAL} ${UNIT} (of|in) ${PERIOD}`(({ n }, { unit }, of) =>
  smaller(unit, of) ? nth(n, { unit }, of) : null,
);
rule(PERIOD)`the ${ORDINAL} ${UNIT} ${PERIOD}`(({ n }, { unit, plural }, of) =>
  !plural && of.k === 'shift' && smaller(unit, of) ? nth(n, { unit }, of) : null,
);
rule(PERIOD)`(the)? (last|final) ${UNIT} (of|in) ${PERIOD}`(({ unit }, of) =>
  smaller(unit, of) ? nth(-1, { unit }, of) : null,
);
rule(PERIOD)`(the)? ${ORDINAL} last ${UNIT} (of|in) ${PERIOD}`(({ n }, { unit }, of) =>
  smaller(unit, of) ? nth(-n, { unit }, of) : null,
);
rule(DATE)`(the)? ${ORDINAL} ${WEEKDAY} (after|following) ${DATE}`(({ n }, w, of) =>
  n > 60 ? null : { k: 'nth-after', n, weekday: w.weekday, of },
);
rule(DATE)`(the)? ${WEEKDAY} (after|following) ${DATE}`((w, of) =>
  w.weak ? null : { k: 'nth-after', n: 1, weekday: w.weekday, of },
);
rule(DATE)`(the)? ${WEEKDAY} (before|preceding) ${DATE}`((w, of) =>
  w.weak ? null : { k: 'nth-after', n: -1, weekday: w.weekday, of },
);

function inYear(date: DateExpression | null, of: DateExpression): DateExpression | null {
  return date === null || unitOf(of) !== 'year' ? null : inside(date, of);
}

/** Units of which nobody names the beginning or end. */
const SHORT: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'day']);

const EDGES = [
  [
    'begin',
    '(early|the beginning of|beginning of|the start of|start of|early in|at the beginning of|at the start of|the first part of)',
  ],
  [
    'mid',
    '(mid|mid -|the middle of|middle of|midway through|halfway through|in the middle of|at the middle of)',
  ],
  ['end', '(late|late in|later in)'],
] as const;
for (const [which, words] of EDGES) {
  rule(DATE)(pattern(`${words} (the)? `, ''), PERIOD)((of) => wide(edge(which, of)));
  rule(DATE)(pattern(`${words} (the|this|my|current)? `, ''), UNIT)(({ unit, plural }) =>
    plural || SHORT.has(unit) ? null : wide(edge(which, shift(unit, 0))),
  );
}

/** "The end of March" is its last day, as an office writes down a term; of weeks and years the last days of it. */
const THE_END = '(the end of|end of|at the end of|at end of|at the very end of|towards the end of)';
rule(DATE)(pattern(`${THE_END} (the)? `, ''), PERIOD)((of) => ending(of));
rule(DATE)(pattern(`${THE_END} (the|this|my|current)? `, ''), UNIT)(({ unit, plural }) =>
  plural || SHORT.has(unit) ? null : ending(shift(unit, 0)),
);

function ending(of: DateExpression): DateExpression | null {
  const unit = unitOf(of);
  const end = edge('end', of);
  return unit === 'week' || unit === 'year' ? wide(end) : end;
}

for (const [which, words] of [
  ['rest', '(the rest of|rest of|the remainder of|later|the rest|later in)'],
  ['so-far', '(earlier|earlier in)'],
] as const) {
  rule(DATE)(pattern(`${words} (the)? `, ''), PERIOD)((of) => edge(which, of));
  rule(DATE)(pattern(`${words} (the|this|my|current)? `, ''), UNIT)(({ unit, plural }) =>
    plural || SHORT.has(unit) ? null : edge(which, shift(unit, 0)),
  );
}
rule(DATE)`(at the|the)? (eom|end of month|month end|month-end)`(() => ending(shift('month', 0)));
rule(DATE)`(at the|the)? (eoy|end of year|year end|year-end)`(() => ending(shift('year', 0)));
rule(DATE)`this ${UNIT} (or|and) next ${UNIT}`(({ unit, plural }, next) =>
  plural || SHORT.has(unit) || next.unit !== unit ? null : edge('with-next', shift(unit, 0)),
);
rule(DATE)`this ${UNIT} (or|and) (the)? (next|following)`(({ unit, plural }) =>
  plural || SHORT.has(unit) ? null : edge('with-next', shift(unit, 0)),
);
rule(DATE)`(this|either this) or next ${UNIT}`(({ unit, plural }) =>
  plural || SHORT.has(unit) ? null : edge('with-next', shift(unit, 0)),
);
rule(DATE)`(at the|the)? (start of month)`(() => wide(edge('begin', shift('month', 0))));

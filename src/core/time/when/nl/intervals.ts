import {
  COUNT,
  DATE,
  HOUR_POINT,
  INTERVAL,
  LENGTH,
  MOMENT,
  MONTH,
  ORDINAL,
  PERIOD,
  POINT,
  SEASON,
  UNIT,
  WEEKDAY,
  WEEKDAY_PART,
  YEAR,
} from '../categories.ts';
import { alike, daysIn, daysOf, piecesOf, restOfToday, run } from '../make-range.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { between, both, day, inside, isPeriod, open, shift, weekday } from '../make.ts';
import type { Interval } from '../expressions.ts';
import { DASHED_DATE } from '../shapes/weak.ts';

/** Stretches of days with two ends or one: "21 t/m 25 december", "na vrijdag", "uiterlijk dinsdag". */
export const INTERVAL_RULES = new RuleBook();
const rule = INTERVAL_RULES.rule.bind(INTERVAL_RULES);

rule(POINT)`${DATE}`((date) => ({ date }));
rule(POINT)`${MOMENT}`((moment) => moment);
rule(POINT, { rank: -1 })`${DASHED_DATE}`((date) => ({ date }));
rule(POINT, { rank: -1 })`${YEAR}`(({ year }) => ({ date: { k: 'year', year } }));
rule(POINT, { rank: -1 })`${PERIOD}`((date) => ({ date }));

// Two dates or moments.
rule(INTERVAL)`(van|vanaf|tussen) ${POINT} (tot en met|t/m|t / m|tm|tot|tot aan|en met) ${POINT}`(
  (from, to) => between(from, to, true),
);
rule(INTERVAL)`(van|vanaf|tussen) ${POINT} - ${POINT}`((from, to) =>
  alike(from, to) ? between(from, to, true) : null,
);
rule(INTERVAL)`${POINT} (tot en met|t/m|t / m) ${POINT}`((from, to) => between(from, to));
rule(INTERVAL, { rank: -1 })`${POINT} (-|tot|tot aan) ${POINT}`((from, to) =>
  alike(from, to) ? between(from, to, true) : null,
);
rule(INTERVAL)`tussen (de)? ${POINT} en (de)? ${POINT}`((from, to) => between(from, to, true));
rule(INTERVAL)`(van|vanaf) ${MOMENT} (tot|-) ${HOUR_POINT}`((from, to) =>
  from.clock === undefined ? null : between(from, to),
);
rule(INTERVAL)`${MOMENT} (tot|-|tot ongeveer) ${HOUR_POINT}`((from, to) =>
  from.clock === undefined ? null : between(from, to),
);
rule(INTERVAL)`(van|vanaf)? ${HOUR_POINT} (,|op)? ${DATE} (tot|-|tot en met|t/m) ${POINT}`(
  (from, date, to) => (isPeriod(date) ? null : between({ ...from, date }, to)),
);

for (const joint of ['(tot en met|t/m|t / m|-|/|tot|tm|à)'] as const) {
  const days = pattern('(van|vanaf|tussen)? ', ` ${joint} `, ' ', '');
  rule(INTERVAL, { rank: 1 })(days, COUNT, COUNT, MONTH)((from, to, month) =>
    daysOf(from, to, month, undefined),
  );
  const dated = pattern('(van|vanaf|tussen)? ', ` ${joint} `, ' ', ' ,? ', '');
  rule(INTERVAL, { rank: 2 })(dated, COUNT, COUNT, MONTH, YEAR)((from, to, month, year) =>
    daysOf(from, to, month, year),
  );
}
rule(INTERVAL, { rank: 1 })`tussen ${COUNT} en ${COUNT} ${MONTH}`((from, to, month) =>
  daysOf(from, to, month, undefined),
);
rule(INTERVAL, { rank: 2 })`tussen ${COUNT} en ${COUNT} ${MONTH} ${YEAR}`((from, to, month, year) =>
  daysOf(from, to, month, year),
);
rule(INTERVAL, {
  rank: 1,
})`(van|vanaf)? (de)? ${ORDINAL} (tot en met|t/m|tot|-) (de)? ${ORDINAL} ${MONTH}`(
  (from, to, month) => daysOf(from, to, month, undefined),
);
rule(INTERVAL, { rank: 1 })`${MONTH} ${COUNT} (-|t/m|tot|tot en met) ${COUNT}`((month, from, to) =>
  daysOf(from, to, month, undefined),
);
rule(INTERVAL, { rank: 1 })`(van)? ${WEEKDAY} ${COUNT} (-|t/m|tot en met|tot) ${WEEKDAY} ${DATE}`(
  (w, from, last, date) => {
    const end = both(last, date);
    const first = day(from);
    const start = first === null ? null : both(w, first);
    return end === null || start === null ? null : between({ date: start }, { date: end }, true);
  },
);
rule(INTERVAL)`(van|vanaf)? (de)? ${WEEKDAY} (tot en met|t/m|t / m|tm|-|tot) (de)? ${WEEKDAY}`(
  (from, to) => between({ date: weekday(from, 'bare') }, { date: weekday(to, 'bare') }, true),
);
rule(INTERVAL)`(van|vanaf)? ${MONTH} (tot en met|t/m|tot|-) ${MONTH} (,)? ${YEAR}`(
  (from, to, { year }) =>
    between(
      { date: { k: 'month', month: from.month } },
      { date: { k: 'month', month: to.month, year } },
      true,
    ),
);
rule(INTERVAL)`(van|vanaf|tussen)? ${MONTH} (tot en met|t/m|tot|-|en) ${MONTH}`((from, to) =>
  from.weak || to.weak
    ? null
    : between(
        { date: { k: 'month', month: from.month } },
        { date: { k: 'month', month: to.month } },
        true,
      ),
);
rule(INTERVAL)`(van|tussen)? (week|wk) ${COUNT} (t/m|tot en met|tot|-|en) (week|wk)? ${COUNT}`(
  (from, to) =>
    from.n > 53 || to.n > 53
      ? null
      : between({ date: { k: 'week', week: from.n } }, { date: { k: 'week', week: to.n } }, true),
);

rule(INTERVAL, { rank: 1 })`${PERIOD} (van|tussen|,)? ${COUNT} (tot|-|t/m|tot en met|en) ${COUNT}`(
  (of, from, to) => daysIn(of, from, to),
);
rule(INTERVAL, {
  rank: 1,
})`(van|tussen)? ${COUNT} (tot|-|t/m|tot en met|en) ${COUNT} (van)? ${PERIOD}`((from, to, of) =>
  daysIn(of, from, to),
);
rule(INTERVAL, {
  rank: 1,
})`(van|vanaf|tussen)? ${COUNT} (tot|t/m|tot en met|-|en) ${COUNT} van ${MONTH}`(
  (from, to, month) => daysOf(from, to, month, undefined),
);
rule(INTERVAL)`${PERIOD} (van|tussen|,)? ${WEEKDAY} (tot|-|t/m|tot en met|en) ${WEEKDAY}`(
  (of, from, to) => {
    const [first, last] = [inside(weekday(from, 'bare'), of), inside(weekday(to, 'bare'), of)];
    return first === null || last === null ? null : between({ date: first }, { date: last }, true);
  },
);
rule(INTERVAL)`tussen nu en ${POINT}`((to) =>
  between({ date: { k: 'shift', unit: 'day', n: 0 } }, to, true),
);
rule(INTERVAL)`(tussen|van|vanaf) ${POINT} (en|tot) (nu|heden)`((from) =>
  between(from, { date: { k: 'shift', unit: 'day', n: 0 } }, true),
);
rule(INTERVAL)`(van|vanaf) nu (tot|t/m|tot en met) ${POINT}`((to) =>
  between({ date: { k: 'shift', unit: 'day', n: 0 } }, to, true),
);

// One end.
rule(INTERVAL)`(na|later dan|ná) (afloop van)? (de|het)? ${POINT}`((of) => open('after', of));
rule(
  INTERVAL,
)`(vanaf|met ingang van|sinds|sedert|ingaande|niet eerder dan|op zijn vroegst|ten vroegste|te beginnen op|op of na|na of op|vanaf nu tot|beginnend vanaf|beginnend op|later dan of op|na of gelijk aan) (de|het|op)? ${POINT}`(
  (of) => open('since', of),
);
rule(INTERVAL)`${POINT} (of later|op zijn vroegst|en later|en daarna|of erna|of daarna)`((of) =>
  open('since', of),
);
rule(INTERVAL)`(voor|vóór|eerder dan|voorafgaand aan) (de|het)? ${POINT}`((of) =>
  open('before', of),
);
rule(
  INTERVAL,
)`(uiterlijk|uiterlijk op|op zijn laatst|ten laatste|niet later dan|tot en met|t/m|tot uiterlijk|uiterlijk tot|uiterlijk voor|voor of op|op of voor|op of eerder dan|eindigend op|eindigend met|voor of in|vóór of op|deadline|niet later dan op|niet later dan of in|voor het einde van|voor het eind van) (de|het|op)? ${POINT}`(
  (of) => open('by', of),
);
rule(INTERVAL)`${POINT} (op zijn laatst|of eerder|uiterlijk|ten laatste|op z'n laatst)`((of) =>
  open('by', of),
);
for (const [side, words] of [
  ['after', '(na)'],
  ['before', '(voor|vóór|tot)'],
] as const) {
  rule(INTERVAL)(pattern(`${words} (de|het) `, ''), SEASON)((season) =>
    open(side, { date: { k: 'season', season, n: 0 } }),
  );
}
rule(INTERVAL)`tot (aan)? (de|het)? ${POINT}`((of) => ({
  k: 'open',
  side: 'before',
  of,
  upTo: true,
}));
rule(INTERVAL, { rank: 3 })`(voor|vóór|tot) (het)? (eind|einde) van (de|het) ${UNIT}`(({ unit }) =>
  open('by', { date: { k: 'shift', unit, n: 0 } }),
);
rule(INTERVAL, { rank: 3 })`(voor|vóór|tot) (het)? (eind|einde) van ${PERIOD}`((date) =>
  open('by', { date }),
);
rule(INTERVAL)`(voor|vóór) (de)? ${WEEKDAY_PART}`(({ weekday: n, part }) =>
  open('before', { date: { k: 'weekday', weekday: n, which: 'bare' }, part }),
);
rule(
  INTERVAL,
)`binnen (de komende|de volgende|de aankomende|komende|volgende|aankomende|de|uiterlijk|nu en)? ${LENGTH}`(
  (length) => ({
    k: 'within',
    length,
  }),
);
rule(INTERVAL, { rank: 1 })`(over|in) (minder dan|hooguit|maximaal) ${LENGTH}`((length) => ({
  k: 'within',
  length,
}));
rule(INTERVAL)`(meer dan|langer dan) ${LENGTH} (na|vanaf|sinds) ${POINT}`((length, of) =>
  open('after', { counted: { length, sign: 1, of } }),
);
rule(INTERVAL)`minder dan ${LENGTH} (na|vanaf|sinds) ${POINT}`((length, of) => ({
  k: 'within',
  length,
  of,
}));
rule(INTERVAL)`(meer dan|langer dan|eerder dan) ${LENGTH} (voor|vóór) ${POINT}`((length, of) =>
  open('before', { counted: { length, sign: -1, of } }),
);
rule(INTERVAL, { rank: 1 })`binnen ${LENGTH} (na|vanaf|na ontvangst van) ${POINT}`(
  (length, of) => ({ k: 'within', length, of }),
);

// The days of a feast with its Monday.
for (const [words, id] of [
  ['(het)? (paasweekend|paasweekeinde)', 'easter'],
  ['(het)? (pinksterweekend|pinksterweekeinde)', 'pentecost'],
] as const) {
  rule(INTERVAL)(pattern(words))(() => feastDays(id));
}

function feastDays(id: string): Interval {
  const feast = { k: 'holiday', id } as const;
  return between({ date: shift('day', -1, feast) }, { date: shift('day', 1, feast) });
}

// Pieces of a period from one of its ends.
rule(INTERVAL, { rank: 1 })`(de)? laatste ${COUNT} ${UNIT} (van|in) (de|het)? ${PERIOD}`(
  ({ n }, { unit }, of) => piecesOf(-n, unit, of),
);
rule(INTERVAL, { rank: 1 })`(de)? eerste ${COUNT} ${UNIT} (van|in) (de|het)? ${PERIOD}`(
  ({ n }, { unit }, of) => piecesOf(n, unit, of),
);

// The rest of today begins now.
rule(INTERVAL, { rank: 1 })`(de)? rest van (de|deze|de huidige|mijn) dag`(restOfToday);
rule(INTERVAL, { rank: 1 })`(de)? rest van vandaag`(restOfToday);

// Runs of periods.
for (const [sign, words] of [
  [1, '(komende|komend|volgende|volgend|aankomende|eerstvolgende|eerstkomende)'],
  [-1, '(afgelopen|vorige|vorig|laatste|voorbije)'],
] as const) {
  const counted = pattern(`${words} `, ' ', '');
  rule(INTERVAL, { rank: 1 })(counted, COUNT, UNIT)(({ n }, { unit }) => run(n, unit, sign));
  const couple = pattern(`${words} paar `, '');
  rule(INTERVAL, { rank: 1 })(couple, UNIT)(({ unit }) => run(2, unit, sign));
  const few = pattern(`${words} enkele `, '');
  rule(INTERVAL, { rank: 1 })(few, UNIT)(({ unit }) => run(3, unit, sign));
  const single = pattern(`${words} `, '');
  rule(INTERVAL)(single, UNIT)(({ unit, plural }) =>
    plural || !['hour', 'minute', 'second'].includes(unit) ? null : run(1, unit, sign),
  );
}

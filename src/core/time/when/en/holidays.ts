import {
  DATE,
  HOLIDAY,
  LENGTH,
  MONTH,
  ORDINAL,
  PERIOD,
  POINT,
  WEEKDAY,
  YEAR,
} from '../categories.ts';
import type { DateExpression, Length, Moment } from '../expressions.ts';
import type { Category } from '../../../text/grammar/category.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { shift, unitOf, weekday } from '../make.ts';

/** Named days in English, and what lies around them: "Easter 2027", "Labor Day weekend", "the closest Monday to Christmas". */
export const HOLIDAY_RULES = new RuleBook();
const rule = HOLIDAY_RULES.rule.bind(HOLIDAY_RULES);

rule(DATE)`${HOLIDAY}`(({ id }) => ({ k: 'holiday', id }));
rule(DATE, { rank: 1 })`${HOLIDAY} (of|in|,)? ${YEAR}`(({ id }, { year }) => ({
  k: 'holiday',
  id,
  year,
}));
rule(DATE, { rank: 1 })`${YEAR} (')? ${HOLIDAY}`(({ year }, { id }) => ({
  k: 'holiday',
  id,
  year,
}));
rule(DATE)`(next|this|coming|this coming|upcoming) ${HOLIDAY}`(({ id }) => ({
  k: 'holiday',
  id,
  which: 'coming',
}));
rule(DATE)`(last|past|previous) ${HOLIDAY}`(({ id }) => ({ k: 'holiday', id, which: 'past' }));
rule(DATE)`${HOLIDAY} (of|in|,)? ${PERIOD}`(({ id }, of) =>
  unitOf(of) === 'year' ? { k: 'in', inner: { k: 'holiday', id }, outer: of } : null,
);
rule(DATE, { rank: 3 })`${HOLIDAY} (in)? ${LENGTH} (from now|hence)?`(({ id }, of) =>
  inYears(id, of, 1),
);
rule(DATE, { rank: 3 })`${HOLIDAY} ${LENGTH} ago`(({ id }, of) => inYears(id, of, -1));

/** "Easter in two years", "Thanksgiving in 9 months": that of the year in which one is then. */
function inYears(id: string, length: Length, sign: 1 | -1): DateExpression | null {
  const { year, month } = length.counts;
  if ((year ?? month) === undefined || Object.keys(length.counts).length > 1) return null;
  return { k: 'in', inner: { k: 'holiday', id }, outer: thatYear(length, sign) };
}

function thatYear(length: Length, sign: 1 | -1): DateExpression {
  return shift('year', 0, { k: 'plus', length, sign });
}

rule(PERIOD, { rank: 3 })`${MONTH} in ${LENGTH}`(({ month }, length) =>
  length.counts.year === undefined
    ? null
    : { k: 'in', inner: { k: 'month', month }, outer: thatYear(length, 1) },
);

// Days off around a named day.
const WEEKEND = '(weekend|week end|week - end|long weekend)';
rule(PERIOD)(pattern('(the)? ', ` ${WEEKEND}`), HOLIDAY)(({ id }) => ({
  k: 'long-weekend',
  of: { k: 'holiday', id },
}));
rule(PERIOD, { rank: 1 })(pattern('(the)? ', ` ${WEEKEND} (of|in|,)? `, ''), HOLIDAY, YEAR)(
  ({ id }, { year }) => ({ k: 'long-weekend', of: { k: 'holiday', id, year } }),
);

// The nearest of a name.
const CLOSEST = '(closest|nearest)';
closest(WEEKDAY, (w) => weekday(w, 'bare'));
closest(HOLIDAY, ({ id }) => ({ k: 'holiday', id }));

function closest<V>(name: Category<V>, dayOf: (value: V) => DateExpression): void {
  rule(DATE)(pattern(`the ${CLOSEST} `, ' (to) (the)? ', ''), name, POINT)((value, point) =>
    near(1, dayOf(value), point),
  );
  rule(DATE)(pattern('the ', ` ${CLOSEST} `, ' (to) (the)? ', ''), ORDINAL, name, POINT)(
    ({ n }, value, point) => near(n, dayOf(value), point),
  );
}

function near(
  n: number,
  day: DateExpression,
  { date, clock, part }: Moment,
): DateExpression | null {
  const isDate = date !== undefined && clock === undefined && part === undefined;
  return isDate && n > 0 && n <= 12 ? { k: 'closest', n, day, of: date } : null;
}

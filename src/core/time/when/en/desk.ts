import {
  COUNT,
  DATE,
  HOURS,
  INTERVAL,
  MOMENT,
  MONTH,
  ORDINAL,
  PART,
  PERIOD,
  RECURRENCE,
  UNIT,
  WEEKDAY,
} from '../categories.ts';
import { RuleBook, pattern } from '../../../text/grammar/rule.ts';
import { at, between, nth, onDate, open, shift, unitOf, weekday } from '../make.ts';
import { AFTERNOON_ENDS, LUNCH_ENDS, daysOf, piecesOf, restOfToday } from '../make-range.ts';
import { every } from '../make-recurrence.ts';

/** What is said at a desk in English: "end of day Friday", "after lunch on Monday", "next month on the 15th". */
export const DESK_RULES = new RuleBook();
const rule = DESK_RULES.rule.bind(DESK_RULES);

rule(MOMENT, { rank: 1 })`${DATE} (at)? (noon|midday)`((date) =>
  at(date, { hour: 12, half: 'full' }),
);
rule(INTERVAL)`(any time|anytime)? after lunch (on)? ${DATE}`((date) =>
  onDate(between({ clock: LUNCH_ENDS }, { clock: AFTERNOON_ENDS }), date),
);
rule(DATE)`${PERIOD} (,)? (on)? the ${ORDINAL}`((of, { n }) =>
  unitOf(of) === 'month' && of.k === 'shift' ? nth(n, { unit: 'day' }, of) : null,
);
for (const [side, words] of [
  ['before', '(before|until|till|by)'],
  ['after', '(after)'],
] as const) {
  rule(INTERVAL)(pattern(`${words} the (weekend|week end)`))(() =>
    open(side, { date: shift('weekend', 0) }),
  );
}
rule(INTERVAL, { rank: 1 })`(the)? (last|final) ${COUNT} ${UNIT} of (the)? ${PERIOD}`(
  ({ n }, { unit }, of) => piecesOf(-n, unit, of),
);
rule(INTERVAL, { rank: 1 })`(the)? first ${COUNT} ${UNIT} of (the)? ${PERIOD}`(
  ({ n }, { unit }, of) => piecesOf(n, unit, of),
);
rule(INTERVAL)`(weeks|week) ${COUNT} (and|&|to|-|until|through) (week)? ${COUNT}`((from, to) =>
  from.n > 53 || to.n > 53
    ? null
    : between({ date: { k: 'week', week: from.n } }, { date: { k: 'week', week: to.n } }, true),
);
rule(INTERVAL)`${WEEKDAY} ,? ${HOURS}`((w, of) =>
  w.word === true ? null : onDate(of, weekday(w, 'bare')),
);
rule(INTERVAL, { rank: 1 })`${COUNT} / ${COUNT} (of)? ${MONTH}`((from, to, month) =>
  daysOf(from, to, month, undefined),
);
rule(INTERVAL)`(the)? easter (weekend|week end|week - end)`(() => {
  const feast = { k: 'holiday', id: 'easter' } as const;
  return between({ date: shift('day', -1, feast) }, { date: shift('day', 1, feast) });
});
rule(DATE, { rank: -1 })`the (weekend|week end)`(() => shift('weekend', 0));
rule(RECURRENCE)`(everyday)`(() => every('day'));
rule(INTERVAL, { rank: 1 })`(the)? rest of (the|my|this|the current|current)? (day|today)`(
  restOfToday,
);
rule(RECURRENCE)`(every|each) other ${WEEKDAY} ${PART}`(({ weekday: day }, part) =>
  every('week', { weekdays: [day], interval: 2, part }),
);

import {
  BARE_CLOCK,
  CLOCK,
  DATE,
  DAY_PART,
  HOURS,
  HOUR_POINT,
  INTERVAL,
  MOMENT,
  PART,
  WEEKDAY,
  ZONE,
} from '../categories.ts';
import type { Interval, Moment } from '../expressions.ts';
import { LUNCH_ENDS, AFTERNOON_ENDS, hours, inMoment, inPart, zoned } from '../make-range.ts';
import { RuleBook } from '../../../text/grammar/rule.ts';
import { at, between, onDate, open, weekday } from '../make.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';

/** Stretches of hours in Dutch, with a date or without: "van 9 tot 11", "na 15.00 uur". */
export const HOUR_RULES = new RuleBook();
const rule = HOUR_RULES.rule.bind(HOUR_RULES);

rule(HOUR_POINT)`${CLOCK}`((clock) => ({ clock }));
rule(HOUR_POINT)`${CLOCK_FIGURES}`((clock) => ({ clock }));
rule(HOUR_POINT, { rank: -1 })`${BARE_CLOCK}`((clock) => ({ clock }));

// Hours.
rule(HOURS)`${HOUR_POINT} (tot|tot aan|tot ongeveer|tot uiterlijk|t/m|tot en met) ${HOUR_POINT}`(
  hours,
);
rule(HOURS)`${HOUR_POINT} - ${HOUR_POINT}`(dashed);
rule(
  HOURS,
)`(van|vanaf) ${HOUR_POINT} (tot|-|tot aan|tot ongeveer|tot uiterlijk|t/m|tot en met) ${HOUR_POINT}`(
  (from, to) => between(from, to),
);
rule(HOURS)`tussen (de)? ${HOUR_POINT} (en|tot|-) ${HOUR_POINT}`((from, to) => between(from, to));
rule(HOURS)`(na|vanaf) ${HOUR_POINT} (en|maar)? (voor|vóór|tot) ${HOUR_POINT}`((from, to) =>
  between(from, to),
);

/** A dash between bare numbers is no stretch of hours ("3-1", "22-4"). */
function dashed(from: Moment, to: Moment): Interval | null {
  const timed = [from, to].some(({ clock }) => clock?.minute !== undefined);
  return timed ? between(from, to) : null;
}
rule(HOURS)`${BARE_CLOCK} (-|à|tot) ${CLOCK}`((clock, to) => between({ clock }, { clock: to }));
rule(HOURS)`${HOURS} ${DAY_PART}`(inPart);
rule(HOURS)`${DAY_PART} ${HOURS}`((part, of) => inPart(of, part));

rule(HOURS)`(sinds|sedert) ${HOUR_POINT}`((of) => open('since', of));
rule(HOURS)`voorafgaand aan ${HOUR_POINT}`((of) => open('before', of));
rule(HOURS)`(na|later dan|ná) (ongeveer)? ${HOUR_POINT}`((of) => open('after', of));
rule(
  HOURS,
)`(vanaf|op zijn vroegst om|op zijn vroegst|niet eerder dan|niet voor|ten vroegste) (ongeveer|om)? ${HOUR_POINT}`(
  (of) => open('since', of),
);
rule(HOURS)`${CLOCK} (op zijn vroegst|of later)`((clock) => open('since', { clock }));
rule(HOURS)`(voor|vóór|eerder dan|tot|tot aan) (ongeveer)? ${HOUR_POINT}`((of) =>
  open('before', of),
);
rule(
  HOURS,
)`(uiterlijk|op zijn laatst|ten laatste|niet later dan|uiterlijk tot|tot uiterlijk) (om|voor|tegen)? ${HOUR_POINT}`(
  (of) => open('by', of),
);
rule(HOURS)`${CLOCK} (op zijn laatst|of eerder|uiterlijk)`((clock) => open('by', { clock }));

// "14.00 - 15.00 uur CET", "from 2 to 3pm (GMT)": a zone behind is of both ends.
rule(HOURS, { rank: 1 })`${HOURS} ${ZONE}`(zoned);
rule(HOURS, { rank: 1 })`${HOURS} ( ${ZONE} )`(zoned);
rule(INTERVAL, { rank: -1 })`${HOURS}`((of) => of);

rule(INTERVAL)`${DATE} (,|van|om|, van|tijd :)? ${HOURS}`((date, of) => onDate(of, date));
rule(INTERVAL, { rank: -1 })`${DATE} ${BARE_CLOCK} (tot|-|à) ${BARE_CLOCK}`((date, from, to) =>
  onDate(between({ clock: from }, { clock: to }), date),
);
rule(INTERVAL)`${WEEKDAY} ,? ${HOURS}`((w, of) =>
  w.word === true ? null : onDate(of, weekday(w, 'bare')),
);
rule(INTERVAL, { rank: 1 })`(uiterlijk|uiterlijk op) ${DATE} (voor|vóór|om|tot|,)? ${HOUR_POINT}`(
  (date, { clock }) => {
    const moment = clock === undefined ? null : at(date, clock);
    return moment === null ? null : open('by', moment);
  },
);
rule(INTERVAL)`${DATE} (,)? ${DAY_PART} ,? ${HOURS}`((date, part, of) => onDate(of, date, part));
rule(INTERVAL)`${DATE} ${PART} ,? ${HOURS}`((date, part, of) => onDate(of, date, part));
rule(INTERVAL)`${HOURS} (op|,|van)? ${DATE}`((of, date) => onDate(of, date));
rule(INTERVAL)`${MOMENT} (,|van|om)? ${HOURS}`((moment, of) => inMoment(of, moment));
rule(INTERVAL)`${HOURS} (op|,|van)? ${MOMENT}`((of, moment) => inMoment(of, moment));

rule(INTERVAL)`na de lunch`(() => between({ clock: LUNCH_ENDS }, { clock: AFTERNOON_ENDS }));
rule(INTERVAL)`${DATE} na de lunch`((date) =>
  onDate(between({ clock: LUNCH_ENDS }, { clock: AFTERNOON_ENDS }), date),
);

import {
  BARE_CLOCK,
  CLOCK,
  COUNT,
  DATE,
  DAY_PART,
  HOUR_PLURAL,
  HOUR_POINT,
  MOMENT,
  ORDINAL,
  PART,
  WEEKDAY,
  WEEKDAY_PART,
  ZONE,
} from '../categories.ts';
import type { Clock, DateExpression, Moment } from '../expressions.ts';
import { RuleBook } from '../../../text/grammar/rule.ts';
import { at, both, day, isPeriod, joined, past, edged, weekday } from '../make.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';

/** Times of the day in Dutch: "half drie", "kwart over vier", "14.30 uur", "'s avonds om 8". */
export const CLOCK_RULES = new RuleBook();
const rule = CLOCK_RULES.rule.bind(CLOCK_RULES);

function whole(hour: number, half?: 'am' | 'pm'): Clock | null {
  if (hour > 24) return null;
  return { hour, half: half ?? (hour <= 12 && hour > 0 ? 'open' : 'full') };
}

/** Fewer minutes than these are not said behind an hour but in two figures. */
const FEW = 5;

rule(CLOCK)`${COUNT} (uur|u|h|u.|h.)`(({ n, figures }) => (figures > 2 ? null : whole(n)));
// "8 uur drie kwartier" is no three past eight: so few minutes are said in figures.
rule(CLOCK)`${COUNT} (uur|u) ${COUNT}`(({ n }, minutes) =>
  n <= 24 && minutes.n < 60 && (minutes.n >= FEW || minutes.figures > 1)
    ? { hour: n, minute: minutes.n, half: n <= 12 ? 'open' : 'full' }
    : null,
);
rule(CLOCK)`${COUNT} (uur|u|h)`(({ n, figures }) =>
  figures === 4 ? hoursMinutes(n, 'full') : null,
);
rule(CLOCK, { rank: 1 })`${COUNT} am`(({ n, figures }) =>
  figures > 2 ? hoursMinutes(n, 'am') : null,
);
rule(CLOCK, { rank: 1 })`${COUNT} pm`(({ n, figures }) =>
  figures > 2 ? hoursMinutes(n, 'pm') : null,
);

/** "1430 uur", "340pm". */
function hoursMinutes(n: number, half: 'am' | 'pm' | 'full'): Clock | null {
  const [hour, minute] = [Math.floor(n / 100), n % 100];
  if (minute > 59 || hour > (half === 'full' ? 24 : 12)) return null;
  return { hour, minute, half };
}
rule(CLOCK)`${COUNT} am`(({ n }) => (n <= 12 ? whole(n, 'am') : null));
rule(CLOCK)`${COUNT} pm`(({ n }) => (n <= 12 ? whole(n, 'pm') : null));
rule(CLOCK, { rank: 1 })`${CLOCK} (uur|u|h|u.|h.)`((clock) => clock);
rule(CLOCK, { rank: 1 })`${CLOCK_FIGURES} (uur|u|h|u.|h.)`((clock) => clock);
for (const figures of [CLOCK, CLOCK_FIGURES]) {
  rule(CLOCK, { rank: 1 })`${figures} am`((clock) =>
    clock.hour > 12 ? null : { ...clock, half: 'am' },
  );
  rule(CLOCK, { rank: 1 })`${figures} pm`((clock) =>
    clock.hour > 12 ? null : { ...clock, half: 'pm' },
  );
}

rule(CLOCK, { rank: 1 })`half ${COUNT} (uur)?`(({ n, figures }) =>
  figures > 2 || n < 1 || n > 12 ? null : { hour: n === 1 ? 12 : n - 1, minute: 30, half: 'open' },
);
rule(CLOCK, { rank: 1 })`kwart over ${COUNT} (uur)?`(({ n }) => past(n, 15));
rule(CLOCK, { rank: 1 })`kwart (voor|vóór) ${COUNT} (uur)?`(({ n }) => past(n, -15));
rule(CLOCK)`${COUNT} (minuten|min|minuut)? (over|na) ${COUNT} (uur)?`(({ n }, hour) =>
  n < 30 && hour.n > 0 && hour.figures <= 2 ? past(hour.n, n) : null,
);
rule(CLOCK)`${COUNT} (minuten|min|minuut)? (voor|vóór) ${COUNT} (uur)?`(({ n }, hour) =>
  n < 30 && hour.n > 0 && hour.figures <= 2 ? past(hour.n, -n) : null,
);
rule(CLOCK, { rank: 1 })`${COUNT} (minuten|min|minuut)? over half ${COUNT}`(({ n }, hour) =>
  n < 30 && hour.n > 0 && hour.n <= 12 ? past(hour.n - 1, 30 + n) : null,
);
rule(CLOCK, { rank: 1 })`${COUNT} (minuten|min|minuut)? (voor|vóór) half ${COUNT}`(({ n }, hour) =>
  n < 30 && hour.n > 0 && hour.n <= 12 ? past(hour.n - 1, 30 - n) : null,
);
rule(CLOCK)`middernacht`(() => ({ hour: 24, half: 'full' }));
rule(CLOCK)`(twaalf uur|12 uur) 's nachts`(() => ({ hour: 24, half: 'full' }));

// Parts of the day.
rule(DAY_PART)`'s ${DAY_PART}`((part) => part);
rule(DAY_PART)`in de ${PART}`((part) => part);
rule(DAY_PART)`in de morgen`(() => ({ part: 'morning' }));
rule(DAY_PART)`(vroeg|begin) in de ${PART}`((part) => ({ ...part, edge: 'early' }));
rule(DAY_PART)`in de vroege (morgen|morgens)`(() => ({ part: 'morning', edge: 'early' }));
rule(DAY_PART)`in de late (morgen|morgens)`(() => ({ part: 'morning', edge: 'late' }));
rule(DAY_PART)`vroeg in de morgen`(() => ({ part: 'morning', edge: 'early' }));
rule(DAY_PART)`laat in de ${PART}`((part) => ({ ...part, edge: 'late' }));
rule(DAY_PART)`(later|laat) op de ${PART}`((part) => ({ ...part, edge: 'late' }));
rule(DAY_PART)`later in de ${PART}`((part) => ({ ...part, edge: 'late' }));
rule(DAY_PART)`in de vroege ${PART}`((part) => ({ ...part, edge: 'early' }));
rule(DAY_PART)`in de late ${PART}`((part) => ({ ...part, edge: 'late' }));
rule(DAY_PART)`(in het|aan het|het)? (begin|eerste deel) van de ${PART}`((part) => ({
  ...part,
  edge: 'early',
}));
rule(DAY_PART)`(in het|aan het|tegen het|het)? (eind|einde) van de ${PART}`((part) => ({
  ...part,
  edge: 'late',
}));
rule(DAY_PART)`halverwege de ${PART}`((part) => ({ ...part, edge: 'mid' }));
rule(
  DAY_PART,
)`(tussen de middag|rond het middaguur|rond de middag|het middaguur|lunchtijd|rond lunchtijd|rond de lunch|om lunchtijd)`(
  () => ({
    part: 'noon',
  }),
);

// A part of the day tells which half of it is meant.
rule(CLOCK, { rank: 1 })`${CLOCK} ${DAY_PART}`(halfOf);
rule(CLOCK)`${BARE_CLOCK} ${DAY_PART}`(halfOf);
rule(MOMENT, { rank: -1 })`${DAY_PART}`((part) => ({ part }));
rule(MOMENT, { rank: -1 })`(tijdens|gedurende) de ${PART}`((part) => ({ part }));
rule(CLOCK)`${CLOCK} (middernacht|'s nachts)`((clock) =>
  clock.half === 'open' ? { ...clock, half: 'am' } : null,
);
rule(CLOCK, { rank: 1 })`${DAY_PART} (om|rond)? ${CLOCK}`((part, clock) => halfOf(clock, part));

/** The last minute of a day: "voor het einde van de dag". */
function endOfDay(date: DateExpression): Moment | null {
  return at(date, { hour: 23, minute: 59, half: 'full' });
}

/** "'s Nachts" is the night of the same date; "'s avonds" the evening. */
function halfOf(clock: Clock, { part }: { readonly part: string }): Clock | null {
  if (clock.half !== 'open' && clock.hour > 12) return clock;
  if (part === 'evening' && clock.hour === 12) return { ...clock, hour: 24, half: 'full' };
  const night = part === 'night' && clock.hour >= 8 && clock.hour < 12;
  const pm = part === 'afternoon' || part === 'evening' || part === 'noon' || night;
  if ((part === 'afternoon' || part === 'noon') && clock.hour === 11)
    return { ...clock, half: 'am' };
  return { ...clock, half: pm ? 'pm' : 'am' };
}

// About.
rule(MOMENT)`(rond|tegen|omstreeks) ${HOUR_PLURAL}`((clock) => ({ clock, about: true }));
rule(HOUR_POINT)`${HOUR_PLURAL}`((clock) => ({ clock }));
rule(MOMENT)`(rond|omstreeks|tegen|circa|ca|ongeveer|plusminus|zo rond) (de|ongeveer)? ${CLOCK}`(
  (clock) => ({
    clock,
    about: true,
  }),
);
rule(MOMENT)`(ca .|om en nabij|rond een uur of|zo tegen) ${CLOCK}`((clock) => ({
  clock,
  about: true,
}));
rule(MOMENT)`een uur of ${COUNT}`(({ n }) => {
  const clock = whole(n);
  return clock === null ? null : { clock, about: true };
});
rule(CLOCK)`(klokslag|stipt om|precies om|stipt) ${CLOCK}`((clock) => clock);
rule(CLOCK)`(klokslag|stipt om|precies om|stipt) ${BARE_CLOCK}`((clock) => clock);

// Dates with times.
rule(MOMENT)`${DATE} (, om|om|, rond|,|op|vanaf ongeveer|@|te|, te|klokke)? ${CLOCK}`(
  (date, clock) => at(date, clock),
);
rule(MOMENT)`${CLOCK} (, op|op|,|van)? ${DATE}`((clock, date) => at(date, clock));
// An abbreviated weekday says what it is beside a time; "zo" is a word too.
rule(MOMENT)`${CLOCK} op ${WEEKDAY}`((clock, w) => at(weekday(w, 'bare'), clock));
for (const figures of [CLOCK, CLOCK_FIGURES]) {
  rule(MOMENT)`${WEEKDAY} (,|om|, om)? ${figures}`((w, clock) =>
    w.word === true ? null : at(weekday(w, 'bare'), clock),
  );
}
rule(MOMENT)`${DATE} - ${CLOCK}`((date, clock) => at(date, clock));
rule(MOMENT)`${DATE} ,? ${BARE_CLOCK} ${DAY_PART}`((date, clock, part) =>
  at(date, halfOf(clock, part) ?? clock),
);
rule(MOMENT)`${DATE} (om|,)? ${CLOCK_FIGURES}`((date, clock) => at(date, clock));
rule(MOMENT, { rank: -1 })`${CLOCK_FIGURES} (op|,)? ${DATE}`((clock, date) => at(date, clock));
rule(MOMENT)`${DATE} (,|op)? ${DAY_PART}`((date, part) => joined({ date }, { part }));
rule(MOMENT)`${DAY_PART} (,|van|op|,op)? ${DATE}`((part, date) => joined({ date }, { part }));
rule(MOMENT)`${DATE} ${PART}`((date, part) => joined({ date }, { part }));
rule(MOMENT)`(deze|dezelfde) morgen`(() => ({
  date: { k: 'shift', unit: 'day', n: 0 },
  part: { part: 'morning' },
}));
rule(MOMENT)`(aan het|het|tegen het)? (eind|einde) (van|van de|van deze|der) (dag|werkdag)`(() =>
  endOfDay({ k: 'shift', unit: 'day', n: 0 }),
);
rule(MOMENT)`(aan het|het|tegen het)? (eind|einde) (van|van de|van deze) ${DATE}`(endOfDay);
rule(MOMENT)`${BARE_CLOCK} , ${MOMENT}`((clock, moment) =>
  moment.part === undefined ? null : joined(moment, { clock }),
);
rule(MOMENT)`${DATE} vroeg`((date) =>
  joined({ date }, { part: { part: 'morning', edge: 'early' } }),
);
rule(MOMENT)`(deze|dezelfde) ${PART}`((part) => ({
  date: { k: 'shift', unit: 'day', n: 0 },
  part,
}));
rule(MOMENT)`(vorige|afgelopen|laatste) ${PART}`((part) => ({
  date: { k: 'shift', unit: 'day', n: -1 },
  part,
}));
rule(MOMENT)`(volgende|komende) ${PART}`((part) => ({
  date: { k: 'shift', unit: 'day', n: part.part === 'evening' || part.part === 'night' ? 0 : 1 },
  part,
}));
rule(MOMENT)`${WEEKDAY_PART}`(({ weekday, part }) => ({
  date: { k: 'weekday', weekday, which: 'bare' },
  part,
}));
rule(MOMENT)`(vroeg op|vroeg) (de)? ${MOMENT}`((moment) => edged(moment, 'early'));
rule(MOMENT)`(laat op|laat) (de)? ${MOMENT}`((moment) => edged(moment, 'late'));
rule(MOMENT)`(in het|het|aan het)? begin (van|van de|op) ${MOMENT}`((moment) =>
  edged(moment, 'early'),
);
rule(MOMENT)`(in het|het|aan het)? (eind|einde) (van|van de|op) ${MOMENT}`((moment) =>
  edged(moment, 'late'),
);
rule(MOMENT)`${MOMENT} (vroeg|in het begin|aan het begin)`((moment) => edged(moment, 'early'));
rule(MOMENT)`${MOMENT} (laat|aan het eind|aan het einde|op het eind)`((moment) =>
  edged(moment, 'late'),
);

rule(MOMENT)`${DATE} (rond|tegen|omstreeks) ${HOUR_PLURAL}`((date, clock) => {
  const moment = at(date, clock);
  return moment === null ? null : { ...moment, about: true };
});
rule(MOMENT)`${MOMENT} (rond|tegen|omstreeks) ${HOUR_PLURAL}`((moment, clock) =>
  joined(moment, { clock, about: true }),
);
rule(MOMENT)`${MOMENT} (om|rond|,|, om|te)? ${CLOCK}`((moment, clock) => joined(moment, { clock }));
rule(MOMENT)`${MOMENT} (om|,)? ${CLOCK_FIGURES}`((moment, clock) => joined(moment, { clock }));
rule(MOMENT)`${CLOCK} (op|,)? ${MOMENT}`((clock, moment) => joined(moment, { clock }));
rule(MOMENT)`${MOMENT} (op|,|van)? ${DATE}`((moment, date) => joined(moment, { date }));
rule(MOMENT)`${DATE} (,|,om|om)? ${MOMENT}`((date, moment) => joined({ date }, moment));

rule(MOMENT, { rank: 1 })`${WEEKDAY_PART} ,? (de)? ${DATE}`((w, date) => {
  const named = both({ ...w, weak: false }, date);
  return named === null ? null : { date: named, part: w.part };
});
rule(MOMENT)`${WEEKDAY_PART} ,? (de)? ${ORDINAL}`((w, n) => {
  const date = day(n);
  const named = date === null ? null : both({ ...w, weak: false }, date);
  return named === null ? null : { date: named, part: w.part };
});

rule(MOMENT, { rank: 1 })`${MOMENT} (uur|u)`((moment) =>
  moment.clock?.half === 'full' ? moment : null,
);
rule(DATE)`(de)? rest van ${DATE}`((of) => (isPeriod(of) ? null : { k: 'edge', edge: 'rest', of }));

// Zones.
rule(MOMENT, { rank: 1 })`${MOMENT} (()? ${ZONE}`((moment, zone) =>
  moment.zone === undefined && moment.clock !== undefined ? { ...moment, zone } : null,
);
rule(MOMENT, { rank: 1 })`${CLOCK} ${ZONE}`((clock, zone) => ({ clock, zone }));

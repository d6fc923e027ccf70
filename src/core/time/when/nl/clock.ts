import {
  BARE_CLOCK,
  CLOCK,
  COUNT,
  DATE,
  DAY_PART,
  MOMENT,
  PART,
  WEEKDAY_PART,
  ZONE,
} from '../categories.ts';
import type { Clock } from '../expressions.ts';
import { RuleBook } from '../grammar/rule.ts';
import { at, joined, past } from '../make.ts';
import { CLOCK_FIGURES } from '../shapes/weak.ts';

/** Times of the day in Dutch: "half drie", "kwart over vier", "14.30 uur", "'s avonds om 8". */
export const CLOCK_RULES = new RuleBook();
const rule = CLOCK_RULES.rule.bind(CLOCK_RULES);

function whole(hour: number, half?: 'am' | 'pm'): Clock | null {
  if (hour > 24) return null;
  return { hour, half: half ?? (hour <= 12 && hour > 0 ? 'open' : 'full') };
}

rule(CLOCK)`${COUNT} (uur|u|h|u.|h.)`(({ n, figures }) => (figures > 2 ? null : whole(n)));
rule(CLOCK)`${COUNT} (uur|u) ${COUNT}`(({ n }, minutes) =>
  n <= 24 && minutes.n < 60
    ? { hour: n, minute: minutes.n, half: n <= 12 ? 'open' : 'full' }
    : null,
);
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
rule(DAY_PART)`(tussen de middag|rond het middaguur|rond de middag)`(() => ({ part: 'noon' }));

// A part of the day tells which half of it is meant.
rule(CLOCK, { rank: 1 })`${CLOCK} ${DAY_PART}`(halfOf);
rule(CLOCK, { rank: 1 })`${DAY_PART} (om|rond)? ${CLOCK}`((part, clock) => halfOf(clock, part));

/** "'s Nachts" is the night of the same date; "'s avonds" the evening. */
function halfOf(clock: Clock, { part }: { readonly part: string }): Clock | null {
  if (clock.half !== 'open' && clock.hour > 12) return clock;
  if (part === 'evening' && clock.hour === 12) return { ...clock, hour: 24, half: 'full' };
  const night = part === 'night' && clock.hour >= 8 && clock.hour < 12;
  const pm = part === 'afternoon' || part === 'evening' || part === 'noon' || night;
  if (part === 'afternoon' && clock.hour === 11) return { ...clock, half: 'am' };
  return { ...clock, half: pm ? 'pm' : 'am' };
}

// About.
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
rule(MOMENT)`${DATE} (, om|om|, rond|,|op|vanaf ongeveer|@)? ${CLOCK}`((date, clock) =>
  at(date, clock),
);
rule(MOMENT)`${CLOCK} (, op|op|,|van)? ${DATE}`((clock, date) => at(date, clock));
rule(MOMENT)`${DATE} (om|,)? ${CLOCK_FIGURES}`((date, clock) => at(date, clock));
rule(MOMENT, { rank: -1 })`${CLOCK_FIGURES} (op|,)? ${DATE}`((clock, date) => at(date, clock));
rule(MOMENT)`${DATE} (,|op)? ${DAY_PART}`((date, part) => joined({ date }, { part }));
rule(MOMENT)`${DAY_PART} (,|van|op|,op)? ${DATE}`((part, date) => joined({ date }, { part }));
rule(MOMENT)`${DATE} ${PART}`((date, part) => joined({ date }, { part }));
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

function edged(
  moment: Parameters<typeof joined>[0],
  edge: 'early' | 'late',
): Parameters<typeof joined>[0] | null {
  if (moment.part === undefined || moment.part.edge !== undefined || moment.clock !== undefined) {
    return null;
  }
  return { ...moment, part: { ...moment.part, edge } };
}

rule(MOMENT)`${MOMENT} (om|rond|,|, om)? ${CLOCK}`((moment, clock) => joined(moment, { clock }));
rule(MOMENT)`${MOMENT} (om|,)? ${CLOCK_FIGURES}`((moment, clock) => joined(moment, { clock }));
rule(MOMENT)`${CLOCK} (op|,)? ${MOMENT}`((clock, moment) => joined(moment, { clock }));
rule(MOMENT)`${MOMENT} (op|,|van)? ${DATE}`((moment, date) => joined(moment, { date }));
rule(MOMENT)`${DATE} (,|,om|om)? ${MOMENT}`((date, moment) => joined({ date }, moment));

// Zones.
rule(MOMENT, { rank: 1 })`${MOMENT} (()? ${ZONE}`((moment, zone) =>
  moment.zone === undefined && moment.clock !== undefined ? { ...moment, zone } : null,
);
rule(MOMENT, { rank: 1 })`${CLOCK} ${ZONE}`((clock, zone) => ({ clock, zone }));

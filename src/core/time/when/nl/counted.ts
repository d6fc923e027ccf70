import { CLOCK, COUNT, DATE, FRACTION, LENGTH, MOMENT, UNIT, WEEKDAY } from '../categories.ts';
import { RuleBook } from '../../../text/grammar/rule.ts';
import { hasHours } from '../resolve/periods.ts';
import { beside, isPeriod, length, sum, weekday, counted } from '../make.ts';

/** Lengths of time and what is counted with them: "anderhalf uur", "over twee weken", "drie dagen geleden". */
export const COUNTED_RULES = new RuleBook();
const rule = COUNTED_RULES.rule.bind(COUNTED_RULES);

/** "Paar" and "enkele" are two or three. */
const FEW = 2;
const SOME = 3;

rule(LENGTH)`${COUNT} ${UNIT}`(({ n }, unit) => length(unit, n));
rule(LENGTH)`${COUNT} - ${UNIT}`(({ n }, unit) => length(unit, n));
rule(LENGTH)`${FRACTION} ${UNIT}`((n, unit) => length(unit, n));
rule(LENGTH)`(een|één|'n|ene) ${UNIT}`((unit) => (unit.plural ? null : length(unit, 1)));
rule(LENGTH, { rank: 1 })`anderhalf ${UNIT}`((unit) => length(unit, 1.5));
rule(LENGTH, { rank: 1 })`anderhalve ${UNIT}`((unit) => length(unit, 1.5));
rule(LENGTH, { rank: 1 })`${COUNT} (en een half|en een halve|eneenhalf|½) ${UNIT}`(({ n }, unit) =>
  length(unit, n + 0.5),
);
rule(LENGTH, { rank: 1 })`(een|één)? ${UNIT} en een (half|halve)`((unit) =>
  unit.plural ? null : length(unit, 1.5),
);
rule(LENGTH, { rank: 1 })`(een|één|'n)? (half|halve) ${UNIT}`((unit) =>
  unit.plural ? null : length(unit, 0.5),
);
rule(LENGTH)`(een|één|'n)? (halfuur|halfuurtje)`(() => ({ counts: { minute: 30 } }));
rule(LENGTH)`(een|één|'n|1)? (kwartier|kwartiertje)`(() => ({ counts: { minute: 15 } }));
rule(LENGTH)`(drie|3) (kwartier|kwartieren|kwart uur)`(() => ({ counts: { minute: 45 } }));
rule(LENGTH)`${COUNT} (kwartieren|kwartier)`(({ n }) => ({ counts: { minute: n * 15 } }));
rule(LENGTH)`(vijf|5) kwartier`(() => ({ counts: { minute: 75 } }));
rule(LENGTH)`(een|'n)? paar ${UNIT}`((unit) => ({ ...length(unit, FEW), about: true }));
rule(LENGTH)`(een)? aantal ${UNIT}`((unit) => ({ ...length(unit, SOME), about: true }));
rule(LENGTH)`(een)? kwart uur`(() => ({ counts: { minute: 15 } }));
rule(LENGTH)`(enkele|enige|wat) ${UNIT}`((unit) =>
  unit.plural || unit.unit === 'hour' ? { ...length(unit, SOME), about: true } : null,
);
rule(LENGTH)`een ${UNIT} of ${COUNT}`((unit, { n }) =>
  unit.plural ? null : { ...length(unit, n), about: true },
);
rule(LENGTH)`${LENGTH} (en|, en) ${LENGTH}`((first, second) => sum(first, second));
rule(LENGTH)`${LENGTH} (,)? ${LENGTH}`((first, second) => beside(first, second));
rule(LENGTH)`(nog) ${LENGTH}`((of) => of);
rule(LENGTH)`(ongeveer|circa|zo'n|pakweg|rond de|een kleine|een dikke|ruim|krap|bijna) ${LENGTH}`(
  (of) => ({ ...of, about: true }),
);
rule(LENGTH)`(meer dan|langer dan|ten minste|tenminste|minstens|minimaal|op zijn minst) ${LENGTH}`(
  (of) => ({ ...of, bound: 'more' }),
);
rule(
  LENGTH,
)`(minder dan|korter dan|hooguit|hoogstens|maximaal|ten hoogste|op zijn hoogst|niet langer dan) ${LENGTH}`(
  (of) => ({ ...of, bound: 'less' }),
);
rule(LENGTH)`(de|het)? (hele|gehele|volle|heel) ${UNIT}`((unit) =>
  unit.plural ? null : length(unit, 1),
);

rule(MOMENT, { rank: 1 })`over ${LENGTH}`((of) => counted(of, 1));
rule(MOMENT, { rank: 1 })`(nu over|vandaag over) ${LENGTH}`((of) => counted(of, 1));
rule(MOMENT, { rank: 1 })`${LENGTH} geleden`((of) => counted(of, -1));
rule(MOMENT)`${LENGTH} terug`((of) => (hasHours(of) ? null : counted(of, -1)));
rule(MOMENT)`in ${LENGTH}`((of) =>
  of.about === true && of.counts.hour === undefined ? null : counted(of, 1),
);
rule(MOMENT, { rank: 1 })`na ${LENGTH}`((of) => counted(of, 1));
rule(MOMENT, {
  rank: 1,
})`${LENGTH} (vanaf|na|sinds|gerekend vanaf|te rekenen vanaf|sedert|volgend op) (de|het)? ${DATE}`(
  (of, date) => counted(of, 1, { date }),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (voor|vóór|voorafgaand aan|eerder dan) (de|het)? ${DATE}`(
  (of, date) => counted(of, -1, { date }),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (vanaf|na|sinds) (de|het)? ${MOMENT}`((of, moment) =>
  counted(of, 1, moment),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (voor|vóór) (de|het)? ${MOMENT}`((of, moment) =>
  counted(of, -1, moment),
);
rule(MOMENT)`${LENGTH} na ${CLOCK}`((of, clock) =>
  hasHours(of) ? counted(of, 1, { clock }) : null,
);
rule(MOMENT)`${LENGTH} (voor|vóór) ${CLOCK}`((of, clock) =>
  hasHours(of) ? counted(of, -1, { clock }) : null,
);
rule(MOMENT, { rank: 1 })`${LENGTH} (vanaf nu|na nu|vanaf heden)`((of) => counted(of, 1));
rule(MOMENT, { rank: 1 })`${LENGTH} (later|daarna|nadien|erna|erop|nadat)`((of) =>
  counted(of, 1, { date: { k: 'earlier' } }),
);
rule(MOMENT, { rank: 1 })`${LENGTH} (eerder|ervoor|daarvoor)`((of) =>
  counted(of, -1, { date: { k: 'earlier' } }),
);
// "Vrijdag over een week", said on a Friday, is counted from today.
rule(MOMENT, { rank: 2 })`${DATE} over ${LENGTH}`((date, of) => {
  if (isPeriod(date)) return null;
  const isBare = date.k === 'weekday' && date.which === 'bare';
  return counted(of, 1, { date: isBare ? { ...date, which: 'this' } : date });
});
rule(MOMENT, { rank: 2 })`over ${LENGTH} (op)? ${WEEKDAY}`((of, w) =>
  counted(of, 1, { date: weekday(w, 'this') }),
);

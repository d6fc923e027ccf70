import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadHolidays } from '../../src/core/diary/hours/holidays.ts';
import { SHARED, Tally } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';

const set = z.object({
  country: z.string(),
  cases: z.array(
    z.object({
      date: z.string(),
      days: z.number(),
      name_nl: z.string(),
      type: z.string(),
      substitute: z.boolean(),
    }),
  ),
});

/** Years the set covers. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2035;

function* datesOf(date: string, days: number): Iterable<string> {
  const first = Temporal.PlainDate.from(date);
  for (let more = 0; more < days; more += 1) yield first.add({ days: more }).toString();
}

// Days off: every date of sixteen years is either off in both or in neither. Names: each named day, with its Dutch name.
const off = new Tally('holidays, days off NL and BE 2020-2035');
const names = new Tally('holidays, named NL and BE 2020-2035');
for (const country of ['NL', 'BE']) {
  const { cases } = set.parse(
    JSON.parse(readFileSync(new URL(`calendar-holidays-nl/${country}.json`, SHARED), 'utf8')),
  );
  const holidays = await loadHolidays(country);
  if (holidays === null) throw new Error(`no holidays of ${country}`);
  const found = holidays.daysOff(FIRST_YEAR, LAST_YEAR);
  const wanted = new Set(
    cases.flatMap(({ date, days, type }) => (type === 'public' ? [...datesOf(date, days)] : [])),
  );
  for (const date of new Set([...wanted, ...found.keys()]))
    off.judge(wanted.has(date) && found.has(date), () => `${country} ${date}`);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const said = new Set(
    years.flatMap((year) => holidays.named(year).map((day) => `${day.date} ${day.names.nl}`)),
  );
  for (const { date, name_nl: name } of cases)
    names.judge(said.has(`${date} ${name}`), () => `${country} ${date} ${name}`);
}
process.exitCode = evaluate([off.score(), names.score()]);

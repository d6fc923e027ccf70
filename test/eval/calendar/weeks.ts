/**
 * BYWEEKNO by looking at every day: the days whose week has one of the numbers, in a year of weeks that the rule comes to. A
 * week belongs to the year in which it has four days or more; with another first day of the week, weeks are counted so too.
 */
interface WeekRule {
  readonly numbers: readonly number[];
  /** 1 (Monday) to 7. */
  readonly weekdays: readonly number[];
  readonly weekStart: number;
  readonly interval: number;
}

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function part(rule: string, name: string): string {
  return new RegExp(`(?:^|;)${name}=([^;]*)`).exec(rule)?.[1] ?? '';
}

function ruleOf(rule: string, start: Temporal.PlainDate): WeekRule {
  const days = part(rule, 'BYDAY')
    .split(',')
    .filter((each) => each !== '');
  return {
    numbers: part(rule, 'BYWEEKNO').split(',').map(Number),
    weekdays: days.length === 0 ? [start.dayOfWeek] : days.map((each) => NAMES.indexOf(each) + 1),
    weekStart: Math.max(0, NAMES.indexOf(part(rule, 'WKST'))) + 1,
    interval: Number(part(rule, 'INTERVAL') === '' ? 1 : part(rule, 'INTERVAL')),
  };
}

/** The first day of week 1 of a year: the week that has four days of it or more. */
function firstWeek(year: number, weekStart: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.subtract({ days: (fourth.dayOfWeek - weekStart + 7) % 7 });
}

function weekOf(
  day: Temporal.PlainDate,
  weekStart: number,
): { year: number; number: number; of: number } {
  const after = Temporal.PlainDate.compare(day, firstWeek(day.year + 1, weekStart)) >= 0;
  const before = Temporal.PlainDate.compare(day, firstWeek(day.year, weekStart)) < 0;
  const year = after ? day.year + 1 : before ? day.year - 1 : day.year;
  const first = firstWeek(year, weekStart);
  const of = first.until(firstWeek(year + 1, weekStart)).days / 7;
  return { year, number: Math.floor(first.until(day).days / 7) + 1, of };
}

/** The days of such a rule from its start up to a day, in order. */
export function weekDays(
  rule: string,
  start: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly string[] {
  const { numbers, weekdays, weekStart, interval } = ruleOf(rule, start);
  const found: string[] = [];
  for (let day = start; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
    if (!weekdays.includes(day.dayOfWeek)) continue;
    const { year, number, of } = weekOf(day, weekStart);
    if (!numbers.includes(number) && !numbers.includes(number - of - 1)) continue;
    if ((((year - start.year) % interval) + interval) % interval === 0) found.push(day.toString());
  }
  return found;
}

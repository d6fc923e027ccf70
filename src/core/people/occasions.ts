import type { PersonId } from '../ids.ts';
import { addWorkingDays, type WorkingWeek } from '../time/working-days.ts';
import { isDay, type DayKind } from './days.ts';
import type { Method } from './etiquette.ts';

/** A day of somebody that comes round, as the tickler has it. */
export interface Occasion {
  readonly person: PersonId;
  readonly kind: Exclude<DayKind, 'died'>;
  /** When it is: an ISO date. */
  readonly on: string;
  /** How many years it is; a half is written `12.5`. Null where the year of the first day is not known. */
  readonly years: number | null;
  /** How he likes to be reached. */
  readonly method: Method | null;
}

/** A day as it is remembered. */
export interface RememberedDay {
  readonly person: PersonId;
  readonly kind: DayKind;
  /** `1970-04-12`, or `--04-12`. */
  readonly day: string;
  readonly method: Method | null;
}

/** Years after which a day is kept as a jubilee, as is usual in the Netherlands; twelve and a half is half of twenty-five. */
const JUBILEES: readonly number[] = [10, 12.5, 20, 25, 30, 40, 50, 60];

/** Working days between being reminded and the day itself: a card has to be written and posted, a jubilee prepared. */
const LEADS = { birthday: 3, wedding: 10, 'client-since': 10, 'works-since': 10 } as const;

/** What comes round within a stretch of days, both ends included, in the order of days. */
export function occasionsOf(
  days: readonly RememberedDay[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly Occasion[] {
  const found = days.flatMap((day) =>
    (day.kind === 'birthday' ? birthdays : jubilees)(day, from, until),
  );
  return found
    .filter(({ on }) => within(Temporal.PlainDate.from(on), from, until))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.person.localeCompare(b.person));
}

/** What it is told by, once. */
export function occasionName({
  person,
  kind,
  on,
}: Pick<Occasion, 'person' | 'kind' | 'on'>): string {
  return `occasion:${person}:${kind}:${on}`;
}

/** The occasion a name tells; null for any other text. */
export function occasionNamed(
  name: string,
): { readonly person: string; readonly kind: string; readonly on: string } | null {
  const [word, person, kind, on, ...more] = name.split(':');
  if (word !== 'occasion' || person === undefined || kind === undefined || on === undefined)
    return null;
  return more.length === 0 ? { person, kind, on } : null;
}

/** The day on which somebody must be reminded of it. */
export function remindOn({ kind, on }: Occasion, week: WorkingWeek): Temporal.PlainDate {
  return addWorkingDays(Temporal.PlainDate.from(on), -LEADS[kind], week);
}

function birthdays(
  { person, day, method }: RememberedDay,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly Occasion[] {
  if (!isDay(day)) return [];
  const [month, date] = [day.slice(-5, -3), day.slice(-2)];
  const years = Array.from({ length: until.year - from.year + 1 }, (_none, at) => from.year + at);
  return years.map((now) => {
    // Who was born on 29 February keeps it on the 28th in other years.
    const on = Temporal.PlainDate.from({ year: now, month: Number(month), day: Number(date) });
    const age = day.startsWith('-') ? null : now - Number(day.slice(0, 4));
    return { person, kind: 'birthday', on: on.toString(), years: age, method } as const;
  });
}

function jubilees(
  { person, kind, day, method }: RememberedDay,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly Occasion[] {
  if (kind === 'died' || kind === 'birthday' || !/^\d{4}-/.test(day) || !isDay(day)) return [];
  const first = Temporal.PlainDate.from(day);
  return JUBILEES.flatMap((years) => {
    const on = first.add({ months: years * 12 });
    return within(on, from, until) ? [{ person, kind, on: on.toString(), years, method }] : [];
  });
}

function within(
  day: Temporal.PlainDate,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, until) <= 0;
}

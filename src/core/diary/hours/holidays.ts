import { HOUR_MS } from '../../time/instant.ts';
import type { DayOff } from './working-hours.ts';

/** A day with a name, as its country has it: off by law or only named. */
export interface NamedDay extends DayOff {
  /** `public`: a day off by law; the others are kept by some, or only named. */
  readonly kind: 'public' | 'bank' | 'school' | 'optional' | 'observance';
  /** It stands in for a day that fell on a weekend. */
  readonly substitute: boolean;
}

/** What differs between employers and regions. */
export interface HolidayChoices {
  /** State or province (ISO 3166-2 without the country): `BY` for Bavaria, `SCT` for Scotland. */
  readonly state?: string;
  /** Region within it, where the calendar knows one. */
  readonly region?: string;
  /** Netherlands: the employer gives 5 May in years that end in 0 or 5 (collective agreements; no law says so). */
  readonly liberationDay?: boolean;
}

/** The holidays of a country or region. */
export interface Holidays {
  /** Days off by ISO date, in these years (both included). */
  daysOff(firstYear: number, lastYear: number): ReadonlyMap<string, DayOff>;
  /** Every named day of a year, in order. */
  named(year: number): readonly NamedDay[];
}

/** No more years than this are made: a window that is forged must not keep the office. */
const MOST_YEARS = 60;
/** A feast that lasts longer than this many days is a mistake. */
const LONGEST_FEAST_DAYS = 31;
/** Every how many years the fifth of May is a day off, where the employer says so. */
const LUSTRUM_YEARS = 5;

/**
 * The holidays of a country (ISO 3166-1, two capitals). Loaded when asked for: the tables of all countries cost a fifth
 * of a second. Data: date-holidays (ISC and CC BY 3.0). Null for a country or region it does not know:
 * then no day is known to be off, and whoever asks says so.
 */
export async function loadHolidays(
  country: string,
  choices: HolidayChoices = {},
): Promise<Holidays | null> {
  const { default: Calendar } = await import('date-holidays');
  const { state = '', region = '' } = choices;
  const known = new Calendar();
  if (known.getCountries()[country] === undefined) return null;
  const has = (places: Readonly<Record<string, unknown>> | undefined, name: string): boolean =>
    name === '' || places?.[name] !== undefined;
  if (!has(known.getStates(country), state)) return null;
  if (!has(known.getRegions(country, state), region)) return null;
  const make = (): InstanceType<typeof Calendar> => {
    const calendar = new Calendar();
    calendar.init(country, state, region);
    return calendar;
  };
  return holidaysFrom(make(), country, choices);
}

/** What is used of the library's calendar. */
interface Calendar {
  getHolidays(
    year: number,
    language?: string,
  ): readonly {
    readonly date: string;
    readonly start: Date;
    readonly end: Date;
    readonly name: string;
    readonly type: NamedDay['kind'];
    readonly substitute?: boolean;
  }[];
}

function holidaysFrom(calendar: Calendar, country: string, choices: HolidayChoices): Holidays {
  const years = new Map<number, readonly NamedDay[]>();
  const named = (year: number): readonly NamedDay[] => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const made = namedIn(calendar, year);
    years.set(year, made);
    return made;
  };
  const isOff = ({ kind, date }: NamedDay): boolean =>
    kind === 'public' || (choices.liberationDay === true && isLustrum(country, date));
  const daysOff = (firstYear: number, lastYear: number): ReadonlyMap<string, DayOff> => {
    const found = new Map<string, DayOff>();
    const last = Math.min(lastYear, firstYear + MOST_YEARS);
    for (let year = firstYear; year <= last; year += 1)
      for (const day of named(year)) if (isOff(day)) found.set(day.date, day);
    return found;
  };
  return { named, daysOff };
}

function isLustrum(country: string, date: string): boolean {
  return (
    country === 'NL' && date.endsWith('-05-05') && Number(date.slice(0, 4)) % LUSTRUM_YEARS === 0
  );
}

function namedIn(calendar: Calendar, year: number): readonly NamedDay[] {
  const english = calendar.getHolidays(year, 'en');
  const names = new Map(english.map(({ date, type, name }) => [`${date} ${type}`, name]));
  return calendar.getHolidays(year, 'nl').flatMap((day) => {
    const en = names.get(`${day.date} ${day.type}`) ?? day.name;
    return datesOf(day).map((date) => ({
      date,
      names: { nl: day.name, en },
      kind: day.type,
      substitute: day.substitute === true,
    }));
  });
}

/** The date it begins on, and those it goes on over. */
function datesOf(day: {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
}): readonly string[] {
  const first = Temporal.PlainDate.from(day.date.slice(0, 10));
  const hours = (day.end.getTime() - day.start.getTime()) / HOUR_MS;
  const days = Math.min(LONGEST_FEAST_DAYS, Math.max(1, Math.round(hours / 24)));
  return Array.from({ length: days }, (_, more) => first.add({ days: more }).toString());
}

/** Weekdays and months as mail writes them, and the patterns made of them. Monday is 1, January is 1. */
const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue', 'tues'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'friday', 'vr', 'vrij', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
  ['zondag', 'sunday', 'zo', 'sun'],
];

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

function table(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((each, index) => each.map((name) => [name, index + 1] as const)));
}

function alternatives(names: readonly (readonly string[])[]): string {
  return names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const WEEKDAYS = table(WEEKDAY_NAMES);
const MONTHS = table(MONTH_NAMES);

/** Source of a pattern that matches a weekday's name, longest first. */
export const WEEKDAY = alternatives(WEEKDAY_NAMES);
/** Source of a pattern that matches a weekday's full name. */
export const FULL_WEEKDAY = WEEKDAY_NAMES.flatMap((names) => names.slice(0, 2)).join('|');
/** Source of a pattern that matches a month's name, longest first. */
export const MONTH = alternatives(MONTH_NAMES);

/** 1 for Monday to 7 for Sunday; null for no weekday. */
export function weekdayOf(name: string): number | null {
  return WEEKDAYS.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** 1 for January to 12; null for no month. */
export function monthOf(name: string): number | null {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

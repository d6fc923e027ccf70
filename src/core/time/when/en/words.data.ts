import type { Season, Unit } from '../expressions.ts';
import type { WhenPart } from '../find.ts';

/** Weekdays by name; the second list is of abbreviations that are other words too, or hardly a word. */
export const WEEKDAYS: readonly (readonly [strong: readonly string[], weak: readonly string[]])[] =
  [
    [['monday', 'mondays'], ['mon']],
    [
      ['tuesday', 'tuesdays'],
      ['tue', 'tues'],
    ],
    [
      ['wednesday', 'wednesdays', 'wednessday'],
      ['wed', 'weds'],
    ],
    [
      ['thursday', 'thursdays'],
      ['thu', 'thur', 'thurs'],
    ],
    [['friday', 'fridays'], ['fri']],
    [['saturday', 'saturdays'], ['sat']],
    [['sunday', 'sundays'], ['sun']],
  ];

/** Months by name; the second list alone says nothing ("may", "mar", "sep" are names and words). */
export const MONTHS: readonly (readonly [strong: readonly string[], weak: readonly string[]])[] = [
  [['january'], ['jan']],
  [['february'], ['feb']],
  [[], ['march', 'mar']],
  [['april'], ['apr']],
  [[], ['may']],
  [['june'], ['jun']],
  [['july'], ['jul']],
  [['august'], ['aug']],
  [['september'], ['sep', 'sept']],
  [['october'], ['oct']],
  [['november'], ['nov']],
  [['december'], ['dec']],
];

/** Units: singular, plural. */
export const UNITS: Readonly<
  Partial<Record<Unit, readonly [singular: readonly string[], plural: readonly string[]]>>
> = {
  second: [
    ['second', 'sec', 's'],
    ['seconds', 'secs'],
  ],
  minute: [
    ['minute', 'min', 'm'],
    ['minutes', 'mins'],
  ],
  hour: [
    ['hour', 'hr', 'h'],
    ['hours', 'hrs'],
  ],
  day: [['day'], ['days']],
  workday: [
    ['workday', 'weekday'],
    ['workdays', 'weekdays'],
  ],
  weekend: [
    ['weekend', 'wkend'],
    ['weekends', 'wkends'],
  ],
  week: [
    ['week', 'wk'],
    ['weeks', 'wks'],
  ],
  month: [
    ['month', 'mo'],
    ['months', 'mos'],
  ],
  quarter: [
    ['quarter', 'qtr'],
    ['quarters', 'qtrs'],
  ],
  year: [
    ['year', 'yr'],
    ['years', 'yrs'],
  ],
  decade: [['decade'], ['decades']],
  century: [['century'], ['centuries']],
};

/** Parts of the day as nouns. */
export const PARTS: Readonly<Record<string, WhenPart>> = {
  morning: 'morning',
  forenoon: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  noon: 'noon',
  midday: 'noon',
  lunchtime: 'noon',
  morningish: 'morning',
  afternoonish: 'afternoon',
  eveningish: 'evening',
};

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

/** Zones as letters name them. American abbreviations mean the one in force, summer or winter. */
export const ZONES: Readonly<Record<string, string>> = {
  cet: 'Europe/Amsterdam',
  cest: 'Europe/Amsterdam',
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  amsterdam: 'Europe/Amsterdam',
  london: 'Europe/London',
  brussels: 'Europe/Brussels',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  dublin: 'Europe/Dublin',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mst: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
  aest: 'Australia/Sydney',
  ist: 'Asia/Kolkata',
};

/** After these a number is an hour. */
export const BEFORE_CLOCK = 'at @ around about approximately circa';

/** After these a number is an hour where nothing follows that could be counted. */
export const MAYBE_BEFORE_CLOCK = 'before after until till by from and';

/** After these figures with a stop are a time: "at 14.30". */
export const AT_CLOCK = 'at around @';

/** After these a number of four figures is a year. */
export const BEFORE_YEAR =
  'in since from until till by year before after during of for and through to calendar fiscal tax fy late early mid end than';

/** After these figures with a dash or stop are a date. */
export const BEFORE_DATE = 'on dated of by until till from since before after due';

/** After these an ordinal may be a day of the month. */
export const BEFORE_DAY = 'on by until till before after from since to through of than';

/** What may follow an ordinal that is a day. */
export const AFTER_DAY =
  'at of or and is in to would works suits we i you he she they please with for but if through until back';

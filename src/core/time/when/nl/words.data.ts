import type { WhenPart } from '../find.ts';
import type { Season, Unit } from '../expressions.ts';

/** Weekdays by name; the second list is of abbreviations that are other words too, or hardly a word. */
export const WEEKDAYS: readonly (readonly [strong: readonly string[], weak: readonly string[]])[] =
  [
    [
      ['maandag', 'mandag', 'maanda'],
      ['ma', 'maan'],
    ],
    [['dinsdag', 'dins', 'disndag'], ['di']],
    [
      ['woensdag', 'woens', 'woensdg'],
      ['wo', 'woe'],
    ],
    [
      ['donderdag', 'dondedag'],
      ['do', 'donder'],
    ],
    [
      ['vrijdag', 'vrijdg'],
      ['vr', 'vrij'],
    ],
    [
      ['zaterdag', 'zaterdg'],
      ['za', 'zat'],
    ],
    [
      ['zondag', 'zondg'],
      ['zo', 'zon'],
    ],
  ];

/** Abbreviations that end many a sentence as words: "dan ben ik vrij." */
export const WEEKDAY_WORDS: readonly string[] = [
  'vrij',
  'zo',
  'zon',
  'zat',
  'maan',
  'donder',
  'ma',
];

/** Months by name; the second list alone says nothing ("mei", "mar", "sep" are names and words). */
export const MONTHS: readonly (readonly [strong: readonly string[], weak: readonly string[]])[] = [
  [['januari', 'january'], ['jan']],
  [
    ['februari', 'february'],
    ['feb', 'febr'],
  ],
  [
    ['maart', 'march'],
    ['mrt', 'mar'],
  ],
  [['april'], ['apr']],
  [[], ['mei', 'may']],
  [['juni', 'june'], ['jun']],
  [['juli', 'july'], ['jul']],
  [['augustus', 'august'], ['aug']],
  [['september'], ['sep', 'sept']],
  [
    ['oktober', 'october'],
    ['okt', 'oct'],
  ],
  [['november'], ['nov']],
  [['december'], ['dec']],
];

/** Units: singular, plural. */
export const UNITS: Readonly<
  Partial<Record<Unit, readonly [singular: readonly string[], plural: readonly string[]]>>
> = {
  second: [
    ['seconde', 'sec', 'secs'],
    ['seconden', 'secondes'],
  ],
  minute: [
    ['minuut', 'min', 'minuutje'],
    ['minuten', 'mins', 'minuutjes'],
  ],
  hour: [
    ['uur', 'uurtje', 'u'],
    ['uren', 'uurtjes'],
  ],
  day: [
    ['dag', 'etmaal'],
    ['dagen', 'dgn', 'etmalen', 'dagjes'],
  ],
  workday: [['werkdag'], ['werkdagen', 'werkdgn']],
  weekend: [
    ['weekend', 'weekeinde'],
    ['weekends', 'weekenden', 'weekeinden'],
  ],
  week: [
    ['week', 'wk', 'weekje'],
    ['weken', 'weekjes'],
  ],
  month: [
    ['maand', 'mnd', 'maandje'],
    ['maanden', 'maandjes'],
  ],
  quarter: [['kwartaal', 'trimester'], ['kwartalen']],
  halfyear: [
    ['halfjaar', 'semester'],
    ['halfjaren', 'semesters'],
  ],
  year: [['jaar', 'jr', 'jaartje'], ['jaren']],
  decade: [['decennium'], ['decennia']],
  century: [['eeuw'], ['eeuwen']],
};

/** Parts of the day as nouns. "Morgen" is one only where a rule says so. */
export const PARTS: Readonly<Record<string, WhenPart>> = {
  ochtend: 'morning',
  voormiddag: 'morning',
  middag: 'afternoon',
  namiddag: 'afternoon',
  avond: 'evening',
  nacht: 'night',
};

/** Second halves of compounds: "dinsdagmiddag", "morgenochtend". */
export const PART_ENDINGS: readonly (readonly [string, WhenPart])[] = [
  ['voormiddag', 'morning'],
  ['namiddag', 'afternoon'],
  ['ochtend', 'morning'],
  ['morgen', 'morning'],
  ['middag', 'afternoon'],
  ['avond', 'evening'],
  ['nacht', 'night'],
  ['vroeg', 'morning'],
];

/** Days that stand before a part in a compound, counted from today. */
export const DAY_STEMS: Readonly<Record<string, number>> = {
  morgen: 1,
  overmorgen: 2,
  gister: -1,
  gisteren: -1,
  eergister: -2,
  eergisteren: -2,
};

export const SEASONS: Readonly<Record<string, Season>> = {
  lente: 'spring',
  voorjaar: 'spring',
  zomer: 'summer',
  herfst: 'autumn',
  najaar: 'autumn',
  winter: 'winter',
};

/** Zones as letters name them. */
export const ZONES: Readonly<Record<string, string>> = {
  cet: 'Europe/Amsterdam',
  cest: 'Europe/Amsterdam',
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  amsterdam: 'Europe/Amsterdam',
  londen: 'Europe/London',
  london: 'Europe/London',
  brussel: 'Europe/Brussels',
  parijs: 'Europe/Paris',
  berlijn: 'Europe/Berlin',
  dublin: 'Europe/Dublin',
};

/** After these a number is an hour. */
export const BEFORE_CLOCK: readonly string[] = [
  ...['om', 'rond', 'omstreeks', 'tegen', 'vanaf', 'circa', 'ca', '@'],
];

/** After these figures with a stop are a time: "om 14.30". */
export const AT_CLOCK: readonly string[] = [
  ...['om', 'rond', 'omstreeks', 'tegen', 'stipt', 'klokslag', '@'],
];

/** After these a number of four figures is a year. */
export const BEFORE_YEAR: readonly string[] = [
  ...['in', 'sinds', 'sedert', 'uit', 'jaar', 'van', 'tot', 'voor', 'na', 'vanaf', 'eind', 'begin'],
  ...['medio', 'half', 'en', 'per', 'gedurende', 'jaren', 'anno', 'over', 'met', 't/m', 'dan'],
];

/** After these figures with a dash or stop are a date, or a time. */
export const BEFORE_DATE: readonly string[] = [
  ...['op', 'per', 'tot', 'met', 'van', 'vanaf', 'uiterlijk', 'd.d', 'dd', 't/m', 'datum', 'sinds'],
];

/** Number words that are articles as well. */
export const NOT_COUNTS: readonly string[] = ['een', "'n", 'ene'];

/** After these a number is an hour where nothing follows that could be counted. */
export const MAYBE_BEFORE_CLOCK: readonly string[] = ['voor', 'na', 'tot', 'vóór', 'en'];

/** After these an ordinal may be a day of the month. */
export const BEFORE_DAY: readonly string[] = [
  ...['op', 'tot', 'vanaf', 'voor', 'na', 'met', 'uiterlijk', 'sinds', 'per', 't/m', 'vóór', 'van'],
];

/** What may follow an ordinal that is a day. */
export const AFTER_DAY: readonly string[] = [
  ...[
    'om',
    'van',
    'of',
    'en',
    'is',
    'terug',
    'kan',
    'kunnen',
    'komt',
    'kom',
    'heb',
    'hebben',
    'tot',
  ],
  ...['bij', 'in', 'niet', 'nog', 'wel', 'schikt', 'past', 'lukt', 'hier', 'weer', 'thuis', 'ben'],
];

/** "Tegen elven", "na vieren". */
export const HOUR_PLURALS: Readonly<Record<string, number>> = {
  enen: 1,
  tweeën: 2,
  drieën: 3,
  vieren: 4,
  vijven: 5,
  zessen: 6,
  zevenen: 7,
  achten: 8,
  negenen: 9,
  tienen: 10,
  elven: 11,
  twaalven: 12,
};

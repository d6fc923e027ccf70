/** A person of a busy office and the text of his calendar. */
export interface OfficeCalendar {
  readonly person: string;
  readonly ics: string;
}

/** The twelve months in which the calendars are full, half-open, as days in `OFFICE_ZONE`. */
export const OFFICE_FROM = '2026-01-01';
export const OFFICE_UNTIL = '2027-01-01';
export const OFFICE_ZONE = 'Europe/Amsterdam';

export const OFFICE_PEOPLE = 50;
const SERIES = 200;
const SINGLES = 500;

/** Rules as offices have them: most end after some months, few go on. The share of each is how often it stands here. */
const RULES = [
  ...['FREQ=WEEKLY;COUNT=8', 'FREQ=WEEKLY;COUNT=12', 'FREQ=WEEKLY;INTERVAL=2;COUNT=10'],
  ...['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12', 'FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2'],
  ...['FREQ=DAILY;COUNT=5', 'FREQ=DAILY;INTERVAL=3;COUNT=10', 'FREQ=MONTHLY', 'FREQ=MONTHLY'],
  ...['FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;INTERVAL=3'],
  ...['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY', 'FREQ=YEARLY'],
] as const;

/** Starts by the quarter of an hour and lengths that leave half past twelve to one free, and Friday after three. */
const STARTS = ['080000', '083000', '090000', '100000', '110000', '113000', '130000', '140000'];
const LATE_STARTS = ['150000', '153000', '160000', '161500'];
const LENGTHS = ['PT30M', 'PT30M', 'PT45M', 'PT1H', 'PT1H'];

const ZONES = {
  'Europe/Amsterdam': ['+0100', '+0200', '19961027T030000', '10;BYDAY=-1SU', '19810329T020000'],
  'Europe/London': ['+0000', '+0100', '19961027T020000', '10;BYDAY=-1SU', '19810329T010000'],
} as const;

function zoneLines(zone: keyof typeof ZONES): readonly string[] {
  const [winter, summer, backAt, back, forwardAt] = ZONES[zone];
  return [
    ...['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', `DTSTART:${backAt}`],
    ...[`TZOFFSETFROM:${summer}`, `TZOFFSETTO:${winter}`, `RRULE:FREQ=YEARLY;BYMONTH=${back}`],
    ...['END:STANDARD', 'BEGIN:DAYLIGHT', `DTSTART:${forwardAt}`, `TZOFFSETFROM:${winter}`],
    ...[`TZOFFSETTO:${summer}`, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
    'END:VTIMEZONE',
  ];
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = Math.trunc(seed);
  return (below) => {
    state = Math.trunc(state + 0x6d_2b_79_f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Below = ReturnType<typeof numbersFrom>;

function pick<T>(from: readonly T[], below: Below, otherwise: T): T {
  return from[below(from.length)] ?? otherwise;
}

/** A working day of the year, counted from its first day. */
function workingDay(below: Below): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(OFFICE_FROM).add({ days: below(365) });
  return day.dayOfWeek > 5 ? day.subtract({ days: day.dayOfWeek - 5 }) : day;
}

function compact(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

function startOf(day: Temporal.PlainDate, below: Below): string {
  return pick(day.dayOfWeek === 5 ? STARTS : [...STARTS, ...LATE_STARTS], below, '090000');
}

function eventLines(uid: string, start: string, below: Below): readonly string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20251201T090000Z', start],
    `DURATION:${pick(LENGTHS, below, 'PT1H')}`,
    ...[`SUMMARY:Overleg ${uid}`, 'LOCATION:Kantoor\\, tweede verdieping'],
    ...(below(12) === 0 ? ['TRANSP:TRANSPARENT'] : []),
    ...(below(10) === 0 ? ['STATUS:TENTATIVE'] : []),
    'ORGANIZER;CN=Secretariaat:mailto:secretariaat@kantoor.example',
    'ATTENDEE;CN="Smit, Els";PARTSTAT=ACCEPTED:mailto:els@smit.example',
  ];
}

/** A series; now and then an instance of it falls out, and now and then one is moved to the next morning. */
function seriesLines(uid: string, zone: string, below: Below): readonly string[] {
  const day = workingDay(below);
  const time = startOf(day, below);
  const rule = pick(RULES, below, 'FREQ=WEEKLY');
  const next = compact(day.add({ days: 7 }));
  const weekly = rule.startsWith('FREQ=WEEKLY;COUNT');
  const out = weekly && below(3) === 0 ? [`EXDATE;TZID=${zone}:${next}T${time}`] : [];
  const moved = compact(day.add({ days: 15 }));
  const override =
    weekly && below(4) === 0
      ? [
          ...eventLines(uid, `DTSTART;TZID=${zone}:${moved}T083000`, below),
          `RECURRENCE-ID;TZID=${zone}:${compact(day.add({ days: 14 }))}T${time}`,
          'END:VEVENT',
        ]
      : [];
  const start = `DTSTART;TZID=${zone}:${compact(day)}T${time}`;
  const main = [...eventLines(uid, start, below), `RRULE:${rule}`, ...out, 'END:VEVENT'];
  return [...main, ...override];
}

function singleLines(uid: string, zone: string, below: Below): readonly string[] {
  const day = workingDay(below);
  const kind = below(40);
  const start =
    kind === 0
      ? `DTSTART;VALUE=DATE:${compact(day)}`
      : `DTSTART;TZID=${zone}:${compact(day)}T${startOf(day, below)}`;
  const lines = eventLines(uid, start, below);
  if (kind > 0) return [...lines, 'END:VEVENT'];
  // A whole day is a birthday or a note: it takes no time.
  const kept = lines.filter((line) => !/^(?:DURATION|TRANSP)/.test(line));
  return [...kept, 'DURATION:P1D', 'TRANSP:TRANSPARENT', 'END:VEVENT'];
}

function calendarOf(person: string, below: Below): string {
  const zone = below(10) === 0 ? 'Europe/London' : OFFICE_ZONE;
  const series = Array.from({ length: SERIES }, (_, at) =>
    seriesLines(`${person}-reeks-${at}@kantoor.example`, zone, below),
  );
  const singles = Array.from({ length: SINGLES }, (_, at) =>
    singleLines(`${person}-los-${at}@kantoor.example`, zone, below),
  );
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kantoor//Agenda//NL', ...zoneLines(zone)],
    ...series.flat(),
    ...singles.flat(),
    ...['END:VCALENDAR', ''],
  ];
  return lines.join('\r\n');
}

/**
 * The calendars of a busy office: 50 people, 200 series and 500 single events each, in the year from `OFFICE_FROM`.
 * The same seed gives the same text. Nobody meets at lunch or on Friday after three, so that there is time in common
 * (in the office's zone; whoever keeps a calendar in London lunches an hour later).
 */
export function officeCalendars(seed: number): readonly OfficeCalendar[] {
  const below = numbersFrom(seed);
  return Array.from({ length: OFFICE_PEOPLE }, (_, at) => {
    const person = `persoon-${at + 1}`;
    return { person, ics: calendarOf(person, below) };
  });
}

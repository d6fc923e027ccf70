/** A series made up for comparison. */
export interface Generated {
  readonly rule: string;
  /** `1997-09-02T09:00:00`, of a series of days `1997-09-02T00:00:00`. */
  readonly start: string;
  /** IANA name; null for whole days and floating times. */
  readonly zone: string | null;
  readonly allDay: boolean;
  readonly extra: readonly string[];
  readonly excepted: readonly string[];
  /** Up to where it is compared. */
  readonly until: string;
}

const ZONES = [
  ...['Europe/Amsterdam', 'Europe/Amsterdam', 'America/New_York', 'America/St_Johns'],
  ...['Pacific/Chatham', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Sao_Paulo'],
];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Changes of summer time: series that begin in such a night show what is made of the hour. */
const NIGHTS = ['2026-03-28', '2025-10-25', '2027-03-13', '2024-10-05', '2026-10-31'];

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = Math.trunc(seed);
  return (below) => {
    state = Math.trunc(state + 0x6d_2b_79_f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Below = ReturnType<typeof numbersFrom>;

function some<T>(from: readonly T[], below: Below, most: number): readonly T[] {
  const count = 1 + below(most);
  const picked = Array.from({ length: count }, () => from[below(from.length)]);
  return [...new Set(picked)].filter((each) => each !== undefined);
}

function upTo(most: number, negative: boolean, below: Below): number {
  const value = 1 + below(most);
  return negative && below(3) === 0 ? -value : value;
}

function numbers(most: number, negative: boolean, below: Below): string {
  const made = Array.from({ length: 1 + below(3) }, () => upTo(most, negative, below));
  return [...new Set(made)].toSorted((a, b) => a - b).join(',');
}

function clockNumbers(most: number, below: Below): string {
  const made = Array.from({ length: 1 + below(3) }, () => below(most));
  return [...new Set(made)].toSorted((a, b) => a - b).join(',');
}

function weekdays(below: Below): string {
  return some(DAYS, below, 4).join(',');
}

function ordinalDays(most: number, below: Below): string {
  return some(DAYS, below, 2)
    .map((day) => `${upTo(most, true, below)}${day}`)
    .join(',');
}

const FREQUENCIES = [
  ...['DAILY', 'DAILY', 'DAILY', 'WEEKLY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'MONTHLY'],
  ...['YEARLY', 'YEARLY', 'YEARLY', 'HOURLY', 'MINUTELY', 'SECONDLY'],
];

/** The tables of summer time that the peers come with end in 2037. */
const LAST = '2037-01-01T00:00:00';

/** How far each is followed, in days. */
const SPANS: Readonly<Record<string, number>> = {
  ...{ SECONDLY: 0.05, MINUTELY: 2, HOURLY: 12, DAILY: 500 },
  ...{ WEEKLY: 900, MONTHLY: 2500, YEARLY: 6000 },
};

function monthParts(below: Below): readonly string[] {
  const kind = below(6);
  if (kind === 0) return [`BYMONTHDAY=${numbers(31, true, below)}`];
  if (kind === 1) return [`BYDAY=${ordinalDays(4, below)}`];
  if (kind === 2) return [`BYDAY=${weekdays(below)}`, `BYSETPOS=${numbers(4, true, below)}`];
  if (kind === 3) return ['BYDAY=FR', 'BYMONTHDAY=13'];
  return kind === 4 ? [`BYDAY=${weekdays(below)}`] : [];
}

function yearParts(below: Below): readonly string[] {
  const kind = below(8);
  if (kind === 0) return [`BYWEEKNO=${numbers(53, true, below)}`, `BYDAY=${weekdays(below)}`];
  if (kind === 1) return [`BYWEEKNO=${numbers(53, true, below)}`];
  if (kind === 2) return [`BYYEARDAY=${numbers(366, true, below)}`];
  if (kind === 3) return [`BYDAY=${ordinalDays(50, below)}`];
  if (kind === 4) return [`BYMONTH=${numbers(12, false, below)}`, ...monthParts(below)];
  if (kind === 5) return [`BYMONTH=${numbers(12, false, below)}`];
  return kind === 6 ? [`BYMONTHDAY=${numbers(31, true, below)}`] : [];
}

function dayParts(frequency: string, below: Below): readonly string[] {
  if (frequency === 'YEARLY') return yearParts(below);
  const months = below(5) === 0 ? [`BYMONTH=${numbers(12, false, below)}`] : [];
  if (frequency === 'MONTHLY') return [...months, ...monthParts(below)];
  if (frequency === 'WEEKLY')
    return [...months, ...(below(3) > 0 ? [`BYDAY=${weekdays(below)}`] : [])];
  const limit = below(4);
  if (limit === 0) return [...months, `BYDAY=${weekdays(below)}`];
  return limit === 1 ? [...months, `BYMONTHDAY=${numbers(31, true, below)}`] : months;
}

function timeParts(frequency: string, allDay: boolean, below: Below): readonly string[] {
  if (allDay || below(6) > 0) return [];
  if (frequency === 'SECONDLY') return [`BYSECOND=${clockNumbers(60, below)}`];
  if (frequency === 'MINUTELY' || frequency === 'HOURLY') {
    return [`BYMINUTE=${clockNumbers(60, below)}`];
  }
  return [
    `BYHOUR=${clockNumbers(24, below)}`,
    ...(below(2) === 0 ? [`BYMINUTE=${clockNumbers(60, below)}`] : []),
  ];
}

function later(start: Temporal.PlainDateTime, days: number): string {
  return start.add({ seconds: Math.round(days * 86_400) }).toString({ smallestUnit: 'second' });
}

function endPart(
  start: Temporal.PlainDateTime,
  span: number,
  allDay: boolean,
  utc: boolean,
  below: Below,
): readonly string[] {
  const kind = below(4);
  if (kind === 0) return [`COUNT=${1 + below(40)}`];
  if (kind > 1) return [];
  const text = later(start, (span * (1 + below(10))) / 10).replaceAll(/[-:]/g, '');
  return [`UNTIL=${allDay ? text.slice(0, 8) : `${text}${utc ? 'Z' : ''}`}`];
}

/** A series; `below` is asked for everything that could be otherwise. */
export function generate(below: Below): Generated {
  const frequency = FREQUENCIES[below(FREQUENCIES.length)] ?? 'DAILY';
  const allDay = below(8) === 0 && !/HOURLY|MINUTELY|SECONDLY/.test(frequency);
  const kind = below(10);
  const zone =
    allDay || kind === 0 ? null : kind === 1 ? 'UTC' : (ZONES[below(ZONES.length)] ?? 'UTC');
  const inNight = below(4) === 0;
  const date = inNight
    ? Temporal.PlainDate.from(NIGHTS[below(NIGHTS.length)] ?? '2026-03-28')
    : Temporal.PlainDate.from('1998-01-01').add({ days: below(7000) });
  const hour = inNight ? 1 + below(3) : below(24);
  const time = allDay ? { hour: 0 } : { hour, minute: (below(4) * 15) % 60 };
  const start = date.toPlainDateTime(time);
  const span = SPANS[frequency] ?? 500;
  const parts = [
    `FREQ=${frequency}`,
    ...(below(2) === 0 ? [`INTERVAL=${1 + below(frequency === 'YEARLY' ? 3 : 6)}`] : []),
    ...(below(5) === 0 ? [`WKST=${DAYS[below(7)] ?? 'MO'}`] : []),
    ...dayParts(frequency, below),
    ...timeParts(frequency, allDay, below),
    ...endPart(start, span, allDay, zone !== null, below),
  ];
  const dates = (): readonly string[] =>
    below(5) === 0
      ? Array.from({ length: 1 + below(3) }, () =>
          later(start, 1 + below(Math.max(1, Math.round(span)))),
        )
      : [];
  return {
    ...{ rule: parts.join(';'), zone, allDay },
    start: start.toString({ smallestUnit: 'second' }),
    extra: dates(),
    excepted: [...dates(), ...(below(10) === 0 ? [later(start, 7)] : [])],
    until: [later(start, span), LAST].toSorted()[0] ?? LAST,
  };
}

/** A series as iCalendar text. */
export function icsOf({ rule, start, zone, allDay, extra, excepted }: Generated): string {
  const line = (name: string, text: string): string => {
    const compact = text.replaceAll(/[-:]/g, '');
    if (allDay) return `${name};VALUE=DATE:${compact.slice(0, 8)}`;
    if (zone === 'UTC') return `${name}:${compact}Z`;
    return zone === null ? `${name}:${compact}` : `${name};TZID=${zone}:${compact}`;
  };
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//Test//EN', 'BEGIN:VEVENT'],
    ...['UID:a@kantoor.example', 'DTSTAMP:20260101T000000Z', line('DTSTART', start)],
    ...[`RRULE:${rule}`, ...extra.map((text) => line('RDATE', text))],
    ...[...excepted.map((text) => line('EXDATE', text)), 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}

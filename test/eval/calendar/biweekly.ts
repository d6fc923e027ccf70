import { readFileSync, readdirSync } from 'node:fs';
import type { CalendarObject } from '../../../src/core/diary/calendar-object.ts';
import { calendarTextOf } from '../../../src/core/diary/ical/decode.ts';
import { changeObject } from '../../../src/core/diary/ical/change-object.ts';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { occurrencesOf } from '../../../src/core/diary/recurrence/occurrences.ts';
import { SHARED, Tally } from '../mail/score.ts';
import { textOfJCal, textOfXCal } from './other-forms.ts';

const FOLDER = new URL('calendar-biweekly/', SHARED);
const ALL_TIMES = { from: Date.UTC(1900, 0, 1), until: Date.UTC(2100, 0, 1) };
const ZONE = 'Pacific/Chatham';
const STAMP = Date.UTC(2026, 10, 4);

function filesIn(folder: URL): readonly URL[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:ics|vcs)$/.test(name))
    .toSorted()
    .map((name) => new URL(name, folder));
}

/** What must not change by being written: everything but the METHOD, which is the file's and not the object's. */
function told(object: CalendarObject): string {
  const { uid, component, main, overrides } = object;
  const { occurrences, cut } = occurrencesOf(object, ALL_TIMES, ZONE);
  const withoutMethod = [main, ...overrides].map((each) => ({ ...each, method: null }));
  return JSON.stringify({ uid, component, withoutMethod, occurrences, cut });
}

/** Why a file does not come back the same; null when it does. */
function lost(text: string): string | null {
  const { objects, freeBusy } = readCalendar(text);
  if (objects.length + freeBusy.length === 0) return 'nothing in it';
  for (const object of objects) {
    if (changeObject(object, [], { stamp: STAMP }) !== object.text)
      return `${object.uid}: not to the byte`;
    const again = readCalendar(object.text);
    const [back] = again.objects;
    if (back === undefined || again.objects.length !== 1) return `${object.uid}: gone`;
    if (told(back) !== told(object)) return `${object.uid}: ${told(back)} :: ${told(object)}`;
    if (back.text !== object.text) return `${object.uid}: other text`;
  }
  return null;
}

/** The zones that the samples name, looked up by a person. */
const ZONES: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Eastern Standard Time': 'America/New_York',
  '/America/New_York': 'America/New_York',
  // Exchange, of California.
  'GMT -0800 (Standard) / GMT -0700 (Daylight)': 'America/Los_Angeles',
};

/** Every start that a text gives with a zone or in UTC, as Temporal places it: a second reading, by other means. */
function startsIn(text: string): readonly number[] {
  const events = text.replaceAll(/BEGIN:VTIMEZONE[\s\S]*?END:VTIMEZONE/g, '');
  const found = events.matchAll(/^DTSTART(?:;TZID="?([^":]+)"?)?:(\d{8}T\d{6})(Z?)/gm);
  return [...found].flatMap(([, tzid, local = '', utc]) => {
    const zone = utc === 'Z' ? 'UTC' : (ZONES[tzid ?? ''] ?? tzid);
    if (zone === undefined) return [];
    return [Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds];
  });
}

function shifted(text: string): string | null {
  const { objects, freeBusy } = readCalendar(text);
  const parts = [...objects.flatMap(({ main, overrides }) => [main, ...overrides]), ...freeBusy];
  const read = parts.flatMap((part) =>
    typeof part?.start?.instant === 'string' ? [Date.parse(part.start.instant)] : [],
  );
  const [ours, wanted] = [read, startsIn(text)].map((each) =>
    each.toSorted((a, b) => a - b).join(' '),
  );
  return ours === wanted ? null : `${ours} :: ${wanted}`;
}

/** The examples of RFC 6321 and RFC 7265 as iCalendar text, in the words of the appendices. */
const SAME = {
  planning: [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'DTSTAMP:20080205T191224Z'],
    ...['DTSTART;VALUE=DATE:20081006', 'SUMMARY:Planning meeting', 'UID:4088E990AD89CB3DBB484909'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ],
  series: (moved: string, summary: string) => [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'DTSTAMP:20060206T001121Z'],
    ...['DTSTART;TZID=US/Eastern:20060102T120000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=5'],
    ...['RDATE;TZID=US/Eastern;VALUE=PERIOD:20060102T150000/PT2H', 'SUMMARY:Event #2'],
    ...['UID:00959BC664CA650E933C892C@example.com', 'END:VEVENT', 'BEGIN:VEVENT'],
    ...['DTSTAMP:20060206T001121Z', `DTSTART;TZID=US/Eastern:${moved}`, 'DURATION:PT1H'],
    ...['RECURRENCE-ID;TZID=US/Eastern:20060104T120000', `SUMMARY:${summary}`],
    ...['UID:00959BC664CA650E933C892C@example.com', 'END:VEVENT', 'END:VCALENDAR'],
  ],
};

const FORMS: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  ['rfc6321-example1.xml', textOfXCal, SAME.planning],
  ['rfc7265-example1.json', textOfJCal, SAME.planning],
  ['rfc6321-example2.xml', textOfXCal, SAME.series('20060104T140000', 'Event #2 bis')],
  ['rfc7265-example2.json', textOfJCal, SAME.series('20060102T140000', 'Event #2')],
];

function takesPlace(text: string): string {
  const found = readCalendar(text).objects.flatMap(
    (object) => occurrencesOf(object, ALL_TIMES, ZONE).occurrences,
  );
  return JSON.stringify(found);
}

/** The samples: read, written, read again; zones; and the same events in their other forms. */
export function biweekly(): readonly Tally[] {
  const back = new Tally('biweekly samples, read, written, read again');
  const zones = new Tally('biweekly samples, no zone shifted');
  for (const file of [...filesIn(FOLDER), ...filesIn(new URL('issues/', FOLDER))]) {
    const name = file.pathname.split('/').at(-1) ?? '';
    const text = calendarTextOf(readFileSync(file));
    const why = lost(text);
    back.judge(why === null, () => `${name}: ${why ?? ''}`);
    const shift = shifted(text);
    zones.judge(shift === null, () => `${name}: ${shift ?? ''}`);
  }
  for (const [name, read, same] of FORMS) {
    const text = read(readFileSync(new URL(`jcal-xcal/${name}`, FOLDER), 'utf8'));
    const [found, wanted] = [takesPlace(text), takesPlace(same.join('\r\n'))];
    back.judge(found === wanted && found !== '[]', () => `${name}: ${found} :: ${wanted}`);
  }
  return [back, zones];
}

/** Calendars of Apple, Exchange, Mozilla and Evolution: every event of them is there, and comes back the same. */
export function compat(): Tally {
  const tally = new Tally('calendars of other programs, read whole');
  for (const file of filesIn(new URL('calendar-kcalendarcore/Compat/', SHARED))) {
    const name = file.pathname.split('/').at(-1) ?? '';
    const text = calendarTextOf(readFileSync(file));
    const there =
      text.match(/^BEGIN:V(?!CALENDAR|TIMEZONE|ALARM|FREEBUSY)[A-Z]+\r?$/gm)?.length ?? 0;
    const { objects } = readCalendar(text);
    const read = objects.reduce(
      (sum, { main, overrides }) => sum + overrides.length + (main === null ? 0 : 1),
      0,
    );
    const why = lost(text) ?? shifted(text);
    tally.judge(read === there && why === null, () => `${name}: ${read} of ${there}; ${why ?? ''}`);
  }
  return tally;
}

import { basename } from 'node:path';
import {
  ALL_DAY,
  ORDINARY_DAYTIME,
  participant,
  question,
} from '../../../core/diary/availability/asking/make.ts';
import type { Participant, Question } from '../../../core/diary/availability/asking/question.ts';
import { busyOfCalendar } from '../../../core/diary/availability/busy-of-calendar.ts';
import { findTimes } from '../../../core/diary/availability/find-times.ts';
import type { CalendarFile } from '../../../core/diary/calendar-object.ts';
import { loadHolidays } from '../../../core/diary/hours/holidays.ts';
import { ORDINARY_STRETCH } from '../../../core/diary/hours/working-hours.ts';
import type { DayOff } from '../../../core/diary/hours/working-hours.ts';
import { calendarTextOf } from '../../../core/diary/ical/decode.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import type { Span } from '../../../core/diary/span.ts';
import { Trouble } from '../../../core/errors.ts';
import { DAY_MS, inZone } from '../../../core/time/instant.ts';
import { say } from '../../../core/text/words.ts';
import { otherClock } from '../print/page.ts';
import { UsageTrouble } from '../usage-trouble.ts';
import type { VerbContext, VerbRun } from '../verb.ts';
import { freeWords } from '../free/words.ts';
import { bufferOf, lunchOf, numberOf, stretchesOf, textOf, weekOf } from '../free/written.ts';
import { printFree, shownAnswer } from '../free/shown.ts';
import { writtenMoment, writtenSpan, writtenZone } from '../written-time.ts';

/** A calendar file, and whose it is by its name. */
interface Read {
  readonly path: string;
  readonly name: string;
  readonly file: CalendarFile;
}

/** A calendar is read so much further than asked, for what a later window would give. */
const MARGIN_MS = DAY_MS;
const LATER_DAYS = 7;
/** No further ahead than this is read, whatever is asked. */
const LONGEST_READ_DAYS = 900;

const MINUTES_A_DAY = 1_440;
/** Read of one file; a longer one is not read as a whole, and so is never free. */
const MOST_BYTES = 64_000_000;

/** Common free time of calendars in files: one file is one person. Needs no office. */
export const free: VerbRun = async (context, args) => {
  const { options } = context;
  const given = options['calendar'];
  const paths = [...(Array.isArray(given) ? given.map(String) : []), ...args];
  const read: Read[] = [];
  for (const path of paths) read.push(await readOne(context, path));
  const zone = writtenZone(
    textOf(options, 'zone') ??
      read.find(({ file }) => file.zone !== null)?.file.zone ??
      Temporal.Now.timeZoneId(),
  );
  const said = { from: textOf(options, 'from') ?? '', until: textOf(options, 'until') ?? '' };
  const window = writtenSpan(
    { from: writtenMoment(said.from, zone), until: writtenMoment(said.until, zone) },
    said,
  );
  const holidays = await holidaysOf(context, zone, window);
  const put = asked(context, read, { zone, window, daysOff: holidays.daysOff });
  const shown = shownAnswer(findTimes(put), put, context.language, [
    ...holidays.said,
    ...unreadParts(read, context),
  ]);
  const clock = otherClock(zone, window.from, context.language);
  const print = () => [printFree(shown, context.language), clock].join('\n').trimEnd();
  context.say(shown, print, [shown]);
  return undefined;
};

/** @throws Trouble for a file that is not there or holds no whole calendar: it is never taken to be free */
async function readOne({ deps }: VerbContext, path: string): Promise<Read> {
  const { bytes, isWhole: all } = await deps.readBeginning(path, MOST_BYTES);
  const text = calendarTextOf(bytes);
  const file = readCalendar(text);
  const broken = file.dropped.find(({ what }) => what === 'file');
  // Old programs put NUL or Ctrl-Z after the end of a file.
  const isWhole = all && /END:VCALENDAR[^A-Z]*$/i.test(text);
  if (broken !== undefined || !isWhole)
    throw new Trouble('calendar-unreadable', { retry: false, values: { path } });
  return { path, name: file.name ?? basename(path).replace(/\.[^.]+$/, ''), file };
}

/** What could not be read of a calendar is said: it may take time that nobody sees. */
function unreadParts(read: readonly Read[], { language }: VerbContext): readonly string[] {
  return read.flatMap(({ name, file }) =>
    file.objects
      .filter(
        ({ component, main }) => component === 'VEVENT' && main !== null && main.start === null,
      )
      .map(({ uid }) => {
        const why = file.dropped.find(({ what }) => what.includes(uid))?.why ?? 'DTSTART';
        return say(
          freeWords,
          { key: 'free.unreadable-part', values: { name, what: uid, why } },
          language,
        );
      }),
  );
}

/** Where the zone tells the country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
};

async function holidaysOf(
  { options, language }: VerbContext,
  zone: string,
  window: Span,
): Promise<{ readonly daysOff: ReadonlyMap<string, DayOff>; readonly said: readonly string[] }> {
  const chosen = textOf(options, 'holidays');
  const country = chosen ?? COUNTRIES[zone] ?? 'none';
  if (country === 'none') return { daysOff: new Map(), said: [] };
  const [code = '', state] = country.toUpperCase().split('-');
  const holidays = await loadHolidays(code, { state });
  if (holidays === null) throw new UsageTrouble('free.bad-country', { value: country });
  const year = (at: number): number => inZone(at, zone).year;
  const daysOff = holidays.daysOff(year(window.from), year(window.until) + 1);
  const named = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  const said = say(
    freeWords,
    { key: 'free.assumed-holidays', values: { country: named } },
    language,
  );
  return { daysOff, said: chosen === null ? [said] : [] };
}

interface Setting {
  readonly zone: string;
  readonly window: Span;
  readonly daysOff: ReadonlyMap<string, DayOff>;
}

function asked({ options }: VerbContext, read: readonly Read[], setting: Setting): Question {
  const { zone, window } = setting;
  const minutes = { least: 1, most: MINUTES_A_DAY };
  const spread = textOf(options, 'spread');
  return question({
    people: read.map((each, at) => personOf(options, each, at, setting)),
    minutes: numberOf(options, 'minutes', minutes, 0),
    window,
    zone,
    now: window.from,
    step: numberOf(options, 'step', minutes, 15),
    buffer: bufferOf(options),
    tentativeAs: textOf(options, 'tentative') === 'free' ? 'free' : 'busy',
    max: numberOf(options, 'max', { least: 1, most: 10_000 }, 5, 'free.bad-count'),
    spread: spread === 'all' || spread === 'apart' ? spread : 'days',
  });
}

function personOf(
  options: VerbContext['options'],
  { name, file }: Read,
  at: number,
  { zone, window, daysOff }: Setting,
): Participant {
  const stretches = stretchesOf(options, 'hours');
  const own = stretches === null ? (file.zone ?? zone) : zone;
  const later = Math.max(LATER_DAYS * DAY_MS, window.until - window.from);
  const until = Math.min(window.until + later, window.from + LONGEST_READ_DAYS * DAY_MS);
  const over = { from: window.from - MARGIN_MS, until: until + MARGIN_MS };
  return participant({
    id: `${at + 1}`,
    name,
    busy: busyOfCalendar(file, { over, zone: file.zone ?? zone, owner: null }),
    zone: own,
    hours: {
      zone: own,
      week: weekOf(options, stretches ?? [ORDINARY_STRETCH]),
      exceptions: [],
      daysOff,
      assumed: stretches === null,
    },
    // Whoever names the hours has thought of the others' day.
    daytime: stretches === null ? ORDINARY_DAYTIME : ALL_DAY,
    lunch: lunchOf(options),
  });
}

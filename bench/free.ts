import ICAL from 'ical.js';
import {
  busyIndexOf,
  changeSource,
  commonFree,
} from '../src/core/diary/availability/busy-index.ts';
import type { BusyIndex } from '../src/core/diary/availability/busy-index.ts';
import { participant, question } from '../src/core/diary/availability/asking/make.ts';
import { findTimes } from '../src/core/diary/availability/find-times.ts';
import { merged, single, spansOf, subtract } from '../src/core/diary/availability/intervals.ts';
import { readCalendar } from '../src/core/diary/ical/read-calendar.ts';
import { busySpansOf } from '../src/core/diary/recurrence/busy-spans.ts';
import type { Span } from '../src/core/diary/span.ts';
import {
  OFFICE_FROM,
  OFFICE_PEOPLE,
  OFFICE_UNTIL,
  OFFICE_ZONE,
  officeCalendars,
} from './diary/busy-office.ts';
import { percentile, printFigure } from './figure.ts';
import { MinuteMap, freeMinutes } from './diary/minute-map.ts';

const SEED = 7;
/** Passes thrown away while the engine warms up, and passes measured. */
const WARM = 200;
const PASSES = 1_000;
/** The peer takes seconds; it is warm after the first people. */
const PEER_PASSES = 1;
/** People whose common time is compared with that of the peer. */
const SAME = 3;

function instant(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(OFFICE_ZONE).epochMilliseconds;
}

const year: Span = { from: instant(OFFICE_FROM), until: instant(OFFICE_UNTIL) };
const calendars = officeCalendars(SEED);

function median(run: () => unknown, passes = PASSES, warm = WARM): number {
  const sample: number[] = [];
  for (let pass = 0; pass < warm + passes; pass += 1) {
    const began = performance.now();
    run();
    if (pass >= warm) sample.push(performance.now() - began);
  }
  return percentile(sample, 0.5);
}

const files = calendars.map(({ ics }) => readCalendar(ics));
const indexes: readonly BusyIndex[] = files.map(({ objects }) =>
  busyIndexOf(
    objects.map((object) => [object.uid, busySpansOf([object], year, OFFICE_ZONE)]),
    year,
  ),
);

/** Every event of a year by ical.js, from what it parsed: the way one would do it with that library. */
function expandedByIcal(components: readonly ICAL.Component[]): readonly Span[] {
  const spans: Span[] = [];
  const add = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): void => {
    if (item.component.getFirstPropertyValue('transp') === 'TRANSPARENT') return;
    spans.push({ from: start.toUnixTime() * 1_000, until: end.toUnixTime() * 1_000 });
  };
  const overrides = Map.groupBy(
    components.filter((each) => each.hasProperty('recurrence-id')),
    (each) => String(each.getFirstPropertyValue('uid')),
  );
  for (const component of components) {
    if (component.hasProperty('recurrence-id')) continue;
    const exceptions = overrides.get(String(component.getFirstPropertyValue('uid'))) ?? [];
    const event = new ICAL.Event(component, { exceptions });
    if (!event.isRecurring()) {
      add(event, event.startDate, event.endDate);
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (next.toUnixTime() * 1_000 >= year.until) break;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      add(item, startDate, endDate);
    }
  }
  return spans;
}

/** Sorts everybody's spans together and takes what lies between: the plain sweep. */
function freeBetween(spans: readonly Span[]): readonly Span[] {
  const free: Span[] = [];
  let at = year.from;
  for (const { from, until } of spans.toSorted((one, other) => one.from - other.from)) {
    if (from > at) free.push({ from: at, until: from });
    at = Math.max(at, until);
  }
  if (at < year.until) free.push({ from: at, until: year.until });
  return free;
}

const parsed = calendars.map(({ ics }) => {
  const root = new ICAL.Component(ICAL.parse(ics));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent');
});

const window = single(year);
const value = median(() => commonFree(indexes, window));
// Nothing is free here that ical.js finds taken. The other way round differs: ical.js leaves out a DTSTART that
// its own rule does not name (a Tuesday with BYDAY=1MO), which RFC 5545 section 3.8.5.3 counts as the first instance.
const theirs = merged(freeBetween(parsed.slice(0, SAME).flatMap(expandedByIcal)));
const ours = commonFree(indexes.slice(0, SAME), window);
if (subtract(ours, theirs).from.length > 0) throw new Error('ical.js finds less time');
const peerValue = median(() => freeBetween(parsed.flatMap(expandedByIcal)), PEER_PASSES, 0);
const people = `${OFFICE_PEOPLE} people × 12 months`;
printFigure({
  figure: `common free time of ${people} (${spansOf(commonFree(indexes, window)).length} stretches)`,
  value,
  unit: 'ms',
  peer: 'ical.js: expand and sweep, parsed beforehand',
  peerValue,
  target: 'under 1 ms, and 100 times faster than ical.js',
  reached: value < 1 && peerValue / value >= 100,
});

// Bitmaps by the minute, the other way of doing it: measured so that the choice is one.
const maps = indexes.map((index) => MinuteMap.of(index.taken, year));
const byMap = median(() => freeMinutes(maps));
printFigure({
  figure: `common free time of ${people}, bitmaps by the minute instead`,
  value: byMap,
  unit: 'ms',
  peer: 'sorted columns',
  peerValue: value,
  target: 'for comparison: the columns are chosen',
  reached: value <= byMap,
});

// One event moves: from its new text's spans to the right answer again.
const [first] = indexes;
const [file] = files;
const changing = file?.objects.find(({ main }) => main?.rule === 'FREQ=WEEKLY');
if (first === undefined || changing === undefined)
  throw new Error('no weekly series in the office');
const changed = (): unknown => {
  const spans = busySpansOf(readCalendar(changing.text).objects, year, OFFICE_ZONE);
  return commonFree([changeSource(first, changing.uid, spans), ...indexes.slice(1)], window);
};
const afterChange = median(changed, 200, 50);
printFigure({
  figure: 'one changed series, read again, to the right common time of all',
  value: afterChange,
  unit: 'ms',
  target: 'under 5 ms',
  reached: afterChange < 5,
});

// The whole question, as a duty asks it: laid out, judged, ranked, with reasons.
const put = question({
  people: indexes.map((busy, at) => participant({ id: `${at}`, busy, zone: OFFICE_ZONE })),
  minutes: 30,
  window: year,
  zone: OFFICE_ZONE,
  now: year.from,
});
const asked = median(() => findTimes(put), 20, 5);
printFigure({
  figure: `ranked offers with reasons, ${people} (${findTimes(put).offers.length} offers)`,
  value: asked,
  unit: 'ms',
  target: 'under 100 ms',
  reached: asked < 100,
});

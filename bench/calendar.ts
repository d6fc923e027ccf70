import ICAL from 'ical.js';
import type { BusySpan } from '../src/core/diary/busy.ts';
import type { CalendarObject } from '../src/core/diary/calendar-object.ts';
import { changeObject } from '../src/core/diary/ical/change-object.ts';
import { readCalendar } from '../src/core/diary/ical/read-calendar.ts';
import { busySpansOf } from '../src/core/diary/recurrence/busy-spans.ts';
import { OFFICE_FROM, OFFICE_UNTIL, OFFICE_ZONE, officeCalendars } from './diary/busy-office.ts';
import type { OfficeCalendar } from './diary/busy-office.ts';
import { percentile, printFigure } from './figure.ts';

const SEED = 1;
/** Passes thrown away while the engine warms up, and passes measured; the peer takes its seconds each time. */
const WARM = 1;
const PASSES = 3;
/** Events changed one after the other. */
const CHANGES = 700;
const CHANGED_MS = 5;

const WINDOW = {
  from: Date.parse(`${OFFICE_FROM}T00:00Z`),
  until: Date.parse(`${OFFICE_UNTIL}T00:00Z`),
};

function took(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** From text to the time that is taken. */
function load(calendars: readonly OfficeCalendar[]): number {
  let spans = 0;
  for (const { ics } of calendars) {
    spans += busySpansOf(readCalendar(ics).objects, WINDOW, OFFICE_ZONE).length;
  }
  return spans;
}

/** The same by ical.js: its parser, its own expansion, and instants as numbers. */
function loadByPeer(calendars: readonly OfficeCalendar[]): number {
  const until = ICAL.Time.fromJSDate(new Date(WINDOW.until), true);
  let spans = 0;
  for (const { ics } of calendars) {
    const root = new ICAL.Component(ICAL.parse(ics));
    for (const component of root.getAllSubcomponents('vevent')) {
      if (component.hasProperty('recurrence-id')) continue;
      const event = new ICAL.Event(component);
      if (!event.isRecurring()) {
        spans += event.startDate.toUnixTime() < event.endDate.toUnixTime() ? 1 : 0;
        continue;
      }
      const each = event.iterator();
      for (let at = each.next(); at && at.compare(until) < 0; at = each.next()) {
        const { startDate, endDate } = event.getOccurrenceDetails(at);
        spans += startDate.toUnixTime() < endDate.toUnixTime() ? 1 : 0;
      }
    }
  }
  return spans;
}

/** One event an hour later: its text, its occurrences, and the list of the person's taken time, right again. */
function change(object: CalendarObject, spans: readonly BusySpan[]): readonly BusySpan[] {
  const local = object.main?.start?.local ?? '';
  const { zone = null } = object.main?.start ?? {};
  const later = local.includes('T')
    ? Temporal.PlainDateTime.from(local).add({ hours: 1 }).toString({ smallestUnit: 'second' })
    : local;
  const edit = { kind: 'edit', instance: null, fields: { start: { local: later, zone } } } as const;
  const text = changeObject(object, [edit], { stamp: WINDOW.from, sequence: 1 });
  const fresh = busySpansOf(readCalendar(text).objects, WINDOW, OFFICE_ZONE);
  const kept = spans.filter(({ by }) => by !== object.uid);
  return [...kept, ...fresh].toSorted((a, b) => a.from - b.from);
}

const calendars = officeCalendars(SEED);
const [ours, peers]: [number[], number[]] = [[], []];
for (let pass = 0; pass < WARM + PASSES; pass += 1) {
  const mine = took(() => load(calendars));
  const theirs = took(() => loadByPeer(calendars));
  if (pass < WARM) continue;
  ours.push(mine);
  peers.push(theirs);
}
const [value, peerValue] = [percentile(ours, 0.5), percentile(peers, 0.5)];
printFigure({
  figure:
    'calendars of 50 people, 12 months, 200 series and 500 single events each: text to taken time',
  value,
  unit: 'ms',
  peer: 'ical.js parse and expand',
  peerValue,
  target: 'faster than ical.js parse and expand',
  reached: value < peerValue,
});

const { objects } = readCalendar(calendars[0]?.ics ?? '');
let taken = busySpansOf(objects, WINDOW, OFFICE_ZONE);
const changeAll = (): readonly number[] =>
  objects.slice(0, CHANGES).map((object) =>
    took(() => {
      taken = change(object, taken);
    }),
  );
changeAll();
const changes = changeAll();
const slowest = percentile(changes, 0.95);
printFigure({
  figure: `one changed event to taken time that is right again (95th of ${changes.length})`,
  value: slowest,
  unit: 'ms',
  target: `under ${CHANGED_MS} ms`,
  reached: slowest < CHANGED_MS && taken.length > 0,
});

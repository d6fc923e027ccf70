import type { CalendarFile, CalendarObject } from '../calendar-object.ts';
import type { CalendarComponent, CalendarMethod } from '../../records/calendar-component.ts';
import type { SeriesPlan } from '../recurrence/plan.ts';
import { Zones, zoneBlocks } from '../zones/named-zone.ts';
import type { Block } from './content-lines.ts';
import { blocksOf, propertiesOf, textOf } from './content-lines.ts';
import { readComponent } from './reading/component.ts';
import { Objects } from './reading/objects.ts';
import { Times } from './reading/times.ts';
import { isVCalendar, modernised } from './vcalendar/modernised.ts';

/** How a calendar is read. */
export interface CalendarOptions {
  /** ISO 3166-1: chooses between the places that one name of Windows stands for. */
  readonly territory?: string;
}

/** Text taken in of one file. A feed of 200 MB is read this far, and what is behind is said to be left out. */
export const MAX_CALENDAR_UNITS = 32_000_000;
/** Objects of one file; a larger one is no calendar of a person. */
const MAX_OBJECTS = 100_000;
/** What is left out is told so often; more would bury it. */
const MAX_DROPPED = 200;

const METHODS: readonly CalendarMethod[] = [
  ...(['PUBLISH', 'REQUEST', 'REPLY', 'ADD'] as const),
  ...(['CANCEL', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'] as const),
];

/** METHOD as written; null for none, and for one that RFC 5546 does not know. */
function methodOf(text: string | null | undefined): CalendarMethod | null {
  return METHODS.find((method) => method === text?.trim().toUpperCase()) ?? null;
}

type Drop = (what: string, why: string) => void;

/** The text as far as it is read, its lines ended by CR LF. */
function takenIn(text: string, drop: Drop): string {
  let taken = text;
  if (text.length > MAX_CALENDAR_UNITS) {
    drop('file', `over ${MAX_CALENDAR_UNITS} characters: the rest was left out`);
    const end = text.lastIndexOf('\nEND:', MAX_CALENDAR_UNITS);
    taken = text.slice(0, end === -1 ? MAX_CALENDAR_UNITS : end);
  }
  if (taken.startsWith('\ufeff')) taken = taken.slice(1);
  return /(?:^|[^\r])\n|\r(?!\n)/.test(taken) ? taken.replaceAll(/\r\n|\n|\r/g, '\r\n') : taken;
}

interface Whole {
  readonly name: string | null;
  readonly zone: string | null;
  readonly method: CalendarMethod | null;
}

function wholeOf(calendars: readonly Block[], zones: Zones, drop: Drop): Whole {
  const all = calendars.map((block) => propertiesOf(block, (why) => drop('VCALENDAR', why)));
  const text = (name: string): string | null =>
    all.map((properties) => textOf(properties, name)).find((each) => each !== null) ?? null;
  const zone = text('x-wr-timezone');
  return {
    name: text('name') ?? text('x-wr-calname'),
    zone: zone === null ? null : zones.of(zone).zone,
    method: methodOf(text('method')),
  };
}

function objectKind(name: string): CalendarObject['component'] | null {
  return name === 'VEVENT' || name === 'VTODO' || name === 'VJOURNAL' ? name : null;
}

/** Plans of objects that were read here: made once, with the object, and let go with it. */
const PLANS = new WeakMap<CalendarObject, SeriesPlan>();

/** What an object is expanded by; of one that was not read here, its text is read. */
export function planOf(object: CalendarObject): SeriesPlan {
  const known = PLANS.get(object);
  if (known !== undefined) return known;
  const read = readCalendar(object.text).objects.find(
    ({ uid, component }) => uid === object.uid && component === object.component,
  );
  const plan = (read === undefined ? undefined : PLANS.get(read)) ?? {
    uid: object.uid,
    component: object.component,
    main: null,
    overrides: [],
  };
  PLANS.set(object, plan);
  return plan;
}

/**
 * Reads a calendar file (RFC 5545, RFC 7986; vCalendar 1.0 too). Whatever stands in it, nothing is thrown: what cannot
 * be used is left out and said, and the rest works.
 */
export function readCalendar(text: string, options: CalendarOptions = {}): CalendarFile {
  const dropped: { what: string; why: string }[] = [];
  const drop: Drop = (what, why) => {
    if (dropped.length < MAX_DROPPED) dropped.push({ what, why });
  };
  const taken = takenIn(text, drop);
  const source = isVCalendar(taken) ? modernised(taken, drop) : taken;
  const calendars = blocksOf(source).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) drop('file', 'no calendar in it');
  const rules = zoneBlocks(calendars);
  const zones = new Zones(rules, options.territory);
  const whole = wholeOf(calendars, zones, drop);
  const objects = new Objects(source, { rules, zones, drop });
  const freeBusy: CalendarComponent[] = [];
  let full = false;
  for (const calendar of calendars) {
    const method = methodOf(
      textOf(
        propertiesOf(calendar, () => {}),
        'method',
      ),
    );
    for (const block of calendar.inside) {
      const kind = objectKind(block.name);
      if (kind === null && block.name !== 'VFREEBUSY') {
        if (block.name !== 'VTIMEZONE') drop(block.name, 'not understood, left out');
        continue;
      }
      if (objects.size >= MAX_OBJECTS) {
        if (!full) drop('file', `objects over ${MAX_OBJECTS}: the rest was left out`);
        full = true;
        continue;
      }
      if (kind !== null) objects.add(kind, block, calendar, method);
      else freeBusy.push(readFreeBusy(block, zones, method, drop));
    }
  }
  const made = objects.all();
  for (const { object, plan } of made) PLANS.set(object, plan);
  return { ...whole, objects: made.map(({ object }) => object), freeBusy, dropped };
}

function readFreeBusy(
  block: Block,
  zones: Zones,
  method: CalendarMethod | null,
  drop: Drop,
): CalendarComponent {
  const said = (why: string): void => drop('VFREEBUSY', why);
  const times = new Times(zones, said);
  return readComponent('VFREEBUSY', block, { method, times, drop: said }).component;
}

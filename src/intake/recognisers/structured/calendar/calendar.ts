import type {
  CalendarComponent,
  CalendarMethod,
} from '../../../../core/records/calendar-component.ts';
import { MAX_FACTS } from '../../../limits.ts';
import type { Found } from '../../recogniser.ts';
import { blocksOf, propertiesOf, textOf } from '../../../../core/diary/ical/content-lines.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import { readComponent } from '../../../../core/diary/ical/reading/component.ts';
import { Zones, zoneBlocks } from '../../../../core/diary/zones/named-zone.ts';
import { Times } from '../../../../core/diary/ical/reading/times.ts';

const METHODS: readonly CalendarMethod[] = [
  ...(['PUBLISH', 'REQUEST', 'REPLY', 'ADD'] as const),
  ...(['CANCEL', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'] as const),
];
const COMPONENTS = ['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY'] as const;

function methodOf(text: string | null | undefined): CalendarMethod | null {
  return METHODS.find((method) => method === text?.trim().toUpperCase()) ?? null;
}

function isComponent(name: string): name is CalendarComponent['component'] {
  return COMPONENTS.some((each) => each === name);
}

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'calendar'>[] {
  const text = lookedAt(leaf, drop);
  const calendars = blocksOf(text).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) drop('no calendar in it');
  const zones = new Zones(zoneBlocks(calendars));
  const found: Found<'calendar'>[] = [];
  for (const calendar of calendars) {
    const inside = methodOf(textOf(propertiesOf(calendar, drop), 'method'));
    const outside = methodOf(leaf.parameters.get('method'));
    for (const block of calendar.inside) {
      if (!isComponent(block.name)) continue;
      if (found.length >= MAX_FACTS) {
        drop(`entries over ${MAX_FACTS}`);
        return found;
      }
      const times = new Times(zones, drop);
      const method = inside ?? outside;
      const disagree = inside !== null && outside !== null && inside !== outside;
      found.push({
        value: readComponent(block.name, block, { method, times, drop }).component,
        start: block.start,
        end: block.end,
        certainty: 1,
        assumptions: [
          ...times.assumptions,
          ...(disagree ? [`method: ${inside}, the part says ${outside}`] : []),
        ],
      });
    }
  }
  return found;
}

const CALENDAR_TYPES = new Set(['text/calendar', 'application/ics', 'text/x-vcalendar']);

/** What a calendar object asks, answers or tells: one fact a component (RFC 5545, RFC 5546, RFC 6047). */
export const calendar: PartRecogniser<'calendar'> = {
  kind: 'calendar',
  takes: ({ type, name }) =>
    CALENDAR_TYPES.has(type) || /\.(?:ics|ical|ifb|vcs)$/i.test(name ?? ''),
  find,
};

import type {
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
} from '../../records/calendar-component.ts';
import { stampText } from '../ical/wall-text.ts';
import { editPart } from '../ical/editing/edit-part.ts';
import { treeOf, TreeBlock } from '../ical/editing/tree.ts';
import type { EventFields, EventTime } from '../ical/event-fields.ts';
import { linesText } from '../ical/fold.ts';
import { PRODUCT } from '../ical/new-event.ts';
import { textValue, timeLine } from '../ical/write-fields.ts';
import type { CalendarObject } from '../calendar-object.ts';
import { vtimezoneLines } from '../zones/write-vtimezone.ts';
import { differencesOf } from './differences.ts';
import { instanceKey, partsOf, sameInstance } from './meeting.ts';
import type { Dispatch, MeetingState } from './meeting.ts';

/**
 * An iTIP message as text (RFC 5546): a whole VCALENDAR with its METHOD, lines folded and ended by CR LF. Written from the
 * values alone, so that reminders, colours and whatever else stands in our own copy stay at home.
 * @throws RangeError when a time or a zone is none
 */
export function itipText({ method, components }: Dispatch): string {
  const blocks = components.map((part) => {
    const block = new TreeBlock(part.component, `BEGIN:${part.component}`);
    block.put('UID', [`UID:${textValue(part.uid ?? '')}`]);
    writePart(block, part, null);
    return block;
  });
  return wholeText(blocks, { method, zones: [] });
}

/**
 * What the diary keeps after an outcome or a composition: the values of `meeting`, in the text they came in. Each part is
 * taken from the newest source that has it (`sources`: the message first, then what stood), and only what differs from it
 * is written anew; so alarms, attachments and what is not understood stay. An instance of its own is made from its series.
 * @throws RangeError when a time or a zone is none
 */
export function diaryText(meeting: MeetingState, sources: readonly CalendarObject[]): string {
  const known = sources.map(readSource);
  const blocks = partsOf(meeting).map((part) => {
    const source = sourceFor(part, known);
    if (source === null) {
      const made = new TreeBlock(part.component, `BEGIN:${part.component}`);
      made.put('UID', [`UID:${textValue(part.uid ?? '')}`]);
      writePart(made, part, null);
      return made;
    }
    const block = source.block.copy();
    writePart(block, part, source.part);
    return block;
  });
  return wholeText(blocks, { method: null, zones: known.flatMap(({ zones }) => zones) });
}

interface Sourced {
  readonly part: CalendarComponent;
  readonly block: TreeBlock;
}

interface Source {
  readonly parts: readonly Sourced[];
  readonly zones: readonly TreeBlock[];
}

/** The parts of an object beside the blocks of its text. */
function readSource(object: CalendarObject): Source {
  const { blocks } = treeOf(object.text);
  const parts = partsOf(object).flatMap((part): Sourced[] => {
    const block = blocks.find(
      (one) =>
        one.name === part.component &&
        digits(idLine(one)) === digits(part.recurrenceId?.local ?? ''),
    );
    return block === undefined ? [] : [{ part, block }];
  });
  return { parts, zones: blocks.filter(({ name }) => name === 'VTIMEZONE') };
}

function idLine(block: TreeBlock): string {
  const line = block.first('RECURRENCE-ID');
  return line === null ? '' : line.slice(line.lastIndexOf(':') + 1);
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** The very version of a part, else the newest of it, else its series. */
function sourceFor(part: CalendarComponent, known: readonly Source[]): Sourced | null {
  const all = known.flatMap(({ parts }) => parts);
  const same = all.filter((one) => sameInstance(one.part.recurrenceId, part.recurrenceId));
  const exact = same.find(
    (one) =>
      one.part.sequence === part.sequence &&
      one.part.stamp === part.stamp &&
      differencesOf(one.part, part).length === 0,
  );
  const found = exact ?? same[0] ?? null;
  if (found !== null || part.recurrenceId === null) return found;
  const series = all.find((one) => one.part.recurrenceId === null);
  if (series === undefined) return null;
  const block = series.block.copy();
  for (const name of ['RRULE', 'EXRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID']) block.put(name, []);
  const bare = {
    ...series.part,
    rule: null,
    extraDates: [],
    exceptedDates: [],
    recurrenceId: null,
  };
  return { part: bare, block };
}

/** Writes what a part says and its source does not. */
function writePart(
  block: TreeBlock,
  part: CalendarComponent,
  source: CalendarComponent | null,
): void {
  const fields = fieldsOf(part);
  const before = source === null ? null : fieldsOf(source);
  const told = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(entry(before ?? DEFAULTS, name)),
  );
  editPart(block, Object.fromEntries(told));
  writeId(block, part, source);
  block.put('SEQUENCE', [`SEQUENCE:${part.sequence}`]);
  const stamp = part.stamp === null ? null : Temporal.Instant.from(part.stamp).epochMilliseconds;
  block.put('DTSTAMP', stamp === null ? [] : [`DTSTAMP:${stampText(stamp)}`]);
  const original = part.originalStart ?? null;
  if (original !== null && source === null) {
    block.put('X-MS-OLK-ORIGINALSTART', [timeLine('X-MS-OLK-ORIGINALSTART', eventTime(original))]);
  }
  if (part.relatedTo !== undefined && source === null)
    block.put('RELATED-TO', [`RELATED-TO:${textValue(part.relatedTo)}`]);
}

function entry(fields: Partial<EventFields>, name: string): unknown {
  return Object.entries(fields).find(([key]) => key === name)?.[1];
}

/** What a component of its own need not say. */
const DEFAULTS: Partial<EventFields> = {
  start: null,
  end: null,
  rule: null,
  extraDates: [],
  exceptedDates: [],
  summary: null,
  description: null,
  location: null,
  conference: null,
  comment: null,
  status: null,
  transparent: false,
  confidentiality: 'PUBLIC',
  organizer: null,
  attendees: [],
};

function fieldsOf(part: CalendarComponent): Partial<EventFields> {
  const { summary, description, location, conference, comment, status, transparent } = part;
  const { rule, organizer, attendees, confidentiality } = part;
  return {
    start: part.start === null ? null : eventTime(part.start),
    end: part.end === null ? null : eventTime(part.end),
    rule,
    extraDates: part.extraDates.map(eventTime),
    exceptedDates: part.exceptedDates.map(eventTime),
    summary,
    description,
    location,
    conference,
    comment,
    status,
    transparent,
    confidentiality,
    organizer,
    attendees,
  };
}

/** A time whose zone nobody can name is written as the moment it is. */
function eventTime({ local, zone, instant }: CalendarTime): EventTime {
  if (zone !== null || instant === null) return { local, zone };
  return {
    local: Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDateTime().toString(),
    zone: 'UTC',
  };
}

function writeId(
  block: TreeBlock,
  part: CalendarComponent,
  source: CalendarComponent | null,
): void {
  const id = part.recurrenceId;
  const isKept =
    source !== null &&
    instanceKey(source.recurrenceId) === instanceKey(id) &&
    source.thisAndFuture === part.thisAndFuture;
  if (isKept) return;
  const range = part.thisAndFuture ? ';RANGE=THISANDFUTURE' : '';
  block.put('RECURRENCE-ID', id === null ? [] : [timeLine('RECURRENCE-ID', eventTime(id), range)]);
}

function wholeText(
  blocks: readonly TreeBlock[],
  around: { readonly method: CalendarMethod | null; readonly zones: readonly TreeBlock[] },
): string {
  const body = blocks.map((block) => block.text()).join('');
  const head = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN'],
    ...(around.method === null ? [] : [`METHOD:${around.method}`]),
  ];
  const unfolded = body.replaceAll(/\r\n[ \t]/g, '');
  const named = new Set(
    [...unfolded.matchAll(/;TZID=(?:"([^"\r\n]*)"|([^;:\r\n]*))/g)].map(
      ([, quoted, plain = '']) => quoted ?? plain,
    ),
  );
  const zones = [...named].map((tzid) => {
    const given = around.zones.find((zone) => zone.first('TZID')?.slice('TZID:'.length) === tzid);
    return given?.text() ?? ownZone(tzid);
  });
  return `${linesText(head)}${zones.join('')}${body}END:VCALENDAR\r\n`;
}

/** A zone the machine knows, written out; of one that nobody knows only the name stands, as it came. */
function ownZone(tzid: string): string {
  try {
    return linesText(vtimezoneLines(tzid));
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

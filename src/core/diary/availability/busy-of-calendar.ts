import type { Zone } from '../../time/instant.ts';
import type { CalendarComponent } from '../../records/calendar-component.ts';
import type { BusyKind, BusySpan } from '../busy.ts';
import type { CalendarFile, CalendarObject } from '../calendar-object.ts';
import { busySpansOf } from '../recurrence/busy-spans.ts';
import { spokenForOf } from '../recurrence/occurrences.ts';
import type { Span } from '../span.ts';
import { busyIndexOf } from './busy-index.ts';
import type { BusyIndex } from './busy-index.ts';
import { complement, merged, spansOf } from './intervals.ts';

/**
 * When the owner of a calendar is taken. Policy: an event takes time unless it is transparent, cancelled, or he declined it
 * himself; one he or the organiser is not sure of is tentative. A whole day is busy unless it is transparent (as
 * birthdays and holidays in feeds are). Without events a VFREEBUSY is known over its own span only.
 */
export function busyOfCalendar(
  file: CalendarFile,
  options: {
    readonly over: Span;
    /** What whole days and floating times are meant in. */
    readonly zone: Zone;
    /** The owner's mail address; null: told from the file (`ownerOf`). */
    readonly owner: string | null;
  },
): BusyIndex {
  const { over, zone } = options;
  const owner = options.owner ?? ownerOf(file.objects);
  const sources = file.objects.map(
    (object) => [object.uid, busyOfObject(object, over, zone, owner)] as const,
  );
  if (file.freeBusy.length === 0) return busyIndexOf(sources, over);
  const told = file.freeBusy.map((each) => toldBy(each, over));
  const hull = {
    from: Math.min(...told.map(({ from }) => from)),
    until: Math.max(...told.map(({ until }) => until)),
  };
  const known = file.objects.length > 0 || !(hull.until > hull.from) ? over : hull;
  const between = file.objects.length > 0 ? [] : spansOf(complement(merged(told), known));
  const unknown = between.map((span) => ({ ...span, kind: 'unknown', by: null }) as const);
  const busy = [...file.freeBusy.flatMap(busyOfFreeBusy), ...unknown];
  return busyIndexOf([...sources, ['free-busy', busy]], known);
}

/** When one object takes time of its owner. */
function busyOfObject(
  object: CalendarObject,
  over: Span,
  zone: Zone,
  owner: string | null,
): readonly BusySpan[] {
  const { main, overrides } = object;
  const answers = [...(main === null ? [] : [main]), ...overrides].map((each) =>
    answerIn(each, owner),
  );
  if (!answers.some((answer) => answer === 'DECLINED' || answer === 'TENTATIVE'))
    return busySpansOf([object], over, zone);
  if (object.component !== 'VEVENT') return [];
  const { found, cut } = spokenForOf(object, over, zone);
  const spans = found.flatMap(({ occurrence: each, component }): readonly BusySpan[] => {
    const answer = answerIn(component, owner);
    if (each.transparent || each.status === 'CANCELLED' || answer === 'DECLINED') return [];
    const kind: BusyKind =
      each.status === 'TENTATIVE' || answer === 'TENTATIVE' ? 'tentative' : 'busy';
    return [{ from: each.startAt, until: each.endAt, kind, by: each.uid }];
  });
  const rest = {
    from: cut ?? over.until,
    until: over.until,
    kind: 'unknown',
    by: object.uid,
  } as const;
  return cut === null ? spans : [...spans, rest];
}

/** What the owner himself answered; null where he is not among the attendees. */
function answerIn(component: CalendarComponent | null, owner: string | null): string | null {
  if (component === null || owner === null) return null;
  const wanted = owner.toLowerCase();
  const found = component.attendees.find(({ address }) => address.toLowerCase() === wanted);
  return found?.answer ?? null;
}

/** An owner is told by his calendar only when he is in this many of its meetings, and in more than anybody else. */
const FEWEST_MEETINGS = 3;

/**
 * Whose calendar it is, told by who takes part in nearly every meeting in it; null where nobody stands out. Only then
 * does "declined" mean that this time is free: somebody else's refusal frees nobody.
 */
export function ownerOf(objects: readonly CalendarObject[]): string | null {
  const meetings = objects.flatMap(({ main, overrides }) => {
    const one = main ?? overrides[0];
    if (one === undefined || one.attendees.length === 0) return [];
    const organizer = one.organizer === null ? [] : [one.organizer.address];
    const people = [...organizer, ...one.attendees.map(({ address }) => address)];
    return [new Set(people.map((address) => address.toLowerCase()))];
  });
  const count = new Map<string, number>();
  for (const people of meetings)
    for (const address of people) count.set(address, (count.get(address) ?? 0) + 1);
  const [first, second] = [...count].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < FEWEST_MEETINGS || first[1] < meetings.length) return null;
  return second !== undefined && second[1] === first[1] ? null : first[0];
}

const KINDS: Readonly<Record<string, BusyKind | null>> = {
  FREE: null,
  'BUSY-TENTATIVE': 'tentative',
  'BUSY-UNAVAILABLE': 'away',
};

/** Types nobody knows count as busy (RFC 5545 section 3.2.9). */
function busyOfFreeBusy({ busy }: CalendarComponent): readonly BusySpan[] {
  return busy.flatMap(({ from, until, type }): readonly BusySpan[] => {
    const kind = type in KINDS ? KINDS[type] : 'busy';
    if (kind === null || kind === undefined) return [];
    return [{ from: Date.parse(from), until: Date.parse(until), kind, by: null }];
  });
}

/** Over which span a VFREEBUSY tells anything: what it says itself, else from its first period to its last. */
function toldBy({ start, end, busy }: CalendarComponent, over: Span): Span {
  const moments = busy.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)]);
  const bound = (text: string | null | undefined, otherwise: number): number => {
    const at = text === null || text === undefined ? otherwise : Date.parse(text);
    return Math.min(over.until, Math.max(over.from, at));
  };
  return {
    from: bound(start?.instant, Math.min(...moments)),
    until: bound(end?.instant, Math.max(...moments)),
  };
}

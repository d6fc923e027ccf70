import type { CalendarObject } from '../../core/diary/calendar-object.ts';
import type { EventTraits } from '../../core/diary/desk-diary.ts';
import type { Occurrence } from '../../core/diary/occurrence.ts';
import type { CalendarComponent } from '../../core/records/calendar-component.ts';
import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import { spokenForOf } from '../../core/diary/recurrence/occurrences.ts';
import { ownAddresses } from '../../core/people/own-addresses.ts';
import { DAY_MS, type Instant, type Zone } from '../../core/time/instant.ts';
import {
  objectsToExpand,
  setExpandedUntil,
  writeOccurrences,
  type KeptOccurrence,
} from '../../store/records/diary/calendar-objects.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Reader, Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';

/** How far back the instances of a series are kept: who was seen last year is asked for, who ten years ago is not. */
const BACK_MS = 800 * DAY_MS;
/** How far ahead a series is expanded, and how much of it must be left before it is expanded anew. */
const AHEAD_MS = 1100 * DAY_MS;
const LEAST_AHEAD_MS = 750 * DAY_MS;
/** People of one event that are kept beside each of its times; a larger meeting is known by its title. */
const MOST_PEOPLE = 40;
/** Most objects expanded anew in one go; the rest follow at the next tick. */
const OBJECTS_AT_ONCE = 200;
/** Beyond every date a calendar can hold that is meant; a single event is expanded once and for all. */
const EVER: Instant = 253_402_300_800_000;

/** Whether it takes place more often than its text says. */
function recurs(object: CalendarObject): boolean {
  const { main, overrides } = object;
  const onward = overrides.filter(({ thisAndFuture }) => thisAndFuture);
  return [main, ...onward].some(
    (part) => part !== null && (part.rule !== null || part.extraDates.length > 0),
  );
}

/** Writes when an object takes place; gives the moment up to which that is now known. */
export async function expandObject(
  writer: Writer,
  seq: number,
  object: CalendarObject,
  { now, zone, mine }: Expanding,
): Promise<Instant> {
  const window = recurs(object)
    ? { from: now - BACK_MS, until: now + AHEAD_MS }
    : { from: -EVER, until: EVER };
  const { found, cut } = spokenForOf(object, window, zone);
  await writeOccurrences(
    writer,
    seq,
    found.map(({ occurrence, component }) => asKept(occurrence, component, mine)),
  );
  return cut ?? window.until;
}

/** Whether a series was cut off at a limit, nearer than is planned for. */
export function isCutShort(until: Instant, now: Instant): boolean {
  return until < now + LEAST_AHEAD_MS;
}

/** Of whom it is, and when it is now. */
export interface Expanding {
  readonly now: Instant;
  readonly zone: Zone;
  /** The principal's own addresses: what he declined takes none of his time. */
  readonly mine: ReadonlySet<string>;
}

function asKept(
  occurrence: Occurrence,
  part: CalendarComponent | null,
  mine: ReadonlySet<string>,
): KeptOccurrence {
  const own = part?.attendees.find(({ address }) => isMine(address, mine)) ?? null;
  const declined = own?.answer === 'DECLINED';
  const traits = traitsOf(part, own?.answer ?? null, mine);
  return { ...occurrence, transparent: occurrence.transparent || declined, traits };
}

const isMine = (address: string, mine: ReadonlySet<string>): boolean =>
  mine.has(address.toLowerCase());

function traitsOf(
  part: CalendarComponent | null,
  answer: string | null,
  mine: ReadonlySet<string>,
): EventTraits {
  if (part === null) return NO_TRAITS;
  const { organizer, attendees, start } = part;
  const others = [...(organizer === null ? [] : [organizer]), ...attendees].filter(
    ({ address }) => !isMine(address, mine),
  );
  const named = others.flatMap(({ name, address }) =>
    name === null ? [address] : [name, address],
  );
  return {
    private: part.confidentiality !== 'PUBLIC',
    invited: answer === 'NEEDS-ACTION',
    floating: start !== null && start.local.includes('T') && start.instant === null,
    location: part.location,
    conference: part.conference,
    people: [...new Set(named)].slice(0, MOST_PEOPLE),
  };
}

const NO_TRAITS: EventTraits = {
  private: false,
  invited: false,
  floating: false,
  location: null,
  conference: null,
  people: [],
};

/** Whose diary it is: his zone and his addresses. */
export async function whoseDiary(
  reader: Reader,
): Promise<{ readonly zone: Zone; readonly mine: ReadonlySet<string> }> {
  const profile = await readProfile(reader);
  if (profile === null) return { zone: 'UTC', mine: new Set() };
  return { zone: profile.zone, mine: ownAddresses(profile) };
}

/** Expands anew what is no longer known far enough ahead; called by the clock. Tells how many were. */
export async function expandAhead(owner: Owner, writer: Writer): Promise<number> {
  const now = owner.tools.clock.now();
  const due = await objectsToExpand(writer, now + LEAST_AHEAD_MS, OBJECTS_AT_ONCE);
  if (due.length === 0) return 0;
  const expanding = { now, ...(await whoseDiary(writer)) };
  for (const stored of due) {
    const object = readCalendar(stored.text).objects[0];
    const until =
      object === undefined ? EVER : await expandObject(writer, stored.seq, object, expanding);
    // A series that was cut off at a limit is cut off there the next time too: it is not tried at every tick.
    await setExpandedUntil(writer, stored.seq, Math.max(until, now + LEAST_AHEAD_MS));
  }
  return due.length;
}

import type {
  Arrangement,
  WantedMeeting,
  WantedRoom,
} from '../../../core/diary/arranging/arrangement.ts';
import { lostIn } from '../../../core/diary/arranging/lost.ts';
import { meetingOf } from '../../../core/diary/arranging/meeting-of.ts';
import type { BusySpan } from '../../../core/diary/busy.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { guestClock } from '../../../core/diary/guest.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { countedEntries } from '../../../core/diary/own-question.ts';
import type { DiarySettings } from '../../../core/diary/settings.ts';
import { Trouble } from '../../../core/errors.ts';
import { clockOf } from '../../../core/people/clock.ts';
import { ownAddresses } from '../../../core/people/own-addresses.ts';
import type { Profile } from '../../../core/situation.ts';
import { DAY_MS, type Instant, type Zone } from '../../../core/time/instant.ts';
import { objectsByUid } from '../../../store/records/diary/calendar-objects.ts';
import { listCalendars, type StoredCalendar } from '../../../store/records/diary/calendars.ts';
import { standingHolds } from '../../../store/records/diary/holds.ts';
import { clocksOfAddresses } from '../../../store/records/relations/clocks.ts';
import type { Reader } from '../../../store/access.ts';
import { discreetly } from '../telling/discreetly.ts';
import { daysOffWithin } from '../loading/days-off.ts';
import { travelTable } from '../loading/travel.ts';
import { diaryWithin } from '../loading/within.ts';
import { settingsNow } from '../standing.ts';
import type { AskedArrangement, AskedMeeting, AskedPerson } from './asked.ts';

/** What stands this far around the range matters to its edges. */
const AROUND_MS = 2 * DAY_MS;
const STEP_MINUTES = 15;

/** One meeting as it will be fitted in, with the event it is. */
export interface Gathered {
  readonly wanted: WantedMeeting;
  /** Null for a new one. */
  readonly entry: DiaryEntry | null;
  readonly asked: AskedMeeting | null;
}

/** Everything that fitting needs, read from the diary. */
export interface GatheredArrangement {
  readonly arrangement: Arrangement;
  readonly gathered: readonly Gathered[];
  /** What is lost and stays for a person to see to. */
  readonly staying: ReturnType<typeof lostIn>['staying'];
}

/** @throws Trouble `event-unknown`, `meeting-unclear`, `nothing-to-arrange` */
export async function gather(
  reader: Reader,
  asked: AskedArrangement,
  {
    profile,
    now,
    sees,
  }: { readonly profile: Profile; readonly now: Instant; readonly sees: boolean },
): Promise<GatheredArrangement> {
  const { settings } = await settingsNow(reader, profile);
  const calendars = await listCalendars(reader);
  const known = { from: asked.range.from - AROUND_MS, until: asked.range.until + AROUND_MS };
  const { entries: whole, busy } = await diaryWithin(reader, known, now);
  const entries = sees ? whole : whole.map(discreetly);
  const counted = countedEntries(entries, calendars);
  const ours = await oursAmong(reader, counted, profile, calendars);
  const { movable, staying } =
    asked.lost === null
      ? { movable: [], staying: [] }
      : lostIn(
          counted.filter(({ occurrence }) => occurrence.startAt > now),
          asked.lost,
          { holds: await standingHolds(reader), isOurs: (entry) => ours.has(entry) },
        );
  const gathered = [
    ...movable.map((entry): Gathered => ({ wanted: meetingOf(entry, true), entry, asked: null })),
    ...asked.meetings.map((meeting) => gatheredOf(meeting, counted, ours)),
  ];
  if (gathered.length === 0 && staying.length === 0)
    throw new Trouble('nothing-to-arrange', { retry: false });
  const rooms = roomsOf(settings, calendars, entries);
  const places = [...gathered.map(({ wanted }) => wanted), ...rooms].flatMap(
    ({ place }) => place ?? [],
  );
  const { zone, workingDays, name } = profile;
  const arrangement: Arrangement = {
    name,
    rules: { zone, workingDays, daysOff: await daysOffWithin(settings, known), settings },
    taken: {
      busy,
      known,
      entries: counted,
      travel: await travelTable(reader, places, counted, now),
    },
    now,
    notice: settings.noticeMinutes,
    range: asked.range,
    stepMinutes: STEP_MINUTES,
    meetings: gathered.map(({ wanted }) => wanted),
    rooms,
    people: asked.people.map(({ busy: taken, ...person }) => ({
      ...somebody(person),
      busy: taken,
    })),
    orders: asked.rules,
    clocks: await clocksOf(reader, gathered, { zone, now }),
  };
  return { arrangement, gathered, staying };
}

/** The clocks of those who live on another than the principal. */
async function clocksOf(
  reader: Reader,
  gathered: readonly Gathered[],
  here: { readonly zone: Zone; readonly now: Instant },
): Promise<NonNullable<Arrangement['clocks']>> {
  const people = gathered.flatMap(({ wanted }) => wanted.required);
  const known = await clocksOfAddresses(
    reader,
    people.map(({ id }) => id),
  );
  return new Map(
    people.flatMap(({ id, name }) => {
      const guest = guestClock(name, clockOf(known.get(id)), here);
      return guest === null ? [] : [[id, guest] as const];
    }),
  );
}

/** The events that the principal (or nobody) organises, in calendars that can be written. */
async function oursAmong(
  reader: Reader,
  entries: readonly DiaryEntry[],
  profile: Profile,
  calendars: readonly StoredCalendar[],
): Promise<ReadonlySet<DiaryEntry>> {
  const mine = ownAddresses(profile);
  const writable = new Set(calendars.filter(({ readOnly }) => !readOnly).map(({ name }) => name));
  const organizers = new Map<string, string | null>();
  const found = new Set<DiaryEntry>();
  for (const entry of entries) {
    const { uid } = entry.occurrence;
    if (!organizers.has(uid)) {
      const [stored] = await objectsByUid(reader, uid);
      const object = stored === undefined ? undefined : readCalendar(stored.text).objects[0];
      const part = object?.main ?? object?.overrides[0] ?? null;
      organizers.set(uid, part?.organizer?.address.toLowerCase() ?? null);
    }
    const organizer = organizers.get(uid) ?? null;
    if (writable.has(entry.calendar) && (organizer === null || mine.has(organizer)))
      found.add(entry);
  }
  return found;
}

function gatheredOf(
  asked: AskedMeeting,
  entries: readonly DiaryEntry[],
  ours: ReadonlySet<DiaryEntry>,
): Gathered {
  const entry = asked.uid === undefined ? null : entryOf(asked, asked.uid, entries);
  const before = entry === null ? null : meetingOf(entry, ours.has(entry));
  const title = asked.title ?? before?.title;
  const minutes = asked.minutes ?? before?.minutes;
  if (title === undefined || minutes === undefined)
    throw new Trouble('meeting-unclear', {
      retry: false,
      values: { title: title ?? asked.id ?? '?' },
    });
  const { id, place, room, windows, fixed, priority, leaveOut } = asked;
  const movability = fixed === true ? ({ moves: 'fixed' } as const) : before?.movability;
  return {
    asked,
    entry,
    wanted: {
      id: id ?? before?.id ?? title,
      title,
      ignoring: before?.ignoring ?? null,
      minutes,
      required: apart([...(before?.required ?? []), ...asked.with.map(somebody)]),
      optional: asked.optional.map(somebody),
      groups: [],
      room:
        room === undefined
          ? null
          : { anyOf: room.anyOf ?? null, seats: room.seats, equipment: room.equipment },
      place: place ?? before?.place ?? null,
      windows: windows ?? null,
      stands: before?.stands ?? null,
      movability: movability ?? { moves: 'freely' },
      priority,
      leaveOut: leaveOut ?? null,
    },
  };
}

function entryOf(
  { recurrenceId }: AskedMeeting,
  uid: string,
  entries: readonly DiaryEntry[],
): DiaryEntry {
  const found = entries.find(
    ({ occurrence }) =>
      occurrence.uid === uid &&
      occurrence.summary !== null &&
      (recurrenceId === undefined || occurrence.recurrenceId === recurrenceId),
  );
  if (found === undefined) throw new Trouble('event-unknown', { retry: false, values: { uid } });
  return found;
}

/** Who has an address is known by it. */
export function somebody({ name, address }: AskedPerson): WantedMeeting['required'][number] {
  const id = address?.toLowerCase() ?? name ?? '?';
  return { id, name: name ?? address ?? '?' };
}

function apart(people: WantedMeeting['required']): WantedMeeting['required'] {
  return [...new Map(people.map((one) => [one.id, one])).values()];
}

/** Rooms, with what stands in their calendars and what the principal has in them. */
function roomsOf(
  { rooms }: DiarySettings,
  calendars: readonly StoredCalendar[],
  entries: readonly DiaryEntry[],
): readonly WantedRoom[] {
  return rooms.flatMap(({ calendar, seats, equipment, place }): readonly WantedRoom[] => {
    const title = calendars.find(({ name }) => name === calendar)?.title;
    if (title === undefined) return [];
    const busy = entries
      .filter(
        ({ occurrence, traits, calendar: where }) =>
          occurrence.status !== 'CANCELLED' &&
          (where === calendar || traits.location?.trim().toLowerCase() === title.toLowerCase()),
      )
      .map(({ occurrence }): BusySpan => ({
        from: occurrence.startAt,
        until: occurrence.endAt,
        kind: 'busy',
        by: occurrence.uid,
      }));
    return [{ id: calendar, name: title, seats, equipment, place, busy }];
  });
}

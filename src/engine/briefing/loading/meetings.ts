import type { Attendee, MeetingFound, WayFound } from '../../../core/briefing/material.ts';
import { isConfidential } from '../../../core/diary/confidential.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { objectsByUid } from '../../../store/records/diary/calendar-objects.ts';
import type { Reader } from '../../../store/access.ts';
import type { BriefedFor } from './day.ts';
import { papersOf, threadsAbout } from './papers.ts';
import { preparedPapers } from './prepared.ts';

/** Of one appointment so many people are told of by name. */
const MOST_OF_ONE = 12;
/** Characters of a description that are looked at. */
const DESCRIPTION = 4000;

/** What stands in the diary of a day as appointments, with the ways and papers that belong to each. */
export async function meetingsOf(
  reader: Reader,
  entries: readonly DiaryEntry[],
  briefed: BriefedFor & { readonly span: Span },
): Promise<readonly MeetingFound[]> {
  const own = entries.filter((entry) => isAppointment(entry));
  return Promise.all(own.map((entry) => meetingOf(reader, entry, entries, briefed)));
}

/** Not what was called off, nor what is only there because of another. */
function isAppointment({ occurrence, card }: DiaryEntry): boolean {
  return occurrence.status !== 'CANCELLED' && (card?.parent ?? null) === null;
}

async function meetingOf(
  reader: Reader,
  entry: DiaryEntry,
  entries: readonly DiaryEntry[],
  briefed: BriefedFor,
): Promise<MeetingFound> {
  const { calendar, occurrence, traits, card } = entry;
  const { uid, recurrenceId, startAt, endAt, allDay, summary, status } = occurrence;
  const hidden = !briefed.everything && isConfidential(entry);
  const base = { calendar, uid, recurrenceId, from: startAt, until: endAt, allDay, hidden };
  const tentative = status === 'TENTATIVE';
  if (hidden) return { ...base, ...NOTHING, tentative };
  const component = await componentOf(reader, entry);
  const people = attendees(entry, component, briefed);
  const title = summary ?? '';
  const about = { uid, title, people: people.map(({ address }) => address) };
  const threads = await threadsAbout(reader, about, briefed);
  return {
    ...base,
    tentative,
    title,
    unanswered: traits.invited,
    place: traits.location,
    conference: traits.conference,
    description: component?.description?.slice(0, DESCRIPTION) ?? null,
    reason: card?.reason ?? null,
    people: people.slice(0, MOST_OF_ONE),
    morePeople: Math.max(0, people.length - MOST_OF_ONE),
    ways: await waysOf(reader, entry, entries),
    threads,
    ...(await preparedPapers(reader, occurrence, {
      found: await papersOf(reader, threads, briefed),
      everything: briefed.everything,
    })),
  };
}

const NOTHING = {
  title: null,
  unanswered: false,
  place: null,
  conference: null,
  description: null,
  reason: null,
  people: [],
  morePeople: 0,
  ways: [],
  threads: [],
  papers: [],
} as const;

/** The event itself, as it stands in its calendar. */
async function componentOf(
  reader: Reader,
  { calendar, occurrence }: DiaryEntry,
): Promise<CalendarComponent | null> {
  const found = await objectsByUid(reader, occurrence.uid);
  const text = (found.find((one) => one.calendar === calendar) ?? found[0])?.text ?? '';
  const [object] = readCalendar(text).objects;
  if (object === undefined) return null;
  const instance = object.overrides.find(
    (one) => occurrence.recurrenceId?.startsWith(one.recurrenceId?.local ?? '-') === true,
  );
  return instance ?? object.main ?? object.overrides[0] ?? null;
}

/** Those who take part, with what the diary knows of their answers; the principal and his rooms are left out. */
function attendees(
  { traits }: DiaryEntry,
  component: CalendarComponent | null,
  { profile }: BriefedFor,
): readonly Attendee[] {
  const own = new Set(profile.addresses.map((address) => address.toLowerCase()));
  const asked = new Map(
    (component?.attendees ?? []).map((one) => [one.address.toLowerCase(), one] as const),
  );
  const seen = new Set<string>();
  return takingPart(traits).flatMap(({ name, address }): readonly Attendee[] => {
    const lower = address.toLowerCase();
    const invited = asked.get(lower);
    if (own.has(lower) || seen.has(lower)) return [];
    if (invited?.type === 'ROOM' || invited?.type === 'RESOURCE') return [];
    seen.add(lower);
    return [{ name, address: lower, answer: invited?.answer ?? null }];
  });
}

/** The blocks beside an event: the way there and back, time to prepare. */
async function waysOf(
  reader: Reader,
  { occurrence: { uid, recurrenceId } }: DiaryEntry,
  entries: readonly DiaryEntry[],
): Promise<readonly WayFound[]> {
  const beside = entries.filter(({ card, occurrence }) => {
    const parent = card?.parent ?? null;
    return (
      parent?.uid === uid &&
      parent.recurrenceId === recurrenceId &&
      occurrence.status !== 'CANCELLED'
    );
  });
  return Promise.all(
    beside.map(async (block) => ({
      uid: block.occurrence.uid,
      role: block.card?.parent?.role ?? 'travel-there',
      from: block.occurrence.startAt,
      until: block.occurrence.endAt,
      summary: block.occurrence.summary ?? '',
      text: (await componentOf(reader, block))?.description ?? null,
    })),
  );
}

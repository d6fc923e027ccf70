import type { BusySpan } from '../busy.ts';
import type { CalendarObject } from '../calendar-object.ts';
import type { DiaryEntry, DiaryObject, EventTraits, LoadedDiary } from '../desk-diary.ts';
import type { Hold } from '../hold.ts';
import { newEvent } from '../ical/new-event.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { attendeeAmong, isAmong, partOf, partsOf } from '../invitations/meeting.ts';
import { occurrencesOf } from '../recurrence/occurrences.ts';
import { diarySettings } from '../settings.ts';
import type { Occurrence } from '../occurrence.ts';
import type { HoldId } from '../../ids.ts';
import { readMailbox } from '../../conduct/testing/mailbox.ts';
import type { Profile } from '../../situation.ts';
import { DAY_MS } from '../../time/instant.ts';
import { PLAIN_CARD } from '../acting/event-act.ts';
import { timeFor } from '../acting/standing.ts';
import { eventTimes, instantOf } from '../acting/times.ts';
import type { DiaryExampleSituation } from './example.ts';

/** How far around now an example's diary is looked at. */
const BACK_MS = DAY_MS;
const AHEAD_MS = 60 * DAY_MS;

type Written = DiaryExampleSituation['events'][number];

/** Builds the diary that an example describes, as the engine would load it. */
export function diaryOf(
  example: DiaryExampleSituation,
  profile: Profile,
  now: number,
): LoadedDiary {
  const span = { from: now - BACK_MS, until: now + AHEAD_MS };
  const [first] = example.calendars;
  const home = first?.name ?? 'none';
  const holds = example.holds.map((hold) => holdOf(hold, profile, home));
  const standing = holds.filter(({ state }) => state === 'held').map((hold) => heldText(hold));
  const events = example.events.map((event) => ({ text: textOf(event, profile), event }));
  const objects = [...events, ...standing.map((text) => ({ text, event: null }))].flatMap(
    ({ text, event }): readonly DiaryObject[] => objectsIn(text, home, event),
  );
  const entries = objects.flatMap((object) => entriesOf(object, profile, span));
  const held = new Set(holds.filter(({ state }) => state === 'held').map(({ uid }) => uid));
  const taken = entries.filter(
    ({ occurrence }) => !occurrence.transparent && occurrence.status !== 'CANCELLED',
  );
  const busy = taken.map(({ occurrence, traits }): BusySpan => {
    const tentative = occurrence.status === 'TENTATIVE' || traits.invited;
    const kind = held.has(occurrence.uid) ? 'held' : tentative ? 'tentative' : 'busy';
    return { from: occurrence.startAt, until: occurrence.endAt, kind, by: occurrence.uid };
  });
  const unread = example.calendars.some((one) => one.unread);
  return {
    settings: diarySettings.parse(example.settings),
    daysOff: [],
    calendars: example.calendars.map(({ unread: _unread, ...calendar }) => ({
      ...calendar,
      title: calendar.name,
      counts: true,
    })),
    span,
    entries,
    busy: unread ? [...busy, { ...span, kind: 'unknown', by: null }] : busy,
    holds,
    objects,
    chosen: example.chosen,
    changed: [],
  };
}

type WrittenHold = DiaryExampleSituation['holds'][number];

function holdOf(written: WrittenHold, { zone }: Profile, calendar: string): Hold {
  const { id, from, until, expires, made, ...rest } = written;
  return {
    ...rest,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
    id: id as HoldId,
    from: instantOf(from, zone),
    until: instantOf(until, zone),
    zone,
    expiresAt: instantOf(expires, zone),
    createdAt: instantOf(made, zone),
    uid: `${id}@secretaris`,
    calendar,
  };
}

function heldText({ uid, from, until, name, what, zone, createdAt }: Hold): string {
  const local = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' });
  return newEvent({
    uid,
    stamp: createdAt,
    ...eventTimes({ from: local(from), until: local(until), zone }),
    summary: `Vastgehouden: ${what} met ${name}`,
    status: 'TENTATIVE',
  });
}

/** The text of an event as it stands; written a week before. */
function textOf(event: Written, { zone }: Profile): string {
  if ('ics' in event) return Array.isArray(event.ics) ? `${event.ics.join('\r\n')}\r\n` : event.ics;
  const { uid, title, from, until, rule, place, organiser, guests, status, sequence } = event;
  return newEvent({
    uid,
    stamp: Date.UTC(2026, 10, 1),
    sequence,
    ...eventTimes({ from, until, zone }),
    summary: title,
    rule: rule ?? null,
    location: place ?? null,
    status: status ?? null,
    ...(event.private ? { confidentiality: 'PRIVATE' } : {}),
    ...(organiser === undefined ? {} : { organizer: { ...readMailbox(organiser), sentBy: null } }),
    attendees: guests.map((guest) => {
      const [, mailbox = guest, answer = 'NEEDS-ACTION'] = /^(.*>)\s+(\S+)$/.exec(guest) ?? [];
      return { ...readMailbox(mailbox), answer, answerAsked: answer === 'NEEDS-ACTION' };
    }),
  });
}

function objectsIn(text: string, calendar: string, event: Written | null): readonly DiaryObject[] {
  const marks = event !== null && 'marks' in event ? event.marks : [];
  return readCalendar(text).objects.map(({ uid, text: whole }) => ({
    calendar,
    name: `${uid}.ics`,
    uid,
    etag: `etag-of-${uid}`,
    text: whole,
    gone: false,
    card: marks.length === 0 ? null : { ...PLAIN_CARD, calendar, uid, marks, changedAt: 0 },
  }));
}

function entriesOf(
  { calendar, name, text, card }: DiaryObject,
  profile: Profile,
  span: { readonly from: number; readonly until: number },
): readonly DiaryEntry[] {
  const [object] = readCalendar(text).objects;
  if (object === undefined) return [];
  const mine = [...profile.addresses, ...profile.accounts.map(({ address }) => address.address)];
  return occurrencesOf(object, span, profile.zone).occurrences.map((occurrence) => {
    const { traits, declined } = traitsOf(object, occurrence, mine);
    const transparent = occurrence.transparent || declined;
    return { calendar, name, occurrence: { ...occurrence, transparent }, traits, card };
  });
}

/** As the engine notes them beside each time (`src/engine/diary/expand.ts`). */
function traitsOf(
  object: CalendarObject,
  { recurrenceId }: Occurrence,
  mine: readonly string[],
): { readonly traits: EventTraits; readonly declined: boolean } {
  const part =
    partOf(object, timeFor(object, recurrenceId)) ?? object.main ?? partsOf(object)[0] ?? null;
  const answer = part === null ? null : (attendeeAmong(part, mine)?.answer ?? null);
  const people =
    part === null ? [] : [...(part.organizer === null ? [] : [part.organizer]), ...part.attendees];
  const others = people.filter(({ address }) => !isAmong(address, mine));
  return {
    declined: answer === 'DECLINED',
    traits: {
      private: part !== null && part.confidentiality !== 'PUBLIC',
      invited: answer === 'NEEDS-ACTION',
      floating: false,
      location: part?.location ?? null,
      conference: part?.conference ?? null,
      people: others.flatMap((one) =>
        one.name === null ? [one.address] : [one.name, one.address],
      ),
    },
  };
}

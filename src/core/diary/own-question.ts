import { minutesIn, placeIn, type TravelTable } from '../travel/table.ts';
import { DAY_MS, MINUTE_MS, type Instant, type Zone } from '../time/instant.ts';
import { ALL_DAY, ALL_HOURS, participant, question } from './availability/asking/make.ts';
import type { Participant, Question, Whereabouts } from './availability/asking/question.ts';
import { busyIndex } from './availability/busy-index.ts';
import type { BusySpan } from './busy.ts';
import type { DiaryEntry } from './desk-diary.ts';
import { guestHours, type GuestClock } from './guest.ts';
import type { DayOff } from './hours/working-hours.ts';
import { principalHours } from './principal-hours.ts';
import type { DiarySettings } from './settings.ts';
import type { Span } from './span.ts';

/**
 * By which rules the principal's time is given away: plain data, kept beside an act, so that booking asks by the rules
 * of the offer and not by those of the day on which somebody agrees.
 */
export interface OwnRules {
  readonly zone: Zone;
  /** ISO weekdays on which he works, where no hours were told. */
  readonly workingDays: readonly number[];
  readonly daysOff: readonly DayOff[];
  readonly settings: Pick<
    DiarySettings,
    'week' | 'exceptions' | 'lunch' | 'bufferMinutes' | 'meetingsADay'
  >;
  /** Where the meeting is, as it stands in words; null: nowhere that he has to go to. */
  readonly place: string | null;
  /** Whoever is asked to it and lives on another clock; absent: nobody. */
  readonly guests?: readonly GuestClock[];
}

/** What his time is taken by, as it is at the moment of asking. */
export interface OwnTaken {
  readonly busy: readonly BusySpan[];
  /** The stretch over which `busy` is known. */
  readonly known: Span;
  /** What stands in the calendars that take his time. */
  readonly entries: readonly DiaryEntry[];
  /** Null: no way was looked up, and so none is asked for. */
  readonly travel: TravelTable | null;
}

/** What is asked, besides the rules. */
export interface OwnAsked {
  readonly minutes: number;
  readonly window: Span;
  readonly now: Instant;
  /** Minutes between now and the earliest start. */
  readonly notice: number;
  /**
   * What may be taken for free, with the blocks that belong to it: what is being moved, the hold that is being booked. A
   * UID, or one time of a series (`oneTimeOf`).
   */
  readonly ignoring: readonly string[];
  readonly max: number;
  readonly spread: Question['spread'];
  /** Others whose time counts as well. */
  readonly others?: readonly Participant[];
}

/** Of what stands in the diary, what stands in the calendars that take time; of blocks and their events alike. */
export function countedEntries(
  entries: readonly DiaryEntry[],
  calendars: readonly { readonly name: string; readonly counts: boolean }[],
): readonly DiaryEntry[] {
  const counting = new Set(calendars.filter(({ counts }) => counts).map(({ name }) => name));
  return entries.filter(({ calendar }) => counting.has(calendar));
}

/** Exceptions and days off this far around a time are all that can matter to it. */
const AROUND_MS = 10 * DAY_MS;

/** The rules as far as they matter to one stretch: what is kept beside an act stays small. */
export function rulesAround(rules: OwnRules, { from, until }: Span): OwnRules {
  const day = (at: Instant): string =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(rules.zone)
      .toPlainDate()
      .toString();
  const [first, last] = [day(from - AROUND_MS), day(until + AROUND_MS)];
  const near = ({ date }: { readonly date: string }): boolean => first <= date && date <= last;
  const { week, lunch, bufferMinutes, meetingsADay, exceptions } = rules.settings;
  return {
    ...rules,
    daysOff: rules.daysOff.filter(near),
    settings: { week, lunch, bufferMinutes, meetingsADay, exceptions: exceptions.filter(near) },
  };
}

/** One time that an event takes place, where the others of its series stay what they are. */
export function oneTimeOf(uid: string, startAt: Instant): string {
  return `${uid}\n${startAt}`;
}

/** Stands among what a booking passes over: a time of which nobody can tell, where whoever wants it was told so. */
export const UNKNOWN_TIME = 'unknown';

/** What is left of the diary when single times of series are looked away from, with their blocks. */
function withoutTimes(whole: OwnTaken, ignoring: readonly string[]): OwnTaken {
  const taken = ignoring.includes(UNKNOWN_TIME)
    ? { ...whole, busy: whole.busy.filter(({ kind }) => kind !== 'unknown') }
    : whole;
  const times = new Set(ignoring.filter((one) => one.includes('\n')));
  if (times.size === 0) return taken;
  const blocks = new Set(
    taken.entries.flatMap(({ card, occurrence }) => {
      const parent = card?.parent ?? null;
      return parent !== null && times.has(oneTimeOf(parent.uid, parent.parentFrom ?? -1))
        ? [occurrence.uid]
        : [];
    }),
  );
  const gone = (uid: string, from: Instant): boolean =>
    blocks.has(uid) || times.has(oneTimeOf(uid, from));
  return {
    ...taken,
    busy: taken.busy.filter(({ by, from }) => by === null || !gone(by, from)),
    entries: taken.entries.filter(({ occurrence }) => !gone(occurrence.uid, occurrence.startAt)),
  };
}

/** The principal's time as a question: every offer and every booking of it asks this one. */
export function ownQuestion(rules: OwnRules, whole: OwnTaken, asked: OwnAsked): Question {
  const { settings, zone } = rules;
  const taken = withoutTimes(whole, asked.ignoring);
  const place = taken.travel === null ? null : placeIn(taken.travel, rules.place);
  const ignoring = withBlocks(taken.entries, asked.ignoring, place !== null);
  const ignored = new Set(ignoring);
  return question({
    people: [
      participant({
        ...whom(taken, zone),
        hours: principalHours({ ...rules, settings }),
        lunch: settings.lunch,
        limits: { meetingsADay: settings.meetingsADay, minutesADay: null, minutesAWeek: null },
        attends: place === null ? 'remote' : 'in-person',
        base: taken.travel?.base ?? null,
        whereabouts:
          taken.travel === null ? [] : whereaboutsIn(taken.entries, taken.travel, ignored),
      }),
      ...(asked.others ?? []),
      ...(rules.guests ?? []).map((guest, at) => guestIn(guest, at, taken.known)),
    ],
    minutes: asked.minutes,
    window: asked.window,
    zone,
    now: asked.now,
    notice: asked.notice,
    buffer: { before: settings.bufferMinutes, after: settings.bufferMinutes },
    place,
    travelMinutes: taken.travel === null ? null : minutesIn(taken.travel),
    max: asked.max,
    spread: asked.spread,
    ignoring,
  });
}

/** Of a guest his day is known, and no more: whether he is free then is what he is asked. */
function guestIn(guest: GuestClock, at: number, known: Span): Participant {
  const { name, zone, daytime } = guest;
  const hours = guestHours(guest);
  return participant({
    ...{ id: `guest-${at}`, name, zone, daytime, hours },
    busy: busyIndex([], known),
    attendance: { role: 'must', essential: true },
  });
}

/** A time that the principal named himself: whatever his habits are, only what takes his time stands in its way. */
export function bareQuestion(
  whole: OwnTaken,
  { from, until }: Span,
  { zone, ignoring }: { readonly zone: Zone; readonly ignoring: readonly string[] },
): Question {
  const taken = withoutTimes(whole, ignoring);
  return question({
    people: [
      participant({
        ...whom(taken, zone),
        hours: { zone, week: ALL_HOURS, exceptions: [], daysOff: new Map(), assumed: false },
        daytime: ALL_DAY,
      }),
    ],
    minutes: (until - from) / MINUTE_MS,
    window: { from, until },
    zone,
    // He may write down what has been.
    now: from,
    ignoring: withBlocks(taken.entries, ignoring, false),
  });
}

function whom({ busy, known }: OwnTaken, zone: Zone) {
  return {
    id: 'principal',
    zone,
    busy: busyIndex(busy, known),
    attendance: { role: 'must', essential: true },
  } as const satisfies Partial<Participant>;
}

/**
 * An event that is looked away from takes its blocks with it. And where the way to a meeting is worked out, the ways
 * that stand in the diary as blocks are not counted once more; those that a hand put there stay.
 */
function withBlocks(
  entries: readonly DiaryEntry[],
  ignoring: readonly string[],
  waysAreAsked: boolean,
): readonly string[] {
  const ignored = new Set(ignoring);
  const blocks = entries.filter(({ card, occurrence }) => {
    const parent = card?.parent ?? null;
    if (parent === null) return false;
    if (ignored.has(parent.uid)) return true;
    const { planned, role } = parent;
    const stands =
      planned !== null && planned.from === occurrence.startAt && planned.until === occurrence.endAt;
    return waysAreAsked && stands && role.startsWith('travel');
  });
  return [...new Set([...ignoring, ...blocks.map(({ occurrence }) => occurrence.uid)])];
}

/** The appointments that he has to be somewhere for. */
function whereaboutsIn(
  entries: readonly DiaryEntry[],
  travel: TravelTable,
  ignored: ReadonlySet<string>,
): readonly Whereabouts[] {
  return entries.flatMap(({ occurrence, traits, card }): readonly Whereabouts[] => {
    const { uid, startAt, endAt, allDay, transparent, status } = occurrence;
    if (allDay || transparent || status === 'CANCELLED' || ignored.has(uid)) return [];
    const place = (card?.parent ?? null) === null ? placeIn(travel, traits.location) : null;
    return place === null ? [] : [{ from: startAt, until: endAt, place, by: uid }];
  });
}

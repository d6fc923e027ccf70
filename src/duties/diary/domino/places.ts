import type { Arrangement } from '../../../core/diary/arranging/arrangement.ts';
import { lostProblem } from '../../../core/diary/arranging/lost.ts';
import { problemOf } from '../../../core/diary/arranging/problem-of.ts';
import { meetingId, meetingOf } from '../../../core/diary/arranging/meeting-of.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import {
  findOwnTimes,
  isOwnTime,
  ownRules,
  ownTaken,
  soonest,
} from '../../../core/diary/acting/own-time.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { fitTogether } from '../../../core/diary/fit/fit.ts';
import { holdsOnDay, isAbout } from '../../../core/diary/standing-orders/standing-order.ts';
import type { Span } from '../../../core/diary/span.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { sharing } from '../colleagues/desks.ts';
import { isMovable, type Affected } from './affected.ts';
import { itself } from './itself.ts';
import { AHEAD_MS, type LostTime } from './lost-time.ts';

const STEP_MINUTES = 15;
/** Rounds of improving the fit: what it gains after these nobody notices. A day of many appointments has fewer, each dearer. */
const MOST_ROUNDS = 40;
const ROUNDS_OF_ALL = 160;
/** Ways that are tried of a handful before that: somebody waits for the answer. */
const MOST_TRIES = 5000;
/** Days among which a second time is chosen. */
const MOST_DAYS = 8;
/** Times offered to somebody who chooses. */
const CHOICES = 2;

/** Where what is lost can go: the best time first; more than one where somebody is to choose. */
export type Places = ReadonlyMap<DiaryEntry, readonly Span[]>;

/**
 * Other times for all that is lost, worked out together: they are fitted among each other first, and then each is judged
 * by the function that offers and books, in the diary as it will be when those before it have found theirs. So none takes
 * the time of another, and what is offered can be booked.
 */
export function placesFor(
  deciding: Deciding,
  affected: readonly Affected[],
  lost: LostTime,
): Places {
  const movable = affected
    .filter(isMovable)
    .filter(({ is }) => is !== 'own' || lost.cause !== 'cancels')
    .toSorted((one, other) => priorityOf(deciding, other) - priorityOf(deciding, one));
  const gone = affected.map(({ entry }) => entry);
  const range = rangeOf(deciding, lost);
  const places = new Map<DiaryEntry, readonly Span[]>();
  if (movable.length === 0 || range.from >= range.until) return places;
  const fitted = fitAll(deciding, movable, { range, lost });
  // Nothing goes into the time that is lost, nor too soon to be told.
  const ready = soon(deciding, lost);
  // What goes first stands in the diary itself.
  let then = lost.cause === 'gives-way' ? ready : withTaken(ready, { span: lost.span, like: null });
  for (const one of movable) {
    const span = firstPlace(then, one, { gone, range, fitted: fitted.get(one.entry) ?? null });
    if (span === null) continue;
    places.set(one.entry, [span]);
    then = withTaken(then, { span, like: one.entry });
  }
  for (const one of movable) {
    const [first] = places.get(one.entry) ?? [];
    if (first === undefined || !isChosen(deciding, one, first)) continue;
    const others = otherDays(then, one, { gone, range, first });
    places.set(
      one.entry,
      [first, ...others].toSorted((a, b) => a.from - b.from),
    );
    for (const span of others) then = withTaken(then, { span, like: one.entry });
  }
  return places;
}

/** Who is met on the same day all the same is told so; anybody else chooses. */
export function isChosen(deciding: Deciding, { is, entry }: Affected, span: Span): boolean {
  return (is === 'guest' || is === 'call') && !isSameDay(deciding, entry, span);
}

export function isSameDay(
  { situation }: Deciding,
  { occurrence }: DiaryEntry,
  span: Span,
): boolean {
  const { zone } = situation.profile;
  return dayOf(occurrence.startAt, zone).equals(dayOf(span.from, zone));
}

function rangeOf({ situation, diary }: Deciding, { span }: LostTime): Span {
  const known = diary.span ?? span;
  return {
    from: Math.max(situation.now, dayStart(situation, span)),
    until: Math.min(known.until, span.until + AHEAD_MS),
  };
}

/** What is lost may go before the stretch on the same day, too: who leaves at three can be met at two. */
function dayStart({ profile }: Deciding['situation'], { from }: Span): number {
  return dayOf(from, profile.zone).toZonedDateTime(profile.zone).epochMilliseconds;
}

/** Somebody who is late today is not kept waiting two hours more because of a rule about offers. */
function soon(deciding: Deciding, { cause }: LostTime): Deciding {
  if (!HURRIED.has(cause)) return deciding;
  const { settings } = deciding.diary;
  const noticeMinutes = Math.min(settings.noticeMinutes, SOON_MINUTES);
  return { ...deciding, diary: { ...deciding.diary, settings: { ...settings, noticeMinutes } } };
}

const SOON_MINUTES = 30;
const HURRIED: ReadonlySet<LostTime['cause']> = new Set(['late', 'leaves', 'clears']);

function fitAll(
  deciding: Deciding,
  affected: readonly Affected[],
  { range, lost }: { readonly range: Span; readonly lost: LostTime },
): ReadonlyMap<DiaryEntry, Span> {
  const { now, profile } = deciding.situation;
  const entries = affected.map(({ entry }) => entry);
  const arrangement: Arrangement = {
    name: profile.name,
    rules: ownRules(deciding),
    taken: ownTaken(deciding),
    now,
    notice: soon(deciding, lost).diary.settings.noticeMinutes,
    range,
    stepMinutes: STEP_MINUTES,
    meetings: affected.map((one) => ({
      ...meetingOf(one.entry, true),
      priority: priorityOf(deciding, one),
      windows: [...windowsOf(deciding, one, range)],
    })),
    rooms: [],
    people: [],
    orders: [],
    clocks: clocksIn(deciding, entries),
  };
  const problem =
    lost.cause === 'gives-way' ? problemOf(arrangement) : lostProblem(arrangement, lost.span);
  const answer = fitTogether(problem, { rounds: roundsFor(affected), tries: MOST_TRIES });
  const byId = new Map(entries.map((entry) => [meetingId(entry), entry]));
  return new Map(
    answer.placed.flatMap(({ meeting, start, end }) => {
      const entry = byId.get(meeting);
      return entry === undefined ? [] : [[entry, { from: start, until: end }] as const];
    }),
  );
}

function roundsFor({ length }: readonly Affected[]): number {
  return Math.min(MOST_ROUNDS, Math.ceil(ROUNDS_OF_ALL / Math.max(1, length)));
}

/** What goes first by a standing order is placed before all else, and gives way last. */
function priorityOf({ diary, situation }: Deciding, { entry }: Affected): number {
  const { zone } = situation.profile;
  const day = dayOf(entry.occurrence.startAt, zone).toString();
  const first = (diary.standing ?? []).some(
    (one) =>
      one.rule.rule === 'first' &&
      holdsOnDay(one, day) &&
      isAbout(entry.occurrence.summary ?? '', one.rule.topic),
  );
  return first ? GOES_FIRST : ORDINARY;
}

const GOES_FIRST = 9;
const ORDINARY = 5;

/** By address in small letters, of whoever lives on another clock. */
function clocksIn(
  deciding: Deciding,
  entries: readonly DiaryEntry[],
): NonNullable<Arrangement['clocks']> {
  const addresses = entries.flatMap(({ traits }) =>
    takingPart(traits).map(({ address }) => address.toLowerCase()),
  );
  return new Map(
    addresses.flatMap((address) =>
      farAmong(deciding, [{ address }]).map((guest) => [address, guest] as const),
    ),
  );
}

interface Seeking {
  /** All that is lost: it stands in nobody's way. */
  readonly gone: readonly DiaryEntry[];
  readonly range: Span;
}

/** Where it was fitted, if that can be booked when those before it have theirs; else the best time left. */
function firstPlace(
  then: Deciding,
  one: Affected,
  { gone, range, fitted }: Seeking & { readonly fitted: Span | null },
): Span | null {
  const ignoring = gone.map(itself);
  const wish = asked(then, one, ignoring);
  if (fitted !== null && isOwnTime(then, fitted, ignoring, wish).free) return fitted;
  for (const window of windowsOf(then, one, range)) {
    const { offers } = findOwnTimes(then, { ...wish, window, max: 1, spread: 'apart' });
    const [best] = offers;
    if (best !== undefined) return { from: best.from, until: best.until };
  }
  return null;
}

/**
 * Within which another time is sought: later the same day, or from the day on which an answer can be in. Whoever is rung has
 * answered by then.
 */
function windowsOf(deciding: Deciding, { is, entry }: Affected, range: Span): readonly Span[] {
  if (is !== 'guest') return [range];
  const { zone } = deciding.situation.profile;
  const day = dayOf(entry.occurrence.startAt, zone);
  const midnight = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const sameDay = { from: range.from, until: Math.min(range.until, midnight) };
  const later = { from: Math.max(range.from, soonest(deciding)), until: range.until };
  return [sameDay, later].filter(({ from, until }) => from < until);
}

function otherDays(
  then: Deciding,
  one: Affected,
  { gone, range, first }: Seeking & { readonly first: Span },
): readonly Span[] {
  const { zone } = then.situation.profile;
  const { offers } = findOwnTimes(then, {
    ...asked(then, one, gone.map(itself)),
    window: windowsOf(then, one, range).at(-1) ?? range,
    max: MOST_DAYS,
    spread: 'days',
  });
  return offers
    .filter(({ from }) => !dayOf(from, zone).equals(dayOf(first.from, zone)))
    .toSorted((a, b) => a.from - b.from)
    .slice(0, CHOICES - 1)
    .map(({ from, until }) => ({ from, until }));
}

function asked(then: Deciding, { entry }: Affected, ignoring: readonly string[]) {
  const { startAt, endAt } = entry.occurrence;
  const addresses = takingPart(entry.traits).map(({ address }) => address);
  return {
    minutes: Math.max(5, Math.round((endAt - startAt) / MINUTE_MS)),
    place: entry.traits.location,
    guests: farAmong(
      then,
      addresses.map((address) => ({ address })),
    ),
    others: sharing(then, addresses),
    ignoring,
  };
}

/** The diary as it will be: a time more is taken, at the place of what goes there. */
function withTaken(
  deciding: Deciding,
  { span, like }: { readonly span: Span; readonly like: DiaryEntry | null },
): Deciding {
  const { diary } = deciding;
  const by = like === null ? null : `then:${meetingId(like)}:${span.from}`;
  const busy = [...diary.busy, { ...span, kind: 'busy' as const, by }];
  if (like === null || by === null) return { ...deciding, diary: { ...diary, busy } };
  const { occurrence } = like;
  const entry: DiaryEntry = {
    ...like,
    card: null,
    occurrence: {
      ...occurrence,
      uid: by,
      recurrenceId: null,
      startAt: span.from,
      endAt: span.until,
    },
  };
  return { ...deciding, diary: { ...diary, busy, entries: [...diary.entries, entry] } };
}

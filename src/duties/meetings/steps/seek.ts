import type { Decision } from '../../../core/decision.ts';
import { homeCalendar, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { holdKey, holdTime } from '../../../core/diary/acting/offer-times.ts';
import {
  findOwnTimes,
  isUnknown,
  mostlySince,
  soonest,
  whyNoTime,
} from '../../../core/diary/acting/own-time.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening, KeptTime, Party } from '../../../core/meetings/convening.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS, MINUTE_MS, inZone, type Instant } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import type { AskKind } from '../letters/ask-letter.ts';
import { isPoll } from '../../../core/meetings/poll.ts';
import { termOf } from '../deciding.ts';
import { asked, putTo, unsent } from './ask.ts';
import { giveUp, saying } from './give-up.ts';
import { holdFor } from './keep.ts';
import { releaseTimes } from './release-times.ts';
import type { Stepping } from './advance.ts';
import { askedFor } from './asked-for.ts';

/** Times put to one, and to several, of whom each has his own refusals. */
const TIMES_FOR_ONE = 2;
const TIMES_FOR_SEVERAL = 3;
/** Of more none is read; of fewer none suits so many. */
const TIMES_FOR_POLL = 6;
/** How far times are sought where nobody says how far. */
const AHEAD_DAYS = 28;

/** Seeks times for a meeting, keeps them and puts them to everybody; those of before are let go. */
export function seek(
  deciding: Deciding,
  convening: Convening,
  gone: readonly KeptTime[],
  { key, remarks, not, wanted, letters: own }: Stepping,
): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  // In the letter they stand as they come, whatever was found first.
  const spans = timesFor(deciding, convening, gone, not).toSorted(
    (one, other) => one.from - other.from,
  );
  if (spans.length === 0)
    return convening.rounds === 0
      ? [note(deciding, noTime(deciding, convening))]
      : giveUp(deciding, convening, gone, noTimeLeft(deciding, convening));
  const holds = spans.map((span) => holdFor(deciding, convening, span, calendar.name));
  const acts = holds.map((hold) =>
    holdTime(deciding, hold, {
      remarks,
      // The times of before are let go by the same decision.
      beside: [...holds.filter((one) => one !== hold), ...gone].map(({ uid }) => uid),
    }),
  );
  const letters =
    own?.(holds, convening) ??
    convening.parties.map((party) =>
      putTo(deciding, convening, party, {
        ...askedAs(convening, party, { wanted, now: deciding.situation.now }),
        times: holds,
        key: `${key}:${party.address}`,
        remarks,
        preconditions: holds.flatMap((hold) => [
          { kind: 'act-done', key: holdKey(hold) },
          { kind: 'hold-stands', hold: hold.id },
        ]),
      }),
    );
  return [
    ...releaseTimes(deciding, gone),
    ...acts,
    ...letters.map((letter) => letter ?? unsent(deciding)),
    ...asked(
      deciding,
      convening,
      convening.parties.map((party) => ({ party, times: holds })),
      // Times that never left count for no attempt.
      convening.rounds === 0 || convening.parties.some(({ reached }) => reached),
    ),
  ];
}

/** Who just named a time that is taken is told so. */
function askedAs(
  convening: Convening,
  party: Party,
  { wanted, now }: { readonly wanted: Stepping['wanted']; readonly now: Instant },
): { readonly kind: AskKind; readonly wanted?: Span } {
  const kind = letterKind(convening, party, now);
  return kind === 'again' && wanted?.party === party.address
    ? { kind: 'instead', wanted: wanted.span }
    : { kind };
}

function lieAhead(times: Convening['times'], address: string, now: Instant): boolean {
  const his = times.filter(({ askedOf }) => askedOf.includes(address));
  return his.length > 0 && his.every(({ from }) => from > now);
}

/** Who was never written to has refused nothing: he is asked as if for the first time. Nor has who chose one. */
function letterKind(
  { said, times }: Convening,
  { reached, thread, address }: Party,
  now: Instant,
): AskKind {
  if (!reached) return thread === null ? 'first' : 'reply';
  const his = said.filter(({ party }) => party === address);
  const last = his.at(-1);
  // What nobody can have any more need not have passed.
  if (last === undefined) return lieAhead(times, address, now) ? 'let-go' : 'passed';
  const chose = his.some(
    ({ answer, arrival }) => arrival === last.arrival && (answer === 'yes' || answer === 'if-need'),
  );
  return chose ? 'gone' : 'again';
}

/** What they would have themselves first, then what the order says, on days that nobody needed has refused. */
function timesFor(
  deciding: Deciding,
  convening: Convening,
  gone: readonly KeptTime[],
  not: Span | undefined,
): readonly Span[] {
  const count = howMany(convening);
  const refused = refusedDays(deciding, convening);
  const { zone } = deciding.situation.profile;
  const fits = ({ from }: Span): boolean => !refused.has(dayOf(from, zone).toString());
  const isOut = ({ from, until }: Span): boolean =>
    not !== undefined && from < not.until && until > not.from;
  const before = new Set(convening.times.map(({ from }) => from));
  const found: Span[] = [];
  for (const window of windowsFor(deciding, convening)) {
    const wished = window.wished === true;
    const { offers } = findOwnTimes(deciding, {
      ...askedFor(deciding, convening),
      window,
      max: count + refused.size + (not === undefined ? 0 : 1),
      spread: wished ? 'apart' : 'days',
      ignoring: gone.map(({ uid }) => uid),
    });
    const most = found.length + (window.most ?? count);
    for (const span of offers) {
      if (found.length === count) return found;
      if (found.length === most) break;
      const fresh = !before.has(span.from) && found.every(({ from }) => from !== span.from);
      if (fresh && !isOut(span) && (wished || fits(span))) found.push(span);
    }
  }
  return found;
}

interface Window extends Span {
  readonly wished?: true;
  /** No more than so many of it. */
  readonly most?: number;
}

function howMany(convening: Convening): number {
  if (isPoll(convening)) return TIMES_FOR_POLL;
  return convening.parties.length > 1 ? TIMES_FOR_SEVERAL : TIMES_FOR_ONE;
}

/** Times of a poll lie behind its term, where what was ordered leaves room for that. */
function firstOf(deciding: Deciding, convening: Convening): Instant {
  const first = soonest(deciding);
  const term = termOf(deciding, convening);
  const isRoom = convening.until === null || convening.until - term >= DAY_MS;
  return isPoll(convening) && isRoom ? Math.max(first, term) : first;
}

function windowsFor(deciding: Deciding, convening: Convening): readonly Window[] {
  const first = firstOf(deciding, convening);
  const from = Math.max(convening.from ?? first, first);
  const until = convening.until ?? from + AHEAD_DAYS * DAY_MS;
  const wishes = convening.wishes.flatMap((wish): readonly Window[] => {
    if (wish.from === null) return [];
    const begins = Math.max(instantOf(wish.from, wish.zone), deciding.situation.now);
    const ends =
      wish.until === null
        ? begins + convening.minutes * MINUTE_MS
        : instantOf(wish.until, wish.zone);
    if (ends <= begins) return [];
    const named: Window = { from: begins, until: ends, wished: true };
    // Where the hour he names is taken, another of that day is next best.
    return wish.until === null && wish.from.includes('T')
      ? [named, { ...dayAround(deciding, begins), wished: true, most: 1 }]
      : [named];
  });
  // Later than asked is better than not at all: the letter says which days.
  const behind = Math.max(until, first);
  const later = { from: behind, until: behind + AHEAD_DAYS * DAY_MS };
  return [...wishes, { from, until }, ...(convening.rounds > 0 ? [later] : [])];
}

function dayAround(deciding: Deciding, at: Instant): Span {
  const day = inZone(at, deciding.situation.profile.zone).startOfDay();
  const until = day.add({ days: 1 }).epochMilliseconds;
  return { from: Math.max(day.epochMilliseconds, soonest(deciding)), until };
}

/** Days on which somebody who is needed said he cannot. */
function refusedDays({ situation }: Deciding, { said, times, parties }: Convening) {
  const needed = new Set(
    parties.filter(({ need }) => need === 'must').map(({ address }) => address),
  );
  const no = said.filter(({ answer, party }) => answer === 'no' && needed.has(party));
  return new Set(
    no.flatMap(({ time }) => {
      const kept = times.find(({ id }) => id === time);
      return kept === undefined ? [] : [dayOf(kept.from, situation.profile.zone).toString()];
    }),
  );
}

function noTime(deciding: Deciding, convening: Convening) {
  const { minutes, place } = convening;
  if (place !== null && isUnknown(deciding, place))
    return sentence('diary.place-unknown', { place });
  return whyNoTime(deciding, nothingFound(deciding, convening), minutes);
}

/** Sought again, and nothing found: not that nobody agreed, but why the principal's own time gives none. */
function noTimeLeft(deciding: Deciding, convening: Convening) {
  const values = saying(deciding, convening);
  const why = mostlySince(deciding, nothingFound(deciding, convening));
  return why === null
    ? sentence('meetings.no-time-left', values)
    : sentence('meetings.no-time-left-since', { ...values, why });
}

function nothingFound(deciding: Deciding, convening: Convening) {
  const { from, until } = convening;
  const window = {
    from: from ?? deciding.situation.now,
    until: until ?? deciding.situation.now + AHEAD_DAYS * DAY_MS,
  };
  return findOwnTimes(deciding, {
    ...askedFor(deciding, convening),
    ...{ window, max: 1, spread: 'days' },
  });
}

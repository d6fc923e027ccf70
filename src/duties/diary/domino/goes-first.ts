import { decidingOf } from '../../../core/diary/acting/deciding.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { titleOf } from '../../../core/diary/acting/letters/title.ts';
import { findOwnTimes, windowSpan, type Asked } from '../../../core/diary/acting/own-time.ts';
import { instantOf, spanOf } from '../../../core/diary/acting/times.ts';
import { isAppointment, meetingId } from '../../../core/diary/arranging/meeting-of.ts';
import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import type { Span } from '../../../core/diary/span.ts';
import {
  holdsOnDay,
  isAbout,
  type StandingRecord,
} from '../../../core/diary/standing-orders/standing-order.ts';
import type { PlanOrder, StandingOrder } from '../../../core/orders/order.ts';
import type { Situation } from '../../../core/situation.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { itself } from './itself.ts';

/** What yields to something that goes first, and within which stretch. */
export interface Yielding {
  readonly cause: 'gives-way' | 'makes-room';
  readonly span: Span;
  /** As `meetingId`. */
  readonly only: ReadonlySet<string>;
}

type Seen = Pick<Situation, 'order' | 'loaded' | 'now' | 'profile'>;

/** What stands where something stands that goes first from now on; null where nothing does. */
export function givingWay(
  { loaded, now, profile }: Seen,
  { rule, period }: StandingOrder,
): Yielding | null {
  if (rule.rule !== 'first') return null;
  const from = Math.max(now, instantOf(period.from, profile.zone));
  const until = instantOf(period.until, profile.zone);
  const coming = (loaded.diary?.entries ?? [])
    .filter(isAppointment)
    .filter(({ occurrence: { startAt } }) => startAt > from && startAt < until);
  const goesFirst = ({ occurrence }: DiaryEntry): boolean =>
    isAbout(occurrence.summary ?? '', rule.topic);
  const first = coming.filter(goesFirst);
  const gives = coming.filter(
    (entry) => !goesFirst(entry) && first.some((one) => overlap(one.occurrence, entry.occurrence)),
  );
  if (gives.length === 0) return null;
  const span = {
    from: Math.min(...gives.map(({ occurrence }) => occurrence.startAt)),
    until: Math.max(...gives.map(({ occurrence }) => occurrence.endAt)),
  };
  return { cause: 'gives-way', span, only: new Set(gives.map(meetingId)) };
}

const overlap = (
  one: { readonly startAt: number; readonly endAt: number },
  other: { readonly startAt: number; readonly endAt: number },
): boolean => one.startAt < other.endAt && other.startAt < one.endAt;

/**
 * Room for an appointment about what goes first: at the time that was named, or, where no time within what was named is
 * free, where nothing stands but his own work. Null where it needs none.
 */
export function roomFor(situation: Situation, order: PlanOrder): Yielding | null {
  const { diary } = situation.loaded;
  if (diary === undefined || order.rule !== null) return null;
  const title = titleOf(order, situation.profile.language);
  const span = order.at.k === 'span' ? spanOf(order.at.span) : null;
  const rule = firstBy(diary.standing ?? [], title, (one) =>
    span === null ? true : holdsOnDay(one, dayOf(span.from, situation.profile.zone).toString()),
  );
  if (rule === null) return null;
  const yields = (diary.entries ?? [])
    .filter(isAppointment)
    .filter(({ occurrence: { startAt } }) => startAt > situation.now)
    .filter(({ occurrence }) => !isAbout(occurrence.summary ?? '', rule.topic));
  if (span !== null) return roomIn(yields, span);
  const free = yields.filter(({ traits, card }) => traits.people.length === 0 && isLoose(card));
  const found = foundAmong(situation, order, free);
  return found === null ? null : roomIn(free, found);
}

const isLoose = (card: DiaryEntry['card']): boolean => card?.movability.moves !== 'fixed';

function roomIn(yields: readonly DiaryEntry[], span: Span): Yielding | null {
  const gone = yields.filter(({ occurrence }) =>
    overlap({ startAt: span.from, endAt: span.until }, occurrence),
  );
  return gone.length === 0
    ? null
    : { cause: 'makes-room', span, only: new Set(gone.map(meetingId)) };
}

/** The first time within which only what yields stands in the way; null where one is free as it is. */
function foundAmong(
  situation: Situation,
  { at, place, with: people }: PlanOrder,
  yields: readonly DiaryEntry[],
): Span | null {
  if (at.k === 'span') return null;
  const deciding = decidingOf(situation);
  const asked: Asked = {
    ...{ minutes: at.minutes, window: windowSpan(deciding, at.window), max: 1, spread: 'apart' },
    ...{ place, guests: farAmong(deciding, people) },
  };
  if (findOwnTimes(deciding, asked).offers.length > 0) return null;
  const ignoring = yields.map(itself);
  const [best] = findOwnTimes(deciding, { ...asked, ignoring }).offers;
  return best === undefined ? null : { from: best.from, until: best.until };
}

function firstBy(
  standing: readonly StandingRecord[],
  title: string,
  holds: (one: StandingRecord) => boolean,
): { readonly topic: string } | null {
  const found = standing.find(
    (one) => one.rule.rule === 'first' && holds(one) && isAbout(title, one.rule.topic),
  );
  return found?.rule.rule === 'first' ? found.rule : null;
}

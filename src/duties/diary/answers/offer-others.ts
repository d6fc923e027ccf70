import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence } from '../../../core/text/words.ts';
import { DAY_MS, MINUTE_MS } from '../../../core/time/instant.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { offerAgainLetter } from '../../../core/diary/acting/letters/offer-letters.ts';
import { APPOINTMENT, nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { lapse, offerTimes } from '../../../core/diary/acting/offer-times.ts';
import { release } from '../../../core/diary/acting/release.ts';
import { homeCalendar, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import { findOwnTimes, whyNoTime } from '../../../core/diary/acting/own-time.ts';
import type { Answering } from './answering.ts';

/** Other times are looked for within so many days. */
const AHEAD_DAYS = 28;
const HOW_MANY = 2;

/** What is known of the time he would have had. */
export interface Wanted {
  /** The time he named, and at which the principal cannot; null: he named none. */
  readonly wanted: Span | null;
  /** It had been offered to him, and somebody else was first. */
  readonly taken?: true;
  /** He never answered about the times of before: he is asked as if for the first time. */
  readonly anew?: true;
}

/** How an offer is named that was made in the place of another. */
const AGAIN = 'again:';

/** Whether times were offered to him before these. */
export function isOfferedAgain({ offer }: Pick<Hold, 'offer'>): boolean {
  return offer.includes(`:${AGAIN}`);
}

/** The times do not suit, or are gone: they are let go, and others lie ready to be offered. */
export function offerOthers(
  deciding: Deciding,
  answering: Answering,
  { wanted, taken, anew }: Wanted,
): readonly Decision[] {
  const { holds, is, to, remarks } = answering;
  const [first] = holds;
  const calendar = homeCalendar(deciding.diary);
  if (first === undefined) return [];
  if (calendar === null) return [note(deciding, sentence('diary.no-calendar'))];
  const { now, profile } = deciding.situation;
  const minutes = Math.round((first.until - first.from) / MINUTE_MS);
  const found = findOwnTimes(deciding, {
    minutes,
    window: { from: lapse(deciding), until: now + AHEAD_DAYS * DAY_MS },
    max: HOW_MANY + holds.length,
    spread: 'days',
    guests: farAmong(deciding, [to]),
  });
  // The days he just refused are not offered to him again.
  const days = new Set(holds.map(({ from }) => dayOf(from, profile.zone).toString()));
  const fresh = found.offers
    .filter(({ from }) => wanted !== null || !days.has(dayOf(from, profile.zone).toString()))
    .slice(0, HOW_MANY);
  const released =
    is === 'standing'
      ? letGo(deciding, answering, [], taken === true ? 'diary.taken-before' : 'diary.none-suits')
      : [];
  if (fresh.length === 0) return [...released, note(deciding, whyNoTime(deciding, found, minutes))];
  return [
    ...released,
    ...offerTimes(deciding, {
      to,
      what: first.what === APPOINTMENT[profile.language] ? null : first.what,
      spans: fresh,
      calendar,
      key: `${AGAIN}${first.offer}`,
      // What did not suit, or went to another, is made good with a time that is his own.
      promised: true,
      remarks,
      ...(anew === true
        ? {}
        : { letter: (reader, made) => offerAgainLetter(deciding, reader, made, wanted) }),
    }),
  ];
}

/** Lets go of everything that was offered to him, once a person has seen his words. */
export function letGo(
  deciding: Deciding,
  { holds, remarks }: Answering,
  preconditions: readonly Precondition[],
  why = 'diary.none-suits',
): readonly Decision[] {
  const [first] = holds;
  const who = first === undefined ? '' : nameOf(first);
  const reason = sentence(why, { who });
  return holds.map((hold) =>
    release(deciding, hold, { state: 'released', reason, preconditions, remarks }),
  );
}

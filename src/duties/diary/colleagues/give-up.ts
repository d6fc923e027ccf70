import type { Decision } from '../../../core/decision.ts';
import type { Hold, HoldState } from '../../../core/diary/hold.ts';
import { composeCancel } from '../../../core/diary/invitations/sending/compose-cancel.ts';
import { isAsking, isReservation } from '../../../core/diary/reservation.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { release, releaseHolds, releaseKey } from '../../../core/diary/acting/release.ts';
import { actingOf } from '../../../core/diary/acting/acting.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { replyTo } from '../invitations/reply.ts';
import { partAt, standingUnder } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { colleagueOf } from './desks.ts';
import { releasedWords } from './letters.ts';

/** How a reservation of ours ends without a meeting. */
export interface GivingUp {
  readonly state: Exclude<HoldState, 'held' | 'booked'>;
  readonly reason: Sentence;
}

/**
 * The organiser's desk lets go, and tells every colleague's that was asked and has not refused itself. Both stay inside: what
 * is told is no more than that the time they were asked for is free again.
 */
export function giveUp(
  deciding: Deciding,
  hold: Hold,
  { state, reason }: GivingUp,
): readonly Decision[] {
  const acting = actingOf(deciding);
  const standing = standingUnder(deciding, hold.uid);
  const released = release(deciding, hold, { state, reason });
  if (acting === null || standing === null) return [released];
  const { now } = deciding.situation;
  const composed = composeCancel(standing.object, { acting, now, instance: null });
  const part = partAt(standing.object, null);
  const waits = (address: string): boolean =>
    colleagueOf(deciding, address) !== null &&
    part?.attendees.find((one) => one.address === address)?.answer !== 'DECLINED';
  const told = tellGuests(deciding, composed, {
    key: `${releaseKey(hold)}:tell`,
    kind: 'meeting.release',
    reason: (who) => sentence('diary.reserve-release-told', { who, title: hold.what }),
    after: releaseKey(hold),
    calendar: standing.calendar,
    only: waits,
    words: (to) => releasedWords(deciding, to, hold),
  });
  return [released, ...told];
}

/** Lets go of held time on order, each as what it is: offered, reserved here, or kept for a colleague. */
export function letGoOf(
  deciding: Deciding,
  holds: readonly Hold[],
  key: string,
): readonly Decision[] {
  const offered = holds.filter((hold) => !isReservation(hold));
  const reserved = holds.filter(isReservation);
  return [
    ...(offered.length === 0 ? [] : releaseHolds(deciding, offered, key)),
    ...reserved.flatMap((hold): readonly Decision[] => {
      const values = { who: nameOf(hold), title: hold.what, when: saidSpan(deciding, hold) };
      if (isAsking(hold)) {
        const reason = sentence('diary.reserve-withdraw', values);
        return giveUp(deciding, hold, { state: 'released', reason });
      }
      const standing = standingUnder(deciding, hold.uid);
      const reason = sentence('diary.answers-declined', values);
      return standing === null
        ? [release(deciding, hold, { state: 'released', reason })]
        : replyTo(deciding, standing, { answer: 'DECLINED', instance: null, key, reason });
    }),
  ];
}

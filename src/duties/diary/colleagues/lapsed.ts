import type { Decision } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import { composeRefresh } from '../../../core/diary/invitations/sending/compose-refresh.ts';
import { composeReply } from '../../../core/diary/invitations/sending/compose-reply.ts';
import { isAsking } from '../../../core/diary/reservation.ts';
import { sentence } from '../../../core/text/words.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { release, releaseKey } from '../../../core/diary/acting/release.ts';
import { lookAgain, LOOKS } from '../looking/ahead.ts';
import { actingOf, ownAddresses } from '../../../core/diary/acting/acting.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { hasAgreed } from './asked.ts';
import { giveUp } from './give-up.ts';
import { undecidedWords } from './letters.ts';
import { agreement, settle } from './settled.ts';

/** Whoever said yes and hears nothing asks, and again after so long: he may not let go by himself. */
const ASK_AGAIN_MS = 60 * MINUTE_MS;

/** A reservation has lapsed: what that means depends on the side on which it is kept, and on what was said. */
export function onReservationDue(deciding: Deciding, hold: Hold): readonly Decision[] {
  if (isAsking(hold)) return ours(deciding, hold);
  return hasAgreed(deciding, hold) ? inDoubt(deciding, hold) : undecided(deciding, hold);
}

/** The organiser decides: all agreed, or it is off. */
function ours(deciding: Deciding, hold: Hold): readonly Decision[] {
  const standing = standingUnder(deciding, hold.uid);
  const said = standing === null ? null : agreement(deciding, standing.object);
  if (standing !== null && said !== null) {
    const settled = settle(deciding, hold, { next: standing.object, standing, card: {} });
    if (settled !== null) return settled;
  }
  const values = { title: hold.what, when: saidSpan(deciding, hold), who: nameOf(hold) };
  return giveUp(deciding, hold, {
    state: 'expired',
    reason: sentence('diary.reserve-lapsed', values),
  });
}

/** Nobody here decided: the time is free again, and the colleague's desk is told so that it need not wait. */
function undecided(deciding: Deciding, hold: Hold): readonly Decision[] {
  const acting = actingOf(deciding);
  const standing = standingUnder(deciding, hold.uid);
  const values = { title: hold.what, when: saidSpan(deciding, hold), who: nameOf(hold) };
  const released = release(deciding, hold, {
    state: 'expired',
    reason: sentence('diary.reserve-undecided', values),
  });
  if (acting === null || standing === null) return [released];
  const me = ownAddresses(deciding);
  const { now } = deciding.situation;
  const answer = { acting, now, answer: 'DECLINED', instance: null, comment: null, me } as const;
  return [
    released,
    ...tellGuests(deciding, composeReply(standing.object, answer), {
      key: `${releaseKey(hold)}:tell`,
      kind: 'meeting.release',
      reason: sentence('diary.reserve-release-told', { who: nameOf(hold), title: hold.what }),
      after: releaseKey(hold),
      calendar: standing.calendar,
      words: (to) => undecidedWords(deciding, to, hold),
    }),
  ];
}

/** The yes was said and the organiser may rest on it: he is asked how it stands, and what he says is done. */
function inDoubt(deciding: Deciding, hold: Hold): readonly Decision[] {
  const { now } = deciding.situation;
  const again = lookAgain(deciding, now + ASK_AGAIN_MS, hold.id, LOOKS.keptLonger);
  const standing = standingUnder(deciding, hold.uid);
  const part = standing?.object.main ?? null;
  const organizer = part?.organizer ?? null;
  const attendee = part === null ? null : attendeeAmong(part, ownAddresses(deciding));
  if (part === null || organizer === null || attendee === null || standing === null) return [again];
  const message = composeRefresh(part, { organizer, attendee, now });
  const values = { who: nameOf(hold), title: hold.what };
  return [
    ...tellGuests(
      deciding,
      { next: standing.object, dispatches: [message] },
      {
        key: `in-doubt:${hold.id}:${deciding.situation.wake?.at ?? now}`,
        kind: 'diary.keep',
        reason: sentence('diary.reserve-in-doubt', values),
        after: null,
        calendar: standing.calendar,
        preconditions: [{ kind: 'hold-stands', hold: hold.id }],
      },
    ),
    again,
  ];
}

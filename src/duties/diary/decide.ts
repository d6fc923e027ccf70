import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { messageOf } from '../../core/conduct/look.ts';
import { conductOnReading } from '../../core/conduct/conduct.ts';
import { carriesMeeting, eventsIn } from '../../core/diary/invitations/carries.ts';
import { onAnswer } from './answers/on-answer.ts';
import { clashesOnChange } from './blocks/clashes.ts';
import { blocksOnChange } from './blocks/on-change.ts';
import { onPapersDue } from './deadlines/on-papers-due.ts';
import { onSent } from './deadlines/on-sent.ts';
import { onHoldDue } from './holds/on-hold-due.ts';
import { onOfferAgain } from './holds/offer-again.ts';
import { isHisChoice } from './invitations/his-choice.ts';
import { onInvitation, onPlainAnswer } from './invitations/on-invitation.ts';
import { onDeclinedAnswer } from './invitations/declined-answer.ts';
import { LOOKS } from './looking/ahead.ts';
import { onLook } from './looking/on-look.ts';
import { onSilent } from './looking/silent.ts';
import { onUnreached } from './invitations/unreached.ts';
import { decidingOf, left, type Deciding } from '../../core/diary/acting/deciding.ts';
import { guarded } from '../../core/diary/acting/guarded.ts';
import { onOrder } from './orders/on-order.ts';
import { roomSaid } from './rooms/room-said.ts';
import { roomTaken } from './rooms/room-taken.ts';
import { sentence } from '../../core/text/words.ts';
import { onStandingOver } from './orders/standing.ts';

/**
 * Decides on what touches the diary: an order, a mail about a meeting, a hold that lapses, an appointment to look at again.
 * Empty for what does not concern it.
 */
export function decide(situation: Situation): readonly Decision[] {
  const deciding = decidingOf(situation);
  return guarded(deciding, () => onArrival(deciding));
}

function onArrival(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  switch (situation.arrival.kind) {
    case 'order':
      return onOrder(deciding);
    case 'wake':
      return onWake(deciding);
    case 'mail':
    case 'call':
      return onMail(deciding);
    case 'calendar':
      return [
        ...onUnreached(deciding),
        ...roomTaken(deciding),
        ...blocksOnChange(deciding),
        ...clashesOnChange(deciding),
      ];
    case 'answer':
    case 'page':
      return [];
    default:
      return situation.arrival.kind satisfies never;
  }
}

function onWake(deciding: Deciding): readonly Decision[] {
  const { wake } = deciding.situation;
  if (wake === null) return [];
  if (wake.about.startsWith('lo-')) return onSilent(deciding);
  if (wake.reason === LOOKS.offerAgain) return onOfferAgain(deciding);
  if (wake.reason === 'hold-due' || wake.reason === LOOKS.keptLonger) return onHoldDue(deciding);
  if (wake.reason === LOOKS.papersDue) return onPapersDue(deciding);
  if (wake.reason === LOOKS.standingOver) return onStandingOver(deciding);
  if (wake.reason === LOOKS.declined) return onDeclinedAnswer(deciding, wake.about);
  return wake.reason === LOOKS.reconfirm ? onLook(deciding, wake.about) : [];
}

/** A mail that was looked at already, or that conduct looks at first, brings nothing into the diary. */
function onMail(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const { arrival } = situation;
  const message = messageOf(situation);
  if (message === null || arrival.linkedTo !== null || arrival.channel === 'import') return [];
  if (arrival.use === 'sent') return onSent(deciding, message);
  if (arrival.use !== undefined && arrival.use !== 'inbox' && arrival.use !== 'other') return [];
  if (conductOnReading(situation).some(({ finding }) => finding !== 'changed-detail')) return [];
  const chooses = isHisChoice(deciding);
  if (carriesMeeting(message) && !chooses) return onInvitation(deciding);
  const answers = onAnswer(deciding);
  if (answers.length > 0) return answers;
  // For a meeting that is being arranged its own duty books it.
  if (chooses) return [left(deciding, sentence('diary.invitation-chooses'))];
  if (eventsIn(message).length > 0) return onInvitation(deciding);
  const room = roomSaid(deciding);
  return room.length > 0 ? room : onPlainAnswer(deciding);
}

import type { Decision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { messageOf } from '../../core/conduct/look.ts';
import { conductOnReading } from '../../core/conduct/conduct.ts';
import { onAnswer } from './holds/on-answer.ts';
import { onHoldDue } from './holds/on-hold-due.ts';
import { bringsInvitation, onInvitation } from './invitations/on-invitation.ts';
import { onUnreached } from './invitations/unreached.ts';
import { decidingOf, type Deciding } from './making/deciding.ts';
import { onOrder } from './orders/on-order.ts';

/** Decides on what touches the diary: an order, a mail about a meeting, a hold that lapses, a change in a calendar. */
export function decide(situation: Situation): readonly Decision[] {
  const deciding = decidingOf(situation);
  switch (situation.arrival.kind) {
    case 'order':
      return onOrder(deciding);
    case 'wake':
      return situation.wake?.reason === 'hold-due' ? onHoldDue(deciding) : [];
    case 'mail':
      return onMail(deciding);
    case 'calendar':
      return onUnreached(deciding);
    case 'answer':
      return [];
    default:
      return situation.arrival.kind satisfies never;
  }
}

/** A mail that was looked at already, or that conduct looks at first, brings nothing into the diary. */
function onMail(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const { arrival } = situation;
  const message = messageOf(situation);
  if (message === null || arrival.linkedTo !== null || arrival.channel === 'import') return [];
  if (arrival.use !== undefined && arrival.use !== 'inbox' && arrival.use !== 'other') return [];
  if (conductOnReading(situation).some(({ finding }) => finding !== 'changed-detail')) return [];
  if (bringsInvitation(deciding)) return onInvitation(deciding);
  return onAnswer(deciding) ?? [];
}

import type { Decision } from '../../../core/decision.ts';
import { isConvened } from '../../../core/meetings/convened.ts';
import type { Order } from '../../../core/orders/order.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { guarded } from '../../../core/diary/acting/guarded.ts';
import { absent } from './absent.ts';
import { answer } from './answer.ts';
import { arranged } from './arranged.ts';
import { ask, find } from './ask.ts';
import { block } from './block.ts';
import { cancel } from './cancel.ts';
import { change } from './change.ts';
import { hold } from './hold.ts';
import { move } from './move.ts';
import { letGo, offer } from './offer.ts';
import { participants } from './participants.ts';
import { plan } from './plan.ts';
import { standing } from './standing.ts';
import { undo } from '../undo/undo.ts';
import { reconfirm } from './reconfirm.ts';

/** What orders in plain words come to: deeds to approve, and answers. */
export function onOrder(deciding: Deciding): readonly Decision[] {
  // Where a time has to be found with others first, that is a matter of its own.
  const orders = deciding.situation.order?.orders ?? [];
  const colleagues = deciding.diary.colleagues ?? [];
  return [
    ...guarded(deciding, () => arranged(deciding)),
    ...orders.flatMap((order, place) =>
      isConvened(order, colleagues)
        ? []
        : guarded(deciding, () => one(deciding, order, `order-${place}`)),
    ),
  ];
}

function one(deciding: Deciding, order: Order, key: string): readonly Decision[] {
  switch (order.kind) {
    case 'plan':
      return plan(deciding, order, key);
    case 'hold':
      return hold(deciding, order, key);
    case 'find':
      return [find(deciding, order)];
    case 'offer':
      return offer(deciding, order, key);
    case 'move':
      return move(deciding, order, key);
    case 'cancel':
      return cancel(deciding, order, key);
    case 'ask':
      return [ask(deciding, order)];
    case 'absent':
      return absent(deciding, order, key);
    case 'answer':
      return answer(deciding, order, key);
    case 'participants':
      return participants(deciding, order, key);
    case 'change':
      return change(deciding, order, key);
    case 'block':
      return block(deciding, order, key);
    case 'release':
      return letGo(deciding, order, key);
    case 'reconfirm':
      return reconfirm(deciding, order, key);
    case 'standing':
      return standing(deciding, order, key);
    case 'undo':
      return undo(deciding, key);
    case 'write':
    case 'mailing':
    case 'owed':
    case 'chase':
    // Letters, and what is open with whom, are for the duty that writes letters.
    case 'gather':
      // A letter is for the duty that writes letters, what a meeting needs for the one that prepares it.
      return [];
    default:
      return order satisfies never;
  }
}

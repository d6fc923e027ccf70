import type { Decision } from '../../core/decision.ts';
import { decidingOf, type Deciding } from '../../core/diary/acting/deciding.ts';
import { guarded } from '../../core/diary/acting/guarded.ts';
import type { Situation } from '../../core/situation.ts';
import { onMail } from './answers/on-mail.ts';
import { onDue } from './due/on-due.ts';
import { onChange } from './on-change.ts';
import { onOrder } from './orders/on-order.ts';

/** Decides on what comes before and after a meeting: an order, an answer, a date that has come, a change in the diary. */
export function decide(situation: Situation): readonly Decision[] {
  const deciding = decidingOf(situation);
  return guarded(deciding, () => onArrival(deciding));
}

function onArrival(deciding: Deciding): readonly Decision[] {
  const { kind } = deciding.situation.arrival;
  switch (kind) {
    case 'order':
      return onOrder(deciding);
    case 'mail':
      return onMail(deciding);
    case 'wake':
      return onDue(deciding);
    case 'calendar':
      return onChange(deciding);
    case 'answer':
    case 'call':
    case 'page':
      return [];
    default:
      return kind satisfies never;
  }
}

import type { Decision } from '../../core/decision.ts';
import { decidingOf, type Deciding } from '../../core/diary/acting/deciding.ts';
import { guarded } from '../../core/diary/acting/guarded.ts';
import type { Situation } from '../../core/situation.ts';
import { onAnswer } from './answers/on-answer.ts';
import { onOrder } from './opening/on-order.ts';
import { onRequest } from './opening/on-request.ts';
import { onChange } from './on-change.ts';
import { onLook } from './on-look.ts';

/** Decides on what touches a meeting with others: an order, a request, an answer, a moment to look again. */
export function decide(situation: Situation): readonly Decision[] {
  const deciding = decidingOf(situation);
  return guarded(deciding, () => onArrival(deciding));
}

function onArrival(deciding: Deciding): readonly Decision[] {
  const { kind } = deciding.situation.arrival;
  switch (kind) {
    case 'order':
      return onOrder(deciding);
    case 'page':
      return onAnswer(deciding);
    case 'mail':
    case 'call': {
      const answers = onAnswer(deciding);
      return answers.length > 0 ? answers : onRequest(deciding);
    }
    case 'wake':
      return onLook(deciding);
    case 'calendar':
      return onChange(deciding);
    case 'answer':
      return [];
    default:
      return kind satisfies never;
  }
}

import type { Decision } from '../../../core/decision.ts';
import { derivedId } from '../../../core/ids.ts';
import type { StandingOrder } from '../../../core/orders/order.ts';
import { sayStanding } from '../../../core/orders/standing/say-standing.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { domino } from '../domino/domino.ts';
import { lostTimes } from '../domino/lost-time.ts';

/**
 * An order that holds for a while: it is kept with its beginning and its end and said back as a clause. What stands where
 * something that goes first is, gives way in the same bundle.
 */
export function standing(
  deciding: Deciding,
  order: StandingOrder,
  key: string,
): readonly Decision[] {
  const { situation, sources } = deciding;
  const { arrival, profile } = situation;
  const id = derivedId('standing', `${profile.owner}:${arrival.id}:${key}`);
  const clause = inBoth((language) => sayStanding(order, language));
  const reason = sentence('diary.standing', { clause, id });
  const place = situation.order?.orders.indexOf(order) ?? -1;
  const lost = lostTimes(situation).find((one) => one.place === place) ?? null;
  const { rule, period } = order;
  const by = situation.order?.by ?? '';
  return [
    {
      kind: 'standing',
      sources,
      reason,
      change: { change: 'open', standing: { id, rule, period, by } },
    },
    note(deciding, reason),
    ...(lost === null ? [] : domino(deciding, lost, `${key}:lost`)),
  ];
}

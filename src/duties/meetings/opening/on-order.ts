import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { guarded } from '../../../core/diary/acting/guarded.ts';
import { windowSpan } from '../../../core/diary/acting/own-time.ts';
import { strangers } from '../../../core/diary/acting/strangers.ts';
import { derivedId } from '../../../core/ids.ts';
import type { NewConvening } from '../../../core/meetings/change.ts';
import { isConvened } from '../../../core/meetings/convened.ts';
import type { PlanOrder } from '../../../core/orders/order.ts';
import { lookAfterOffer } from '../deciding.ts';
import { open } from './open.ts';

/** Orders to find a time with others. */
export function onOrder(deciding: Deciding): readonly Decision[] {
  const orders = deciding.situation.order?.orders ?? [];
  return orders.flatMap((order, place) =>
    isConvened(order, deciding.diary.colleagues ?? [])
      ? guarded(deciding, () => convene(deciding, order, place))
      : [],
  );
}

function keyOf(place: number): string {
  return `meeting-${place}`;
}

/** The meeting that an order at a place among those of one telling begins. */
export function conveningOfOrder(arrival: string, place: number) {
  return derivedId('convening', `${arrival}:${keyOf(place)}`);
}

function convene(deciding: Deciding, order: PlanOrder, place: number): readonly Decision[] {
  if (order.at.k !== 'within') return [];
  const key = keyOf(place);
  const { arrival } = deciding.situation;
  const window = windowSpan(deciding, order.at.window);
  const parties = order.with.flatMap(({ name, address, need }) =>
    address === null
      ? []
      : [{ name, address: address.toLowerCase(), need: need ?? ('must' as const), thread: null }],
  );
  const convening: NewConvening = {
    id: conveningOfOrder(arrival.id, place),
    what: order.what,
    about: order.about,
    minutes: order.at.minutes,
    place: order.place,
    online: order.online,
    from: window.from,
    until: Number.isFinite(window.until) ? window.until : null,
    quorum: order.quorum ?? 0,
    openedBy: arrival.id,
    nextAt: lookAfterOffer(deciding, { parties }),
    parties,
  };
  return open(deciding, convening, { key, remarks: strangers(order.with) });
}

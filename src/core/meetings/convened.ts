import { colleagueAt, type Colleague } from '../diary/colleague.ts';
import type { Order, PlanOrder } from '../orders/order.ts';

/**
 * Whether an order to plan something is one to find a time with others first: they can be written to, and a stretch is
 * named instead of a time. Nobody is invited before he has agreed. What must be as soon as there is room is put there at
 * once, a series is planned by hand, and the time of a colleague of this office is reserved at his desk.
 */
export function isConvened(order: Order, colleagues: readonly Colleague[]): order is PlanOrder {
  if (order.kind !== 'plan' || order.at.k !== 'within') return false;
  if (order.rule !== null || order.earliest) return false;
  const addresses = order.with.flatMap(({ address }) => address ?? []);
  return (
    addresses.length > 0 && addresses.every((address) => colleagueAt(colleagues, address) === null)
  );
}

import type { Order, PlanOrder } from '../orders/order.ts';

/** From so many others on nobody can name a time without having asked them. */
const SEVERAL = 2;

/**
 * Whether an order to plan something is one to find a time with others first: several who can be written to, and a
 * stretch instead of a time. A series is planned by hand.
 */
export function isConvened(order: Order): order is PlanOrder {
  if (order.kind !== 'plan' || order.at.k !== 'within' || order.rule !== null) return false;
  return order.with.filter(({ address }) => address !== null).length >= SEVERAL;
}

import type { Language } from '../../text/words.ts';
import type { Order } from '../order.ts';
import { sayOrder } from '../say-order.ts';

/**
 * Readings of one order, each in words by which it is told from the others and read back as itself: of two people of one name
 * the address says which.
 */
export function toldApart(
  found: readonly { readonly order: Order }[],
  language: Language,
): readonly { readonly said: string; readonly order: Order }[] {
  const readings = found.map(({ order }) => order);
  const said = readings.map((order) => sayOrder(order, language));
  const names = readings.flatMap(peopleIn);
  return readings.map((order, place) => {
    const words = said[place] ?? '';
    if (said.filter((one) => one === words).length < 2) return { said: words, order };
    const apart = peopleIn(order).reduce((text, { name, address }) => {
      const isShared = names.some((one) => one.name === name && one.address !== address);
      return isShared && address !== null ? text.replace(name, () => address) : text;
    }, words);
    return { said: apart, order };
  });
}

/** Whom an order is about. */
function peopleIn(
  order: Order,
): readonly { readonly name: string; readonly address: string | null }[] {
  switch (order.kind) {
    case 'plan':
    case 'find':
      return order.with;
    case 'offer':
    case 'write':
      return order.to;
    default:
      return [];
  }
}

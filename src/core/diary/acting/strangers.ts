import type { Who } from '../../orders/order.ts';
import { sentence } from '../../text/words.ts';
import { warning } from './deciding.ts';

/** Somebody whose address nobody knows stands in the title, and hears nothing. */
export function strangers(people: readonly Who[]) {
  return people
    .filter(({ address }) => address === null)
    .map(({ name }) => warning(sentence('diary.no-address', { name })));
}

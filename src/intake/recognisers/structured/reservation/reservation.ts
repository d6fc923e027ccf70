import type { Found } from '../../recogniser.ts';
import type { PartRecogniser } from '../leaf.ts';
import { mayHoldMarkup, readMarkup } from '../linked-data/read-markup.ts';
import { legsOf } from './legs.ts';

/**
 * Reservations of flights, trains, houses, tables and so on in the markup of a mail (schema.org, and Google's ways of
 * writing it), and events that a page tells of. One fact a leg; what is written in two syntaxes is one.
 */
export const reservation: PartRecogniser<'reservation'> = {
  kind: 'reservation',
  takes: mayHoldMarkup,
  find: (leaf, _envelope, drop) => {
    const found = new Map<string, Found<'reservation'>>();
    for (const { data, start, end } of readMarkup(leaf, drop)) {
      for (const value of legsOf(data, drop)) {
        const key = JSON.stringify(value);
        if (!found.has(key)) found.set(key, { value, start, end, certainty: 1 });
      }
    }
    return [...found.values()];
  },
};

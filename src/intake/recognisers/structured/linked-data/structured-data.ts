import type { JsonObject } from '../../../../core/records/structured-data.ts';
import type { PartRecogniser } from '../leaf.ts';
import { mayHoldMarkup, readMarkup } from './read-markup.ts';

/** Every item that a mail or page describes, of whatever type (schema.org): JSON-LD, microdata, RDFa Lite. */
export const structuredData: PartRecogniser<'structured-data'> = {
  kind: 'structured-data',
  takes: mayHoldMarkup,
  find: (leaf, _envelope, drop) =>
    readMarkup(leaf, drop).map(({ type, syntax, data, start, end }) => {
      return { value: { type, syntax, properties: withoutType(data) }, start, end, certainty: 1 };
    }),
};

function withoutType(data: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== '@type'));
}

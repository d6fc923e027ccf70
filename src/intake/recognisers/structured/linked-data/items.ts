import type { JsonValue, StructuredData } from '../../../../core/records/structured-data.ts';

/** An item and where it stands in the source. */
export interface Item {
  readonly data: StructuredData;
  readonly start: number;
  readonly end: number;
}

export type JsonObject = { readonly [name: string]: JsonValue };

/** Whether a value has names of its own. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a property: none, one or several. */
export function valuesOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** `http://schema.org/FlightReservation`, `schema:FlightReservation`: the name alone. */
export function shortName(type: string): string {
  return type.trim().split(/[/#:]/).at(-1) ?? '';
}

/** Names of the type an object gives itself; several are kept by their first. */
export function typeOf(value: JsonObject): string | null {
  const [first] = valuesOf(value['@type']);
  const name = typeof first === 'string' ? shortName(first) : '';
  return name === '' ? null : name.slice(0, 80);
}

const MAX_DEPTH = 24;

/**
 * A JSON-LD value in its plain form: types by their short name, `@value` and `@list` by what they hold, a reference by
 * what it refers to where that stands in the same text.
 */
export function plain(
  value: JsonValue,
  known: ReadonlyMap<string, JsonObject>,
  depth = 0,
): JsonValue {
  if (depth > MAX_DEPTH) return null;
  if (isList(value)) return value.map((each) => plain(each, known, depth + 1));
  if (!isObject(value)) return value;
  const held = value['@value'] ?? value['@list'];
  // A typed value may name its zone beside it: that is kept.
  if (held !== undefined && value['timezone'] === undefined) return plain(held, known, depth + 1);
  const id = value['@id'];
  const meant =
    typeof id === 'string' && Object.keys(value).length === 1 ? known.get(id) : undefined;
  // What refers to itself is followed so far and no further.
  const shown = meant === undefined || depth > 6 ? value : meant;
  const type = typeOf(shown);
  const rest = Object.entries(shown)
    .filter(([name]) => name !== '@context' && name !== '@type')
    .map(([name, each]): [string, JsonValue] => [shortName(name), plain(each, known, depth + 1)]);
  return Object.fromEntries([...(type === null ? [] : [['@type', type] as const]), ...rest]);
}

/** An item's properties without its type, for the outermost. */
export function propertiesOf(item: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== '@type'));
}

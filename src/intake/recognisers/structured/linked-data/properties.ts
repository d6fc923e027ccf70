import type { JsonValue } from '../../../../core/records/structured-data.ts';
import { isObject, valuesOf } from './items.ts';

const MAX_WORDS = 2000;

/** The first value of a property; null when it has none. */
export function first(value: JsonValue | undefined): JsonValue {
  return valuesOf(value)[0] ?? null;
}

/** A value as words: text and numbers as they are, of an item its name; null when it says nothing. */
export function text(value: JsonValue | undefined): string | null {
  const one = first(value);
  const said = isObject(one) ? first(one['name']) : one;
  if (typeof said !== 'string' && typeof said !== 'number') return null;
  const words = String(said).replaceAll(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
  return words === '' ? null : words;
}

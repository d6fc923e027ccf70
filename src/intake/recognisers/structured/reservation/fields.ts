import type { JsonObject, JsonValue } from '../../../../core/records/structured-data.ts';

/** A name, number or address longer than this is none. */
const MAX_TEXT = 500;

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The values of a property, one or several, in order. */
export function valuesOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null || value === '') return [];
  return isList(value) ? value.flatMap((each) => (isList(each) ? [] : [each])) : [value];
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The objects among the values of a property. */
export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return valuesOf(value).filter(isObject);
}

/** The first property of these names, by name first, that says something. */
export function firstOf(
  objects: readonly JsonObject[],
  ...names: readonly string[]
): JsonValue | undefined {
  for (const name of names) {
    for (const object of objects) {
      const value = object[name];
      if (textOf(value) !== null || objectsOf(value).length > 0) return value;
    }
  }
  return undefined;
}

/** A value as one line of text; of an object its name or value. Null when it says nothing. */
export function textOf(value: JsonValue | undefined): string | null {
  for (const each of valuesOf(value)) {
    const given = isObject(each) ? (each['name'] ?? each['@value'] ?? each['value']) : each;
    const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given : '';
    const line = text
      .slice(0, 4 * MAX_TEXT)
      .replaceAll(/\s+/g, ' ')
      .trim();
    // "Null" and its like are what a template had nothing for.
    if (line !== '' && !/^(?:null|undefined|none|n\/a|-+)$/i.test(line))
      return line.slice(0, MAX_TEXT);
  }
  return null;
}

/** The type of an item, as `structured-data` names it. */
export function typeOf(object: JsonObject): string {
  const type = object['@type'];
  return typeof type === 'string' ? type : '';
}

/** An address of the web; null for what is none. */
export function linkOf(value: JsonValue | undefined): string | null {
  for (const each of valuesOf(value)) {
    const given = isObject(each)
      ? textOf(each['url'] ?? each['urlTemplate'] ?? each['@id'])
      : typeof each === 'string'
        ? each.trim()
        : null;
    if (given !== null && /^https?:\/\/\S+$/i.test(given) && given.length <= 2000) return given;
  }
  return null;
}

/** A whole number of people; null for what is none. */
export function countOf(value: JsonValue | undefined): number | null {
  const text = textOf(value) ?? '';
  return /^\d{1,4}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

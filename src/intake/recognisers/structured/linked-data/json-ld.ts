import type { JsonValue } from '../../../../core/records/structured-data.ts';
import { decodeEntities } from '../../../text/entities.ts';
import { TagReader, attributeOf } from '../../../text/html-tags.ts';
import type { Item, JsonObject } from './items.ts';
import { isObject, plain, propertiesOf, typeOf, valuesOf } from './items.ts';
import { readLenientJson } from './lenient-json.ts';

const MAX_SCRIPTS = 50;

interface Script {
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** The scripts of a page that hold JSON-LD. */
function scriptsIn(html: string): readonly Script[] {
  const tags = new TagReader(html);
  const lower = html.toLowerCase();
  const scripts: Script[] = [];
  let at = lower.indexOf('<script');
  while (at !== -1 && scripts.length < MAX_SCRIPTS) {
    const tag = tags.read(at);
    if (tag === null) break;
    const close = lower.indexOf('</script', tag.end);
    const end = close === -1 ? html.length : close;
    if (/ld\+json/i.test(attributeOf(tag.attributes, 'type') ?? '')) {
      scripts.push({ content: html.slice(tag.end, end), start: tag.end, end });
    }
    at = lower.indexOf('<script', end);
  }
  return scripts;
}

/** Values of a script, also of one that a mailer escaped as HTML or wrapped in a comment or CDATA. */
function parsed(content: string): readonly JsonValue[] {
  const bare = content.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/,
    '',
  );
  const text = /^\s*[[{]\s*&quot;/.test(bare) ? decodeEntities(bare) : bare;
  try {
    const value: JsonValue = JSON.parse(text);
    return [value];
  } catch {
    // Most broken ones are only careless.
    return readLenientJson(text);
  }
}

/** The outermost objects with a type: those of lists and of `@graph` each by itself. */
function outermost(values: readonly JsonValue[]): readonly JsonObject[] {
  return values.flatMap((value): readonly JsonObject[] => {
    if (Array.isArray(value)) return outermost(valuesOf(value));
    if (!isObject(value)) return [];
    if (value['@graph'] !== undefined) return outermost(valuesOf(value['@graph']));
    return typeOf(value) === null ? [] : [value];
  });
}

function named(items: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const known = new Map<string, JsonObject>();
  for (const item of items) {
    const id = item['@id'];
    if (typeof id === 'string') known.set(id, item);
  }
  return known;
}

/** What the JSON-LD of a page describes. */
export function jsonLdIn(html: string, drop: (why: string) => void): readonly Item[] {
  return scriptsIn(html).flatMap(({ content, start, end }) => {
    const items = outermost(parsed(content));
    if (items.length === 0 && content.trim() !== '') drop('JSON-LD in which nothing is described');
    const known = named(items);
    return items.flatMap((item): readonly Item[] => {
      const shown = plain(item, known);
      const type = typeOf(item);
      if (type === null || !isObject(shown)) return [];
      return [{ data: { type, syntax: 'json-ld', properties: propertiesOf(shown) }, start, end }];
    });
  });
}

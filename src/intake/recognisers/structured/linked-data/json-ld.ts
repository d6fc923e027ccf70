import type { JsonObject, JsonValue } from '../../../../core/records/structured-data.ts';
import { MAX_MARKUP_DEPTH } from '../../../limits.ts';
import { decodeEntities } from '../../../text/entities.ts';
import type { MarkupBudget } from './budget.ts';
import { readLenientJson } from './lenient-json.ts';
import { chosenType, isSchemaOrg, nameOf } from './vocabulary.ts';

const MAX_STRING = 20_000;
const MAX_NODES = 5000;
const KEPT_KEYWORDS = new Set(['@type', '@id', '@value']);
const REFERENCE = /&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

/** A node as it stands in a document, and where: its document is known by number. */
interface Node {
  readonly source: JsonObject;
  readonly document: number;
}

/** An outermost item with the number of the document it stands in. */
export interface Outermost {
  readonly type: string;
  readonly data: JsonObject;
  readonly document: number;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  // TypeScript does not see that a readonly array is one.
  return isList(value) ? value : [value];
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function typesOf(node: JsonObject): readonly string[] {
  return listOf(node['@type']).filter((each) => typeof each === 'string');
}

function idOf(node: JsonObject): string | null {
  const id = node['@id'];
  return typeof id === 'string' && id !== '' ? id.slice(0, 2000) : null;
}

/** `{"@id": "…"}`: says where the rest stands. */
function isReference(node: JsonObject): boolean {
  return Object.keys(node).every((key) => key === '@id' || key === '@type') && idOf(node) !== null;
}

/** All JSON-LD of one leaf, documents together: what one refers to may stand in another. */
export class JsonLd {
  readonly #budget: MarkupBudget;
  readonly #nodes: Node[] = [];
  readonly #byId = new Map<string, JsonObject>();
  /** Nodes that were put in the place of a reference while one item was built. */
  #placed = new Set<JsonObject>();
  #documents = 0;

  constructor(budget: MarkupBudget) {
    this.#budget = budget;
  }

  /** Takes in the content of one script. */
  add(text: string): void {
    const document = this.#documents;
    this.#documents += 1;
    if (text.trim() === '') return;
    // Written by a template that escapes for HTML, where nothing is decoded.
    const escaped = !text.includes('"') && /&(?:quot|#0?34|#x22);/i.test(text);
    const before = this.#nodes.length;
    const { values, fault } = readLenientJson(escaped ? decodeEntities(text) : text);
    if (fault !== null) this.#budget.say(`JSON-LD that cannot be read: ${fault}`);
    for (const value of values) this.#collect(value, document, '', 0);
    if (this.#nodes.length === before) this.#budget.say('JSON-LD in which nothing is described');
  }

  /** Objects with a type, out of lists and graphs; a context holds for what stands inside it. */
  #collect(value: JsonValue, document: number, above: string, depth: number): void {
    if (depth > MAX_MARKUP_DEPTH) return;
    if (isList(value)) {
      for (const each of value) this.#collect(each, document, above, depth + 1);
      return;
    }
    if (!isObject(value) || this.#nodes.length >= MAX_NODES) return;
    const given = value['@context'];
    const context = given === undefined ? above : JSON.stringify(given).slice(0, 10_000);
    for (const each of listOf(value['@graph'])) this.#collect(each, document, context, depth + 1);
    const type = chosenType(typesOf(value));
    if (!isSchemaOrg(context)) {
      if (typesOf(value).length > 0) this.#budget.say('JSON-LD of another vocabulary');
    } else if (type !== null && !isReference(value)) {
      this.#nodes.push({ source: value, document });
    }
    this.#index(value, 0);
  }

  /** Notes who is called what, also of nodes that stand inside others. The first of a name that says something holds. */
  #index(value: JsonValue, depth: number): void {
    if (depth > MAX_MARKUP_DEPTH) return;
    if (isList(value)) {
      for (const each of value) this.#index(each, depth + 1);
    } else if (isObject(value)) {
      const id = idOf(value);
      if (id !== null && !isReference(value) && !this.#byId.has(id)) this.#byId.set(id, value);
      for (const [key, each] of Object.entries(value)) {
        if (key !== '@graph' && key !== '@context') this.#index(each, depth + 1);
      }
    }
  }

  /** The outermost items, in order: what a reference put inside another is shown there, and a ring begins at its first. */
  items(): readonly Outermost[] {
    const built = this.#nodes.map((node) => {
      this.#placed = new Set();
      const item = this.#item(node);
      return { source: node.source, item, placed: this.#placed };
    });
    const inside = new Set(built.flatMap(({ placed }) => [...placed]));
    const isOutermost = (one: (typeof built)[number]): boolean =>
      !inside.has(one.source) || /Reservation/.test(one.item?.type ?? '');
    const shown = new Set(built.filter(isOutermost).flatMap(({ placed }) => [...placed]));
    return built.flatMap((one) => {
      if (!isOutermost(one) && shown.has(one.source)) return [];
      for (const each of one.placed) shown.add(each);
      return one.item === null ? [] : [one.item];
    });
  }

  #item({ source, document }: Node): Outermost | null {
    const data = this.#object(source, [source]);
    const type = data['@type'];
    if (typeof type !== 'string' || Object.keys(data).length < 2) return null;
    return { type, data, document };
  }

  #object(source: JsonObject, above: readonly JsonObject[]): JsonObject {
    const members: [string, JsonValue][] = [];
    const type = chosenType(typesOf(source));
    if (type !== null && this.#budget.take(type.length)) members.push(['@type', type]);
    for (const [key, given] of Object.entries(source)) {
      if (key === '@type' || key === '__proto__') continue;
      if (key.startsWith('@') && !KEPT_KEYWORDS.has(key)) continue;
      const value = this.#value(given, above);
      if (value !== undefined) members.push([nameOf(key), value]);
    }
    return Object.fromEntries(members);
  }

  /** Undefined for what is left out. */
  #value(given: JsonValue, above: readonly JsonObject[]): JsonValue | undefined {
    if (typeof given === 'string') {
      const text = given.slice(0, MAX_STRING).replace(REFERENCE, decodeEntities);
      return this.#budget.take(text.length) ? text : undefined;
    }
    if (typeof given !== 'object' || given === null) {
      return this.#budget.take(1) ? given : undefined;
    }
    if (above.length > MAX_MARKUP_DEPTH) {
      this.#budget.say(`markup nested over ${MAX_MARKUP_DEPTH} deep`);
      return undefined;
    }
    if (isList(given)) return this.#list(given, above);
    if (!isObject(given)) return undefined;
    const inside = given['@list'] ?? given['@set'];
    if (inside !== undefined) return this.#value(inside, above);
    const keys = Object.keys(given);
    const plain = keys.every((key) => key === '@value' || key === '@type' || key === '@language');
    if (plain && given['@value'] !== undefined) return this.#value(given['@value'], above);
    const target = this.#target(given);
    if (!this.#budget.take(0)) return undefined;
    // What refers to an item that it stands in is left as it was written.
    if (above.includes(target)) return this.#object(given, [...above, given]);
    if (target !== given) this.#placed.add(target);
    return this.#object(target, [...above, target]);
  }

  #list(given: readonly JsonValue[], above: readonly JsonObject[]): JsonValue {
    const values: JsonValue[] = [];
    for (const each of given) {
      // A list inside a list counts as a level, or it would be nested without end.
      const value = this.#value(each, isList(each) ? [...above, {}] : above);
      if (value !== undefined) values.push(value);
    }
    return values;
  }

  #target(node: JsonObject): JsonObject {
    return isReference(node) ? (this.#byId.get(idOf(node) ?? '') ?? node) : node;
  }
}

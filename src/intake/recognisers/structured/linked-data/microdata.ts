import type { JsonValue } from '../../../../core/records/structured-data.ts';
import { decodeEntities } from '../../../text/entities.ts';
import type { Tag } from '../../../text/html-tags.ts';
import { TagReader, attributeOf } from '../../../text/html-tags.ts';
import type { Item, JsonObject } from './items.ts';
import { propertiesOf, shortName, typeOf, valuesOf } from './items.ts';

/** Elements that never hold anything (HTML section 13.1.2). */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements that end a paragraph nobody closed (HTML section 4.4.1). */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** Where an element keeps its value when it does not say it in words (HTML section 5.2.4). */
const VALUE_IN: Readonly<Record<string, string>> = {
  ...{
    a: 'href',
    area: 'href',
    link: 'href',
    data: 'value',
    meter: 'value',
    time: 'datetime',
    object: 'data',
  },
  ...{
    img: 'src',
    audio: 'src',
    embed: 'src',
    iframe: 'src',
    source: 'src',
    track: 'src',
    video: 'src',
  },
};

const MAX_ITEMS = 500;
const MAX_OPEN = 200;
const MAX_WORDS = 5000;

interface Scope {
  readonly type: string;
  readonly schema: boolean;
  readonly properties: Map<string, JsonValue[]>;
  readonly start: number;
}

interface Open {
  readonly name: string;
  /** The item it begins. */
  readonly scope: Scope | null;
  /** The names under which its item or text belongs to the item around it. */
  readonly under: readonly string[];
  words: string | null;
}

/** Walks through the tags of a page once. */
class Walk {
  readonly #html: string;
  readonly items: Item[] = [];
  readonly #open: Open[] = [];
  #count = 0;

  constructor(html: string) {
    this.#html = html;
  }

  run(): void {
    const tags = new TagReader(this.#html);
    let at = 0;
    while (at < this.#html.length) {
      const start = this.#html.indexOf('<', at);
      if (start === -1) break;
      this.#say(at, start);
      const tag = tags.read(start);
      if (tag === null) {
        at = start + 1;
        continue;
      }
      at = this.#take(tag, start);
    }
    while (this.#open.length > 0) this.#close(this.#html.length);
  }

  /** Text counts for every property that is being said. */
  #say(from: number, until: number): void {
    if (from >= until) return;
    for (const open of this.#open) {
      if (open.words !== null && open.words.length < MAX_WORDS)
        open.words += this.#html.slice(from, Math.min(until, from + MAX_WORDS));
    }
  }

  #take(tag: Tag, start: number): number {
    if (tag.name === '') return tag.end;
    if (tag.closing) this.#end(tag.name, start, tag.end);
    else if (tag.name === 'script' || tag.name === 'style') return this.#behind(tag.name, tag.end);
    else this.#begin(tag, start);
    return tag.end;
  }

  #behind(name: string, from: number): number {
    const close = this.#html.indexOf(`</${name}`, from);
    return close === -1 ? this.#html.length : close;
  }

  #begin(tag: Tag, start: number): void {
    if (ENDS_PARAGRAPH.has(tag.name)) this.#endParagraph(start);
    const names = attributeOf(tag.attributes, 'itemprop') ?? '';
    const under = names.trim() === '' ? [] : names.trim().split(/\s+/).slice(0, 10);
    const scope = this.#scope(tag, start);
    const holds = !VOID.has(tag.name) && !/\/\s*$/.test(tag.attributes);
    const value = scope === null ? this.#value(tag) : null;
    if (value !== null) this.#add(under, value);
    if (!holds || this.#open.length >= MAX_OPEN) return;
    const isSaid = scope === null && under.length > 0 && value === null;
    this.#open.push({ name: tag.name, scope, under, words: isSaid ? '' : null });
  }

  /** A paragraph that is itself an outermost item goes on: whoever writes so means its blocks to belong to it. */
  #endParagraph(start: number): void {
    const open = this.#open.findLast(({ name }) => name === 'p');
    if (open === undefined || (open.scope !== null && open.under.length === 0)) return;
    this.#end('p', start, start);
  }

  #scope({ attributes }: Tag, start: number): Scope | null {
    if (!/(?:^|\s)itemscope/i.test(attributes) || this.#count >= MAX_ITEMS) return null;
    this.#count += 1;
    const type = attributeOf(attributes, 'itemtype')?.trim().split(/\s+/)[0] ?? '';
    return {
      type: shortName(type).slice(0, 80),
      schema: /schema\.org\//i.test(type),
      properties: new Map(),
      start,
    };
  }

  #value(tag: Tag): string | null {
    const stated =
      attributeOf(tag.attributes, 'content') ??
      attributeOf(tag.attributes, VALUE_IN[tag.name] ?? 'content');
    return stated === null ? null : decodeEntities(stated).trim().slice(0, MAX_WORDS);
  }

  /** Adds a value to the innermost item that is open. */
  #add(under: readonly string[], value: JsonValue): void {
    const scope = this.#open.findLast((open) => open.scope !== null)?.scope;
    if (scope === null || scope === undefined) return;
    for (const name of under) {
      const known = scope.properties.get(name);
      if (known === undefined) scope.properties.set(name, [value]);
      else if (known.length < MAX_ITEMS) known.push(value);
    }
  }

  /** An end tag ends the elements it holds, closed or not; one that matches none ends nothing. */
  #end(name: string, start: number, end: number): void {
    const depth = this.#open.findLastIndex((open) => open.name === name);
    const unclosed = depth === -1 ? 0 : this.#open.length - depth;
    for (let closed = 0; closed < unclosed; closed += 1)
      this.#close(closed === unclosed - 1 ? end : start);
  }

  #close(end: number): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { scope, under, words } = open;
    if (words !== null) {
      const said = decodeEntities(words)
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .trim();
      if (said !== '') this.#add(under, said);
    }
    if (scope === null) return;
    const item = itemOf(scope);
    if (under.length > 0) this.#add(under, item);
    else this.#keep(scope, item, end);
  }

  #keep(scope: Scope, item: JsonObject, end: number): void {
    const type = typeOf(item);
    if (type === null || !scope.schema || scope.properties.size === 0) return;
    this.items.push({
      data: { type, syntax: 'microdata', properties: propertiesOf(item) },
      start: scope.start,
      end,
    });
  }
}

function itemOf({ type, properties }: Scope): JsonObject {
  const values = [...properties].map(([name, all]): [string, JsonValue] => {
    const [first = null] = all;
    return [name, all.length === 1 ? first : valuesOf(all)];
  });
  return Object.fromEntries([...(type === '' ? [] : [['@type', type] as const]), ...values]);
}

/** What the microdata of a page describes: the items that belong to no other. */
export function microdataIn(html: string): readonly Item[] {
  const walk = new Walk(html);
  walk.run();
  return walk.items;
}

import type {
  JsonObject,
  JsonValue,
  MarkupSyntax,
} from '../../../../core/records/structured-data.ts';
import { MAX_MARKUP_DEPTH, MAX_MARKUP_ITEMS } from '../../../limits.ts';
import { decodeEntities } from '../../../text/entities.ts';
import type { Tag } from '../../../text/html-tags.ts';
import { attributesOf } from '../../../text/html-tags.ts';
import type { MarkupBudget } from './budget.ts';
import { endedBy, endsParagraph, isVoid } from './open-elements.ts';
import type { Attributes } from './property-value.ts';
import { attributeValue, visibleText } from './property-value.ts';
import { chosenType, isPlainName, isSchemaOrg, nameOf } from './vocabulary.ts';

/** An item that is being gathered. */
interface Item {
  readonly type: string | null;
  readonly syntax: MarkupSyntax;
  readonly id: string | null;
  readonly properties: Map<string, JsonValue[]>;
  readonly depth: number;
}

/** What one element opens: an item, a property, both, or neither. */
interface Opened {
  readonly name: string;
  readonly item: Item | null;
  /** Names of the property it gives to `owner`; its value is the item, or the text inside. */
  readonly properties: readonly string[];
  readonly owner: Item | null;
  readonly start: number;
  /** Where its text begins among the pieces of text. */
  readonly textStart: number;
  /** The vocabulary that RDFa names, for what stands inside. */
  readonly vocabulary: string;
}

/** An outermost item and the element it was given by. */
export interface MarkedItem {
  readonly type: string;
  readonly syntax: MarkupSyntax;
  readonly data: JsonObject;
  readonly start: number;
  readonly end: number;
}

const BLOCKS = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'dd', 'dt']);
const MAX_PROPERTIES = 10;
/** Properties told by text that stand inside one another: each reads the same text once more. */
const MAX_TOLD = 20;

/** Gathers items of microdata (HTML, section 5) and RDFa Lite as the tags of a page go by. */
export class Microdata {
  readonly items: MarkedItem[] = [];
  readonly #budget: MarkupBudget;
  readonly #open: Opened[] = [];
  /** Text inside of open properties, in pieces; a line break is one of its own. */
  #text: string[] = [];
  #properties = 0;
  /** How many elements of a name are open: what none is open of ends nothing. */
  readonly #counts = new Map<string, number>();

  constructor(budget: MarkupBudget) {
    this.#budget = budget;
  }

  text(raw: string): void {
    if (this.#properties > 0) this.#piece(raw.replaceAll(/\s+/g, ' '));
  }

  /** White space that says nothing new is not kept: what is kept costs its sender a character of text. */
  #piece(text: string): void {
    const last = this.#text.at(-1);
    if (text.trim() !== '' || (last !== '\n' && last !== text)) this.#text.push(text);
  }

  tag(tag: Tag, start: number): void {
    if (this.#properties > 0 && BLOCKS.has(tag.name)) this.#piece('\n');
    if (tag.closing) {
      for (let left = this.#endedBy(tag.name); left > 0; left -= 1) this.#close(tag.end);
      return;
    }
    if (tag.name === 'li' && this.#open.at(-1)?.name === 'li') this.#close(start);
    if (endsParagraph(tag.name)) this.#endParagraph(start);
    const attributes = attributesOf(tag.attributes);
    this.#open.push(this.#opened(tag.name, attributes, start));
    this.#counts.set(tag.name, (this.#counts.get(tag.name) ?? 0) + 1);
    if (isVoid(tag.name) || /(?:^|["'\s])\/$/.test(tag.attributes)) {
      this.#close(tag.end);
    }
  }

  #endedBy(name: string): number {
    return (this.#counts.get(name) ?? 0) === 0 ? 0 : endedBy(name, this.#open);
  }

  /** A paragraph that is itself an outermost item goes on: whoever writes so means its blocks to belong to it. */
  #endParagraph(start: number): void {
    const left = this.#endedBy('p');
    const paragraph = this.#open.at(-left);
    if (left === 0 || (paragraph?.item !== null && paragraph?.properties.length === 0)) return;
    for (let each = left; each > 0; each -= 1) this.#close(start);
  }

  /** The end of the page ends all that is open. */
  finish(end: number): void {
    while (this.#open.length > 0) this.#close(end);
  }

  #opened(name: string, attributes: Attributes, start: number): Opened {
    const above = this.#open.at(-1);
    const vocabulary = attributes.get('vocab') ?? above?.vocabulary ?? '';
    const owner = above?.item ?? above?.owner ?? null;
    const item = this.#itemOf(attributes, vocabulary, owner);
    const given = owner === null ? [] : propertiesOf(attributes, owner.syntax);
    const opened = { name, item, owner, start, vocabulary };
    const textStart = this.#text.length;
    if (given.length === 0 || owner === null) return { ...opened, properties: [], textStart };
    if (item === null) {
      const value = attributeValue(name, attributes, owner.syntax);
      if (value !== null) {
        this.#give(owner, given, value);
        return { ...opened, properties: [], textStart };
      }
      if (this.#properties >= MAX_TOLD) return { ...opened, properties: [], textStart };
      this.#properties += 1;
    }
    return { ...opened, properties: given, textStart };
  }

  #itemOf(attributes: Attributes, vocabulary: string, owner: Item | null): Item | null {
    // A type says as well that an item begins: some senders forget the other.
    const microdata = attributes.has('itemscope') || attributes.has('itemtype');
    const types = attributes.get(microdata ? 'itemtype' : 'typeof');
    if (!microdata && (types === undefined || !isRdfa(types, vocabulary))) return null;
    // One more than is kept, so that it is told.
    if (this.items.length > MAX_MARKUP_ITEMS) return null;
    const depth = (owner?.depth ?? 0) + 1;
    if (depth > MAX_MARKUP_DEPTH) {
      this.#budget.say(`markup nested over ${MAX_MARKUP_DEPTH} deep`);
      return null;
    }
    const all = decodeEntities(types ?? '').split(/\s+/, MAX_PROPERTIES);
    const foreign =
      microdata && types !== undefined && !all.some((one) => isSchemaOrg(one) || isPlainName(one));
    return {
      type: foreign ? null : chosenType(all),
      syntax: microdata ? 'microdata' : 'rdfa',
      id: attributes.get(microdata ? 'itemid' : 'resource') ?? null,
      properties: new Map(),
      depth,
    };
  }

  #give(owner: Item, names: readonly string[], value: JsonValue): void {
    for (const name of names) {
      if (typeof value === 'string' && !this.#budget.take(value.length + name.length)) return;
      const known = owner.properties.get(name);
      if (known === undefined) owner.properties.set(name, [value]);
      else known.push(value);
    }
  }

  #close(end: number): void {
    const opened = this.#open.pop();
    if (opened === undefined) return;
    this.#counts.set(opened.name, (this.#counts.get(opened.name) ?? 1) - 1);
    const { item, properties, owner } = opened;
    if (item !== null) {
      const above = this.#open.at(-1);
      const holder = above?.item ?? above?.owner ?? null;
      if (properties.length > 0 && holder !== null) this.#give(holder, properties, dataOf(item));
      else this.#outermost(item, opened.start, end);
    } else if (properties.length > 0 && owner !== null) {
      this.#give(owner, properties, visibleText(this.#text, opened.textStart));
      this.#properties -= 1;
      if (this.#properties === 0) this.#text = [];
    }
  }

  #outermost(item: Item, start: number, end: number): void {
    const { type, syntax } = item;
    if (type === null || item.properties.size === 0) return;
    this.items.push({ type, syntax, data: dataOf(item), start, end });
  }
}

/** RDFa Lite: a type of schema.org by the vocabulary around it, by prefix, or written out. */
function isRdfa(types: string, vocabulary: string): boolean {
  const named = types.includes(':') ? types : vocabulary;
  return named !== '' && (isSchemaOrg(named) || /^schema:/i.test(named.trim()));
}

function propertiesOf(attributes: Attributes, syntax: MarkupSyntax): readonly string[] {
  const names = attributes.get(syntax === 'microdata' ? 'itemprop' : 'property') ?? '';
  if (names === '') return [];
  return names.trim().split(/\s+/, MAX_PROPERTIES).map(nameOf).filter(isPlainName);
}

function dataOf({ type, id, properties }: Item): JsonObject {
  const members = [...properties].map(([name, values]): [string, JsonValue] => {
    const [first = null, ...more] = values;
    return [name, more.length === 0 ? first : values];
  });
  return Object.fromEntries([
    ...(type === null ? [] : [['@type', type] as const]),
    ...(id === null || id === '' ? [] : [['@id', decodeEntities(id).slice(0, 2000)] as const]),
    ...members,
  ]);
}

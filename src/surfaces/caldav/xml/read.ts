import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS, MAX_NAME_LENGTH } from './limits.ts';
import { xmlName, type XmlName } from './names.ts';
import { unescapeXml } from './unescape.ts';

/** An element of a request. */
export interface XmlElement {
  readonly name: XmlName;
  /** Attributes without a namespace, by name; those with one in Clark notation. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly inside: readonly XmlElement[];
  /** All text directly inside, together. */
  readonly text: string;
}

/** Why a text is no XML that is read here. */
export class XmlRefused extends Error {}

interface Open {
  readonly element: {
    readonly name: XmlName;
    readonly attributes: ReadonlyMap<string, string>;
    readonly inside: XmlElement[];
    text: string;
  };
  readonly tag: string;
  readonly spaces: ReadonlyMap<string, string>;
}

/** NameStartChar without the colon, and what may follow it (XML 1.0, 2.3; Namespaces in XML, 3). */
const START =
  'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NC_NAME = `[${START}][${START}0-9.\\-\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
const QUALIFIED = `${NC_NAME}(?::${NC_NAME})?`;
const NAME = new RegExp(QUALIFIED, 'uy');
const ATTRIBUTE = new RegExp(`\\s+(${QUALIFIED})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const TAG_END = /\s*(\/?)>/y;
const DECLARATION = /^<\?xml\s[^?]*\?>/;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const FIRST_SPACES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/**
 * Reads XML with namespaces, strictly: no document type, no entities but the five and references to characters, no
 * processing instructions. So nothing in it can name a file, grow, or mean two things.
 * @param most elements it may have
 * @throws XmlRefused when it is anything else
 */
export function readXml(text: string, most = MAX_ELEMENTS): XmlElement {
  const reader = new Reader(text, most);
  return reader.read();
}

class Reader {
  readonly #text: string;
  #at = 0;
  #left: number;
  #root: XmlElement | null = null;
  readonly #open: Open[] = [];

  constructor(text: string, most: number) {
    this.#text = text;
    this.#left = most;
    if (text.startsWith('\ufeff')) this.#at = 1;
    const declaration = DECLARATION.exec(text.slice(this.#at, this.#at + 200))?.[0] ?? '';
    this.#at += declaration.length;
  }

  read(): XmlElement {
    const text = this.#text;
    for (;;) {
      const next = text.indexOf('<', this.#at);
      this.#characters(next === -1 ? text.length : next);
      if (next === -1) break;
      this.#at = next;
      const second = text.charCodeAt(next + 1);
      if (second === SLASH) this.#close();
      else if (second === BANG) this.#commentOrData();
      else if (second === QUESTION) throw new XmlRefused('processing instruction');
      else this.#begin();
    }
    if (this.#root === null || this.#open.length > 0) throw new XmlRefused('not closed');
    return this.#root;
  }

  #characters(end: number): void {
    if (end === this.#at) return;
    const raw = this.#text.slice(this.#at, end);
    const open = this.#open.at(-1);
    if (open !== undefined) open.element.text += readText(raw);
    else if (raw.trim() !== '') throw new XmlRefused('text outside the root');
    this.#at = end;
  }

  #commentOrData(): void {
    const text = this.#text;
    if (text.startsWith('<!--', this.#at)) {
      this.#at = this.#after('-->', this.#at + 4);
    } else if (text.startsWith('<![CDATA[', this.#at)) {
      const open = this.#open.at(-1);
      if (open === undefined) throw new XmlRefused('text outside the root');
      const begin = this.#at + 9;
      this.#at = this.#after(']]>', begin);
      open.element.text += readText(text.slice(begin, this.#at - 3), false);
    } else {
      throw new XmlRefused('document type');
    }
  }

  #after(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    if (found === -1) throw new XmlRefused('not closed');
    return found + mark.length;
  }

  #begin(): void {
    if (this.#root !== null && this.#open.length === 0) throw new XmlRefused('two roots');
    this.#left -= 1;
    if (this.#left < 0) throw new XmlRefused('too many elements');
    if (this.#open.length >= MAX_DEPTH) throw new XmlRefused('too deep');
    NAME.lastIndex = this.#at + 1;
    const tag = NAME.exec(this.#text)?.[0];
    if (tag === undefined || tag.length > MAX_NAME_LENGTH) throw new XmlRefused('name');
    this.#at = NAME.lastIndex;
    const written = this.#attributes();
    const outer = this.#open.at(-1)?.spaces ?? FIRST_SPACES;
    const spaces = written === null ? outer : declared(written, outer);
    const element = {
      name: named(tag, spaces, true),
      attributes: written === null ? NO_ATTRIBUTES : plainOf(written, spaces),
      inside: [],
      text: '',
    };
    TAG_END.lastIndex = this.#at;
    const end = TAG_END.exec(this.#text);
    if (end === null) throw new XmlRefused('tag');
    this.#at = TAG_END.lastIndex;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.element.inside.push(element);
    if (end[1] !== '/') this.#open.push({ element, tag, spaces });
  }

  #attributes(): Map<string, string> | null {
    let written: Map<string, string> | null = null;
    for (;;) {
      ATTRIBUTE.lastIndex = this.#at;
      const found = ATTRIBUTE.exec(this.#text);
      if (found === null) return written;
      this.#at = ATTRIBUTE.lastIndex;
      const [, name = '', double, single] = found;
      written ??= new Map();
      if (written.has(name) || written.size >= MAX_ATTRIBUTES || name.length > MAX_NAME_LENGTH)
        throw new XmlRefused('attribute');
      written.set(name, readText(double ?? single ?? '').replace(/[\t\n\r]/g, ' '));
    }
  }

  #close(): void {
    const open = this.#open.pop();
    if (open === undefined || !this.#text.startsWith(open.tag, this.#at + 2))
      throw new XmlRefused('tags cross');
    TAG_END.lastIndex = this.#at + 2 + open.tag.length;
    const end = TAG_END.exec(this.#text);
    if (end === null || end[1] === '/') throw new XmlRefused('tag');
    this.#at = TAG_END.lastIndex;
  }
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** What is no character of XML (2.2). */
const NO_CHARACTER = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;

/** Characters XML may not hold, and line ends as XML reads them (2.11). */
function readText(raw: string, references = true): string {
  if (NO_CHARACTER.test(raw)) throw new XmlRefused('character');
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!references || !lines.includes('&')) return lines;
  const plain = unescapeXml(lines);
  if (plain === null) throw new XmlRefused('reference');
  return plain;
}

function declared(
  written: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let spaces: Map<string, string> | null = null;
  for (const [name, value] of written) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    if (
      value.length > MAX_NAME_LENGTH ||
      value.includes('}') ||
      prefix === 'xmlns' ||
      prefix === 'xml'
    )
      throw new XmlRefused('namespace');
    if (value === '' && prefix !== '') throw new XmlRefused('namespace');
    spaces ??= new Map(outer);
    spaces.set(prefix, value);
  }
  return spaces ?? outer;
}

function named(tag: string, spaces: ReadonlyMap<string, string>, ofElement: boolean): XmlName {
  const colon = tag.indexOf(':');
  const prefix = colon === -1 ? '' : tag.slice(0, colon);
  if (prefix === '' && !ofElement) return xmlName('', tag);
  const space = spaces.get(prefix);
  if (space === undefined) throw new XmlRefused('prefix');
  return xmlName(space, tag.slice(colon + 1));
}

function plainOf(
  written: ReadonlyMap<string, string>,
  spaces: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of written) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes.set(name.includes(':') ? named(name, spaces, false) : name, value);
  }
  return attributes;
}

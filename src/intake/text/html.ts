import { decodeEntities } from './entities.ts';
import type { Region } from './html-regions.ts';
import { regionOf, isHidden } from './html-regions.ts';
import type { Tag } from './html-tags.ts';
import { TagReader, attributeOf } from './html-tags.ts';

/** A stretch of the text that the markup says something about. */
export interface Mark {
  readonly kind: Region;
  readonly start: number;
  readonly end: number;
}

/** HTML as a person reads it, with what its markup says of quotes and signatures. */
export interface HtmlText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Whether something was left out because it cannot be seen. */
  readonly hidden: boolean;
}

/** Content that is no text. */
const RAW = new Set(['script', 'style', 'title', 'template', 'xml', 'noembed', 'iframe', 'svg']);

const VOID = new Set([
  ...['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'param'],
  ...['source', 'track', 'wbr', 'basefont', 'frame'],
]);

/** How many line breaks stand around an element: one for a block, two for a paragraph. */
const BREAKS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [
      ...['div', 'table', 'tr', 'tbody', 'thead', 'tfoot', 'li', 'dd', 'dt', 'body', 'html'],
      ...['section', 'article', 'header', 'footer', 'form', 'address', 'center', 'fieldset'],
      ...['figure', 'main', 'nav', 'aside', 'legend', 'caption', 'option', 'head'],
    ].map((name) => [name, 1]),
  ),
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'dl', 'pre', 'hr'].map(
      (name) => [name, 2],
    ),
  ),
};

const CELLS = new Set(['td', 'th']);
const PRE = new Set(['pre', 'textarea', 'xmp', 'listing']);

/** Gathers the text: white space collapsed, line breaks held back until something follows. */
class Writer {
  text = '';
  #breaks = 0;
  #space = false;

  words(raw: string, pre: boolean): void {
    const text = decodeEntities(raw);
    if (pre) {
      this.#settle();
      this.text += text;
      return;
    }
    const collapsed = clean(text);
    if (collapsed === '' || collapsed === ' ') {
      if (collapsed !== '') this.#space = true;
      return;
    }
    if (collapsed.charCodeAt(0) === 32) this.#space = true;
    this.#settle();
    const from = collapsed.charCodeAt(0) === 32 ? 1 : 0;
    const trailing = collapsed.charCodeAt(collapsed.length - 1) === 32;
    this.text += collapsed.slice(from, trailing ? -1 : collapsed.length);
    this.#space = trailing;
  }

  #settle(): void {
    if (this.text !== '' && this.#breaks > 0) this.text += this.#breaks === 1 ? '\n' : '\n\n';
    else if (this.#space && this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
    this.#breaks = 0;
    this.#space = false;
  }

  /** At least so many line breaks before what comes next. */
  block(breaks: number): void {
    if (breaks > this.#breaks) this.#breaks = Math.max(breaks, this.#breaks);
  }

  /** A line break of its own. */
  line(): void {
    const pending = this.#breaks;
    this.#breaks = 0;
    this.#space = false;
    if (this.text !== '') this.text += pending > 0 ? '\n\n' : '\n';
  }

  cell(): void {
    this.#space = true;
  }

  /** Where what comes next will stand. */
  get position(): number {
    return this.text.length;
  }
}

const WHITE = /[ \t\r\n\f]+/g;
const INVISIBLE = /\u200b|\u200c|\u200e|\u200f|\u2060|\ufeff|\u00ad|\u034f|\u061c/g;

function clean(text: string): string {
  const collapsed = text.replace(WHITE, ' ').replaceAll('\u00a0', ' ');
  return collapsed.replace(INVISIBLE, '');
}

interface Open {
  readonly name: string;
  readonly region: Region | null;
  readonly hidden: boolean;
  readonly breaks: number;
  readonly start: number;
}

/** One pass over the source with the open elements on a stack; nesting of any depth costs nothing. */
class Conversion {
  readonly writer = new Writer();
  readonly marks: Mark[] = [];
  hiddenFound = false;
  readonly #stack: Open[] = [];
  readonly #counts = new Map<string, number>();
  #hidden = 0;
  #pre = 0;

  text(raw: string): void {
    if (this.#hidden > 0) {
      if (!this.hiddenFound && raw.trim() !== '') this.hiddenFound = true;
      return;
    }
    this.writer.words(raw, this.#pre > 0);
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (name === 'p' || name === 'li') this.#closeImplied(name);
    const hidden = isHidden(name, tag.attributes);
    const breaks = breaksAround(name, tag.attributes);
    if (!hidden) this.#layout(name, breaks);
    if (VOID.has(name) || tag.attributes.endsWith('/')) {
      if (name === 'hr') this.#rule(tag);
      return;
    }
    if (hidden) this.#hidden += 1;
    if (PRE.has(name)) this.#pre += 1;
    const region = regionOf(name, tag.attributes);
    this.#stack.push({ name, region, hidden, breaks, start: this.writer.position });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#stack.length > 0) {
      const open = this.#pop();
      if (open === undefined) return;
      if (this.#hidden === 0 && !open.hidden) this.writer.block(open.breaks);
      if (open.name === name) break;
    }
    if (CELLS.has(name)) this.writer.cell();
  }

  finish(): void {
    while (this.#stack.length > 0) this.#pop();
  }

  /** Hotmail marks the beginning of what it quotes with a named rule. */
  #rule(tag: Tag): void {
    const kind = regionOf(tag.name, tag.attributes);
    const at = this.writer.position;
    if (kind === 'cited') this.marks.push({ kind, start: at, end: at });
  }

  #closeImplied(name: string): void {
    if (this.#stack.at(-1)?.name === name) this.close(name);
  }

  #pop(): Open | undefined {
    const open = this.#stack.pop();
    if (open === undefined) return undefined;
    this.#counts.set(open.name, (this.#counts.get(open.name) ?? 1) - 1);
    if (open.hidden) this.#hidden -= 1;
    if (PRE.has(open.name)) this.#pre -= 1;
    if (open.region !== null) {
      this.marks.push({ kind: open.region, start: open.start, end: this.writer.position });
    }
    return open;
  }

  #layout(name: string, breaks: number): void {
    if (this.#hidden > 0) return;
    if (name === 'br') this.writer.line();
    else this.writer.block(breaks);
    if (name === 'li') this.writer.words('- ', false);
    if (CELLS.has(name)) this.writer.cell();
  }
}

/** Line breaks around an element. Outlook's paragraphs are lines: their style sheet takes the space between them away. */
function breaksAround(name: string, attributes: string): number {
  return name === 'p' && attributes.includes('MsoNormal') ? 1 : (BREAKS[name] ?? 0);
}

/** The place behind the closing tag of an element whose content is no text. */
function skipRaw(html: string, name: string, from: number, missing: Set<string>): number {
  if (missing.has(name)) return from;
  const closing = new RegExp(`</${name}\\b[^>]{0,200}>?`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (found !== null) return closing.lastIndex;
  missing.add(name);
  return from;
}

/** Turns HTML into readable text. Linear in the length of the source, however it is nested. */
export function htmlToText(html: string): HtmlText {
  const tags = new TagReader(html);
  const conversion = new Conversion();
  const missing = new Set<string>();
  let at = 0;
  let textStart = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const tag = tags.read(open);
    if (tag === null) {
      at = open + 1;
      continue;
    }
    if (open > textStart) conversion.text(html.slice(textStart, open));
    at = tag.end;
    if (tag.name !== '') {
      if (RAW.has(tag.name) && !tag.closing && !tag.attributes.endsWith('/')) {
        at = skipRaw(html, tag.name, tag.end, missing);
      } else if (tag.closing) {
        conversion.close(tag.name);
      } else {
        conversion.open(tag);
      }
    }
    textStart = at;
  }
  if (textStart < html.length) conversion.text(html.slice(textStart));
  conversion.finish();
  const { writer, marks, hiddenFound } = conversion;
  const text = writer.text.trimEnd();
  return { text: text === '' ? alternatives(html) : text, marks, hidden: hiddenFound };
}

const MAX_ALTERNATIVES = 40;

/** A mail of nothing but pictures says what their descriptions say. */
function alternatives(html: string): string {
  const out: string[] = [];
  for (const found of html.matchAll(/<img\b([^>]{0,2000})>/gi)) {
    const alt = attributeOf(found[1] ?? '', 'alt')?.trim() ?? '';
    if (alt !== '') out.push(clean(decodeEntities(alt)));
    if (out.length >= MAX_ALTERNATIVES) break;
  }
  return out.join('\n');
}

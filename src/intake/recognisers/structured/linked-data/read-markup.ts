import type { JsonObject, MarkupSyntax } from '../../../../core/records/structured-data.ts';
import { MAX_MARKUP_ITEMS } from '../../../limits.ts';
import { TagReader, attributesOf } from '../../../text/html-tags.ts';
import type { Leaf } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import { MarkupBudget } from './budget.ts';
import { JsonLd } from './json-ld.ts';
import { Microdata } from './microdata.ts';

/** An outermost item and where it stands in the leaf's text. */
export interface MarkupItem {
  readonly type: string;
  readonly syntax: MarkupSyntax;
  /** With its type in `@type`, as those inside it have theirs. */
  readonly data: JsonObject;
  readonly start: number;
  readonly end: number;
}

const HTML = new Set(['text/html', 'application/xhtml+xml']);
const JSON_LD = 'application/ld+json';
/** Elements whose content is no markup. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'noembed',
  'iframe',
  'template',
]);
/** One of these stands in every page with markup. */
const SIGNS = ['ld+json', 'itemscope', 'itemtype', 'typeof=', 'itemScope', 'LD+JSON'] as const;

/** Whether a leaf may hold markup; a page without any costs a few searches. */
export function mayHoldMarkup(leaf: Leaf): boolean {
  if (leaf.type === JSON_LD) return true;
  if (!HTML.has(leaf.type)) return false;
  const text = leaf.text();
  return SIGNS.some((sign) => text.includes(sign));
}

/** One pass over a page: scripts go to the one, tags to the other. */
function scan(html: string, jsonLd: JsonLd, microdata: Microdata): readonly Span[] {
  const tags = new TagReader(html);
  const scripts: Span[] = [];
  const missing = new Set<string>();
  let at = 0;
  let textStart = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', at)) {
    const tag = tags.read(open);
    at = tag === null ? open + 1 : tag.end;
    if (tag === null) continue;
    if (open > textStart) microdata.text(html.slice(textStart, open));
    if (RAW.has(tag.name) && !tag.closing && !missing.has(tag.name)) {
      const found = endOf(html, tag.name, tag.end);
      if (found === -1) missing.add(tag.name);
      else at = found;
      const type = tag.name === 'script' ? attributesOf(tag.attributes).get('type') : undefined;
      if (type?.toLowerCase().includes('ld+json') === true) {
        const end = found === -1 ? html.length : found;
        scripts.push({ start: tag.end, end });
        jsonLd.add(html.slice(tag.end, end));
      }
    } else if (tag.name !== '') {
      microdata.tag(tag, open);
    }
    textStart = at;
  }
  microdata.text(html.slice(textStart));
  microdata.finish(html.length);
  return scripts;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the content of a raw element ends; -1 when nothing ends it. */
function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}

function read(leaf: Leaf, drop: (why: string) => void): readonly MarkupItem[] {
  const text = lookedAt(leaf, drop);
  const budget = new MarkupBudget(drop);
  const jsonLd = new JsonLd(budget);
  const microdata = new Microdata(budget);
  let scripts: readonly Span[] = [{ start: 0, end: text.length }];
  if (leaf.type === JSON_LD) jsonLd.add(text);
  else scripts = scan(text, jsonLd, microdata);
  const items = [
    ...jsonLd.items().map(({ type, data, document }): MarkupItem => {
      const { start, end } = scripts[document] ?? { start: 0, end: text.length };
      return { type, syntax: 'json-ld', data, start, end };
    }),
    ...microdata.items,
  ].sort((a, b) => a.start - b.start);
  if (items.length > MAX_MARKUP_ITEMS) drop(`items over ${MAX_MARKUP_ITEMS}`);
  return items.slice(0, MAX_MARKUP_ITEMS);
}

/** What was read of a leaf, for the second who asks: kinds of facts share one reading of the page. */
const READ = new WeakMap<Leaf, readonly MarkupItem[]>();

/** The outermost items of schema.org in a page or document, in order; what cannot be read is told once. */
export function readMarkup(leaf: Leaf, drop: (why: string) => void): readonly MarkupItem[] {
  const known = READ.get(leaf);
  if (known !== undefined) return known;
  const items = read(leaf, drop);
  READ.set(leaf, items);
  return items;
}

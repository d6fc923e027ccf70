/** An element whose end has not come. */
interface Element {
  readonly name: string;
}

const FORMATTING = new Set([
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt'],
  ...['u', 'span', 'time', 'data', 'abbr', 'cite', 'q', 'sub', 'sup', 'label', 'bdi', 'bdo', 'ins'],
  ...['del', 'mark', 'var', 'samp', 'kbd', 'meter', 'output', 'dfn'],
]);
const CELLS = new Set(['td', 'th', 'caption']);
const TABLE = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'html',
  'body',
]);
const VOID = new Set([
  ...['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'param'],
  ...['source', 'track', 'wbr', 'basefont', 'frame'],
]);

const ENDS_PARAGRAPH = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'div', 'dl', 'fieldset', 'footer', 'form', 'h1'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['table', 'ul'],
]);

/** Whether an element ends the paragraph before it that nobody closed (HTML, the p element). */
export function endsParagraph(name: string): boolean {
  return ENDS_PARAGRAPH.has(name);
}

/** Whether an element of that name never holds anything. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** How far up an element is looked for that a closing tag may end: real pages are 60 deep. */
const MAX_WALK = 200;

/** How many of the open elements a closing tag ends (HTML, tree construction, in the main): 0 when it ends none. */
export function endedBy(name: string, open: readonly Element[]): number {
  const lowest = Math.max(0, open.length - MAX_WALK);
  for (let at = open.length - 1; at >= lowest; at -= 1) {
    const element = open[at]?.name ?? '';
    if (element === name) return open.length - at;
    // A mistaken `</b>` does not end the block that it stands in, nor `</div>` the cell.
    if (FORMATTING.has(name) && !FORMATTING.has(element)) return 0;
    if (CELLS.has(element) && !TABLE.has(name)) return 0;
  }
  return 0;
}

/** A tag or other markup of an HTML source: where it stands and what it is. */
export interface Tag {
  /** Lower-case element name; empty for comments, doctypes and what is no element. */
  readonly name: string;
  readonly closing: boolean;
  /** The raw text between the name and `>`. */
  readonly attributes: string;
  /** The place behind it. */
  readonly end: number;
}

const NOTHING = { name: '', closing: false, attributes: '' } as const;

/**
 * Reads tags one after the other. Each kind of search that once ran to the end of the source
 * without finding anything is not made again: a page of unclosed comments stays linear.
 */
export class TagReader {
  readonly #html: string;
  #noCommentEnd = false;
  #noTagEnd = false;
  #noDouble = false;
  #noSingle = false;

  constructor(html: string) {
    this.#html = html;
  }

  /** The tag that begins with the `<` at `start`; null when it is only a character. */
  read(start: number): Tag | null {
    const code = this.#html.charCodeAt(start + 1);
    if (code === 33) return this.#readDeclaration(start);
    if (code === 63) return this.#skipTo(start);
    const closing = code === 47;
    const nameStart = closing ? start + 2 : start + 1;
    let at = nameStart;
    while (isNameCode(this.#html.charCodeAt(at)) && at - nameStart < 40) at += 1;
    if (at === nameStart || !isLetter(this.#html.charCodeAt(nameStart))) return null;
    const close = this.#tagEnd(at);
    if (close === -1) return null;
    return {
      name: this.#html.slice(nameStart, at).toLowerCase(),
      closing,
      attributes: this.#html.slice(at, close),
      end: close + 1,
    };
  }

  #readDeclaration(start: number): Tag | null {
    if (this.#html.startsWith('<!--', start)) {
      const end = this.#noCommentEnd ? -1 : this.#html.indexOf('-->', start + 2);
      if (end !== -1) return { ...NOTHING, end: end + 3 };
      this.#noCommentEnd = true;
    }
    return this.#skipTo(start);
  }

  #skipTo(start: number): Tag | null {
    const end = this.#noTagEnd ? -1 : this.#html.indexOf('>', start);
    if (end === -1) this.#noTagEnd = true;
    return end === -1 ? null : { ...NOTHING, end: end + 1 };
  }

  /** The `>` that ends a tag, not one inside a quoted attribute. */
  #tagEnd(from: number): number {
    if (this.#noTagEnd) return -1;
    let at = from;
    while (at < this.#html.length) {
      const code = this.#html.charCodeAt(at);
      if (code === 62) return at;
      if ((code === 34 || code === 39) && this.#html.charCodeAt(at - 1) === 61) {
        const close = this.#quoteEnd(at, code);
        if (close !== -1) at = close;
      } else if (code === 60) {
        // A new tag begins: the one before was never closed.
        return at - 1;
      }
      at += 1;
    }
    this.#noTagEnd = true;
    return -1;
  }

  #quoteEnd(at: number, code: number): number {
    if (code === 34 ? this.#noDouble : this.#noSingle) return -1;
    const close = this.#html.indexOf(code === 34 ? '"' : "'", at + 1);
    if (close === -1 && code === 34) this.#noDouble = true;
    if (close === -1 && code === 39) this.#noSingle = true;
    return close;
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isNameCode(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 95;
}

/** The value of an attribute in a tag's raw attributes; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const lower = attributes.toLowerCase();
  let at = lower.indexOf(name);
  while (at !== -1) {
    const before = lower.charCodeAt(at - 1);
    if (at > 0 && (before <= 32 || before === 34 || before === 39 || before === 47)) {
      const value = /^\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/.exec(
        attributes.slice(at + name.length),
      );
      if (value !== null) return value[1] ?? value[2] ?? value[3] ?? '';
    }
    at = lower.indexOf(name, at + name.length);
  }
  return null;
}

/** Attributes of one tag that are looked at; the rest of a tag with more is made up. */
const MAX_ATTRIBUTES = 100;

/**
 * All attributes in a tag's raw attributes, names in lower case, character references as they stand; the first of
 * a name holds (HTML, attribute name state). One pass.
 */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < attributes.length && found.size < MAX_ATTRIBUTES) {
    while (isBetween(attributes.charCodeAt(at))) at += 1;
    const start = at;
    while (
      at < attributes.length &&
      !isBetween(attributes.charCodeAt(at)) &&
      !isEqual(attributes, at)
    )
      at += 1;
    const name = attributes.slice(start, at).toLowerCase();
    let behind = at;
    while (isSpace(attributes.charCodeAt(behind))) behind += 1;
    let value = '';
    if (isEqual(attributes, behind)) ({ value, end: at } = valueAt(attributes, behind + 1));
    if (name !== '' && !found.has(name)) found.set(name, value);
  }
  return found;
}

function valueAt(attributes: string, from: number): { value: string; end: number } {
  let at = from;
  while (isSpace(attributes.charCodeAt(at))) at += 1;
  const quote = attributes.charAt(at);
  const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, at + 1) : -1;
  if (close !== -1) return { value: attributes.slice(at + 1, close), end: close + 1 };
  const start = at;
  while (at < attributes.length && !isSpace(attributes.charCodeAt(at))) at += 1;
  return { value: attributes.slice(start, at), end: at };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** White space, or the slash that stands between attributes. */
function isBetween(code: number): boolean {
  return isSpace(code) || code === 47;
}

function isEqual(attributes: string, at: number): boolean {
  return attributes.charCodeAt(at) === 61;
}

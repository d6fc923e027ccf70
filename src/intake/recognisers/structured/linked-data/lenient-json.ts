import type { JsonValue } from '../../../../core/records/structured-data.ts';

/** What could be read of a text, and what was wrong with the rest; null when nothing was. */
export interface LenientJson {
  readonly values: readonly JsonValue[];
  readonly fault: string | null;
}

const MAX_NESTING = 100;
/** Around JSON in a script: comments of HTML and of JavaScript, CDATA of XML. */
const MARKS = ['<!--', '-->', '<![CDATA[', ']]>', ';', '\ufeff'] as const;
const MARKED = /^\/\/[ \t]{0,4}(?:<!|\]\]>|-->)/;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const WORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ...([['true', true] as const, ['false', false] as const] as const),
  ...(['null', 'undefined', 'NaN', 'None'] as const).map((word) => [word, null] as const),
]);

const PLAIN =
  /^(?:true|false|null|undefined|NaN|None|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?)(?=[\s,}\]/"]|$)/;
const NEXT_NAME = /^"[\w@$:.-]{1,80}"\s{0,20}:/;

/**
 * Reads JSON as senders write it: with commas too many or missing, comments, line breaks and quotes inside of
 * strings, names without quotes, several values one after the other. Each step moves on: linear in the text. At a
 * fault it stops, and what was whole until there is kept.
 */
class Reader {
  readonly #text: string;
  #at = 0;
  #fault: string | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  all(): LenientJson {
    const values: JsonValue[] = [];
    for (;;) {
      this.#pass(',}]');
      if (this.#at >= this.#text.length) return { values, fault: this.#fault };
      if (this.#peek() === '[') this.#list(values, 0);
      else if (this.#peek() === '{') values.push(this.#object(0));
      else this.#fail(`unexpected ${JSON.stringify(this.#peek())}`);
    }
  }

  /** Nothing behind a fault is read. */
  #fail(why: string): undefined {
    this.#fault ??= why;
    this.#at = this.#text.length;
    return undefined;
  }

  #peek(): string {
    return this.#text.charAt(this.#at);
  }

  /** White space, comments and marks of HTML and XML; also the characters given. */
  #pass(also = ''): void {
    while (this.#at < this.#text.length) {
      const char = this.#peek();
      const mark = MARKS.find((each) => this.#text.startsWith(each, this.#at));
      if (mark !== undefined) this.#at += mark.length;
      // Behind "//<![CDATA[" the value may stand on the same line.
      else if (MARKED.test(this.#text.slice(this.#at, this.#at + 16))) this.#at += 2;
      else if (this.#text.startsWith('//', this.#at)) this.#past('\n');
      else if (this.#text.startsWith('/*', this.#at)) this.#past('*/');
      else if (also.includes(char) || /\s/.test(char)) this.#at += 1;
      else return;
    }
  }

  #past(end: string): void {
    const found = this.#text.indexOf(end, this.#at + 2);
    this.#at = found === -1 ? this.#text.length : found + end.length;
  }

  /** Undefined at a fault. */
  #value(depth: number): JsonValue | undefined {
    if (depth > MAX_NESTING) return this.#fail('nested too deep');
    const char = this.#peek();
    if (char === '{') return this.#object(depth);
    if (char === '[') return this.#list([], depth);
    return QUOTES[char] === undefined ? this.#bare() : this.#string();
  }

  #object(depth: number): JsonValue {
    const members = new Map<string, JsonValue>();
    this.#at += 1;
    for (;;) {
      this.#pass(',');
      if (this.#at >= this.#text.length || this.#peek() === '}') break;
      const name = this.#name();
      this.#pass();
      if (name === undefined || this.#peek() !== ':') {
        this.#fail(`no value for ${(name ?? '').slice(0, 40)}`);
        break;
      }
      this.#at += 1;
      this.#pass();
      if (/^[,}]?$/.test(this.#peek())) continue;
      const value = this.#value(depth + 1);
      if (value !== undefined && name !== '__proto__') members.set(name, value);
    }
    this.#at += 1;
    return Object.fromEntries(members);
  }

  #list(values: JsonValue[], depth: number): JsonValue {
    this.#at += 1;
    for (;;) {
      this.#pass(',');
      if (this.#at >= this.#text.length || this.#peek() === ']') break;
      const value = this.#value(depth + 1);
      if (value !== undefined) values.push(value);
    }
    this.#at += 1;
    return values;
  }

  #name(): string | undefined {
    if (QUOTES[this.#peek()] !== undefined) return this.#string(true);
    const word = this.#word(/[\w@$:./-]/);
    if (word?.endsWith(':') === true) this.#at -= 1;
    return word?.replace(/:$/, '');
  }

  #word(allowed: RegExp): string | undefined {
    const start = this.#at;
    while (this.#at < this.#text.length && allowed.test(this.#peek())) this.#at += 1;
    if (this.#at === start) return this.#fail(`unexpected ${JSON.stringify(this.#peek())}`);
    return this.#text.slice(start, this.#at);
  }

  /** A number or word; what is neither is text that lacks its quotes. */
  #bare(): JsonValue | undefined {
    const [plain] = PLAIN.exec(this.#text.slice(this.#at, this.#at + 60)) ?? [];
    if (plain === undefined) return this.#word(/[^,}\]\n"]/)?.trim();
    this.#at += plain.length;
    const known = WORDS.get(plain);
    return known === undefined ? Number(plain) : known;
  }

  /** A name has no quotes inside: its first ends it. */
  #string(isName = false): string | undefined {
    const quote = QUOTES[this.#peek()] ?? '"';
    let text = '';
    let from = this.#at + 1;
    for (this.#at = from; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#peek();
      if (char === '\\') {
        text += this.#text.slice(from, this.#at) + this.#escape();
        from = this.#at + 1;
      } else if (char === quote && (isName || this.#closes(this.#at + 1))) {
        text += this.#text.slice(from, this.#at);
        this.#at += 1;
        return text;
      }
    }
    return this.#fail('a string has no end');
  }

  /** Reads an escape and stops at its last character. */
  #escape(): string {
    const char = this.#text.charAt(this.#at + 1);
    const [code] = /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at + 2, this.#at + 6)) ?? [];
    this.#at += 1;
    if (char !== 'u' || code === undefined) return ESCAPES[char] ?? char;
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  /** Whether a quote ends its string: behind one that stands inside, as in `"Hotel "Zon" Delft"`, the text goes on. */
  #closes(behind: number): boolean {
    let at = behind;
    while (at < this.#text.length && at - behind < 1000 && /\s/.test(this.#text.charAt(at)))
      at += 1;
    const next = this.#text.charAt(at);
    if (next === '' || ',:}];'.includes(next)) return true;
    if (this.#text.startsWith('//', at) || this.#text.startsWith('/*', at)) return true;
    // A comma is missing between two lines, or before a name.
    const line = '"{\'“'.includes(next) && this.#text.slice(behind, at).includes('\n');
    return line || NEXT_NAME.test(this.#text.slice(at, at + 110));
  }
}

/** Reads a text that ought to be JSON; several values one after the other, or in a list, are given one by one. */
export function readLenientJson(text: string): LenientJson {
  try {
    const value: JsonValue = JSON.parse(text);
    return { values: Array.isArray(value) ? value : [value], fault: null };
  } catch {
    // Not JSON as it should be, or nested so deep that the engine gives up.
    return new Reader(text).all();
  }
}

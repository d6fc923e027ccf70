import type { JsonValue } from '../../../../core/records/structured-data.ts';

const MAX_DEPTH = 24;
const MAX_VALUES = 20_000;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * JSON as mailers write it: commas too many or too few, line breaks inside strings, comments, several values one after the
 * other, an end that was forgotten. Reads from left to right once; what is no value ends it.
 */
class Reader {
  readonly #text: string;
  #at = 0;
  #left = MAX_VALUES;

  constructor(text: string) {
    this.#text = text;
  }

  /** Every value that stands side by side. */
  all(): readonly JsonValue[] {
    const values: JsonValue[] = [];
    for (;;) {
      this.#gap();
      const before = this.#at;
      const value = this.#value(0);
      if (value === undefined || this.#at === before) return values;
      values.push(value);
    }
  }

  /** White space, commas and comments. */
  #gap(): void {
    while (this.#at < this.#text.length) {
      const sign = this.#text.charAt(this.#at);
      if (/[\s,;\u00a0]/.test(sign)) this.#at += 1;
      else if (this.#text.startsWith('/*', this.#at)) this.#skipTo('*/');
      else if (this.#text.startsWith('//', this.#at)) this.#skipTo('\n');
      else return;
    }
  }

  #skipTo(end: string): void {
    const found = this.#text.indexOf(end, this.#at + 2);
    this.#at = found === -1 ? this.#text.length : found + end.length;
  }

  #value(depth: number): JsonValue | undefined {
    this.#left -= 1;
    if (this.#left < 0 || depth > MAX_DEPTH) return undefined;
    const sign = this.#text.charAt(this.#at);
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"') return this.#string();
    const [word] =
      /^(?:true|false|null|-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)/.exec(
        this.#text.slice(this.#at, this.#at + 80),
      ) ?? [];
    if (word === undefined) return undefined;
    this.#at += word.length;
    return word === 'true'
      ? true
      : word === 'false'
        ? false
        : word === 'null'
          ? null
          : Number(word);
  }

  #list(depth: number): readonly JsonValue[] {
    const values: JsonValue[] = [];
    this.#at += 1;
    for (;;) {
      this.#gap();
      if (this.#closes(']')) return values;
      const value = this.#value(depth + 1);
      if (value === undefined) return values;
      values.push(value);
    }
  }

  #object(depth: number): JsonValue {
    const found = new Map<string, JsonValue>();
    this.#at += 1;
    for (;;) {
      this.#gap();
      if (this.#closes('}') || this.#text.charAt(this.#at) !== '"') break;
      const name = this.#string();
      this.#gap();
      if (this.#text.charAt(this.#at) === ':') this.#at += 1;
      this.#gap();
      const value = this.#value(depth + 1);
      if (value === undefined) break;
      if (!found.has(name)) found.set(name, value);
    }
    return Object.fromEntries(found);
  }

  #closes(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }

  #string(): string {
    let said = '';
    let from = this.#at + 1;
    let at = from;
    while (at < this.#text.length && this.#text.charAt(at) !== '"') {
      if (this.#text.charAt(at) !== '\\') {
        at += 1;
        continue;
      }
      said += this.#text.slice(from, at);
      const next = this.#text.charAt(at + 1);
      const code =
        next === 'u' ? /^[0-9a-f]{4}/i.exec(this.#text.slice(at + 2, at + 6))?.[0] : undefined;
      said +=
        code === undefined
          ? (ESCAPES[next] ?? next)
          : String.fromCharCode(Number.parseInt(code, 16));
      at += code === undefined ? 2 : 6;
      from = at;
    }
    said += this.#text.slice(from, at);
    this.#at = Math.min(at + 1, this.#text.length);
    return said;
  }
}

/** The values in a text that means to be JSON; none when nothing in it is. Strict JSON is read by the machine's own reader. */
export function readLenientJson(text: string): readonly JsonValue[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  return new Reader(trimmed).all();
}

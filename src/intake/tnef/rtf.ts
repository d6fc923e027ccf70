import { MAX_HTML_UNITS } from '../limits.ts';
import { byteText } from '../mime/bytes.ts';
import { decodeText } from '../mime/charset.ts';
import { charsetOfCodePage } from './code-page.ts';
import { DESTINATIONS, FONT_CODE_PAGES, SIGNS } from './rtf-words.data.ts';

/** What an RTF body says: the HTML it was made from, or text. */
export interface RtfContent {
  readonly form: 'html' | 'plain';
  readonly content: string;
}

/** Groups inside one another. Stops eight million opening braces; Word nests some twenty. */
const MAX_GROUPS_DEPTH = 400;
/** How far a document is looked at for the words that say what it was made from (MS-OXRTFEX section 2.1.3.1). */
const HEAD_BYTES = 4096;

/** What holds within a group, and ends with it. */
interface Group {
  /** `text` is read, `tag` is HTML that stands as it is, `fonts` only tells of fonts, the rest is left out. */
  place: 'text' | 'tag' | 'fonts' | 'out';
  /** Between `\htmlrtf` and `\htmlrtf0`: RTF for those who know no HTML. */
  suppressed: boolean;
  /** How many signs behind a `\u` stand in its stead for those who know no Unicode. */
  standIns: number;
  font: string;
  /** Nothing but `\*` stood in it yet. */
  starred: boolean;
}

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const ASCII_RUN = /[^\\{}\r\n\u0080-\uffff]{1,10000}/y;
const LITERAL: ReadonlySet<string> = new Set(['\\', '{', '}']);

class RtfReader {
  readonly #rtf: string;
  readonly #isHtml: boolean;
  readonly #stack: Group[] = [];
  readonly #charsets = new Map<string, string>();
  #group: Group = { place: 'text', suppressed: false, standIns: 1, font: '', starred: false };
  #charset = 'windows-1252';
  /** The font that the table of fonts speaks of. */
  #described = '';
  #at = 0;
  #skip = 0;
  #out = '';
  #bytes: number[] = [];

  constructor(rtf: string, isHtml: boolean) {
    this.#rtf = rtf;
    this.#isHtml = isHtml;
  }

  read(): string {
    while (this.#at < this.#rtf.length && this.#out.length < MAX_HTML_UNITS) {
      const sign = this.#rtf.charAt(this.#at);
      this.#at += 1;
      if (sign === '{') {
        if (this.#stack.length >= MAX_GROUPS_DEPTH) break;
        this.#stack.push(this.#group);
        this.#group = { ...this.#group, starred: false };
      } else if (sign === '}') {
        this.#flush();
        this.#group = this.#stack.pop() ?? this.#group;
        this.#skip = 0;
      } else if (sign === '\\') {
        this.#control();
      } else if (sign !== '\r' && sign !== '\n') {
        this.#plain(sign);
      }
    }
    this.#flush();
    return this.#out;
  }

  /** What stands as itself: a run of ASCII at once, unless it may end a sign that takes two bytes. */
  #plain(sign: string): void {
    if (sign >= '\u0080') {
      this.#byte(this.#raw(this.#at - 1));
    } else if (this.#skip > 0 || this.#bytes.length > 0) {
      this.#byte(sign.charCodeAt(0));
    } else {
      ASCII_RUN.lastIndex = this.#at;
      const run = sign + (ASCII_RUN.exec(this.#rtf)?.[0] ?? '');
      this.#at += run.length - 1;
      if (this.#isRead()) this.#out += run;
    }
  }

  /** A byte over 0x7F that stands unescaped: nobody should write that, and its code page is the document's. */
  #raw(at: number): number {
    return RAW_BYTES.get(this.#rtf.charAt(at)) ?? 0x3f;
  }

  #isRead(): boolean {
    const { place, suppressed } = this.#group;
    return place === 'tag' || (place === 'text' && !suppressed);
  }

  #byte(byte: number): void {
    if (this.#skip > 0) this.#skip -= 1;
    else if (this.#isRead()) this.#bytes.push(byte);
    // A run is kept together, for a sign may take two bytes; not for ever.
    if (this.#bytes.length > 100_000) this.#flush();
  }

  #say(text: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    this.#flush();
    if (this.#isRead()) this.#out += text;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const charset = this.#charsets.get(this.#group.font) ?? this.#charset;
    this.#out += decodeText(Uint8Array.from(this.#bytes), charset);
    this.#bytes = [];
  }

  #control(): void {
    const sign = this.#rtf.charAt(this.#at);
    WORD.lastIndex = this.#at;
    const found = WORD.exec(this.#rtf);
    if (found !== null) {
      this.#at = WORD.lastIndex;
      this.#word(found[1] ?? '', found[2]);
      return;
    }
    this.#at += 1;
    if (sign === "'") {
      const byte = Number.parseInt(this.#rtf.slice(this.#at, this.#at + 2), 16);
      this.#at += 2;
      if (!Number.isNaN(byte)) this.#byte(byte);
    } else if (LITERAL.has(sign)) {
      this.#byte(sign.charCodeAt(0));
    } else if (sign === '*') {
      this.#group.starred = true;
    } else if (sign === '~') {
      this.#say(this.#isHtml ? '&nbsp;' : '\u00a0');
    } else if (sign === '_') {
      this.#say('-');
    } else if (sign === '\n' || sign === '\r') {
      this.#say('\n');
    }
  }

  #word(word: string, written: string | undefined): void {
    const number = Number(written ?? Number.NaN);
    if (word === 'bin') {
      this.#at += Math.max(0, number || 0);
      return;
    }
    const said = SIGNS.get(word);
    if (said !== undefined) {
      this.#say(said);
      return;
    }
    if (word === 'u' && !Number.isNaN(number)) {
      this.#say(String.fromCharCode(number & 0xffff));
      this.#skip = this.#group.standIns;
      return;
    }
    this.#flush();
    this.#setting(word, written, number);
  }

  #setting(word: string, written: string | undefined, number: number): void {
    const group = this.#group;
    if (word === 'htmltag' || (group.starred && word === 'mhtmltag')) {
      group.place = word === 'htmltag' && this.#isHtml && group.place !== 'out' ? 'tag' : 'out';
    } else if (word === 'htmlrtf') {
      group.suppressed = this.#isHtml && number !== 0;
    } else if (word === 'fonttbl') {
      group.place = 'fonts';
    } else if (group.starred || DESTINATIONS.has(word)) {
      group.place = 'out';
    } else if (word === 'uc') {
      group.standIns = Math.min(Math.max(0, number || 0), 10);
    } else if (word === 'ansicpg' && number > 0) {
      this.#charset = charsetOfCodePage(number);
    } else if (word === 'f') {
      if (group.place === 'fonts') this.#described = written ?? '';
      else group.font = written ?? '';
    } else if (word === 'fcharset' && group.place === 'fonts' && this.#charsets.size < 1000) {
      const page = FONT_CODE_PAGES[written ?? ''];
      if (page !== undefined) this.#charsets.set(this.#described, charsetOfCodePage(page));
    }
    group.starred = false;
  }
}

/** Signs of windows-1252 by the byte they were, for `byteText` read them so. */
const RAW_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, index) => [byteText(Uint8Array.of(index + 128)), index + 128]),
);

/**
 * What an RTF document says. One that was made from HTML gives that HTML again (MS-OXRTFEX); of any other its text is
 * read, without pictures, headers and the instructions of fields.
 */
export function readRtf(bytes: Uint8Array): RtfContent {
  const rtf = byteText(bytes);
  const isHtml = /\\fromhtml1(?!\d)/.test(rtf.slice(0, HEAD_BYTES));
  const content = new RtfReader(rtf, isHtml).read();
  return isHtml ? { form: 'html', content } : { form: 'plain', content: content.trimEnd() };
}

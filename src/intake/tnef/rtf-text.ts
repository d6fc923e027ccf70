import { decodeText } from '../mime/charset.ts';

/** What RTF says, as HTML where it was made from HTML (MS-OXRTFEX), else as text. */
export interface RtfContent {
  readonly kind: 'html' | 'plain';
  readonly text: string;
}

/** Groups whose content is no text of the message. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict object header footer generator themedata datastore listtable listoverridetable rsidtbl xmlnstbl latentstyles'.split(
    ' ',
  ),
);
const BREAKS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
const MAX_DEPTH = 200;

interface Group {
  readonly seen: boolean;
  /** Inside `\htmltag`: markup that the text was made from. */
  readonly markup: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: what stands only for RTF. */
  rtfOnly: boolean;
  /** Characters that stand in for a `\u`. */
  skip: number;
}

class Reading {
  readonly #rtf: string;
  readonly #html: boolean;
  readonly #charset: string;
  #at = 0;
  #said = '';
  #bytes: number[] = [];
  #left = 0;
  readonly #groups: Group[] = [{ seen: true, markup: false, rtfOnly: false, skip: 1 }];

  constructor(rtf: string, html: boolean) {
    this.#rtf = rtf;
    this.#html = html;
    this.#charset = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf.slice(0, 2000))?.[1] ?? '1252'}`;
  }

  text(): string {
    while (this.#at < this.#rtf.length) {
      const sign = this.#rtf.charAt(this.#at);
      if (sign === '{') this.#open();
      else if (sign === '}') this.#close();
      else if (sign === '\\') this.#control();
      else {
        this.#at += 1;
        if (sign !== '\n' && sign !== '\r') this.#say(sign);
      }
    }
    this.#flush();
    return this.#said;
  }

  get #group(): Group {
    return this.#groups.at(-1) ?? { seen: false, markup: false, rtfOnly: false, skip: 1 };
  }

  #open(): void {
    this.#at += 1;
    if (this.#groups.length >= MAX_DEPTH) return;
    const inside = /^(\\\*)?\\([a-z]{1,32})(-?\d{1,10})? ?/.exec(
      this.#rtf.slice(this.#at, this.#at + 60),
    );
    const word = inside?.[2] ?? '';
    const markup = inside?.[1] !== undefined && word === 'htmltag';
    const unseen = UNSEEN.has(word) || (inside?.[1] !== undefined && !markup);
    this.#groups.push({
      ...this.#group,
      seen: this.#group.seen && !unseen && (!markup || this.#html),
      markup,
    });
    if (markup) this.#at += inside?.[0].length ?? 0;
  }

  #close(): void {
    this.#at += 1;
    if (this.#groups.length > 1) this.#groups.pop();
  }

  #control(): void {
    const found = /^\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/i.exec(
      this.#rtf.slice(this.#at, this.#at + 60),
    );
    if (found === null) {
      this.#at += 1;
      return;
    }
    this.#at += found[0].length;
    const [, word, number, byte, sign] = found;
    if (byte !== undefined) this.#byte(Number.parseInt(byte, 16));
    else if (sign !== undefined) this.#say(sign === '~' ? ' ' : sign === '*' ? '' : sign);
    else if (word !== undefined) this.#word(word, number);
  }

  #word(word: string, number: string | undefined): void {
    if (word === 'u') {
      this.#say(String.fromCharCode(Number(number ?? 0) & 0xffff));
      this.#left = this.#group.skip;
    } else if (word === 'uc') this.#group.skip = Math.min(10, Math.max(0, Number(number ?? 1)));
    else if (word === 'htmlrtf') this.#group.rtfOnly = number !== '0';
    else if (BREAKS[word] !== undefined && !this.#group.markup) this.#say(BREAKS[word]);
  }

  #byte(byte: number): void {
    if (this.#left > 0) this.#left -= 1;
    else if (this.#visible()) this.#bytes.push(byte);
  }

  #visible(): boolean {
    return this.#group.seen && !(this.#html && this.#group.rtfOnly);
  }

  #say(text: string): void {
    if (this.#left > 0 && text.length === 1) {
      this.#left -= 1;
      return;
    }
    if (!this.#visible()) return;
    this.#flush();
    this.#said += text;
  }

  /** Characters of several bytes are told byte by byte. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    this.#said += decodeText(Uint8Array.from(this.#bytes), this.#charset);
    this.#bytes = [];
  }
}

/** What a message in RTF says. Never throws; groups nested too deep run together. */
export function rtfContent(rtf: string): RtfContent {
  const html = /\\fromhtml1/.test(rtf.slice(0, 2000));
  return { kind: html ? 'html' : 'plain', text: new Reading(rtf, html).text().trim() };
}

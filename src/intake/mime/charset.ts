import {
  decodeIso2022Japanese,
  decodeIso2022Korean,
  decodeHz,
  decodeUtf7,
  decodeUtf32,
} from './stateful-charsets.ts';
import { CODE_PAGES } from './code-pages.ts';

/** Names the platform does not know, in its own spelling. */
const ALIASES: Readonly<Record<string, string>> = {
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'ansi_x3.4-1968': 'utf-8',
  '646': 'utf-8',
  '7bit': 'utf-8',
  '8bit': 'utf-8',
  none: 'utf-8',
  default: 'utf-8',
  unknown: 'utf-8',
  'unknown-8bit': 'utf-8',
  'x-unknown': 'utf-8',
  default_charset: 'utf-8',
  utf8mb4: 'utf-8',
  'utf-8-mac': 'utf-8',
  cp65001: 'utf-8',
  'windows-65001': 'utf-8',
  cp936: 'gbk',
  ms936: 'gbk',
  'euc-cn': 'gbk',
  euccn: 'gbk',
  gb2312_charset: 'gbk',
  'gb_2312-80': 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  ms949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  'x-windows-949': 'euc-kr',
  cp950: 'big5',
  ms950: 'big5',
  'big5-eten': 'big5',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  'x-sjis-jisx0213': 'shift_jis',
  'iso2022-jp': 'iso-2022-jp',
  'iso2022-kr': 'iso-2022-kr',
  csiso2022kr: 'iso-2022-kr',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
  'utf-32-le': 'utf-32le',
  'utf-32-be': 'utf-32be',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  cp51932: 'euc-jp',
  eucjp: 'euc-jp',
  'euc-jp-ms': 'euc-jp',
  ansi: 'windows-1252',
  'x-ansi': 'windows-1252',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  'iso-8859-8-e': 'iso-8859-8',
  cp1125: 'ibm866',
  mac: 'macintosh',
  'x-roman8': 'hp-roman8',
  roman8: 'hp-roman8',
  r8: 'hp-roman8',
  cp00858: 'cp858',
  ibm00858: 'cp858',
  ccsid00858: 'cp858',
  'pc-multilingual-850+euro': 'cp858',
  ptcp154: 'kz-1048',
  kz1048: 'kz-1048',
  'strk1048-2002': 'kz-1048',
  rk1048: 'kz-1048',
  'mac-ce': 'x-mac-ce',
  'macintosh-ce': 'x-mac-ce',
  maccentraleurope: 'x-mac-ce',
  'x-mac-centraleurroman': 'x-mac-ce',
  'mac-greek': 'x-mac-greek',
  macgreek: 'x-mac-greek',
  'mac-iceland': 'x-mac-icelandic',
  maciceland: 'x-mac-icelandic',
  'mac-turkish': 'x-mac-turkish',
  macturkish: 'x-mac-turkish',
  'mac-cyrillic': 'x-mac-cyrillic',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  tis620: 'windows-874',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  'koi8-ru': 'koi8-u',
  unicode: 'utf-16le',
};

const decoders = new Map<string, TextDecoder | null>();

/** The platform's decoder of that name, made once; null when it has none. */
function decoderOf(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(label);
  } catch {
    decoder = null;
  }
  // Labels come from strangers: the table may not grow with them.
  if (decoder !== null && decoders.size < 200) decoders.set(label, decoder);
  return decoder;
}

/** The name a label stands for: quotes, spaces and language (RFC 2231) off, aliases resolved. */
export function charsetName(label: string): string {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']+|["']+$/g, '')
    .replace(/\*.*$/, '')
    .trim();
  const alias = ALIASES[name];
  if (alias !== undefined) return alias;
  const spaced = name.replaceAll(/[\s_]+/g, '-');
  if (ALIASES[spaced] !== undefined) return ALIASES[spaced];
  const iso = /^iso-?8859-?(\d{1,2})(?:-[ei])?$/.exec(spaced);
  if (iso !== null && !spaced.endsWith('-i')) return `iso-8859-${iso[1]}`;
  const page = /^(?:x-)?(?:cp|win|windows|ms|ibm|cs|dos)-?(125\d|\d{3})$/.exec(spaced);
  if (page === null) return name;
  const number = page[1] ?? '';
  if (number.length === 4 || number === '874') return `windows-${number}`;
  return ALIASES[`cp${number}`] ?? (number === '866' ? 'ibm866' : `cp${number}`);
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF8 = new TextDecoder('utf-8');
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** Bytes that say nothing of their charset: UTF-8 when they are that, else windows-1252. */
export function decodeUndeclared(bytes: Uint8Array, declared = false): string {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return isUtf8(bytes, declared) ? UTF8.decode(bytes) : WINDOWS_1252.decode(bytes);
  }
}

/** Broken UTF-8 rather than another charset: most multi-byte sequences are whole; one is enough where it says so. */
function isUtf8(bytes: Uint8Array, declared: boolean): boolean {
  const text = UTF8.decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return declared ? whole > 0 : whole > broken;
}

function hasEightBit(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return true;
  return false;
}

/** Labelled as Western European, yet every byte over 0x7F belongs to valid UTF-8: the label is wrong. */
function utf8InDisguise(bytes: Uint8Array): string | null {
  if (!hasEightBit(bytes)) return null;
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

const ESCAPE = 27;

/** UTF-16 without a mark: the half that is nought in Latin text tells the order. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, 400); at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/**
 * Decodes text by its label. Never fails: an unknown or missing label, and a label that the bytes
 * contradict, fall back to UTF-8 or windows-1252, whichever the bytes are.
 */
export function decodeText(bytes: Uint8Array, label: string): string {
  if (bytes.length === 0) return '';
  const name = charsetName(label);
  switch (name) {
    case '':
    case 'utf-8':
    case 'utf8':
      if (bytes.includes(ESCAPE)) return decodeEscaped(bytes);
      return decodeUndeclared(bytes, name !== '');
    case 'iso-8859-1':
    case 'windows-1252':
    case 'latin1':
      return utf8InDisguise(bytes) ?? WINDOWS_1252.decode(bytes);
    case 'utf-16':
      return new TextDecoder(utf16Order(bytes)).decode(bytes);
    default:
      return decodeRare(bytes, name);
  }
}

/** Escape sequences in text that claims to be plain: Japanese mail does that. */
function decodeEscaped(bytes: Uint8Array): string {
  const text = WINDOWS_1252.decode(bytes);
  // oxlint-disable-next-line eslint/no-control-regex -- the escapes of ISO-2022-JP are what is looked for
  const japanese = /\u001b(?:\$[@B]|\([BJ])/.test(text);
  return japanese && !hasEightBit(bytes)
    ? decodeRare(bytes, 'iso-2022-jp')
    : decodeUndeclared(bytes);
}

function decodeRare(bytes: Uint8Array, name: string): string {
  switch (name) {
    case 'utf-7':
    case 'unicode-1-1-utf-7':
    case 'x-unicode-2-0-utf-7':
      return decodeUtf7(bytes);
    case 'utf-32':
    case 'utf-32le':
    case 'utf-32be':
      return decodeUtf32(bytes, name === 'utf-32be');
    case 'iso-2022-jp':
    case 'csiso2022jp':
      return decodeIso2022Japanese(bytes);
    case 'iso-2022-kr':
      return decodeIso2022Korean(bytes);
    case 'iso-2022-cn':
    case 'iso-2022-cn-ext':
      return decodeIso2022Korean(bytes, 'gb18030');
    case 'hz-gb-2312':
    case 'hz':
      return decodeHz(bytes);
    default:
      return decodeNamed(bytes, name);
  }
}

function decodeNamed(bytes: Uint8Array, name: string): string {
  const page = Object.hasOwn(CODE_PAGES, name) ? CODE_PAGES[name] : undefined;
  if (page !== undefined) return decodePage(bytes, page);
  return decoderOf(name)?.decode(bytes) ?? decodeUndeclared(bytes);
}

function decodePage(bytes: Uint8Array, page: string): string {
  let out = '';
  for (const byte of bytes)
    out += byte < 0x80 ? String.fromCharCode(byte) : page.charAt(byte - 0x80);
  return out;
}

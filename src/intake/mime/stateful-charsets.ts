import { decodeBase64 } from './transfer.ts';

/** Charsets the platform does not decode and old or odd mail still uses. */

const LATIN = new TextDecoder('windows-1252');
const UTF16 = new TextDecoder('utf-16be');

/** UTF-7 (RFC 2152). */
export function decodeUtf7(bytes: Uint8Array): string {
  return LATIN.decode(bytes).replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, coded: string) => {
    if (coded === '') return whole === '+-' ? '+' : whole;
    const units = decodeBase64(coded);
    return UTF16.decode(units.subarray(0, units.length - (units.length % 2)));
  });
}

/** UTF-32 with or without its mark; what is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = bytes.length >= 4 && view.getUint32(0) === 0x0000feff;
  const little = !(bigEndian || marked);
  let out = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    if (code === 0xfeff) continue;
    out +=
      code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : '\ufffd';
  }
  return out;
}

const SHIFT_OUT = 14;
const SHIFT_IN = 15;
const ESCAPE = 27;

/**
 * ISO-2022-KR (RFC 1557) and the GB part of ISO-2022-CN (RFC 1922): between shift-out and shift-in
 * two bytes make a character, which with their high bits set are EUC.
 */
export function decodeIso2022Korean(bytes: Uint8Array, euc = 'euc-kr'): string {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let shifted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      // ESC $ ) C: the designation, four bytes.
      at += 3;
    } else if (byte === SHIFT_OUT) {
      shifted = true;
    } else if (byte === SHIFT_IN) {
      shifted = false;
    } else {
      if (byte === 10) shifted = false;
      out[length++] = shifted && byte > 32 ? byte | 0x80 : byte;
    }
  }
  return new TextDecoder(euc).decode(out.subarray(0, length));
}

/**
 * ISO-2022-JP (RFC 1468). An escape that another one follows at once changes nothing: it stands where two encoded words
 * meet. The platform takes it for a deception and shows U+FFFD, so it is left out.
 */
export function decodeIso2022Japanese(bytes: Uint8Array): string {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const idle = bytes[at] === ESCAPE ? idleEscape(bytes, at) : 0;
    if (idle > 0) at += idle - 1;
    else out[length++] = bytes[at] ?? 0;
  }
  return new TextDecoder('iso-2022-jp').decode(out.subarray(0, length));
}

/** How many bytes the escape at `at` takes if another follows it at once; else nought. */
function idleEscape(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x28 && bytes[at + 1] !== 0x24) return 0;
  const size = bytes[at + 1] === 0x24 && bytes[at + 2] === 0x28 ? 4 : 3;
  return bytes[at + size] === ESCAPE ? size : 0;
}

const TILDE = 126;

/** HZ (RFC 1843): `~{` begins Chinese, `~}` ends it, `~~` is a tilde. */
export function decodeHz(bytes: Uint8Array): string {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let chinese = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === TILDE && (next === 0x7b || next === 0x7d)) {
      chinese = next === 0x7b;
      at += 1;
    } else if (byte === TILDE && (next === TILDE || next === 10)) {
      if (next === TILDE) out[length++] = TILDE;
      at += 1;
    } else {
      out[length++] = chinese && byte > 32 ? byte | 0x80 : byte;
    }
  }
  return new TextDecoder('gb18030').decode(out.subarray(0, length));
}

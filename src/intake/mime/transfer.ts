/** Decoders of Content-Transfer-Encoding (RFC 2045 section 6). All take what is broken as far as it goes. */

const BASE64 = new Int8Array(256).fill(-1);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < LETTERS.length; value += 1) BASE64[LETTERS.charCodeAt(value)] = value;
// base64url, which some senders use by mistake.
BASE64['-'.charCodeAt(0)] = 62;
BASE64['_'.charCodeAt(0)] = 63;

/** Base64; clean text takes the engine's own decoder, text with junk in it ours. */
export function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    return decodeBrokenBase64(text.slice(0, base64End(text)));
  }
}

/** A line of base64 and nothing else. */
const BASE64_LINE = /^[A-Za-z0-9+/_-]*$/;

/**
 * Where base64 stops: padding ends it (RFC 2045 section 6.8), unless more of it follows, as where two were joined. What a
 * list puts below a letter without looking how it is encoded is none.
 */
export function base64End(text: string): number {
  let padding = text.indexOf('=');
  while (padding !== -1) {
    let from = padding + 1;
    while (text.charCodeAt(from) === 61) from += 1;
    padding = text.indexOf('=', from);
    const more = text.slice(from, padding === -1 ? text.length : padding).split('\n');
    if (!more.every((line) => BASE64_LINE.test(line.trimEnd()))) return from;
  }
  return text.length;
}

/** Skips what is no base64; padding ends a quantum and what follows begins a new one. */
function decodeBrokenBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 256 ? (BASE64[code] ?? -1) : -1;
    if (value >= 0) {
      bits = ((bits << 6) | value) & 0xffffff;
      held += 6;
      if (held >= 8) {
        held -= 8;
        out[length] = (bits >> held) & 0xff;
        length += 1;
      }
    } else if (code === 61) {
      held = 0;
    }
  }
  return out.subarray(0, length);
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  if (code >= 97 && code <= 102) return code - 87;
  return -1;
}

/** Where a soft line break that begins at the `=` at `at` stops, or -1 when it is none. */
function softBreakEnd(bytes: Uint8Array, at: number): number {
  let next = at + 1;
  while (next < bytes.length && (bytes[next] === 32 || bytes[next] === 9)) next += 1;
  if (next >= bytes.length) return next;
  if (bytes[next] === 13) return bytes[next + 1] === 10 ? next + 2 : next + 1;
  return bytes[next] === 10 ? next + 1 : -1;
}

/** Quoted-printable; a `=` that stands for nothing stays as it is. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  let at = bytes.indexOf(61);
  if (at === -1) return bytes;
  const out = new Uint8Array(bytes.length);
  out.set(bytes.subarray(0, at));
  let length = at;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    if (code !== 61) {
      out[length++] = code;
      at += 1;
      continue;
    }
    const high = hexValue(bytes[at + 1] ?? 0);
    const low = hexValue(bytes[at + 2] ?? 0);
    if (high >= 0 && low >= 0) {
      out[length++] = (high << 4) | low;
      at += 3;
      continue;
    }
    const soft = softBreakEnd(bytes, at);
    if (soft === -1) out[length++] = 61;
    at = soft === -1 ? at + 1 : soft;
  }
  return out.subarray(0, length);
}

/** The data lines of uuencoded text, between `begin` and `end`. */
export function decodeUuencode(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  let inside = false;
  for (const line of text.split(/\r?\n/)) {
    if (!inside) {
      inside = /^begin [0-7]{3,4} /.test(line);
    } else if (line === 'end') {
      break;
    } else {
      length = decodeUuLine(line, out, length);
    }
  }
  return out.subarray(0, length);
}

function decodeUuLine(line: string, out: Uint8Array, start: number): number {
  const count = (line.charCodeAt(0) - 32) & 63;
  let length = start;
  for (let at = 1; at < line.length && length < start + count; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => (line.charCodeAt(at + step) - 32) & 63);
    const bits = ((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0);
    for (const shift of [16, 8, 0]) {
      if (length < start + count && length < out.length) out[length++] = (bits >> shift) & 0xff;
    }
  }
  return length;
}

/** The encodings that change bytes; everything else (7bit, 8bit, binary, nonsense) changes none. */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'uuencode' | 'identity';

/** Names a Content-Transfer-Encoding, spelling mistakes included (`base 64`, `quoted_printable`). */
export function transferEncodingOf(value: string): TransferEncoding {
  const name = value.toLowerCase().replaceAll(/[\s_-]|[;(].*$/g, '');
  if (name === 'base64') return 'base64';
  if (name === 'quotedprintable') return 'quoted-printable';
  if (/^(?:x?uuencode|x?uue|x?uu)$/.test(name)) return 'uuencode';
  return 'identity';
}

/** Decodes a body: `bytes` and `text` are the same, one unit a byte. */
export function decodeTransfer(
  encoding: TransferEncoding,
  bytes: Uint8Array,
  text: string,
): Uint8Array {
  if (encoding === 'base64') return decodeBase64(text);
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes);
  return encoding === 'uuencode' ? decodeUuencode(text) : bytes;
}

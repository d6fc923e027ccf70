import { Cursor } from './cursor.ts';

/**
 * RTF that is decompressed from one body. Stops a small one that unpacks to gigabytes: two bytes make seventeen, and a
 * letter with its style sheet stays under a megabyte.
 */
const MAX_RTF_BYTES = 4 * 1024 * 1024;

/** `LZFu` and `MELA`, little-endian (MS-OXRTFCP section 2.1.3.1.1). */
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;

const WINDOW = 4096;
/** What the dictionary holds at first (MS-OXRTFCP section 2.1.2.1). */
const PRELOADED = new TextEncoder().encode(
  String.raw`{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
    '\r\n' +
    String.raw`\par \pard\plain\f0\fs20\b\i\u\tab\tx`,
);

/** RTF as it was before it was compressed, and what was wrong with it. */
export interface Decompressed {
  readonly rtf: Uint8Array;
  readonly wrong: string | null;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

/** The sum of MS-OXRTFCP section 2.1.3.2: that of ISO 3309 without its inversions. */
export function rtfChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum >>> 0;
}

/** Decompresses the value of PidTagRtfCompressed (MS-OXRTFCP). Null where it is none; one that is cut off is read so far. */
export function decompressRtf(bytes: Uint8Array): Decompressed | null {
  const cursor = new Cursor(bytes);
  // The first size counts from behind itself.
  const size = cursor.long() - 12;
  const rawSize = cursor.long();
  const kind = cursor.long();
  const sum = cursor.long();
  if (cursor.broken) return null;
  const content = cursor.bytes(Math.max(0, Math.min(size, cursor.left)));
  if (kind === UNCOMPRESSED) return { rtf: content.subarray(0, rawSize), wrong: null };
  if (kind !== COMPRESSED) return null;
  const isSound = content.length === size && rtfChecksum(content) === sum;
  const limit = Math.min(rawSize, MAX_RTF_BYTES);
  const rtf = unpacked(content, limit);
  const isOver = rtf.length === limit && rawSize > MAX_RTF_BYTES;
  const wrong = isOver ? `rtf over ${MAX_RTF_BYTES} bytes` : 'rtf whose checksum does not hold';
  return { rtf, wrong: isOver || !isSound ? wrong : null };
}

function unpacked(content: Uint8Array, limit: number): Uint8Array {
  const out = new Uint8Array(Math.min(limit, content.length * 17));
  const window = new Uint8Array(WINDOW);
  window.set(PRELOADED);
  let write = PRELOADED.length;
  let length = 0;
  const put = (byte: number): void => {
    if (length < out.length) out[length++] = byte;
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  let at = 0;
  while (at < content.length && length < out.length) {
    const control = content[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < content.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(content[at++] ?? 0);
        continue;
      }
      const reference = ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      // A reference to where the next byte would be written ends the whole.
      if (from === write) return out.subarray(0, length);
      const until = (reference & 0x0f) + 2;
      for (let step = 0; step < until; step += 1) put(window[(from + step) % WINDOW] ?? 0);
    }
  }
  return out.subarray(0, length);
}

import { byteText } from '../mime/bytes.ts';
import { Bytes } from './stream.ts';

/** What the dictionary begins with (MS-OXRTFCP section 2.1.2.1). */
const BEGINNING =
  String.raw`{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
  '\r\n' +
  String.raw`\par \pard\plain\f0\fs20\b\i\u\tab\tx`;
const COMPRESSED = 0x75_46_5a_4c;
const PLAIN = 0x41_4c_45_4d;
const DICTIONARY = 4096;
/** RTF unpacked from one mail. Stops a kilobyte that unpacks to gigabytes. */
const MAX_RTF_BYTES = 8 * 1024 * 1024;

/** The RTF in PR_RTF_COMPRESSED, a character a byte (MS-OXRTFCP); null when it is none. */
export function rtfOf(packed: Uint8Array): string | null {
  const bytes = new Bytes(packed);
  bytes.at = 4;
  const size = bytes.u32();
  const kind = bytes.u32();
  bytes.at += 4;
  if (kind === PLAIN) return byteText(bytes.take(Math.min(size, MAX_RTF_BYTES)));
  return kind === COMPRESSED ? unpacked(packed.subarray(16), Math.min(size, MAX_RTF_BYTES)) : null;
}

function unpacked(packed: Uint8Array, size: number): string {
  return new Unpacking(size).run(packed);
}

class Unpacking {
  readonly #dictionary = new Uint8Array(DICTIONARY);
  readonly #out: Uint8Array;
  #write = BEGINNING.length;
  #written = 0;

  constructor(size: number) {
    this.#out = new Uint8Array(size);
    for (let at = 0; at < BEGINNING.length; at += 1)
      this.#dictionary[at] = BEGINNING.charCodeAt(at);
  }

  run(packed: Uint8Array): string {
    let read = 0;
    while (read < packed.length && !this.#isFull()) {
      const control = packed[read] ?? 0;
      read += 1;
      for (let bit = 0; bit < 8 && read < packed.length && !this.#isFull(); bit += 1) {
        if ((control & (1 << bit)) === 0) {
          this.#put(packed[read] ?? 0);
          read += 1;
        } else {
          const token = ((packed[read] ?? 0) << 8) | (packed[read + 1] ?? 0);
          read += 2;
          if (!this.#repeat(token >> 4, (token & 0xf) + 2)) return this.#text();
        }
      }
    }
    return this.#text();
  }

  #isFull(): boolean {
    return this.#written >= this.#out.length;
  }

  /** Repeats what stands in the dictionary; a reference to where writing stands ends the text. */
  #repeat(from: number, length: number): boolean {
    if (from === this.#write) return false;
    for (let index = 0; index < length; index += 1) {
      this.#put(this.#dictionary[(from + index) % DICTIONARY] ?? 0);
    }
    return true;
  }

  #put(byte: number): void {
    this.#dictionary[this.#write] = byte;
    this.#write = (this.#write + 1) % DICTIONARY;
    if (!this.#isFull()) this.#out[this.#written] = byte;
    this.#written += 1;
  }

  #text(): string {
    return byteText(this.#out.subarray(0, Math.min(this.#written, this.#out.length)));
  }
}

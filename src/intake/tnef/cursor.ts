/** Reads numbers and stretches of bytes one behind the other, little-endian. Past the end everything is nought and `broken` is set. */
export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  at: number;
  broken = false;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  /** Bytes that are left; none once it is broken. */
  get left(): number {
    return this.broken ? 0 : this.#bytes.length - this.at;
  }

  #skip(count: number): number | null {
    if (count > this.left) {
      this.broken = true;
      return null;
    }
    const at = this.at;
    this.at += count;
    return at;
  }

  byte(): number {
    const at = this.#skip(1);
    return at === null ? 0 : this.#view.getUint8(at);
  }

  /** Two bytes without a sign. */
  short(): number {
    const at = this.#skip(2);
    return at === null ? 0 : this.#view.getUint16(at, true);
  }

  /** Four bytes without a sign. */
  long(): number {
    const at = this.#skip(4);
    return at === null ? 0 : this.#view.getUint32(at, true);
  }

  /** Eight bytes without a sign. */
  longLong(): bigint {
    const at = this.#skip(8);
    return at === null ? 0n : this.#view.getBigUint64(at, true);
  }

  /** The bytes themselves, not a copy; of a stretch that does not fit what is there. */
  bytes(count: number): Uint8Array {
    const from = this.at;
    const at = this.#skip(count);
    if (at !== null) return this.#bytes.subarray(at, at + count);
    return this.#bytes.subarray(from);
  }
}

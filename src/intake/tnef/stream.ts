/** One attribute of a TNEF stream (MS-OXTNEF section 2.1.3.1): its number without the type, and its bytes. */
export interface Attribute {
  readonly id: number;
  readonly data: Uint8Array;
}

const SIGNATURE = 0x22_3e_9f_78;
const HEADER = 9;
/** Attributes of one file. Stops a file made of a million empty ones. */
const MAX_ATTRIBUTES = 5000;

/** A reader of little-endian numbers that never reads beyond its end: what is not there is nought. */
export class Bytes {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  u16(): number {
    this.at += 2;
    return this.at <= this.bytes.length ? this.#view.getUint16(this.at - 2, true) : 0;
  }

  u32(): number {
    this.at += 4;
    return this.at <= this.bytes.length ? this.#view.getUint32(this.at - 4, true) : 0;
  }

  take(length: number): Uint8Array {
    const from = Math.min(this.at, this.bytes.length);
    const taken = this.bytes.subarray(from, Math.min(this.bytes.length, from + length));
    this.at = from + length;
    return taken;
  }
}

/** The attributes of a TNEF file in order; null when it is none. A checksum that fails is told, the content is kept. */
export function attributesOf(
  file: Uint8Array,
  drop: (why: string) => void,
): readonly Attribute[] | null {
  const bytes = new Bytes(file);
  if (bytes.u32() !== SIGNATURE) return null;
  bytes.at = 6;
  const attributes: Attribute[] = [];
  let wrong = 0;
  while (bytes.left >= HEADER && attributes.length < MAX_ATTRIBUTES) {
    bytes.at += 1;
    const id = bytes.u16();
    bytes.at += 2;
    const length = bytes.u32();
    const cut = length > bytes.left;
    const data = bytes.take(length);
    const sum = cut ? 0 : bytes.u16();
    if (cut || sum !== checksum(data)) wrong += 1;
    attributes.push({ id, data });
  }
  if (wrong > 0) drop(`TNEF: ${wrong} attributes damaged or cut off`);
  return attributes;
}

/** The sum of the bytes, modulo 65536. */
export function checksum(data: Uint8Array): number {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return sum;
}

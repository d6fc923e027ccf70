/** A property to be written: its number, and a text, bytes or instant. */
export interface Written {
  readonly id: number;
  readonly value: string | Uint8Array | Date;
  /** Set of a named property, as hexadecimal bytes. */
  readonly set?: string;
}

function u16(value: number): Uint8Array {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value, true);
  return bytes;
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function padded(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}

function ticks(at: Date): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(
    0,
    (BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n,
    true,
  );
  return bytes;
}

function property({ id, value, set }: Written): Uint8Array {
  const type = typeof value === 'string' ? 0x1f : value instanceof Date ? 0x40 : 0x102;
  const named = set === undefined ? [] : [Buffer.from(set, 'hex'), u32(0), u32(id)];
  const head = [u16(type), u16(set === undefined ? id : 0x8000), ...named];
  if (value instanceof Date) return Buffer.concat([...head, ticks(value)]);
  const data = typeof value === 'string' ? Buffer.from(`${value}\0`, 'utf16le') : value;
  return Buffer.concat([...head, u32(1), u32(data.length), padded(data)]);
}

/** An attribute with its level, type and checksum (MS-OXTNEF section 2.1.3.1). */
export function attribute(level: 1 | 2, id: number, data: Uint8Array): Uint8Array {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return Buffer.concat([Uint8Array.of(level), u32(id), u32(data.length), data, u16(sum)]);
}

/** MAPI properties as an attribute holds them. */
export function properties(written: readonly Written[]): Uint8Array {
  return Buffer.concat([u32(written.length), ...written.map(property)]);
}

/** A file for the wrapping. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string;
}

/** A TNEF file with a message of these properties and these files, as Outlook would send it. */
export function writeTnef(
  message: readonly Written[],
  files: readonly WrittenFile[] = [],
): Uint8Array {
  const attachments = files.flatMap(({ name, content }) => [
    attribute(2, 0x6_9002, new Uint8Array(14)),
    attribute(2, 0x1_8010, Buffer.from(`${name.slice(0, 8)}\0`, 'latin1')),
    attribute(2, 0x6_800f, Buffer.from(content, 'utf8')),
    attribute(2, 0x6_9005, properties([{ id: 0x3707, value: name }])),
  ]);
  return Buffer.concat([
    u32(0x22_3e_9f_78),
    u16(1),
    attribute(1, 0x6_9003, properties(message)),
    ...attachments,
  ]);
}

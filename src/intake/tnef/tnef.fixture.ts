import { concat } from '../mime/bytes.ts';

/** Writes TNEF as MS-OXTNEF section 2 tells, for examples: attributes, lists of properties, and what stands in them. */

export function short(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >> 8) & 0xff);
}

export function long(value: number): Uint8Array {
  return concat([short(value & 0xffff), short(value >>> 16)]);
}

function longLong(value: bigint): Uint8Array {
  return concat([long(Number(value & 0xffff_ffffn)), long(Number(value >> 32n))]);
}

/** Text of one byte a sign, ended by a nought. */
export function ascii(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`${text}\u0000`, 'latin1'));
}

function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`${text}\u0000`, 'utf16le'));
}

function padded(bytes: Uint8Array): Uint8Array {
  return concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}

/** An attribute of the message (1) or of a file (2), by its whole identifier. */
export function attribute(level: 1 | 2, id: number, data: Uint8Array): Uint8Array {
  const sum = data.reduce((total, byte) => total + byte, 0) & 0xffff;
  return concat([Uint8Array.of(level), long(id), long(data.length), data, short(sum)]);
}

/** The set that the numbers of an appointment belong to (MS-OXPROPS section 1.3.2). */
export const APPOINTMENT = '02200600-0000-0000-c000-000000000046';
export const MEETING = '90dad86e-0b45-1b10-98da-00aa003f1305';

/** A property: its number, or its set (its first three fields with their bytes in order of the file) and number. */
export type Property = readonly [
  id: number | readonly [set: string, id: number],
  value: string | number | boolean | Date | Uint8Array | { readonly embedded: Uint8Array },
];

const TICKS_TO_1970 = 116_444_736_000_000_000n;
/** IID_IMessage, which stands before an attached message. */
const MESSAGE = '0703020000000000c000000000000046';

function typed(value: Property[1]): { type: number; bytes: Uint8Array } {
  const variable = (bytes: Uint8Array): Uint8Array =>
    concat([long(1), long(bytes.length), padded(bytes)]);
  if (typeof value === 'string') return { type: 0x1f, bytes: variable(wide(value)) };
  if (typeof value === 'number') return { type: 0x03, bytes: long(value) };
  if (typeof value === 'boolean') return { type: 0x0b, bytes: padded(short(value ? 1 : 0)) };
  if (value instanceof Date) {
    const ticks = BigInt(value.getTime()) * 10_000n + TICKS_TO_1970;
    return { type: 0x40, bytes: longLong(ticks) };
  }
  if (value instanceof Uint8Array) return { type: 0x102, bytes: variable(value) };
  const object = concat([Uint8Array.fromHex(MESSAGE), value.embedded]);
  return { type: 0x0d, bytes: variable(object) };
}

/** A list of properties, as attMsgProps and attAttachment hold it. */
export function properties(...list: readonly Property[]): Uint8Array {
  const written = list.map(([id, value], index) => {
    const { type, bytes } = typed(value);
    if (typeof id === 'number') return concat([short(type), short(id), bytes]);
    const [set, number] = id;
    const named = concat([Uint8Array.fromHex(set.replaceAll('-', '')), long(0), long(number)]);
    return concat([short(type), short(0x8000 + index), named, bytes]);
  });
  return concat([long(list.length), ...written]);
}

/** A file: its name, what is in it, and its properties. */
export function file(
  name: string,
  content: Uint8Array,
  ...list: readonly Property[]
): readonly Uint8Array[] {
  return [
    attribute(2, 0x00069002, new Uint8Array(14)),
    attribute(2, 0x00018010, ascii(name)),
    attribute(2, 0x0006800f, content),
    ...(list.length === 0 ? [] : [attribute(2, 0x00069005, properties(...list))]),
  ];
}

/** A whole stream: version and code page, then what is given. */
export function stream(...attributes: readonly Uint8Array[]): Uint8Array {
  return concat([
    long(0x223e9f78),
    short(1),
    attribute(1, 0x00089006, long(0x00010000)),
    attribute(1, 0x00069007, concat([long(1252), long(0)])),
    ...attributes,
  ]);
}

/** The properties of the message itself. */
export function messageProperties(...list: readonly Property[]): Uint8Array {
  return attribute(1, 0x00069003, properties(...list));
}

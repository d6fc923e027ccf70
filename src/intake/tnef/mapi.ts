import { decodeText } from '../mime/charset.ts';
import { Bytes } from './stream.ts';

/** A property of MAPI: a text, bytes, a number, or an instant in ISO 8601 UTC. */
export type MapiValue = string | Uint8Array | number;

/** Properties by their number (`0x3707`), or by set and number for named ones (`SET:0x820d`). */
export type MapiProperties = ReadonlyMap<string, MapiValue>;

const MAX_PROPERTIES = 2000;
const MAX_VALUES = 1000;
/** Milliseconds between 1601 and 1970. */
const SINCE_1601 = 11_644_473_600_000n;

/** Bytes that a value of a fixed type takes (MS-OXTNEF section 2.1.3.4). */
const FIXED: Readonly<Record<number, number>> = {
  ...{
    0x02: 4,
    0x03: 4,
    0x04: 4,
    0x05: 8,
    0x06: 8,
    0x07: 8,
    0x0a: 4,
    0x0b: 4,
    0x14: 8,
    0x40: 8,
    0x48: 16,
  },
};
const VARIABLE = new Set([0x0d, 0x1e, 0x1f, 0x102]);

/** A key of a property outside the named sets. */
export function key(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`;
}

function nameOf(bytes: Bytes): string {
  const set = Buffer.from(bytes.take(16)).toString('hex');
  if (bytes.u32() === 0) return `${set}:${key(bytes.u32())}`;
  const length = bytes.u32();
  const name = decodeText(bytes.take(length), 'utf-16le').replace(/\0+$/, '');
  bytes.at += (4 - (length % 4)) % 4;
  return `${set}:${name}`;
}

function instant(data: Uint8Array): string {
  if (data.length < 8) return '';
  const ticks = new DataView(data.buffer, data.byteOffset, 8).getBigUint64(0, true);
  const at = Number(ticks / 10_000n - SINCE_1601);
  return Math.abs(at) > 8.64e15 ? '' : new Date(at).toISOString();
}

function fixed(type: number, data: Uint8Array): MapiValue {
  if (type === 0x40) return instant(data);
  if (data.length === 4) return new Bytes(data).u32();
  return data;
}

function valueOf(type: number, bytes: Bytes, codePage: string): MapiValue | null {
  const size = FIXED[type];
  if (size !== undefined) return fixed(type, bytes.take(size));
  if (!VARIABLE.has(type)) return null;
  const length = bytes.u32();
  if (length > bytes.left) return null;
  const data = bytes.take(length);
  bytes.at += (4 - (length % 4)) % 4;
  if (type === 0x1e) return decodeText(data, codePage).replace(/\0+$/, '');
  if (type === 0x1f) return decodeText(data, 'utf-16le').replace(/\0+$/, '');
  return data;
}

/** The properties of an attribute that holds them; of one with several values the first. Ends where it cannot be read on. */
export function propertiesOf(data: Uint8Array, codePage: string): MapiProperties {
  const bytes = new Bytes(data);
  const properties = new Map<string, MapiValue>();
  const count = Math.min(bytes.u32(), MAX_PROPERTIES);
  for (let index = 0; index < count && bytes.left >= 4; index += 1) {
    const type = bytes.u16();
    const id = bytes.u16();
    const name = id >= 0x8000 ? nameOf(bytes) : key(id);
    const bare = type & 0x0fff;
    const several = (type & 0x1000) !== 0 || VARIABLE.has(bare);
    const values = several ? bytes.u32() : 1;
    if (values > MAX_VALUES) return properties;
    for (let each = 0; each < values; each += 1) {
      const value = valueOf(bare, bytes, codePage);
      if (value === null) return properties;
      if (each === 0) properties.set(name, value);
    }
  }
  return properties;
}

/** A property as text; null when it is none or empty. */
export function textAt(properties: MapiProperties, name: string): string | null {
  const value = properties.get(name);
  const said = typeof value === 'string' ? value.trim() : '';
  return said === '' ? null : said;
}

/** A property as bytes; null when it is none. */
export function bytesAt(properties: MapiProperties, name: string): Uint8Array | null {
  const value = properties.get(name);
  return value instanceof Uint8Array ? value : null;
}

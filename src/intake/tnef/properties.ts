import { decodeText } from '../mime/charset.ts';
import { Cursor } from './cursor.ts';

/** A value of a MAPI property; times are instants in ISO 8601 UTC, objects and binaries their bytes. */
export type MapiValue = number | boolean | string | Uint8Array;

/** A MAPI property out of a list that TNEF encapsulates (MS-OXTNEF section 2.1.3.4). */
interface MapiProperty {
  /** Where it is found: its number in hexadecimal, that of a named property behind its set (`SET:820d`). */
  readonly key: string;
  /** The first value: more are never looked at here. */
  readonly value: MapiValue;
}

/** The properties of a list by their key, and whether the list could be read to its end. */
export interface Properties {
  readonly values: ReadonlyMap<string, MapiValue>;
  readonly whole: boolean;
}

/** Properties of one list, and values of one property. Stops a count of four billion; Outlook writes some two hundred. */
const MAX_PROPERTIES = 2000;
const MAX_VALUES = 2000;
const MAX_NAME_BYTES = 512;
/** Bytes of one text that are decoded; a body of a million signs in UTF-16 and twice that fit. */
const MAX_TEXT_BYTES = 4_000_000;

/** Types of properties (MS-OXCDATA section 2.11.1) whose values bring their length along. */
const OBJECT = 0x0d;
const TEXT_8_BIT = 0x1e;
const TEXT = 0x1f;
const BINARY = 0x102;
const VARIABLE: ReadonlySet<number> = new Set([OBJECT, TEXT_8_BIT, TEXT, BINARY]);

const SHORT = 0x02;
const LONG = 0x03;
const BOOLEAN = 0x0b;
const TIME = 0x40;
/** The others, by the bytes they take; two are padded to four. */
const SIZES: Readonly<Record<number, number>> = {
  [SHORT]: 4,
  [LONG]: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  [BOOLEAN]: 4,
  0x14: 8,
  [TIME]: 8,
  0x48: 16,
};
const MULTIPLE = 0x1000;
/** Numbers from here on belong to named properties. */
const NAMED = 0x8000;

/** A GUID as it is written: the first three fields are little-endian. */
function guidOf(bytes: Uint8Array): string {
  const hex = (from: number, until: number): string => {
    return bytes.subarray(from, until).toHex().toUpperCase();
  };
  const reversed = (from: number, until: number): string => {
    return bytes.slice(from, until).reverse().toHex().toUpperCase();
  };
  return `${reversed(0, 4)}-${reversed(4, 6)}-${reversed(6, 8)}-${hex(8, 10)}-${hex(10, 16)}`;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** Bytes behind one another, the padding to four behind them skipped. */
function paddedBytes(cursor: Cursor, length: number): Uint8Array {
  const bytes = cursor.bytes(length);
  const padding = padded(length) - length;
  if (cursor.left >= padding) cursor.at += padding;
  return bytes;
}

/** The key of a named property: its set, and its number or name within it. */
function namedKey(cursor: Cursor): string {
  const set = guidOf(cursor.bytes(16));
  const isText = cursor.long() === 1;
  if (!isText) return `${set}:${cursor.long().toString(16)}`;
  const name = paddedBytes(cursor, cursor.long()).subarray(0, MAX_NAME_BYTES);
  return `${set}:${withoutEnd(decodeText(name, 'utf-16le')).toLowerCase()}`;
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\u0000');
  return end === -1 ? text : text.slice(0, end);
}

/** From 100 nanoseconds since 1601 to an instant in ISO 8601 UTC; empty for what lies beyond the years we count. */
export function instantOfFileTime(fileTime: bigint): string {
  const at = new Date(Number(fileTime / 10_000n) - 11_644_473_600_000);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999 ? '' : at.toISOString();
}

function fixedValue(type: number, bytes: Uint8Array): MapiValue {
  const cursor = new Cursor(bytes);
  switch (type) {
    case SHORT:
      return cursor.short();
    case BOOLEAN:
      return cursor.short() !== 0;
    case LONG:
      return cursor.long();
    case TIME:
      return instantOfFileTime(cursor.longLong());
    default:
      return bytes;
  }
}

function variableValue(type: number, bytes: Uint8Array, charset: string): MapiValue {
  const kept = bytes.subarray(0, MAX_TEXT_BYTES);
  if (type === TEXT) return withoutEnd(decodeText(kept, 'utf-16le'));
  return type === TEXT_8_BIT ? withoutEnd(decodeText(kept, charset)) : bytes;
}

/** The next property; null where its type is none, behind which nothing can be read. */
function nextProperty(cursor: Cursor, charset: string): MapiProperty | null {
  const written = cursor.short();
  const id = cursor.short();
  const key = id >= NAMED ? namedKey(cursor) : id.toString(16);
  const type = written & ~MULTIPLE;
  const size = SIZES[type];
  const isVariable = VARIABLE.has(type);
  if (size === undefined && !isVariable) return null;
  const count = isVariable || type !== written ? cursor.long() : 1;
  let value: MapiValue = '';
  for (let at = 0; at < count && !cursor.broken; at += 1) {
    if (at >= MAX_VALUES) return null;
    const bytes = isVariable ? paddedBytes(cursor, cursor.long()) : cursor.bytes(size ?? 0);
    if (at > 0) continue;
    value = isVariable ? variableValue(type, bytes, charset) : fixedValue(type, bytes);
  }
  return { key, value };
}

/** Reads a list of properties where the cursor stands; what cannot be read ends it. Of a key that comes twice the first counts. */
export function readProperties(cursor: Cursor, charset: string): Properties {
  const values = new Map<string, MapiValue>();
  const count = cursor.long();
  for (let read = 0; read < count; read += 1) {
    const property = read >= MAX_PROPERTIES || cursor.broken ? null : nextProperty(cursor, charset);
    if (property === null) return { values, whole: false };
    if (!values.has(property.key)) values.set(property.key, property.value);
  }
  return { values, whole: !cursor.broken };
}

/** A property as text; null when it is not there, empty or no text. */
export function textIn(values: Properties['values'], key: string): string | null {
  const value = values.get(key);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

/** A property as a whole number; null when it is not there or none. */
export function numberIn(values: Properties['values'], key: string): number | null {
  const value = values.get(key);
  return typeof value === 'number' ? value : null;
}

/** A property as bytes; null when it is not there or none. */
export function bytesIn(values: Properties['values'], key: string): Uint8Array | null {
  const value = values.get(key);
  return value instanceof Uint8Array ? value : null;
}

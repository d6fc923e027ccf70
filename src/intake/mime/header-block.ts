import type { Dropped } from '../../core/records/fact.ts';
import { MAX_HEADER_BYTES, MAX_HEADER_FIELDS } from '../limits.ts';
import { isAscii, lineEnd, nextLine } from './bytes.ts';

/** A field of a header block: lower-case name and where its value stands in the bytes. */
export interface Field {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A header block and where the body behind it begins. */
export interface HeaderBlock {
  readonly fields: readonly Field[];
  readonly bodyStart: number;
}

/** What is being read: the bytes, the same as text, and the notes of what was left out. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly dropped: Dropped[];
}

const COLON = 58;
const SPACE = 32;
const TAB = 9;
const DASH = 45;

/** No field name is longer; the search for its colon stops here. */
const MAX_FIELD_NAME = 100;

/** The place of the colon behind a field name (RFC 5322 section 2.2, obsolete white space allowed), or -1. */
function colonAt(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + MAX_FIELD_NAME);
  let spaced = false;
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) return at === start ? -1 : at;
    if (code === SPACE || code === TAB) spaced = true;
    else if (spaced || code < 33 || code > 126) return -1;
  }
  return -1;
}

/** Whether the next lines look like a header going on after a line that is none. */
function headerGoesOn(text: string, start: number, end: number): boolean {
  const next = nextLine(text, start, end);
  const contentEnd = lineEnd(text, start, next);
  if (contentEnd === start) return false;
  const first = text.charCodeAt(start);
  return first === SPACE || first === TAB || colonAt(text, start, contentEnd) !== -1;
}

/** `From ` of an mbox, or the `>From ` some gateways leave in front of a message. */
function isEnvelopeLine(text: string, start: number): boolean {
  return text.startsWith('From ', start) || text.startsWith('>From ', start);
}

interface Open {
  name: string;
  start: number;
  end: number;
}

/**
 * Reads the header block from `start`. It ends at the first empty line, or where a line is neither
 * field nor continuation and no field follows it: then the empty line was forgotten and the body
 * begins there. A line that `isDelimiter` knows, given the fields above it, ends it as well. A block over the limits is
 * cut: the body still begins behind it.
 */
export function readHeaderBlock(
  source: Source,
  start: number,
  end: number,
  isDelimiter: (line: number, next: number, fields: readonly Field[]) => boolean = () => false,
): HeaderBlock {
  const { text } = source;
  const fields: Open[] = [];
  const limit = Math.min(end, start + MAX_HEADER_BYTES);
  let position = start;
  let open: Open | null = null;
  while (position < limit) {
    const next = nextLine(text, position, end);
    const contentEnd = lineEnd(text, position, next);
    if (contentEnd === position) return { fields, bodyStart: next };
    const first = text.charCodeAt(position);
    if (first === DASH && isDelimiter(position, next, fields))
      return { fields, bodyStart: position };
    if ((first === SPACE || first === TAB) && open !== null) {
      open.end = contentEnd;
      if (isBlank(text, position, contentEnd) && !headerGoesOn(text, next, end)) {
        return { fields, bodyStart: next };
      }
    } else {
      const colon = colonAt(text, position, contentEnd);
      if (colon !== -1) {
        open = { name: fieldName(text, position, colon), start: colon + 1, end: contentEnd };
        if (fields.length < MAX_HEADER_FIELDS) fields.push(open);
      } else if (!(position === start && isEnvelopeLine(text, position))) {
        if (!headerGoesOn(text, next, end)) return { fields, bodyStart: position };
        source.dropped.push({ what: 'header-line', why: 'not-a-field' });
      }
    }
    position = next;
  }
  if (position >= end) return { fields, bodyStart: end };
  return cutBlock(source, fields, limit, end);
}

/** The body behind an overlong block begins after the next empty line. */
function cutBlock(
  source: Source,
  fields: readonly Open[],
  limit: number,
  end: number,
): HeaderBlock {
  source.dropped.push({ what: 'header', why: `over ${MAX_HEADER_BYTES} bytes` });
  const unix = source.text.indexOf('\n\n', limit - 1);
  const dos = source.text.indexOf('\n\r\n', limit - 1);
  for (const field of fields) if (field.end > limit) field.end = limit;
  const places = [unix === -1 ? end : unix + 2, dos === -1 ? end : dos + 3, end];
  return { fields, bodyStart: Math.min(...places) };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB) return false;
  }
  return true;
}

function fieldName(text: string, start: number, colon: number): string {
  return text.slice(start, colon).trimEnd().toLowerCase();
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A field's value, unfolded (RFC 5322 section 2.2.3) and trimmed. Bytes over 0x7F are UTF-8
 * (RFC 6532), or windows-1252 where they are no UTF-8. Encoded words are left as they are.
 */
export function valueOf(source: Source, field: Field): string {
  const raw = source.text.slice(field.start, field.end);
  const decoded = isAscii(raw) ? raw : decodeEightBit(source, field, raw);
  if (!decoded.includes('\n')) return decoded.trim();
  // One space for a fold, whatever white space stood there: long runs of it mean nothing.
  return decoded
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function decodeEightBit(source: Source, field: Field, raw: string): string {
  try {
    return UTF8.decode(source.bytes.subarray(field.start, field.end));
  } catch {
    return raw;
  }
}

/** The first field of that name, or null. */
export function firstField(block: HeaderBlock, name: string): Field | null {
  for (const field of block.fields) if (field.name === name) return field;
  return null;
}

/** The value of the first field of that name; the empty text when there is none. */
export function firstValue(source: Source, block: HeaderBlock, name: string): string {
  const field = firstField(block, name);
  return field === null ? '' : valueOf(source, field);
}

/** The values of all fields of that name, in order. */
export function allValues(source: Source, block: HeaderBlock, name: string): readonly string[] {
  return block.fields.filter((field) => field.name === name).map((field) => valueOf(source, field));
}

/** An element of BER (X.690 section 8.1): where its content stands, and where the next begins. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Its end is not told but marked. */
  readonly isOpen: boolean;
}

/** Elements inside one another while one of unknown length is passed over; certificates nest some ten. */
const MAX_DEPTH = 20;
/** Pieces of one content. Stops a signature of a million empty ones; Outlook cuts at a kilobyte, others at four. */
const MAX_PIECES = 100_000;

export const SEQUENCE = 0x30;
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
export const OBJECT_IDENTIFIER = 0x06;
export const TAGGED = 0xa0;

/** The element that begins at a place; null when none fits there. */
export function elementAt(bytes: Uint8Array, at: number, limit: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (at + 1 >= limit || tag === undefined || first === undefined) return null;
  if (first === 0x80) return { tag, start: at + 2, end: limit, isOpen: true };
  const count = first & 0x7f;
  if (first < 0x80) return closed(tag, at + 2, first, limit);
  if (count > 4 || at + 2 + count > limit) return null;
  const length = bytes.subarray(at + 2, at + 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return closed(tag, at + 2 + count, length, limit);
}

/** What is cut off ends where the bytes do. */
function closed(tag: number, start: number, length: number, limit: number): Element {
  return { tag, start, end: Math.min(limit, start + length), isOpen: false };
}

/** Where the element behind this one begins; null where it cannot be told. */
function behind(bytes: Uint8Array, element: Element, depth = 0): number | null {
  if (!element.isOpen) return element.end;
  if (depth >= MAX_DEPTH) return null;
  let at = element.start;
  while (at + 1 < element.end) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at + 2;
    const inner = elementAt(bytes, at, element.end);
    const next = inner === null ? null : behind(bytes, inner, depth + 1);
    if (next === null || next <= at) return null;
    at = next;
  }
  return null;
}

/** The elements of one, at most as many as are asked for. */
export function inside(
  bytes: Uint8Array,
  outer: Element | null,
  count: number,
): readonly Element[] {
  if (outer === null) return [];
  const found: Element[] = [];
  let at = outer.start;
  while (found.length < count) {
    if (outer.isOpen && bytes[at] === 0 && bytes[at + 1] === 0) break;
    const element = elementAt(bytes, at, outer.end);
    if (element === null) break;
    found.push(element);
    const next = found.length < count ? behind(bytes, element) : null;
    if (next === null) break;
    at = next;
  }
  return found;
}

/** The octets of a string, also of one in pieces, which may be in pieces again. */
export function octets(bytes: Uint8Array, string: Element, depth = 0): readonly Uint8Array[] {
  if (string.tag === OCTETS) return [bytes.subarray(string.start, string.end)];
  if (string.tag !== OCTETS_IN_PIECES || depth >= MAX_DEPTH) return [];
  return inside(bytes, string, MAX_PIECES).flatMap((piece) => octets(bytes, piece, depth + 1));
}

const ONE_BYTE = new TextDecoder('windows-1252');

/**
 * The bytes as a string with exactly one UTF-16 unit a byte, so that an offset in the one is an
 * offset in the other. ASCII stands as itself, which is all that MIME structure needs; what is not
 * ASCII is decoded from the bytes, never from this.
 */
export function byteText(bytes: Uint8Array): string {
  return ONE_BYTE.decode(bytes);
}

// oxlint-disable-next-line eslint/no-control-regex -- one unit a byte: nothing above U+007F in a byte text means nothing above 0x7F in the bytes
const NOT_ASCII = /[^\u0000-\u007f]/;

/** Whether anything in it needs a charset to be read. */
export function isAscii(text: string): boolean {
  return !NOT_ASCII.test(text);
}

/** The place behind the line that begins at `position`; `end` when it is the last. */
export function nextLine(text: string, position: number, end: number): number {
  const at = text.indexOf('\n', position);
  return at === -1 || at >= end ? end : at + 1;
}

/** Where the content of the line that ends before `next` stops, its line break left out. */
export function lineEnd(text: string, position: number, next: number): number {
  let end = next;
  if (end > position && text.charCodeAt(end - 1) === 10) end -= 1;
  if (end > position && text.charCodeAt(end - 1) === 13) end -= 1;
  return end;
}

/** Joins pieces of bytes. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const first = pieces[0];
  if (pieces.length === 1 && first !== undefined) return first;
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

import type { Readable } from 'node:stream';

/** Longest line taken whole: a line without an end must not fill the memory. */
const LINE_UNITS = 4_000_000;

/**
 * The lines of a stream, one after the other, so that a million of them take no more room than one.
 * A line that is too long is handed over as far as it is taken.
 */
export async function* inputLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    const pieces = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
    rest = (pieces.pop() ?? '').slice(0, LINE_UNITS);
    for (const piece of pieces) yield withoutReturn(piece);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

import { headerOf } from './header.ts';

const FROM = Buffer.from('From ');
const GREATER_THAN = 0x3e;
const LINE_FEED = 0x0a;

/**
 * Takes back what a writer of mboxrd or mboxo did to lines of text that begin with "From ": one `>`
 * goes from each `>From `, `>>From ` and so on (mboxo put it before "From " alone; its `>>From ` was
 * the writer's own and is rare). The header is left alone.
 *
 * A message found by a counted length may be mboxcl2, which quotes nothing. There a bare "From " line
 * gives it away, and nothing is taken back.
 */
export function unquoteFrom(raw: Uint8Array, counted: boolean): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const body = headerOf(bytes)?.length ?? 0;
  const quotes: number[] = [];
  for (let at = bytes.indexOf(FROM, body); at >= 0; at = bytes.indexOf(FROM, at + 5)) {
    let start = at;
    while (start > 0 && bytes[start - 1] === GREATER_THAN) start -= 1;
    if (start > 0 && bytes[start - 1] !== LINE_FEED) continue;
    if (start === at && counted) return raw;
    if (start < at) quotes.push(start);
  }
  return quotes.length === 0 ? raw : without(raw, quotes);
}

function without(raw: Uint8Array, places: readonly number[]): Uint8Array {
  const shorter = new Uint8Array(raw.byteLength - places.length);
  let from = 0;
  let to = 0;
  for (const place of [...places, raw.byteLength]) {
    shorter.set(raw.subarray(from, place), to);
    to += place - from;
    from = place + 1;
  }
  return shorter;
}

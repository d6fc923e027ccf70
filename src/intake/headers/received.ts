import { readDate } from './date.ts';

/** What one Received line says (RFC 5321 section 4.4), as far as trust and loops need it. */
export interface Received {
  /** The name the client gave, or its address literal. */
  readonly from: string | null;
  /** The address the server saw. */
  readonly fromAddress: string | null;
  readonly by: string | null;
  readonly date: string | null;
}

/** The longest line looked at. Stops a field of a megabyte. */
const MAX_UNITS = 4000;

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}$/i;

/** An address in a canonical form, a mapped one as the IPv4 address it is; null for what is none. */
function addressOf(text: string): string | null {
  const bare = text
    .replace(/^\[/, '')
    .replace(/\](?::\d{1,5})?$/, '')
    .replace(/^ipv6:/i, '')
    .replace(/%.*$/, '')
    .replace(/^((?:\d{1,3}\.){3}\d{1,3}):\d{1,5}$/, '$1')
    .replace(/^::ffff:(?=\d{1,3}\.)/i, '');
  if (IPV4.test(bare)) return bare.split('.').every((part) => Number(part) <= 255) ? bare : null;
  if (!IPV6.test(bare)) return null;
  try {
    return new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  } catch {
    return null;
  }
}

function host(word: string): string {
  const bare = word.replace(/^[[<]+|[\]>;,]+$/g, '');
  return addressOf(word) ?? bare;
}

/** The address the server saw, in the comment behind `from`: in brackets, else bare. What the client said of itself (HELO) does not count. */
function seenAddress(comment: string): string | null {
  const seen = comment.replace(/\b(?:helo|ehlo|claiming to be)[\s=][^)]{0,300}/gi, '');
  for (const found of seen.matchAll(/\[([^\][]{2,60})\]/g)) {
    const address = addressOf(found[1] ?? '');
    if (address !== null) return address;
  }
  for (const word of seen.split(/[\s()@,]+/)) {
    const address = addressOf(word);
    if (address !== null) return address;
  }
  return null;
}

const FROM = /(?:^|[\s(])from\s+([^\s()]*)/i;
const BY = /(?:^|[\s)])by\s+([^\s(;]+)/i;

/** The line with its comments blank, every other place as it was: `(authenticated by …)` names no host. */
function blankComments(line: string): string {
  let out = '';
  let depth = 0;
  for (const char of line) {
    if (char === ')' && depth > 0) depth -= 1;
    out += depth > 0 ? ' ' : char;
    if (char === '(') depth += 1;
  }
  return out;
}

/** Reads a Received line. */
export function readReceived(value: string): Received {
  const line = value.slice(0, MAX_UNITS);
  const semicolon = line.lastIndexOf(';');
  const date = readDate(semicolon === -1 ? line : line.slice(semicolon + 1));
  const route = (semicolon === -1 ? line : line.slice(0, semicolon)).replace(
    /invoked by uid \d+/,
    '',
  );
  const plain = blankComments(route);
  const from = FROM.exec(plain) ?? FROM.exec(route);
  const by = BY.exec(plain) ?? BY.exec(route);
  const fromEnd = from === null ? 0 : from.index + from[0].length;
  const clientEnd = by !== null && by.index >= fromEnd ? by.index + 1 : route.length;
  const name = from === null ? '' : host(from[1] ?? '');
  const seen = from === null ? null : seenAddress(route.slice(fromEnd, clientEnd));
  return {
    from: name === '' ? null : name,
    fromAddress: seen,
    by: by === null ? null : host(by[1] ?? ''),
    date,
  };
}

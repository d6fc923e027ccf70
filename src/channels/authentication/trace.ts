import { isIP } from 'node:net';

/** A header field as far as trust needs it: lower-case name, unfolded value. */
export interface TraceField {
  readonly name: string;
  readonly value: string;
}

/** Trace fields stand at the top; a header block longer than this is looked at so far. */
const MAX_HEADER_BYTES = 256 * 1024;
/** Fields looked at. Stops a block made of one-letter fields. */
const MAX_FIELDS = 500;

const ONE_BYTE = new TextDecoder('windows-1252');

/** The fields of a message's header, in order from the top. */
export function readTrace(raw: Uint8Array): readonly TraceField[] {
  const text = ONE_BYTE.decode(raw.subarray(0, MAX_HEADER_BYTES));
  const fields: { name: string; value: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || fields.length > MAX_FIELDS) break;
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last.value += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 100) {
      fields.push({
        name: line.slice(0, colon).trim().toLowerCase(),
        value: line.slice(colon + 1).trim(),
      });
    }
  }
  return fields;
}

/** Who gave a message to whom, as one Received line says (RFC 5321 section 4.4). */
interface Hop {
  readonly by: string;
  readonly from: string;
  readonly address: string | null;
}

function readHop(value: string): Hop {
  const by = /(?:^|\s)by\s+([^\s(;]+)/i.exec(value)?.[1]?.toLowerCase() ?? '';
  const fromClause = /(?:^|\s)from\s+(\S+)\s*(\((?:[^()]|\([^()]*\))*\))?/i.exec(
    value.slice(0, 2000),
  );
  // The address in brackets inside the comment is what the server saw; what stands before it the client said.
  const seen = /\[(?:ipv6:)?([0-9a-f.:]{3,45})\]\)?\s*\)?$/i.exec(fromClause?.[2] ?? '')?.[1] ?? '';
  return {
    by,
    from: fromClause?.[1]?.toLowerCase() ?? '',
    address: isIP(seen) === 0 ? null : seen,
  };
}

function isTrusted(host: string, trusted: readonly string[]): boolean {
  return trusted.some((each) => {
    const name = each.toLowerCase();
    return host === name || (name.startsWith('.') && host.endsWith(name));
  });
}

/** The stranger who handed the message to our side, told by a server we trust. */
export interface Client {
  readonly address: string;
  readonly helo: string;
  /** The envelope's sender as our server noted it in Return-Path; empty for a bounce. */
  readonly sender: string;
}

/**
 * Walks the Received lines from the top for as long as a trusted host wrote them. The first that
 * took the message from a host that is not trusted names the client; null when none does.
 */
export function trustedClient(
  fields: readonly TraceField[],
  trusted: readonly string[],
): Client | null {
  let sender = '';
  for (const field of fields) {
    if (field.name === 'return-path') sender = /<?([^<>\s]*)>?/.exec(field.value)?.[1] ?? '';
    if (field.name !== 'received') continue;
    const hop = readHop(field.value);
    if (!isTrusted(hop.by, trusted)) return null;
    if (isTrusted(hop.from, trusted)) continue;
    return hop.address === null ? null : { address: hop.address, helo: hop.from, sender };
  }
  return null;
}

/** Authentication-Results that our own server wrote (RFC 8601 section 5): its own name, above any stranger's line. */
export function ownResults(
  fields: readonly TraceField[],
  authservId: string | null,
  trusted: readonly string[],
): readonly string[] {
  if (authservId === null) return [];
  const results: string[] = [];
  for (const field of fields) {
    if (field.name === 'received' && !isTrusted(readHop(field.value).by, trusted)) break;
    if (field.name !== 'authentication-results') continue;
    const [id = ''] = field.value.split(';');
    if (id.trim().split(/\s/)[0]?.toLowerCase() === authservId.toLowerCase()) {
      results.push(field.value.slice(id.length + 1));
    }
  }
  return results;
}

import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** An address a name led to. */
export interface Place {
  readonly address: string;
  readonly family: 4 | 6;
  /** This machine, or a network of one's own (RFC 1918, RFC 4193). */
  readonly local: boolean;
}

const LOCAL = new BlockList();
LOCAL.addSubnet('127.0.0.0', 8, 'ipv4');
LOCAL.addSubnet('10.0.0.0', 8, 'ipv4');
LOCAL.addSubnet('172.16.0.0', 12, 'ipv4');
LOCAL.addSubnet('192.168.0.0', 16, 'ipv4');
LOCAL.addAddress('::1', 'ipv6');
LOCAL.addSubnet('fc00::', 7, 'ipv6');

/** Where clouds keep the keys of a machine, within addresses of one's own (RFC 4193). */
const METADATA = new BlockList();
METADATA.addAddress('fd00:ec2::254', 'ipv6');
METADATA.addAddress('fd20:ce::254', 'ipv6');

/**
 * Whether an address is on this machine or a network of one's own. Link-local addresses are not: behind
 * 169.254.169.254 a cloud keeps its keys; nor is `0.0.0.0`.
 */
export function isLocal(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return LOCAL.check(mapped, 'ipv4');
  if (family === 6 && METADATA.check(address, 'ipv6')) return false;
  return LOCAL.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Where a URL leads at this moment. The connection is then made to exactly this address: a name that points elsewhere
 * a moment later leads nowhere else. Local only when all its addresses are. Null when the name is unknown.
 */
export async function placeOf(url: URL): Promise<Place | null> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true }).catch(() => []);
  const [first] = found;
  if (first === undefined) return null;
  return {
    address: first.address,
    family: first.family === 6 ? 6 : 4,
    local: found.every(({ address }) => isLocal(address)),
  };
}

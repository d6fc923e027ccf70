import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Request } from './context.ts';

/**
 * Whether a request came over TLS to a proxy that is trusted to say so (X-Forwarded-Proto). From
 * anybody else the header says nothing: whoever reaches us directly could write it himself.
 */
export function behindProxy(trusted: readonly string[]): (c: Request) => boolean {
  const known = listOf(trusted);
  return (c) => {
    const { peer } = c.env;
    if (peer === undefined || c.req.header('x-forwarded-proto') !== 'https') return false;
    return isIn(known, peer);
  };
}

/**
 * Address of whoever asks. A trusted proxy says for whom it asks (X-Forwarded-For): of the addresses there, the last
 * that is no trusted proxy itself; those before it a stranger may have made up.
 */
export function clientAddress(trusted: readonly string[]): (c: Request) => string {
  const known = listOf(trusted);
  return (c) => {
    const peer = c.env.peer ?? '';
    if (!isIn(known, peer)) return peer;
    const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
    return named.findLast((one) => isIP(one) !== 0 && !isIn(known, one)) ?? peer;
  };
}

function isIn(known: BlockList, address: string): boolean {
  return isIP(address) !== 0 && known.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function listOf(trusted: readonly string[]): BlockList {
  const known = new BlockList();
  for (const range of trusted) {
    const [address = '', bits] = range.split('/');
    const kind = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) known.addAddress(address, kind);
    else known.addSubnet(address, Number(bits), kind);
  }
  return known;
}

import { BlockList, isIPv6 } from 'node:net';
import type { Request } from './context.ts';

/**
 * Whether a request came over TLS to a proxy that is trusted to say so (X-Forwarded-Proto). From
 * anybody else the header says nothing: whoever reaches us directly could write it himself.
 */
export function behindProxy(trusted: readonly string[]): (c: Request) => boolean {
  const known = new BlockList();
  for (const range of trusted) {
    const [address = '', bits] = range.split('/');
    const kind = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) known.addAddress(address, kind);
    else known.addSubnet(address, Number(bits), kind);
  }
  return (c) => {
    const { peer } = c.env;
    if (peer === undefined || c.req.header('x-forwarded-proto') !== 'https') return false;
    return known.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4');
  };
}

import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Which addresses a request may be made to: all there are, or only those of the public internet. */
export type Reach = 'any' | 'public';

/** Code of the error of a name that leads to an address that may not be reached. */
export const ADDRESS_REFUSED = 'ADDRESS_REFUSED';

class AddressRefused extends Error {
  readonly code = ADDRESS_REFUSED;
}

/**
 * Whether an address is one of the public internet: not this machine, not a network of one's own, not the place where a
 * cloud keeps the keys of its machines. An IPv4 address within an IPv6 one (mapped, NAT64, 6to4, Teredo) counts as none.
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  return ipaddr.process(bare).range() === 'unicast';
}

/**
 * Whether a host as it stands in a URL may be asked at all. A name is looked at when it is resolved; an address
 * given as such is never resolved, so it is looked at here.
 */
export function mayAsk(host: string, reach: Reach): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return reach === 'any' || isIP(bare) === 0 || isPublic(bare);
}

/** A look-up for `node:net` that answers only addresses within reach, so that the one checked is the one connected to. */
export function lookupWithin(reach: Reach): LookupFunction {
  return (host, options, found) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return found(error, '', 0);
      const kept = addresses.filter(({ address }) => reach === 'any' || isPublic(address));
      const [first] = kept;
      if (first === undefined) return found(new AddressRefused(host), '', 0);
      if (options.all === true) return found(null, kept);
      return found(null, first.address, first.family);
    });
  };
}

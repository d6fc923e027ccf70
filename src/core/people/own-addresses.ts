import type { Profile } from '../situation.ts';

/** Every address that is the principal's, in lower case: those he named and those of his mail accounts. */
export function ownAddresses({
  addresses,
  accounts,
}: Pick<Profile, 'addresses' | 'accounts'>): ReadonlySet<string> {
  const all = [...addresses, ...accounts.map(({ address }) => address.address)];
  return new Set(all.map((address) => address.toLowerCase()));
}

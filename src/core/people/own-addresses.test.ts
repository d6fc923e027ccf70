import { expect, test } from 'vitest';
import type { AccountId } from '../ids.ts';
import { ownAddresses } from './own-addresses.ts';

test('an address is his whether he named it or has his mail there, in whatever letters, and once', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
  const id = 'ac-1' as AccountId;
  const accounts = ['Berg@Kantoor.example', 'post@kantoor.example'].map((address) => ({
    id,
    address: { name: '', address },
  }));
  const own = ownAddresses({ addresses: ['berg@kantoor.example', 'B@thuis.example'], accounts });
  expect([...own]).toEqual(['berg@kantoor.example', 'b@thuis.example', 'post@kantoor.example']);
});

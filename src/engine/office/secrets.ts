import { Trouble } from '../../core/errors.ts';
import type { OwnerId } from '../../core/ids.ts';
import type { KeyRing } from '../../store/secrets/key-ring.ts';
import { seal, unseal, type SecretContext } from '../../store/secrets/seal.ts';
import type { OwnerSecrets } from '../owner.ts';

const SECRET_NAME = 'login';

/** What a login is sealed with: whose, and of which account. */
export const loginOf = (owner: OwnerId, account: string): SecretContext => ({
  owner,
  account,
  name: SECRET_NAME,
});

/** A login that cannot be opened (restored without its key) has to be given again; trying on is of no use. */
export function reveal(keys: KeyRing, sealed: string, context: SecretContext): string {
  try {
    return unseal(keys, sealed, context).reveal();
  } catch (cause) {
    throw new Trouble('reconnect-needed', { retry: false, cause });
  }
}

/** The same; null where the key that sealed it is not there. */
export function openable(keys: KeyRing, sealed: string, context: SecretContext): string | null {
  try {
    return unseal(keys, sealed, context).reveal();
  } catch (error) {
    if (error instanceof Trouble && error.code === 'secret-key-unknown') return null;
    throw error;
  }
}

/** Seals and opens for one owner alone: what is another's does not open. */
export function ownerSecrets(keys: KeyRing, owner: OwnerId): OwnerSecrets {
  return {
    seal: (about, plain) => seal(keys, plain, loginOf(owner, about)),
    open: (about, sealed) => reveal(keys, sealed, loginOf(owner, about)),
  };
}

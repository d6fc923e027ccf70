import type { Profile } from '../../core/situation.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Owner } from '../owner.ts';

/** Who the principal is; null before he introduced himself. */
export async function profile(owner: Owner): Promise<Profile | null> {
  return readProfile(owner.store.read);
}

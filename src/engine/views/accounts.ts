import { listAccounts } from '../../store/records/accounts.ts';
import type { Owner } from '../owner.ts';

/** An account and how its channel is; never its secret. */
export interface ShownAccount {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly since: number;
  readonly connectedAt: number;
}

/** The accounts of an owner, the first connected first. */
export async function accounts(owner: Owner): Promise<readonly ShownAccount[]> {
  const stored = await listAccounts(owner.store.read);
  return stored.map(({ id, kind, title, state, stateAt, connectedAt }) => ({
    id,
    kind,
    title,
    state,
    since: stateAt,
    connectedAt,
  }));
}

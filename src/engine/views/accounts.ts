import { listAccounts, type StoredAccount } from '../../store/records/accounts.ts';
import type { Owner } from '../owner.ts';

/** An account and how its channel is; never its secret. */
export interface ShownAccount {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly since: number;
  readonly connectedAt: number;
  /** Mail comes or goes by it; else it brings calendars alone. */
  readonly mail: boolean;
}

/** The accounts of an owner, the first connected first. */
export async function accounts(owner: Owner): Promise<readonly ShownAccount[]> {
  const stored = await listAccounts(owner.store.read);
  const channels = owner.accounts;
  return stored.map(({ id, kind, title, state, stateAt, connectedAt }) => ({
    id,
    kind,
    title,
    state,
    since: stateAt,
    connectedAt,
    mail: (channels.get(id)?.source ?? channels.get(id)?.sender ?? null) !== null,
  }));
}

/** What must be known of an account to try it again; its secret stays sealed. */
export type KnownAccount = Pick<StoredAccount, 'id' | 'kind' | 'title' | 'settings'>;

/** The account somebody means by its id or its title; null when there is none, or more than one. */
export async function accountNamed(owner: Owner, text: string): Promise<KnownAccount | null> {
  const stored = await listAccounts(owner.store.read);
  const named = text.trim().toLowerCase();
  const [only, ...more] = stored.filter(
    ({ id, title }) => id === named || title.toLowerCase() === named,
  );
  if (only === undefined || more.length > 0) return null;
  const { id, kind, title, settings } = only;
  return { id, kind, title, settings };
}

import { createHmac } from 'node:crypto';
import { Trouble } from '../../core/errors.ts';
import type { AccountId, OwnerId } from '../../core/ids.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { MailAccount } from '../../core/ports/mail.ts';
import type { DataFolder } from '../../store/folder.ts';
import {
  listAccounts,
  readAccount,
  type StoredAccount,
  setSealed,
} from '../../store/records/accounts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { writeProfile, type StoredProfile } from '../../store/records/meta.ts';
import { addPrincipal } from '../../store/office.ts';
import { seal } from '../../store/secrets/seal.ts';
import { finishInterrupted } from '../care/erase.ts';
import { keepHeads, keepHeadsWhile } from '../care/heads.ts';
import type { Owner, Tools } from '../owner.ts';
import { recoverQueries } from '../reading-along/ask.ts';
import { closeChannel, forgetAccount, saveAccount } from './account.ts';
import { channelChanged } from './channel-state.ts';
import { runOwner, type OwnerRun } from './run-owner.ts';
import { otherDesks } from './other-desks.ts';
import { ledgerKeyOf } from './ledger-key-of.ts';
import { loginOf, ownerSecrets, reveal } from './secrets.ts';

/** Opens the channel of a stored account. The secret comes by asking, so that it is in memory only while used. */
export type AccountOpener = (
  owner: OwnerId,
  account: StoredAccount,
  secret: () => Promise<string>,
  reseal: (secret: string) => Promise<void>,
) => Promise<MailAccount>;

export interface OfficeOptions {
  readonly folder: DataFolder;
  readonly tools: Omit<Tools, 'keyedHash'>;
  readonly openAccount: AccountOpener;
  /** Listen to channels and clock; without it only what is asked is done. */
  readonly live: boolean;
  /** Trouble nobody waits for: written to the log. */
  readonly onTrouble: (owner: OwnerId, trouble: unknown) => void;
}

/** One installation at work: principals, each with one pair of hands. */
export interface Office {
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly owners: () => readonly Owner[];
  readonly owner: (id: string) => Owner | null;
  /** Everything there is to do for this owner now; resolves when nothing is left. */
  settle(id: OwnerId): Promise<void>;
  addPrincipal(id: OwnerId, profile: StoredProfile): Promise<Owner>;
  /** Saves an account (its login was tried before) and begins to listen to it. */
  addAccount(id: OwnerId, account: NewAccount): Promise<AccountId>;
  /**
   * Gives an account another secret (its login was tried before), and other settings where they are
   * given; its channels are opened anew, so that mail comes again at once.
   * @throws Trouble `principal-unknown`, `account-unknown`
   */
  changeAccount(id: OwnerId, account: AccountId, change: AccountChange): Promise<void>;
  /**
   * Lets go of an account: its channels are closed, its login and the copies of its calendars are forgotten.
   * @throws Trouble `principal-unknown`, `account-unknown`
   */
  removeAccount(id: OwnerId, account: AccountId, by: string): Promise<void>;
  /** Seals a secret for an account of this owner. */
  sealFor(id: OwnerId, account: string, secret: string): string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** An account as it is added; settings hold no secret. */
export interface NewAccount {
  readonly kind: string;
  readonly title: string;
  readonly settings: string;
  readonly secret: string;
}

/** What changes of an account; settings stay when left out. */
export interface AccountChange {
  readonly secret: string;
  readonly settings?: string;
  /** Who gave it. */
  readonly by: string;
}

/** Opens the office on a data folder that is already held. */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const office = new RunningOffice(options);
  const ids = await options.folder.owners();
  // Every desk is there before the first begins: what one says to another must find it.
  const opened: Owner[] = [];
  for (const id of ids) opened.push(await office.open(id));
  for (const owner of opened) await office.take(owner);
  office.begin();
  return office;
}

class RunningOffice implements Office {
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly #options: OfficeOptions;
  readonly #owners = new Map<string, { owner: Owner; run: OwnerRun }>();
  /** Principals whose stores are open, whether their work has begun or not. */
  readonly #opened = new Map<string, Owner>();
  /** Desks to which another has said something since they worked last. */
  readonly #spokenTo = new Set<OwnerId>();
  readonly #ledgerKeys = new Map<OwnerId, string>();
  readonly #closing = new AbortController();
  #keeping: Promise<void> = Promise.resolve();

  constructor(options: OfficeOptions) {
    this.folder = options.folder;
    this.clock = options.tools.clock;
    this.#options = options;
  }

  readonly owners = () => [...this.#owners.values()].map(({ owner }) => owner);
  readonly owner = (id: string) => this.#owners.get(id)?.owner ?? null;

  /** Keeps the ledgers' heads in each other's stores from time to time. */
  begin(): void {
    if (!this.#options.live) return;
    const { clock } = this.#options.tools;
    this.#keeping = keepHeadsWhile(clock, () => this.#keepHeads(), this.#closing.signal);
  }

  async #keepHeads(): Promise<void> {
    await keepHeads(this.folder.office, this.owners()).catch((trouble: unknown) => {
      for (const { id } of this.owners()) this.#options.onTrouble(id, trouble);
    });
  }

  /** Opens a principal's store; nothing is done yet. */
  async open(id: OwnerId): Promise<Owner> {
    const opened = await this.folder.openOwner(id);
    const keyedHash = (of: OwnerId, text: string) =>
      createHmac('sha256', this.#ledgerKeys.get(of) ?? '')
        .update(text)
        .digest('hex')
        .slice(0, 32);
    const owner: Owner = {
      ...opened,
      accounts: new Map(),
      secrets: ownerSecrets(this.folder.keys, id),
      tools: { ...this.#options.tools, keyedHash },
      colleagues: otherDesks(id, {
        owners: () => [...this.#opened.values()],
        spokenTo: (to) => this.#hears(to),
      }),
    };
    this.#opened.set(id, owner);
    return owner;
  }

  /** A desk that works by itself hears at once; another when the work of whoever spoke is settled. */
  #hears(id: OwnerId): void {
    this.#spokenTo.add(id);
    if (this.#options.live) void this.#owners.get(id)?.run.settle();
  }

  /** Begins the work of a principal whose store is open. */
  async take(owner: Owner): Promise<Owner> {
    const { id } = owner;
    this.#ledgerKeys.set(id, await ledgerKeyOf(owner, this.folder.keys));
    await finishInterrupted(this, owner);
    await recoverQueries(owner);
    for (const account of await listAccounts(owner.store.read))
      await this.#openAccount(owner, account);
    const run = await runOwner(owner, {
      live: this.#options.live,
      onTrouble: (trouble) => this.#options.onTrouble(id, trouble),
    });
    this.#owners.set(id, { owner, run });
    if (this.#options.live) for (const account of owner.accounts.values()) run.listen(account);
    return owner;
  }

  async settle(id: OwnerId): Promise<void> {
    for (let next: OwnerId | undefined = id; next !== undefined; [next] = this.#spokenTo) {
      this.#spokenTo.delete(next);
      await this.#owners.get(next)?.run.settle();
    }
  }

  async addPrincipal(id: OwnerId, profile: StoredProfile): Promise<Owner> {
    if (this.#owners.has(id))
      throw new Trouble('principal-exists', { retry: false, values: { principal: id } });
    const at = this.#options.tools.clock.now();
    await this.folder.office.transact((writer) => addPrincipal(writer, id, at));
    const { store } = await this.folder.openOwner(id);
    await store.transact(async (writer) => {
      await writeProfile(writer, profile);
      await appendLedger(writer, {
        at,
        kind: 'store-opened',
        subject: id,
        by: 'office',
        refs: [],
        marks: {},
      });
    });
    return this.take(await this.open(id));
  }

  async addAccount(id: OwnerId, account: NewAccount): Promise<AccountId> {
    const held = this.#held(id);
    const at = this.#options.tools.clock.now();
    const accountId = this.#options.tools.newId('account');
    const stored: StoredAccount = {
      id: accountId,
      kind: account.kind,
      title: account.title,
      settings: account.settings,
      sealed: this.sealFor(id, accountId, account.secret),
      cursor: null,
      connectedAt: at,
      state: 'working',
      stateAt: at,
    };
    await saveAccount(held.owner, stored, { change: 'added', by: 'office' });
    const channel = await this.#openAccount(held.owner, stored);
    if (this.#options.live) held.run.listen(channel);
    return accountId;
  }

  async changeAccount(id: OwnerId, account: AccountId, change: AccountChange): Promise<void> {
    const { owner, run } = this.#held(id);
    const channel = await run.withoutListening(account, async () => {
      const stored = await readAccount(owner.store.read, account);
      if (stored === null)
        throw new Trouble('account-unknown', { retry: false, values: { account } });
      const { settings = stored.settings, by } = change;
      const sealed = this.sealFor(id, account, change.secret);
      const changed = { ...stored, settings, sealed };
      await saveAccount(owner, changed, { change: 'login', by });
      await closeChannel(owner.accounts.get(account));
      return this.#openAccount(owner, changed);
    });
    // The login was tried: it works until the channel itself says otherwise.
    await channelChanged(owner, account, { state: 'working', since: this.clock.now() });
    if (this.#options.live) run.listen(channel);
    await run.settle();
  }

  async removeAccount(id: OwnerId, account: AccountId, by: string): Promise<void> {
    const { owner, run } = this.#held(id);
    await run.withoutListening(account, async () => {
      await forgetAccount(owner, account, by);
      await closeChannel(owner.accounts.get(account));
      owner.accounts.delete(account);
    });
    await run.settle();
  }

  #held(id: OwnerId): { readonly owner: Owner; readonly run: OwnerRun } {
    const held = this.#owners.get(id);
    if (held === undefined)
      throw new Trouble('principal-unknown', { retry: false, values: { principal: id } });
    return held;
  }

  sealFor(id: OwnerId, account: string, secret: string): string {
    return seal(this.folder.keys, secret, loginOf(id, account));
  }

  async #openAccount(owner: Owner, account: StoredAccount): Promise<MailAccount> {
    const context = loginOf(owner.id, account.id);
    const opened = await this.#options.openAccount(
      owner.id,
      account,
      async () => {
        // Read anew: a token that was refreshed is sealed over the one before it.
        const now = await readAccount(owner.store.read, account.id);
        return reveal(this.folder.keys, now?.sealed ?? account.sealed, context);
      },
      async (secret) => {
        const sealed = this.sealFor(owner.id, account.id, secret);
        await owner.store.transact((writer) => setSealed(writer, account.id, sealed));
      },
    );
    owner.accounts.set(account.id, opened);
    return opened;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#keeping;
    for (const { run } of this.#owners.values()) await run[Symbol.asyncDispose]();
    for (const { owner } of this.#owners.values()) {
      for (const account of owner.accounts.values()) await closeChannel(account);
    }
    await this.#keepHeads();
    await this.folder[Symbol.asyncDispose]();
  }
}

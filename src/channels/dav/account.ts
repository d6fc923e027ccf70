import { Trouble } from '../../core/errors.ts';
import type { AccountId } from '../../core/ids.ts';
import type {
  CollectionAccount,
  CollectionBatch,
  CollectionListing,
  CollectionWriter,
} from '../../core/ports/collection.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { ChannelState } from '../../core/ports/mail.ts';
import { Health } from '../collections/health.ts';
import { lookForChanges } from './changes.ts';
import { DavConnection } from './connection.ts';
import type { DavDialect, ListCollections } from './dialect.ts';
import { DAV_LIMITS, type DavLimits } from './limits.ts';
import type { DavSettings } from './settings.ts';
import { asTrouble, codeOf } from './trouble.ts';
import { DavWriter } from './writer.ts';

export interface DavOptions {
  readonly account: AccountId;
  readonly settings: DavSettings;
  readonly credential: Credential;
  readonly clock: Clock;
  /** From 0 up to 1; spreads retries. */
  readonly random: () => number;
  readonly limits?: DavLimits;
}

/** How one kind of collection is spoken of and found. */
export interface DavKind<Listing extends CollectionListing> {
  readonly dialect: DavDialect;
  readonly list: ListCollections<Listing>;
}

/** Collections of one kind on a WebDAV server. Connects when it is first asked something. */
export class DavAccount<Listing extends CollectionListing> implements CollectionAccount<Listing> {
  readonly account: AccountId;
  readonly writer: CollectionWriter<Listing>;
  readonly #connection: DavConnection;
  readonly #list: ListCollections<Listing>;
  readonly #limits: DavLimits;
  readonly #health: Health;
  readonly #closed = new AbortController();

  constructor(
    { dialect, list }: DavKind<Listing>,
    { account, settings, credential, clock, random, limits }: DavOptions,
  ) {
    this.account = account;
    this.#list = list;
    this.#limits = limits ?? DAV_LIMITS;
    this.#connection = new DavConnection(dialect, settings, credential, this.#limits);
    this.#health = new Health(clock, random);
    this.writer = new DavWriter(this.#connection, this.#closed.signal, (work) =>
      this.#heed(this.#closed.signal, work),
    );
  }

  readonly state = (): ChannelState => this.#health.state();

  onState(listener: (state: ChannelState) => void): void {
    this.#health.onState(listener);
  }

  async list(signal: AbortSignal): Promise<readonly Listing[]> {
    const either = AbortSignal.any([signal, this.#closed.signal]);
    return await this.#heed(either, () => this.#list(this.#connection, either));
  }

  async *changes(
    collection: Listing,
    since: Parameters<CollectionAccount<Listing>['changes']>[1],
    signal: AbortSignal,
  ): AsyncGenerator<CollectionBatch> {
    const either = AbortSignal.any([signal, this.#closed.signal]);
    const look = { collection, since, limits: this.#limits, signal: either };
    const batches = lookForChanges({ connection: this.#connection, ...look });
    try {
      for (;;) {
        const next = await this.#heed(either, () => batches.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await batches.return(undefined);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed.abort();
    this.#connection.close();
    await Promise.resolve();
  }

  /** Does something with the server; its going well or wrong becomes the account's state. */
  async #heed<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const { base, dialect } = this.#connection;
    const { host } = base;
    try {
      const value = await work();
      this.#health.well();
      return value;
    } catch (error) {
      if (signal.aborted)
        throw new Trouble(`${dialect.says}-stopped`, {
          retry: true,
          values: { host },
          cause: error,
        });
      const trouble = asTrouble(dialect, error, host);
      const gone = trouble instanceof Trouble && trouble.code === `${dialect.says}-gone`;
      if (gone) this.#health.well();
      else if (trouble instanceof Trouble) this.#health.ill(codeOf(error));
      throw trouble;
    }
  }
}

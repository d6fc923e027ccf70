import { Trouble } from '../../../core/errors.ts';
import type { AccountId } from '../../../core/ids.ts';
import type { CollectionAccount, CollectionListing } from '../../../core/ports/collection.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import type { Credential } from '../../../core/ports/login.ts';
import { nameFor, withLineEnds } from '../../collections/lines.ts';
import { MemoryCollectionAccount } from './account.ts';
import type { CollectionPlan, MemoryKind } from './kind.ts';
import { emptyCollection, store, take, type MemoryCollection } from './shelf.ts';

/** How to open an account of the server; without a credential nobody asks for a password. */
export interface OpenMemoryCollections {
  readonly account: AccountId;
  readonly user: string;
  readonly credential?: Credential;
}

/**
 * A server of calendars or address books without a network, for the sample office and the contract tests. It keeps what a real one keeps: versions, tokens,
 * conditions. Faults are provoked by the names in `faults.ts`, or for everything at once by the methods here.
 */
export class MemoryCollections<Listing extends CollectionListing, Plan extends CollectionPlan> {
  readonly clock: Clock;
  readonly kind: MemoryKind<Listing, Plan>;
  readonly #users = new Map<string, Map<string, MemoryCollection<Listing>>>();
  readonly #passwords = new Map<string, string>();
  #down = false;
  #era = 1;

  constructor(kind: MemoryKind<Listing, Plan>, clock: Clock) {
    this.kind = kind;
    this.clock = clock;
  }

  addUser(user: string, password: string | null = null): void {
    if (!this.#users.has(user)) this.#users.set(user, new Map());
    if (password !== null) this.#passwords.set(user, password);
  }

  /** Makes a collection; answers its href. */
  make(user: string, plan: Plan): string {
    this.addUser(user);
    const href = `/${user}/${plan.name}/`;
    const made = emptyCollection(plan.name, this.kind.listing(href, plan));
    this.#users.get(user)?.set(href, made);
    return href;
  }

  drop(user: string, href: string): void {
    this.#users.get(user)?.delete(href);
  }

  open(options: OpenMemoryCollections): CollectionAccount<Listing> {
    this.addUser(options.user);
    return new MemoryCollectionAccount(this, options);
  }

  /** As somebody else's program does: without a condition. Answers the href. */
  put(user: string, href: string, text: string, name?: string): string {
    const collection = this.#must(user, href);
    const uid = this.kind.uidOf(text) ?? '';
    const { ending } = this.kind;
    const at = `${href}${name ?? encodeURIComponent(nameFor(uid, plainDigest, ending))}`;
    store(collection, { href: at, uid, text: withLineEnds(text) });
    return at;
  }

  remove(user: string, collection: string, href: string): void {
    take(this.#must(user, collection), href);
  }

  /** Texts by href. */
  look(user: string, collection: string): ReadonlyMap<string, string> {
    const { objects } = this.#must(user, collection);
    return new Map([...objects].map(([href, { text }]) => [href, text]));
  }

  /** The server goes away for everybody, or comes back. */
  setDown(down: boolean): void {
    this.#down = down;
  }

  setPassword(user: string, password: string): void {
    this.#passwords.set(user, password);
  }

  /** As a restored server does: no token given out before counts any more. */
  forgetTokens(): void {
    this.#era += 1;
  }

  get era(): number {
    return this.#era;
  }

  collections(user: string): ReadonlyMap<string, MemoryCollection<Listing>> {
    return this.#users.get(user) ?? new Map<string, MemoryCollection<Listing>>();
  }

  /** @throws Trouble as a real server's channel does */
  async mustWork({ user, credential }: OpenMemoryCollections): Promise<void> {
    const values = { host: 'memory' };
    if (this.#down)
      throw new Trouble(`${this.kind.says}-server-unreachable`, { retry: true, values });
    const password = this.#passwords.get(user);
    if (password === undefined || credential?.kind !== 'password') return;
    if ((await credential.password()) !== password)
      throw new Trouble(`${this.kind.says}-password-refused`, { retry: false, values });
  }

  #must(user: string, href: string): MemoryCollection<Listing> {
    const collection = this.collections(user).get(href);
    const { says } = this.kind;
    if (collection === undefined)
      throw new Trouble(`${says}-gone`, { retry: false, values: { [says]: href } });
    return collection;
  }
}

/** Names only need to differ here. */
function plainDigest(text: string): string {
  return Buffer.from(text).toString('hex').slice(0, 120);
}

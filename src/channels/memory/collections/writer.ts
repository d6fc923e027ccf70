import type {
  CollectionListing,
  CollectionWriter,
  Resource,
  ResourceWrite,
} from '../../../core/ports/collection.ts';
import { Trouble } from '../../../core/errors.ts';
import { isWithin } from '../../collections/hrefs.ts';
import { nameFor, withLineEnds } from '../../collections/lines.ts';
import { uidFault, type UidFault } from './faults.ts';
import type { CollectionPlan, MemoryKind } from './kind.ts';
import { store, take, type MemoryCollection } from './shelf.ts';

interface Server {
  readonly find: (href: string) => MemoryCollection | null;
  readonly mustWork: () => Promise<void>;
}

type Refusing = Extract<ResourceWrite, { readonly why: string }>;
/** What writing needs to know of a kind. */
type Texts = Omit<MemoryKind<CollectionListing, CollectionPlan>, 'listing'>;

/** Faults in which nothing is stored; the key of each follows the word its kind begins with. */
const UNSTORED: Readonly<Partial<Record<UidFault, Refusing>>> = {
  refuse: { result: 'refused', why: '-refused.server-refuses' },
  full: { result: 'refused', why: '-refused.quota-not-exceeded' },
  later: { result: 'later', why: '-server-unreachable' },
  'cut-before-storing': { result: 'unknown', why: '-server-unreachable' },
};

/** Writes to the memory server under the conditions of a real one. */
export class MemoryCollectionWriter implements CollectionWriter<CollectionListing> {
  readonly #kind: Texts;
  readonly #server: Server;
  /** Hrefs somebody else came to already: once is enough to see what happens. */
  readonly #met = new Set<string>();

  constructor(kind: Texts, server: Server) {
    this.#kind = kind;
    this.#server = server;
  }

  async put(
    { href: folder }: CollectionListing,
    { href, uid, etag, text }: Parameters<CollectionWriter<CollectionListing>['put']>[1],
  ): Promise<ResourceWrite> {
    const collection = await this.#writable(folder);
    if ('result' in collection) return collection;
    const at = href ?? `${folder}${encodeURIComponent(nameFor(uid, hex, this.#kind.ending))}`;
    if (!isWithin(at, folder)) return this.#refused('read-only');
    const fault = uidFault(uid);
    const unstored = fault === null ? undefined : UNSTORED[fault];
    if (unstored !== undefined) return { ...unstored, why: `${this.#kind.says}${unstored.why}` };
    // One resource in a text (RFC 4791, 5.3.2.1; RFC 6352, 6.3.2.1), and one text for a UID.
    if (this.#kind.uidOf(text) !== uid) return this.#refused(this.#kind.invalid);
    const other = [...collection.objects.values()].find((each) => each.uid === uid);
    if (other !== undefined && other.href !== at)
      return { result: 'conflict', theirs: bare(other) };
    if (fault === 'conflict' && etag !== null) this.#meddle(collection, at);
    const stands = collection.objects.get(at) ?? null;
    if ((stands?.etag ?? null) !== etag) return { result: 'conflict', theirs: bare(stands) };
    const kept = fault === 'rewrite' ? this.#rewritten(text) : withLineEnds(text);
    const stored = store(collection, { href: at, uid, text: kept });
    if (fault === 'cut-after-storing')
      return { result: 'unknown', why: `${this.#kind.says}-server-unreachable` };
    const theirs = fault === 'rewrite' ? bare(stored) : null;
    const told = { result: 'written', href: at, etag: stored.etag } as const;
    return theirs === null ? told : { ...told, kept: theirs };
  }

  async remove(
    { href: folder }: CollectionListing,
    href: string,
    etag: string,
  ): Promise<ResourceWrite> {
    const collection = await this.#writable(folder);
    if ('result' in collection) return collection;
    const stands = collection.objects.get(href) ?? null;
    if (stands?.etag !== etag) return { result: 'conflict', theirs: bare(stands) };
    take(collection, href);
    return { result: 'written', href, etag: null };
  }

  async look({ href: folder }: CollectionListing, href: string): Promise<Resource | null> {
    await this.#server.mustWork();
    return bare(this.#server.find(folder)?.objects.get(href) ?? null);
  }

  /** The collection, or why nothing can be written into it. */
  async #writable(href: string): Promise<MemoryCollection | ResourceWrite> {
    try {
      await this.#server.mustWork();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return { result: 'later', why: error.code };
    }
    const collection = this.#server.find(href);
    if (collection === null) return this.#refused(this.#kind.gone);
    if (collection.listing.readOnly) return this.#refused('read-only');
    return collection;
  }

  #meddle(collection: MemoryCollection, href: string): void {
    const stands = collection.objects.get(href);
    if (stands === undefined || this.#met.has(href)) return;
    this.#met.add(href);
    store(collection, { ...stands, text: this.#rewritten(stands.text) });
  }

  #rewritten(text: string): string {
    return this.#kind.rewritten(withLineEnds(text));
  }

  #refused(why: string): ResourceWrite {
    return { result: 'refused', why: `${this.#kind.says}-refused.${why}` };
  }
}

/** Without what only the server knows. */
function bare(stored: Resource | null): Resource | null {
  if (stored === null) return null;
  const { href, etag, text } = stored;
  return { href, etag, text };
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex').slice(0, 120);
}

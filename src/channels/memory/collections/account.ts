import { z } from 'zod';
import { Trouble } from '../../../core/errors.ts';
import type { AccountId } from '../../../core/ids.ts';
import type {
  CollectionAccount,
  CollectionBatch,
  CollectionListing,
  CollectionWriter,
  Resource,
} from '../../../core/ports/collection.ts';
import type { ChannelState, Cursor } from '../../../core/ports/mail.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import { Health } from '../../collections/health.ts';
import { collectionFault, uidFault } from './faults.ts';
import type { CollectionPlan } from './kind.ts';
import type { MemoryCollection } from './shelf.ts';
import type { MemoryCollections, OpenMemoryCollections } from './world.ts';
import { MemoryCollectionWriter } from './writer.ts';

/** Smaller than the real channel's, so that the sample office sees several batches too. */
const BATCH = 50;
/** How long a slow collection takes. */
const SLOW_MS = MINUTE_MS / 2;

const cursorText = z.object({ version: z.literal(1), token: z.string() });

/** An account of the memory server, in the order and shape CalDAV and CardDAV give. */
export class MemoryCollectionAccount<
  Listing extends CollectionListing,
  Plan extends CollectionPlan,
> implements CollectionAccount<Listing> {
  readonly account: AccountId;
  readonly writer: CollectionWriter<Listing>;
  readonly #server: MemoryCollections<Listing, Plan>;
  readonly #options: OpenMemoryCollections;
  readonly #health: Health;
  readonly #cut = new Set<string>();

  constructor(server: MemoryCollections<Listing, Plan>, options: OpenMemoryCollections) {
    this.account = options.account;
    this.#server = server;
    this.#options = options;
    this.#health = new Health(server.clock, () => 0.5);
    this.writer = new MemoryCollectionWriter(server.kind, {
      find: (href) => this.#find(href),
      mustWork: () => this.#mustWork(),
    });
  }

  readonly state = (): ChannelState => this.#health.state();

  onState(listener: (state: ChannelState) => void): void {
    this.#health.onState(listener);
  }

  async list(): Promise<readonly Listing[]> {
    await this.#mustWork();
    const { user } = this.#options;
    return [...this.#server.collections(user).values()].map(({ listing }) => listing);
  }

  async *changes(
    { href, name }: Listing,
    since: Parameters<CollectionAccount<Listing>['changes']>[1],
    signal: AbortSignal,
  ): AsyncGenerator<CollectionBatch> {
    await this.#mustWork();
    const { says } = this.#server.kind;
    const collection = this.#find(href);
    if (collection === null)
      throw new Trouble(`${says}-gone`, { retry: false, values: { [says]: name ?? href } });
    await this.#obstruct(collection, signal);
    const era = `${this.#server.era}`;
    const from = revisionOf(since.cursor, era, collection);
    const { wanted, gone, troubled } = differences(says, collection, since.known, from);
    const end = writeCursor(`${era}.${collection.revision}`);
    const pieces = Math.max(1, Math.ceil(wanted.length / BATCH));
    for (let at = 0; at < pieces; at += 1) {
      if (at > 0) await this.#goOn(collection);
      const last = at === pieces - 1;
      yield {
        changed: wanted.slice(at * BATCH, (at + 1) * BATCH),
        gone: at === 0 ? gone : [],
        troubled: at === 0 ? troubled : [],
        cursor: last ? end : from === null ? null : since.cursor,
        last,
      };
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.resolve();
  }

  #find(href: string): MemoryCollection<Listing> | null {
    return this.#server.collections(this.#options.user).get(href) ?? null;
  }

  async #mustWork(): Promise<void> {
    try {
      await this.#server.mustWork(this.#options);
      this.#health.well();
    } catch (error) {
      const refused =
        error instanceof Trouble && error.code === `${this.#server.kind.says}-password-refused`;
      this.#health.ill(refused ? 'password-refused' : 'server-unreachable');
      throw error;
    }
  }

  async #obstruct({ name }: MemoryCollection, signal: AbortSignal): Promise<void> {
    const fault = collectionFault(name);
    const { clock } = this.#server;
    if (fault === 'slow') await clock.until(clock.now() + SLOW_MS, signal);
    if (fault === 'away') this.#unreachable();
  }

  async #goOn({ name }: MemoryCollection): Promise<void> {
    await this.#mustWork();
    if (collectionFault(name) !== 'cut' || this.#cut.has(name)) return;
    this.#cut.add(name);
    this.#unreachable();
  }

  #unreachable(): never {
    this.#health.ill('server-unreachable');
    const values = { host: 'memory' };
    throw new Trouble(`${this.#server.kind.says}-server-unreachable`, { retry: true, values });
  }
}

/** Null where the token is none of this collection's, and everything must be compared. */
function revisionOf(cursor: Cursor, era: string, { name }: MemoryCollection): number | null {
  if (collectionFault(name) === 'lost-token') return null;
  try {
    const { token } = cursorText.parse(JSON.parse(cursor ?? 'null'));
    const [given = '', revision = ''] = token.split('.');
    return given === era && /^\d+$/.test(revision) ? Number(revision) : null;
  } catch {
    return null;
  }
}

function writeCursor(token: string): string {
  return JSON.stringify({ version: 1, token });
}

interface Differences {
  readonly wanted: readonly Resource[];
  readonly gone: readonly string[];
  readonly troubled: CollectionBatch['troubled'];
}

function differences(
  says: string,
  { objects, removed }: MemoryCollection,
  known: ReadonlyMap<string, string>,
  from: number | null,
): Differences {
  const later = [...objects.values()].filter(({ revision }) => from === null || revision > from);
  const different = later.filter(({ href, etag }) => known.get(href) !== etag);
  const broken = different.filter(({ uid }) => uidFault(uid) === 'broken');
  const whole = different.filter((each) => !broken.includes(each));
  const since = [...removed].filter(([, revision]) => from === null || revision > from);
  const gone =
    from === null
      ? [...known.keys()].filter((href) => !objects.has(href))
      : since.map(([href]) => href).filter((href) => known.has(href));
  return {
    wanted: whole.map(({ href, etag, text }) => ({ href, etag, text })),
    gone,
    troubled: broken.map(({ href }) => ({ href, why: `${says}-troubled.server-failed` })),
  };
}

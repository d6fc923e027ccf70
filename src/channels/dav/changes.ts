import type {
  CollectionBatch,
  CollectionListing,
  KnownEtags,
} from '../../core/ports/collection.ts';
import type { Cursor } from '../../core/ports/mail.ts';
import type { DavConnection } from './connection.ts';
import type { DavDialect } from './dialect.ts';
import { readCursor, writeCursor, type Position } from './cursor.ts';
import { Download, type Got } from './download.ts';
import { sameEtag } from './etags.ts';
import { Spellings } from '../collections/hrefs.ts';
import { inFlight, inPieces } from './in-flight.ts';
import type { DavLimits } from './limits.ts';
import { isUnhonoured, Lister, type Page, type Versions } from './listing.ts';

interface Look {
  readonly connection: DavConnection;
  readonly collection: CollectionListing;
  readonly since: { readonly cursor: Cursor; readonly known: KnownEtags };
  readonly limits: DavLimits;
  readonly signal: AbortSignal;
}

/** What changed in one collection, in batches; see `CollectionAccount.changes`. */
export async function* lookForChanges(look: Look): AsyncGenerator<CollectionBatch> {
  const { connection, collection, since, limits } = look;
  const { dialect } = connection;
  // Whoever stops taking batches ends what is still under way.
  const over = new AbortController();
  const signal = AbortSignal.any([look.signal, over.signal]);
  try {
    const lister = new Lister(connection, collection, limits, signal);
    const download = new Download(connection, lister.url, signal);
    yield* new Looking({ dialect, lister, download, known: since.known, limits }).from(
      readCursor(since.cursor),
    );
  } finally {
    over.abort();
  }
}

interface Means {
  readonly dialect: DavDialect;
  readonly lister: Lister;
  readonly download: Download;
  readonly known: KnownEtags;
  readonly limits: DavLimits;
}

/** What is to be fetched and what is gone, as names compared with what is known. */
interface Difference {
  readonly wanted: readonly string[];
  readonly gone: readonly string[];
}

class Looking {
  readonly #means: Means;
  /** What was handed over during this look counts as known: a page may name it again. */
  readonly #handed = new Map<string, string>();
  readonly #failed = new Set<string>();
  #spellings: Spellings | null = null;

  constructor(means: Means) {
    this.#means = means;
  }

  async *from(position: Position): AsyncGenerator<CollectionBatch> {
    if (position.token !== null) {
      const first = await this.#firstPage(position.token);
      if (first !== null && (yield* this.#follow(first, position))) return;
    } else if (position.ctag !== null && position.again.length === 0) {
      if ((await this.#means.lister.ctag()) === position.ctag) {
        yield batchOf(this.#means.dialect, [], [], writeCursor(position), true);
        return;
      }
    }
    const { versions, position: end } = await this.#means.lister.whole();
    const difference = this.#compare(versions, true);
    yield* this.#fetch(difference, { during: null, end, last: true });
  }

  /** Null when the token is not honoured. */
  async #firstPage(token: string): Promise<Page | null> {
    try {
      return await this.#means.lister.since(token);
    } catch (error) {
      if (isUnhonoured(error)) return null;
      throw error;
    }
  }

  /** False where the server says that there is more and never comes to an end: only the whole tells what changed. */
  async *#follow(first: Page, from: Position): AsyncGenerator<CollectionBatch, boolean> {
    let page = first;
    let during = from;
    let again = from.again;
    for (let count = 1; ; count += 1) {
      if (page.more && page.token === during.token) return false;
      const end = { token: page.token, ctag: null, again: [] };
      const { wanted, gone } = this.#compare(page.versions, false);
      const all = { wanted: [...new Set([...again, ...wanted])], gone };
      yield* this.#fetch(all, { during, end, last: !page.more });
      if (!page.more) return true;
      if (count >= this.#means.limits.pages) return false;
      during = { ...end, again: [...this.#failed] };
      again = [];
      page = await this.#means.lister.since(page.token);
    }
  }

  /** @param whole that what is not named is gone */
  #compare(versions: Versions, whole: boolean): Difference {
    const { known } = this.#means;
    const wanted: string[] = [];
    const gone: string[] = [];
    const seen = new Set<string>();
    for (const [href, etag] of versions) {
      const name = this.#spelled(href);
      const version = this.#handed.get(name) ?? known.get(name);
      if (etag === null) {
        if (version !== undefined) gone.push(name);
        continue;
      }
      seen.add(name);
      if (version === undefined || !sameEtag(version, etag)) wanted.push(name);
    }
    const had = whole ? [...known.keys(), ...this.#handed.keys()] : [];
    gone.push(...had.filter((name) => !seen.has(name)));
    return { wanted, gone: [...new Set(gone)] };
  }

  /** As the engine knows it; the many names that stand the same need no comparing. */
  #spelled(href: string): string {
    if (this.#means.known.has(href)) return href;
    this.#spellings ??= new Spellings(this.#means.known.keys());
    return this.#spellings.of(href);
  }

  async *#fetch(
    { wanted, gone }: Difference,
    cursors: { readonly during: Position | null; readonly end: Position; readonly last: boolean },
  ): AsyncGenerator<CollectionBatch> {
    const { dialect, download, limits } = this.#means;
    const pieces = inPieces(wanted, limits.multigetBatch);
    const during = cursors.during === null ? null : writeCursor(cursors.during);
    if (pieces.length === 0) yield batchOf(dialect, [], gone, this.#end(cursors.end), cursors.last);
    let left = pieces.length;
    let removed = gone;
    for await (const got of inFlight(pieces, limits.inFlight, (piece) => download.many(piece))) {
      left -= 1;
      this.#remember(got);
      const done = left === 0;
      const cursor = done ? this.#end(cursors.end) : during;
      yield batchOf(
        dialect,
        got,
        [...removed, ...this.#goneAmong(got)],
        cursor,
        done && cursors.last,
      );
      removed = [];
    }
  }

  /** What was never handed over need not be taken back. */
  #goneAmong(got: readonly Got[]): readonly string[] {
    const gone = got.flatMap((each) => (each.got === 'gone' ? [each.href] : []));
    return gone.filter((href) => this.#means.known.has(href) || this.#handed.has(href));
  }

  #remember(got: readonly Got[]): void {
    for (const each of got) {
      if (each.got === 'resource') this.#handed.set(each.resource.href, each.resource.etag);
      else if (each.got === 'failed') this.#failed.add(each.href);
    }
  }

  #end(position: Position): string {
    const again = [...this.#failed].slice(0, this.#means.limits.askAgain);
    return writeCursor({ ...position, again });
  }
}

function batchOf(
  dialect: DavDialect,
  got: readonly Got[],
  removed: readonly string[],
  cursor: Cursor,
  last: boolean,
): CollectionBatch {
  return {
    changed: got.flatMap((each) => (each.got === 'resource' ? [each.resource] : [])),
    gone: removed,
    troubled: got.flatMap((each) =>
      each.got === 'troubled' || each.got === 'failed'
        ? [{ href: each.href, why: dialect.troubled(each.why) }]
        : [],
    ),
    cursor,
    last,
  };
}

import type { CollectionListing } from '../../core/ports/collection.ts';
import { Trouble } from '../../core/errors.ts';
import type { DavConnection } from './connection.ts';
import type { Position } from './cursor.ts';
import { quoted } from './etags.ts';
import { hrefKey, isWithin } from '../collections/hrefs.ts';
import type { DavLimits } from './limits.ts';
import { DavRefusal, isLater } from './trouble.ts';
import { below, child, NAMES } from './xml/element.ts';
import type { DavResponse, Multistatus } from './xml/multistatus.ts';
import { propfind, syncCollection } from './xml/questions.ts';
import { NotXml } from './xml/read-elements.ts';

/** Names and versions as one answer gave them; null is gone, empty is there without saying which version. */
export type Versions = ReadonlyMap<string, string | null>;

/** One answer to "what changed": the token after it, and whether there is more. */
export interface Page {
  readonly versions: Versions;
  readonly token: string;
  readonly more: boolean;
}

/** Every resource there is. */
export interface Whole {
  readonly versions: Versions;
  readonly position: Position;
}

/** Asks one collection what stands in it, without texts. */
export class Lister {
  readonly #connection: DavConnection;
  readonly #collection: CollectionListing;
  readonly #limits: DavLimits;
  readonly #signal: AbortSignal;
  readonly url: URL;

  constructor(
    connection: DavConnection,
    collection: CollectionListing,
    limits: DavLimits,
    signal: AbortSignal,
  ) {
    this.#connection = connection;
    this.#collection = collection;
    this.#limits = limits;
    this.#signal = signal;
    this.url = connection.at(collection.href);
  }

  /** What changed since a token. @throws DavRefusal, NotXml when the server does not honour it */
  async since(token: string): Promise<Page> {
    const body = syncCollection(token, [NAMES.etag]);
    const question = { method: 'REPORT', url: this.url, depth: '0', body } as const;
    const answer = await this.#connection.multistatus(question, this.#signal);
    const next = answer.syncToken ?? '';
    if (next === '') throw new NotXml('no sync token');
    return { versions: this.#versionsOf(answer), token: next, more: this.#isCut(answer) };
  }

  /** What changes when anything does. @throws Trouble `…-gone` */
  async ctag(): Promise<string | null> {
    const props = await this.#self([NAMES.ctag, NAMES.resourceType]);
    return props?.get(NAMES.ctag)?.text.trim() ?? null;
  }

  /** Everything, by an empty token where that is spoken, else by a listing. @throws Trouble `…-gone` */
  async whole(): Promise<Whole> {
    // The ctag is asked for only where it is needed: Radicale reads the whole collection for it.
    const reports = below(
      (await this.#self([NAMES.reports]))?.get(NAMES.reports),
      NAMES.syncCollection,
    );
    const synced = reports.length > 0 ? await this.#wholeByToken() : null;
    if (synced !== null) return synced;
    const ctag = await this.ctag();
    const body = propfind([NAMES.etag, NAMES.resourceType]);
    const question = { method: 'PROPFIND', url: this.url, depth: '1', body } as const;
    const versions = this.#versionsOf(await this.#unlessGone(question));
    return { versions, position: { token: null, ctag, again: [] } };
  }

  async #self(names: readonly string[]): Promise<DavResponse['props'] | undefined> {
    const question = {
      method: 'PROPFIND',
      url: this.url,
      depth: '0',
      body: propfind(names),
    } as const;
    return (await this.#unlessGone(question)).responses[0]?.props;
  }

  /** Null when the server does not honour it, or never comes to an end: what is not named would be taken for gone. */
  async #wholeByToken(): Promise<Whole | null> {
    const versions = new Map<string, string | null>();
    let token = '';
    for (let count = 0; count < this.#limits.pages; count += 1) {
      const page = await this.since(token).catch((error: unknown) => {
        if (isUnhonoured(error)) return null;
        throw error;
      });
      if (page === null) return null;
      for (const [href, etag] of page.versions) versions.set(href, etag);
      if (!page.more) return { versions, position: { token: page.token, ctag: null, again: [] } };
      if (page.token === token) return null;
      ({ token } = page);
    }
    return null;
  }

  async #unlessGone(question: Parameters<DavConnection['multistatus']>[0]): Promise<Multistatus> {
    try {
      const answer = await this.#connection.multistatus(question, this.#signal);
      // The collection itself is always part of it. Xandikos packs "not found" in a multistatus; taken for an empty
      // one it would take everything with it.
      const [first] = answer.responses;
      const { status = 404 } = first ?? {};
      if (answer.responses.length <= 1 && status !== null && status >= 400)
        throw new DavRefusal(status);
      return answer;
    } catch (error) {
      if (!(error instanceof DavRefusal) || ![404, 410].includes(error.status)) throw error;
      const { says } = this.#connection.dialect;
      const name = this.#collection.name ?? this.#collection.href;
      throw new Trouble(`${says}-gone`, {
        retry: false,
        values: { [says]: name },
        cause: error,
      });
    }
  }

  #versionsOf({ responses }: Multistatus): Versions {
    const versions = new Map<string, string | null>();
    for (const response of responses) {
      if (!this.#isResource(response)) continue;
      const etag = response.props.get(NAMES.etag)?.text.trim() ?? '';
      const gone = response.status === 404 || response.status === 410;
      versions.set(response.href, gone ? null : etag && quoted(etag));
    }
    return versions;
  }

  #isResource({ href, props }: DavResponse): boolean {
    const folder = child(props.get(NAMES.resourceType), NAMES.collection) !== undefined;
    return !folder && isWithin(href, this.url.pathname);
  }

  /** RFC 6578, 3.6: a 507 for the collection itself says that there is more. */
  #isCut({ responses }: Multistatus): boolean {
    const self = hrefKey(this.url.pathname).replace(/\/$/, '');
    return responses.some(
      ({ href, status }) => status === 507 && hrefKey(href).replace(/\/$/, '') === self,
    );
  }
}

/**
 * Any answer but "log in" and "later" to a token means that it is not honoured: Radicale and Cyrus say 403, Xandikos 500,
 * Google 410.
 */
export function isUnhonoured(error: unknown): boolean {
  if (error instanceof NotXml) return true;
  return error instanceof DavRefusal && error.status !== 401 && !isLater(error);
}

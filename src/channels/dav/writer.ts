import { createHash } from 'node:crypto';
import type {
  CollectionListing,
  CollectionWriter,
  Resource,
  ResourceWrite,
} from '../../core/ports/collection.ts';
import { nameFor, withLineEnds } from '../collections/lines.ts';
import { HttpTrouble } from '../http/http-trouble.ts';
import type { DavConnection, DavQuestion } from './connection.ts';
import { Download, pathOf } from './download.ts';
import { isWeak, quoted, sameEtag, strong } from './etags.ts';
import { isWithin } from '../collections/hrefs.ts';
import { holderOf } from './holder.ts';
import { refusalOf, type Refusal } from './refusals.ts';
import { codeOf, DavRefusal, said } from './trouble.ts';
import type { DavError } from './xml/read-errors.ts';

/** What is to be done to one resource: its address, and the version it may replace (null: none may be there). */
interface Deed {
  readonly collection: CollectionListing;
  readonly href: string;
  readonly etag: string | null;
  /** Null removes it. */
  readonly text: string | null;
  /** Of what is written; null for what is removed. */
  readonly uid: string | null;
}

/** How a server answered a deed. */
interface Answered {
  readonly status: number;
  readonly etag: string | null;
  readonly errors: readonly DavError[];
}

/** Answers after which the same may be tried again: log in anew, locked, too many questions, being looked after. */
const LATER = new Set([401, 423, 429, 503]);
/** Answers that say that nothing was done. */
const UNDONE = new Set([...LATER, 412]);

type Wrap = <T>(work: () => Promise<T>) => Promise<T>;

/** Writes to an account on a WebDAV server; every write is conditional (RFC 9110, 13.1). */
export class DavWriter implements CollectionWriter<CollectionListing> {
  readonly #connection: DavConnection;
  readonly #closed: AbortSignal;
  /** Told of every success and every trouble; throws trouble with its words. */
  readonly #wrap: Wrap;

  constructor(connection: DavConnection, closed: AbortSignal, wrap: Wrap) {
    this.#connection = connection;
    this.#closed = closed;
    this.#wrap = wrap;
  }

  async put(
    collection: CollectionListing,
    resource: Parameters<CollectionWriter<CollectionListing>['put']>[1],
  ): Promise<ResourceWrite> {
    const folder = collection.href.replace(/\/*$/, '/');
    const href =
      resource.href ?? pathOf(`${folder}${encodeURIComponent(this.#nameOf(resource.uid))}`);
    const { etag, text, uid } = resource;
    return await this.#do({ collection, href, etag, text, uid });
  }

  async remove(collection: CollectionListing, href: string, etag: string): Promise<ResourceWrite> {
    return await this.#do({ collection, href, etag, text: null, uid: null });
  }

  async look(collection: CollectionListing, href: string): Promise<Resource | null> {
    return await this.#wrap(() => this.#standing(collection, href));
  }

  async #do(deed: Deed): Promise<ResourceWrite> {
    const { collection, href } = deed;
    if (collection.readOnly) return this.#refused('read-only');
    if (!isWithin(href, this.#connection.at(collection.href).pathname))
      return this.#refused('read-only');
    let status = 0;
    try {
      return await this.#wrap(async () => {
        const answered = await this.#send(deed);
        ({ status } = answered);
        return await this.#judge(deed, answered);
      });
    } catch (error) {
      const cause = error instanceof Error ? error.cause : null;
      if (!(cause instanceof Error)) throw error;
      const sent = status === 0 ? cause instanceof HttpTrouble && cause.sent : !UNDONE.has(status);
      return {
        result: sent ? 'unknown' : 'later',
        why: said(this.#connection.dialect, codeOf(cause)),
      };
    }
  }

  /** A weak version is sent as its strong one: If-Match compares strongly (RFC 9110, 13.1.1). */
  async #send(deed: Deed): Promise<Answered> {
    const { etag } = deed;
    const headers: Record<string, string> =
      etag === null ? { 'if-none-match': '*' } : { 'if-match': strong(etag) };
    if (deed.text !== null)
      headers['content-type'] = `${this.#connection.dialect.media}; charset=utf-8`;
    const body = deed.text === null ? {} : { body: withLineEnds(deed.text) };
    const question: DavQuestion = {
      method: deed.text === null ? 'DELETE' : 'PUT',
      url: this.#connection.at(pathOf(deed.href), this.#connection.at(deed.collection.href)),
      headers,
      ...body,
    };
    return await this.#connection.ask(question, this.#closed, async (answer) => ({
      ...(await this.#connection.outcomeOf(answer)),
      etag: answer.headers.etag ?? null,
    }));
  }

  async #judge(deed: Deed, answered: Answered, again = false): Promise<ResourceWrite> {
    const { href } = deed;
    const { status, etag, errors } = answered;
    if (LATER.has(status)) throw new DavRefusal(status);
    if (status >= 200 && status < 300) {
      if (deed.text === null) return { result: 'written', href, etag: null };
      const told = etag !== null && !isWeak(quoted(etag));
      return told ? { result: 'written', href, etag: quoted(etag) } : await this.#kept(deed);
    }
    const refusal = refusalOf(
      status,
      errors.map(({ name }) => name),
    );
    if (mayBeThere(deed, refusal, answered)) {
      const theirs = await holderOf(this.#connection, deed, errors, this.#closed);
      if (theirs !== null) return { result: 'conflict', theirs };
      // It may have been taken away in between: nothing of this UID is there now, so it is asked once more.
      if (refusal === 'no-uid-conflict' && !again)
        return await this.#judge(deed, await this.#send(deed), true);
    }
    if (errors.length > 0 && refusal !== 'server-refuses') return this.#refused(refusal);
    if (status === 412) return await this.#conflict(deed);
    const missing = status === 404 || status === 410;
    if (missing && deed.etag !== null) return { result: 'conflict', theirs: null };
    if (missing) return this.#refused('calendar-gone');
    if (status >= 500 && status !== 507) return await this.#afterFailure(deed);
    return this.#refused(refusal);
  }

  /** The server did not say which version stands there: it may have changed the text, so it is looked at. */
  async #kept(deed: Deed): Promise<ResourceWrite> {
    const { href } = deed;
    const kept = await this.#standing(deed.collection, href);
    // Taken, and yet not there: whether somebody removed it since or it never was, only a person can say.
    if (kept === null) return { result: 'conflict', theirs: null };
    const same = kept.text === withLineEnds(deed.text ?? '');
    return { result: 'written', href, etag: kept.etag, ...(same ? {} : { kept }) };
  }

  async #conflict(deed: Deed): Promise<ResourceWrite> {
    const theirs = await this.#standing(deed.collection, deed.href);
    const untouched = theirs !== null && deed.etag !== null && sameEtag(theirs.etag, deed.etag);
    // Nobody changed it; the server only knows versions it calls weak, and will match none.
    return untouched ? this.#refused('version-not-comparable') : { result: 'conflict', theirs };
  }

  /** A fault of the server while it worked on it: what stands there tells whether it was done. */
  async #afterFailure(deed: Deed): Promise<ResourceWrite> {
    const stands = await this.#standing(deed.collection, deed.href);
    if (deed.text === null && stands === null)
      return { result: 'written', href: deed.href, etag: null };
    if (deed.text !== null && stands?.text === withLineEnds(deed.text))
      return { result: 'written', href: deed.href, etag: stands.etag };
    const before = stands?.etag ?? null;
    const unchanged =
      before === null || deed.etag === null ? before === deed.etag : sameEtag(before, deed.etag);
    return unchanged ? this.#refused('server-refuses') : { result: 'conflict', theirs: stands };
  }

  async #standing({ href: folder }: CollectionListing, href: string): Promise<Resource | null> {
    const collection = this.#connection.at(folder);
    return await new Download(this.#connection, collection, this.#closed).standing(href);
  }

  #nameOf(uid: string): string {
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    return nameFor(uid, digest, this.#connection.dialect.ending);
  }

  #refused(refusal: Refusal): ResourceWrite {
    return { result: 'refused', why: this.#connection.dialect.refused(refusal) };
  }
}

/** Whether a refusal says, or may mean, that the resource stands there under another name; some servers say no more than 409. */
function mayBeThere(deed: Deed, refusal: Refusal, { status, errors }: Answered): boolean {
  if (deed.text === null) return false;
  const isBare = status === 409 && errors.length === 0 && deed.etag === null;
  return refusal === 'no-uid-conflict' || isBare;
}

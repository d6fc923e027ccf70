import { createHash } from 'node:crypto';
import type {
  CalendarListing,
  CalendarResource,
  CalendarWrite,
  CalendarWriter,
} from '../../core/ports/calendar.ts';
import { nameFor, withLineEnds } from '../calendars/lines.ts';
import { HttpTrouble } from '../http/http-trouble.ts';
import type { DavConnection, DavQuestion } from './connection.ts';
import { Download, pathOf } from './download.ts';
import { isWeak, quoted, sameEtag, strong } from './etags.ts';
import { isWithin } from '../calendars/hrefs.ts';
import { holderOf } from './holder.ts';
import { refusalOf, type Refusal } from './refusals.ts';
import { codeOf, DavRefusal, said } from './trouble.ts';
import type { DavError } from './xml/read-errors.ts';

/** What is to be done to one resource: its address, and the version it may replace (null: none may be there). */
interface Deed {
  readonly calendar: CalendarListing;
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

/** Writes to a CalDAV account; every write is conditional (RFC 9110, 13.1). */
export class CaldavWriter implements CalendarWriter {
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
    calendar: CalendarListing,
    resource: Parameters<CalendarWriter['put']>[1],
  ): Promise<CalendarWrite> {
    const folder = calendar.href.replace(/\/*$/, '/');
    const href = resource.href ?? pathOf(`${folder}${encodeURIComponent(nameOf(resource.uid))}`);
    const { etag, text, uid } = resource;
    return await this.#do({ calendar, href, etag, text, uid });
  }

  async remove(calendar: CalendarListing, href: string, etag: string): Promise<CalendarWrite> {
    return await this.#do({ calendar, href, etag, text: null, uid: null });
  }

  async look(calendar: CalendarListing, href: string): Promise<CalendarResource | null> {
    return await this.#wrap(() => this.#standing(calendar, href));
  }

  async #do(deed: Deed): Promise<CalendarWrite> {
    const { calendar, href } = deed;
    if (calendar.readOnly) return refused('read-only');
    if (!isWithin(href, this.#connection.at(calendar.href).pathname)) return refused('read-only');
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
      return { result: sent ? 'unknown' : 'later', why: said(codeOf(cause)) };
    }
  }

  /** A weak version is sent as its strong one: If-Match compares strongly (RFC 9110, 13.1.1). */
  async #send(deed: Deed): Promise<Answered> {
    const { etag } = deed;
    const headers: Record<string, string> =
      etag === null ? { 'if-none-match': '*' } : { 'if-match': strong(etag) };
    if (deed.text !== null) headers['content-type'] = 'text/calendar; charset=utf-8';
    const body = deed.text === null ? {} : { body: withLineEnds(deed.text) };
    const question: DavQuestion = {
      method: deed.text === null ? 'DELETE' : 'PUT',
      url: this.#connection.at(pathOf(deed.href), this.#connection.at(deed.calendar.href)),
      headers,
      ...body,
    };
    return await this.#connection.ask(question, this.#closed, async (answer) => ({
      ...(await this.#connection.outcomeOf(answer)),
      etag: answer.headers.etag ?? null,
    }));
  }

  async #judge(deed: Deed, answered: Answered, again = false): Promise<CalendarWrite> {
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
    if (errors.length > 0 && refusal !== 'server-refuses') return refused(refusal);
    if (status === 412) return await this.#conflict(deed);
    const missing = status === 404 || status === 410;
    if (missing && deed.etag !== null) return { result: 'conflict', theirs: null };
    if (missing) return refused('calendar-gone');
    if (status >= 500 && status !== 507) return await this.#afterFailure(deed);
    return refused(refusal);
  }

  /** The server did not say which version stands there: it may have changed the text, so it is looked at. */
  async #kept(deed: Deed): Promise<CalendarWrite> {
    const { href } = deed;
    const kept = await this.#standing(deed.calendar, href);
    // Taken, and yet not there: whether somebody removed it since or it never was, only a person can say.
    if (kept === null) return { result: 'conflict', theirs: null };
    const same = kept.text === withLineEnds(deed.text ?? '');
    return { result: 'written', href, etag: kept.etag, ...(same ? {} : { kept }) };
  }

  async #conflict(deed: Deed): Promise<CalendarWrite> {
    const theirs = await this.#standing(deed.calendar, deed.href);
    const untouched = theirs !== null && deed.etag !== null && sameEtag(theirs.etag, deed.etag);
    // Nobody changed it; the server only knows versions it calls weak, and will match none.
    return untouched ? refused('version-not-comparable') : { result: 'conflict', theirs };
  }

  /** A fault of the server while it worked on it: what stands there tells whether it was done. */
  async #afterFailure(deed: Deed): Promise<CalendarWrite> {
    const stands = await this.#standing(deed.calendar, deed.href);
    if (deed.text === null && stands === null)
      return { result: 'written', href: deed.href, etag: null };
    if (deed.text !== null && stands?.text === withLineEnds(deed.text))
      return { result: 'written', href: deed.href, etag: stands.etag };
    const before = stands?.etag ?? null;
    const unchanged =
      before === null || deed.etag === null ? before === deed.etag : sameEtag(before, deed.etag);
    return unchanged ? refused('server-refuses') : { result: 'conflict', theirs: stands };
  }

  async #standing(calendar: CalendarListing, href: string): Promise<CalendarResource | null> {
    const collection = this.#connection.at(calendar.href);
    return await new Download(this.#connection, collection, this.#closed).standing(href);
  }
}

/** Whether a refusal says, or may mean, that the event stands there under another name; some servers say no more than 409. */
function mayBeThere(deed: Deed, refusal: Refusal, { status, errors }: Answered): boolean {
  if (deed.text === null) return false;
  const isBare = status === 409 && errors.length === 0 && deed.etag === null;
  return refusal === 'no-uid-conflict' || isBare;
}

function nameOf(uid: string): string {
  return nameFor(uid, (text) => createHash('sha256').update(text).digest('hex'));
}

function refused(why: Parameters<typeof refusalKey>[0]): CalendarWrite {
  return { result: 'refused', why: refusalKey(why) };
}

function refusalKey(why: ReturnType<typeof refusalOf>): string {
  return `calendar-refused.${why}`;
}

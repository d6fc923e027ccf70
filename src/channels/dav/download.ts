import type { Resource } from '../../core/ports/collection.ts';
import { withLineEnds } from '../collections/lines.ts';
import { HttpTrouble } from '../http/http-trouble.ts';
import { textOf, type DavConnection } from './connection.ts';
import type { DavDialect, Troubled } from './dialect.ts';
import { quoted } from './etags.ts';
import { hrefKey, isWithin } from '../collections/hrefs.ts';
import { DavRefusal, isLater } from './trouble.ts';
import { NAMES } from './xml/element.ts';
import type { DavResponse } from './xml/multistatus.ts';
import { multiget } from './xml/questions.ts';
import { NotXml } from './xml/read-elements.ts';

/** What became of asking for one resource. `failed`: the server could not give it; it may at another time. */
export type Got =
  | { readonly got: 'resource'; readonly resource: Resource }
  | { readonly got: 'gone'; readonly href: string }
  | {
      readonly got: 'troubled' | 'failed';
      readonly href: string;
      readonly why: Troubled;
    };

/** Asks for resources of one collection, so that one of them that is broken costs only itself. */
export class Download {
  readonly #connection: DavConnection;
  readonly #collection: URL;
  readonly #signal: AbortSignal;

  constructor(connection: DavConnection, collection: URL, signal: AbortSignal) {
    this.#connection = connection;
    this.#collection = collection;
    this.#signal = signal;
  }

  /** One answer for each href, in their order, with the hrefs as they were given. */
  async many(hrefs: readonly string[]): Promise<readonly Got[]> {
    const asked = hrefs.map((href) => pathOf(href));
    const answers = await this.#multiget(asked);
    const got: Got[] = [];
    for (const [at, href] of hrefs.entries()) {
      const answer = answers.get(hrefKey(asked[at] ?? href));
      const read = answer === undefined ? null : readAnswer(this.#connection.dialect, href, answer);
      got.push(read ?? (await this.one(href)));
    }
    return got;
  }

  /** By GET (RFC 4918, 9.4): raw bytes, so that what breaks XML can still be read. */
  async one(href: string): Promise<Got> {
    if (!isWithin(href, this.#collection.pathname))
      return { got: 'troubled', href, why: 'other-kind' };
    const { dialect } = this.#connection;
    const url = this.#connection.at(pathOf(href), this.#collection);
    const question = { method: 'GET', url, headers: { accept: dialect.media } } as const;
    try {
      return await this.#connection.ask(
        question,
        this.#signal,
        async ({ status, headers, body }) => {
          if (status === 404 || status === 410) return { got: 'gone', href };
          if (isLater(new DavRefusal(status))) throw new DavRefusal(status);
          if (status !== 200) return { got: 'failed', href, why: 'server-failed' };
          const text = await textOf(body);
          if (text === null) return { got: 'troubled', href, why: 'not-utf8' };
          return judged(dialect, href, headers.etag, text);
        },
      );
    } catch (error) {
      if (!(error instanceof HttpTrouble) || error.failure !== 'too-large') throw error;
      return { got: 'troubled', href, why: 'too-large' };
    }
  }

  /** What stands there now; null when nothing does. @throws DavRefusal when the server cannot give it */
  async standing(href: string): Promise<Resource | null> {
    const got = await this.one(href);
    if (got.got === 'resource') return got.resource;
    if (got.got === 'gone') return null;
    throw new DavRefusal(500);
  }

  /** By key; empty where the server cannot answer them together, so that each is asked for by itself. */
  async #multiget(hrefs: readonly string[]): Promise<ReadonlyMap<string, DavResponse>> {
    const { multiget: report, data } = this.#connection.dialect;
    const body = multiget(report, hrefs, [NAMES.etag, data]);
    const url = this.#collection;
    const question = { method: 'REPORT', url, depth: '1', body } as const;
    try {
      const { responses } = await this.#connection.multistatus(question, this.#signal);
      return new Map(responses.map((response) => [hrefKey(response.href), response]));
    } catch (error) {
      const large = error instanceof HttpTrouble && error.failure === 'too-large';
      const odd = error instanceof DavRefusal && error.status !== 401 && !isLater(error);
      if (large || odd || error instanceof NotXml) return new Map();
      throw error;
    }
  }
}

/** Null where the answer holds neither a text nor that there is none. */
function readAnswer(
  dialect: DavDialect,
  href: string,
  { status, props, tooLarge }: DavResponse,
): Got | null {
  if (tooLarge) return { got: 'troubled', href, why: 'too-large' };
  if (status === 404 || status === 410) return { got: 'gone', href };
  const text = props.get(dialect.data)?.text ?? '';
  return text.trim() === '' ? null : judged(dialect, href, props.get(NAMES.etag)?.text, text);
}

function judged(dialect: DavDialect, href: string, etag: string | undefined, text: string): Got {
  if (!dialect.looksRight(text)) return { got: 'troubled', href, why: 'other-kind' };
  if (etag === undefined || etag.trim() === '') return { got: 'troubled', href, why: 'no-etag' };
  return { got: 'resource', resource: { href, etag: quoted(etag), text: withLineEnds(text) } };
}

/** Resources stand on the server of their collection, whatever host an answer names. */
export function pathOf(href: string): string {
  return href.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
}

import type { IncomingHttpHeaders } from 'node:http';
import { Trouble } from '../../core/errors.ts';
import type { Credential } from '../../core/ports/login.ts';
import { wholeBody } from '../http/decoded.ts';
import { HttpClient, type HttpAnswer } from '../http/exchange.ts';
import type { Login } from '../http/login/login.ts';
import { PasswordLogin } from '../http/login/password-login.ts';
import { tokenLogin } from '../http/login/token-login.ts';
import { mayFollow } from '../http/may-follow.ts';
import type { DavDialect } from './dialect.ts';
import type { DavLimits } from './limits.ts';
import type { DavSettings } from './settings.ts';
import { DavRefusal } from './trouble.ts';
import { child, NAMES, type Element } from './xml/element.ts';
import { readMultistatus, type Multistatus } from './xml/multistatus.ts';
import { readErrors, type DavError } from './xml/read-errors.ts';

/** A question to the server; `url` within what the settings allow. */
export interface DavQuestion {
  readonly method: 'PROPFIND' | 'REPORT' | 'OPTIONS' | 'GET' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly depth?: '0' | '1';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface DavAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Where the answer came from, after redirects. */
  readonly url: URL;
}

/** A chain of redirects longer than this is a circle. */
const REDIRECTS = 5;
/** RFC 9110, 15.4: the same question at another place. */
const MOVED = [301, 302, 307, 308];
/** An error's body is looked at for preconditions and no further. */
const ERROR_BYTES = 64_000;

type Reading<T> = (answer: DavAnswer & Pick<HttpAnswer, 'body'>) => Promise<T>;

/** Questions to one account on a WebDAV server: logs in, follows redirects that may be followed, reads what came. */
export class DavConnection {
  readonly base: URL;
  readonly dialect: DavDialect;
  readonly #credential: Credential;
  readonly #login: Login;
  readonly #limits: DavLimits;
  readonly #http: HttpClient;

  constructor(
    dialect: DavDialect,
    settings: DavSettings,
    credential: Credential,
    limits: DavLimits,
  ) {
    this.dialect = dialect;
    this.base = new URL(settings.url);
    this.#credential = credential;
    this.#login =
      credential.kind === 'password'
        ? new PasswordLogin(settings.user, credential.password)
        : tokenLogin(credential.tokens);
    this.#limits = limits;
    const { authority, discovered } = settings;
    const reach = discovered ? 'public' : 'any';
    this.#http = new HttpClient({ limits: limits.http, reach, authority });
  }

  /** A path or address the server gave, as a URL. @throws Trouble `…-elsewhere` where the password may not go */
  at(href: string, relativeTo: URL = this.base): URL {
    const url = URL.canParse(href, relativeTo) ? new URL(href, relativeTo) : null;
    if (url === null) throw new DavRefusal(0);
    url.hash = '';
    if (mayFollow(this.base, url)) return url;
    const values = { host: this.base.host, elsewhere: url.host };
    throw new Trouble(`${this.dialect.says}-elsewhere`, { retry: false, values });
  }

  /** The path of a URL on the server of the settings, its whole address on another one. */
  hrefOf(url: URL): string {
    return url.origin === this.base.origin ? `${url.pathname}${url.search}` : url.href;
  }

  /** Asks for a multistatus. @throws DavRefusal for any other answer, NotXml, HttpTrouble, Trouble */
  async multistatus(question: DavQuestion, signal: AbortSignal): Promise<Multistatus & DavAnswer> {
    return await this.ask(question, signal, async (answer) => {
      const { status, headers, url, body } = answer;
      if (status !== 207) {
        const errors = await this.#errorsOf(body);
        throw new DavRefusal(
          status,
          errors.map(({ name }) => name),
        );
      }
      return { status, headers, url, ...(await readMultistatus(body, this.#limits.xml)) };
    });
  }

  /**
   * How one deed ended, with the preconditions it failed. Xandikos packs a refusal in a multistatus, which from
   * outside looks like a success.
   */
  async outcomeOf({ status, body }: Pick<HttpAnswer, 'status' | 'body'>): Promise<{
    readonly status: number;
    readonly errors: readonly DavError[];
  }> {
    if (status === 207) {
      const [only] = (await readMultistatus(body, this.#limits.xml)).responses;
      const errors = (only?.errors ?? []).map((name) => ({ name, hrefs: [] }));
      return { status: only?.status ?? 200, errors };
    }
    return { status, errors: status >= 400 ? await this.#errorsOf(body) : [] };
  }

  async #errorsOf(body: AsyncIterable<Uint8Array>): Promise<readonly DavError[]> {
    return await readErrors(body, { ...this.#limits.xml, resourceBytes: ERROR_BYTES });
  }

  /** One question and its answer, whatever its status but 401. @throws HttpTrouble, Trouble */
  async ask<T>(question: DavQuestion, signal: AbortSignal, read: Reading<T>): Promise<T> {
    for (let attempt = 0; attempt < this.#login.attempts; attempt += 1) {
      const answered = await this.#follow(question, signal, read);
      if (answered === 'refused') break;
      if (answered !== 'again') return answered.value;
    }
    if (this.#credential.kind === 'password') throw new DavRefusal(401);
    throw new Trouble('reconnect-needed', { retry: false });
  }

  close(): void {
    this.#http.close();
  }

  /** In words when the login was refused: for good, or it may be tried once more. */
  async #follow<T>(
    question: DavQuestion,
    signal: AbortSignal,
    read: Reading<T>,
  ): Promise<{ readonly value: T } | 'refused' | 'again'> {
    const { method, depth, body } = question;
    const writes = method === 'PUT' || method === 'DELETE';
    const headers = {
      'accept-encoding': 'identity',
      ...(depth === undefined ? {} : { depth }),
      ...(body === undefined || writes ? {} : { 'content-type': 'application/xml; charset=utf-8' }),
      ...question.headers,
    };
    let { url } = question;
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const login = await this.#login.present({ method, url });
      const authorized = { ...headers, authorization: login.header };
      const asked = { method, url, headers: authorized, body, fresh: writes };
      const found = await this.#http.exchange(asked, signal, async (answer) => {
        if (answer.status === 401)
          return login.refused(answer.headers['www-authenticate']) ? 'again' : 'refused';
        const { location } = answer.headers;
        if (MOVED.includes(answer.status) && location !== undefined) return this.at(location, url);
        return { value: await read({ ...answer, url }) };
      });
      if (!(found instanceof URL)) return found;
      url = found;
    }
    throw new DavRefusal(310);
  }
}

/** The whole body as text, for a resource. Null when it is not UTF-8. */
export async function textOf(body: AsyncIterable<Uint8Array>): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await wholeBody(body));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The address in a property that holds one. */
export function hrefIn(prop: Element | undefined): string | null {
  const text = child(prop, NAMES.href)?.text.trim() ?? '';
  return text === '' ? null : text;
}

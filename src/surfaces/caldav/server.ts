import type { MiddlewareHandler } from 'hono';
import type { Language, Words } from '../../core/text/words.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Http, Request as Asked } from '../http/context.ts';
import { languageOf } from '../http/session.ts';
import { readBasic, type DavAccess, type DavGrant } from './access/access.ts';
import { answer, refusalAnswer, responseOf, type DavAnswer } from './answer.ts';
import { FailureLimit } from './access/failure-limit.ts';
import { freeBusyLink, isFreeBusyPath } from './free-busy-link.ts';
import { allowOf, perform } from './methods/perform.ts';
import { DavRefusal } from './refusal.ts';
import { BASE, isReadable, pathOf, readTarget, type Target } from './target.ts';
import { Trouble } from '../../core/errors.ts';

/** What the calendar server needs; given by the composition root. */
export interface CalDavOptions {
  readonly access: DavAccess;
  readonly words: Words;
  /** Of whoever did not say. */
  readonly language: Language;
  readonly now: () => Instant;
  /** Address of whoever asks, also behind a proxy of ours. */
  readonly from: (c: Asked) => string;
  /** Trouble that was told as a fault of the office. */
  readonly onTrouble: (trouble: unknown) => void;
}

/** Compliance classes (RFC 4918, 18): no locks, so not 2; invitations leave as mail, so no auto-schedule. */
const DAV_CLASSES = '1, 3, access-control, calendar-access, extended-mkcol, sync-collection';

/**
 * The principals' calendars for phones and calendar programs: CalDAV (RFC 4791) under `/dav/`, and the link that tells
 * times only. Signs in by Basic authentication at every request; cookies and sessions of pages mean nothing here.
 */
export function caldav(
  options: CalDavOptions,
  checkHost: (c: Asked) => void,
): MiddlewareHandler<Http> {
  const server = new CalDavServer(options);
  return async (c, next) => {
    const path = pathOf(c.req.raw.url);
    if (!server.serves(path, c.req.method)) return next();
    checkHost(c);
    return server.answer(c, path);
  };
}

class CalDavServer {
  readonly #options: CalDavOptions;
  readonly #limit: FailureLimit;

  constructor(options: CalDavOptions) {
    this.#options = options;
    this.#limit = new FailureLimit(options.now);
  }

  /** Apple's programs look at `/` first; everything else there is for browsers. */
  serves(path: string, method: string): boolean {
    return (
      path === '/dav' ||
      path.startsWith(BASE) ||
      isFreeBusyPath(path) ||
      path === '/.well-known/caldav' ||
      (path === '/' && (method === 'PROPFIND' || method === 'OPTIONS'))
    );
  }

  async answer(c: Asked, path: string): Promise<Response> {
    const made = await this.#made(c, path);
    return responseOf(made, c.req.method === 'HEAD');
  }

  async #made(c: Asked, path: string): Promise<DavAnswer> {
    try {
      return await this.#answerTo(c, path);
    } catch (error) {
      const { words, language } = this.#options;
      return refusalAnswer(this.#refusalOf(error), words, languageOf(c, language));
    }
  }

  #refusalOf(error: unknown): DavRefusal {
    if (error instanceof DavRefusal) return error;
    this.#options.onTrouble(error);
    const later = error instanceof Trouble && error.retry;
    return later
      ? new DavRefusal('dav-later', { headers: { 'Retry-After': '60' } })
      : new DavRefusal('dav-broken');
  }

  async #answerTo(c: Asked, path: string): Promise<DavAnswer> {
    const { access, now, from } = this.#options;
    const { method } = c.req;
    if (path === '/.well-known/caldav') return answer(301, { Location: BASE });
    if (isFreeBusyPath(path)) {
      return freeBusyLink({ path, url: c.req.url, method, from: from(c) }, access, now());
    }
    const target: Target | null = path === '/' ? { kind: 'root' } : readTarget(path);
    if (method === 'OPTIONS') {
      const headers = { DAV: DAV_CLASSES, Allow: allowOf(target) };
      return answer(200, headers);
    }
    const grant = await this.#letIn(c);
    if (target === null) throw new DavRefusal(isReadable(path) ? 'dav-nothing-there' : 'dav-path');
    // Whoever has one principal's password is not told who else there is.
    if ('owner' in target && target.owner !== grant.owner)
      throw new DavRefusal('dav-nothing-there');
    const made = await perform({ request: c.req.raw, grant, target });
    return { ...made, headers: { DAV: DAV_CLASSES, ...made.headers } };
  }

  /** @throws DavRefusal when the password is wrong, missing, or was wrong too often */
  async #letIn(c: Asked): Promise<DavGrant> {
    const basic = readBasic(c.req.header('authorization'));
    if (basic === null) throw signIn();
    const { user, password } = basic;
    const from = this.#options.from(c);
    const wait = this.#limit.begin(user, password, from);
    if (wait > 0) {
      const seconds = String(Math.ceil(wait / 1_000));
      throw new DavRefusal('dav-wait', {
        values: { seconds },
        headers: { 'Retry-After': seconds },
      });
    }
    const grant = await this.#options.access.check(user, password, from);
    if (grant === null) {
      this.#limit.failed(user, password);
      throw signIn();
    }
    this.#limit.succeeded(user, password, from);
    return grant;
  }
}

function signIn(): DavRefusal {
  return new DavRefusal('dav-login', {
    headers: { 'WWW-Authenticate': 'Basic realm="Secretaris", charset="UTF-8"' },
  });
}

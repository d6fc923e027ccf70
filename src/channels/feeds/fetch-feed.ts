import { Trouble } from '../../core/errors.ts';
import type { Credential } from '../../core/ports/login.ts';
import { TEXT_LIMITS } from '../calendars/limits.ts';
import { HttpClient, type HttpAnswer, type HttpLimits } from '../http/exchange.ts';
import { HttpTrouble, type HttpFailure } from '../http/http-trouble.ts';
import { mayFollow } from '../http/may-follow.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import type { FeedSettings } from './settings.ts';

/** What the server said of the version it gave, to be asked about next time (RFC 9110, 13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

export const NO_VALIDATORS: Validators = { etag: null, modified: null };

export const FEED_LIMITS: HttpLimits = {
  connectMs: MINUTE_MS / 4,
  silenceMs: MINUTE_MS,
  wholeMs: 5 * MINUTE_MS,
  bodyBytes: TEXT_LIMITS.bytes,
};

/** A feed that moved is followed so far; more is a circle. */
const REDIRECTS = 5;
const MOVED = [301, 302, 303, 307, 308];

const TROUBLES: Readonly<Record<HttpFailure, string>> = {
  unreachable: 'feed-unreachable',
  cut: 'feed-unfinished',
  'time-out': 'feed-unreachable',
  'too-large': 'feed-too-large',
  'certificate-invalid': 'feed-certificate-invalid',
  'address-refused': 'feed-not-public',
  stopped: 'feed-unreachable',
};

type Answered = HttpAnswer & { readonly url: URL };

export interface Feed {
  readonly settings: FeedSettings;
  readonly credential: Credential | null;
  readonly limits: HttpLimits;
}

/** Asks for a feed, wherever it moved to within reach; each place on the way is looked at anew. @throws Trouble */
export async function fetchFeed<T>(
  { settings, credential, limits }: Feed,
  validators: Validators,
  signal: AbortSignal,
  read: (answer: Answered) => Promise<T>,
): Promise<T> {
  const first = new URL(settings.url);
  const reach = settings.local ? 'any' : 'public';
  const http = new HttpClient({ limits, reach, authority: settings.authority });
  const authorization = await loginOf(settings, credential);
  let url = first;
  try {
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const headers = headersFor(validators);
      if (authorization !== null && mayFollow(first, url)) headers['authorization'] = authorization;
      const asked = { method: 'GET', url, headers };
      const got: URL | { readonly value: T } = await http.exchange(
        asked,
        signal,
        async (answer) => {
          const { location } = answer.headers;
          if (MOVED.includes(answer.status) && location !== undefined) return next(location, url);
          return { value: await read({ ...answer, url }) };
        },
      );
      if (!(got instanceof URL)) return got.value;
      url = got;
    }
    throw feedTrouble('feed-elsewhere', first, url);
  } catch (error) {
    if (!(error instanceof HttpTrouble)) throw error;
    throw feedTrouble(TROUBLES[error.failure], url, url, error);
  } finally {
    http.close();
  }
}

/** What goes wrong with a feed; only what is a passing state of a server is tried again by itself. */
export function feedTrouble(code: string, url: URL, elsewhere: URL, cause?: unknown): Trouble {
  const retry = ['feed-unreachable', 'feed-unfinished'].includes(code);
  const megabytes = String(TEXT_LIMITS.bytes / 1_000_000);
  const values = { host: url.host, elsewhere: elsewhere.host, megabytes };
  return new Trouble(code, { retry, values, cause });
}

/** Never from an encrypted place to one that is not. */
function next(location: string, from: URL): URL {
  const url = URL.canParse(location, from) ? new URL(location, from) : null;
  const plain = url?.protocol === 'http:' && from.protocol === 'http:';
  if (url === null || (url.protocol !== 'https:' && !plain))
    throw feedTrouble('feed-elsewhere', from, url ?? from);
  return url;
}

function headersFor({ etag, modified }: Validators): Record<string, string> {
  return {
    accept: 'text/calendar, */*;q=0.1',
    'accept-encoding': 'gzip, br',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(modified === null ? {} : { 'if-modified-since': modified }),
  };
}

async function loginOf({ user }: FeedSettings, credential: Credential | null) {
  if (user === undefined || credential?.kind !== 'password') return null;
  const password = await credential.password();
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

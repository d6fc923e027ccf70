import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { isCertificateCode } from '../../core/ports/certificate.ts';
import type { ModelAnswer, ModelTrouble } from '../../core/ports/model.ts';
import { placeOf, type Place } from './place.ts';

/** Longest answer taken in: a server that never stops must not fill the memory. */
export const ANSWER_BYTES = 2_000_000;

/** Where and how to post. */
export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /**
   * Ends everything together: looking the name up, connecting, the last byte, and the same question in another shape. A
   * slow body does not last for ever, nor does a name server that keeps silent.
   */
  readonly deadline: AbortSignal;
  /** Only to this machine or a network of one's own. */
  readonly localOnly: boolean;
}

/** What the server said: a body of JSON, a refusal that another way of asking may avoid, or why there is nothing. */
export type Posted =
  | { readonly posted: 'answered'; readonly body: unknown }
  | {
      readonly posted: 'none';
      readonly answer: ModelAnswer & { readonly answer: 'none' };
      /** The request was not understood; without the format of the output it may be. */
      readonly otherShape?: true;
    };

/** Why there is nothing, as a model says it. */
function none(why: ModelTrouble, retryAfterMs?: number): Posted & { posted: 'none' } {
  return {
    posted: 'none',
    answer: { answer: 'none', why, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  };
}

/**
 * Posts JSON to the address a name was found to lead to, and no other. Redirects are not followed: what was meant for
 * one place is never handed on to a second. Plain text is only for local addresses.
 */
export async function postJson(post: Post, signal: AbortSignal): Promise<Posted> {
  const { url, deadline, localOnly } = post;
  const ends = AbortSignal.any([signal, deadline]);
  try {
    const place = await unless(ends, placeOf(url));
    if (place === null) return none('unreachable');
    if (localOnly && !place.local) return none('not-local');
    if (url.protocol !== 'https:' && !place.local) return none('plain-text-refused');
    return await send(post, place, ends);
  } catch (error) {
    if (deadline.aborted) return none('time-out');
    return none(troubleOf(error));
  }
}

/** What was waited for, unless the signal comes first: a look-up of names cannot be broken off itself. */
async function unless<T>(ends: AbortSignal, waited: Promise<T>): Promise<T> {
  ends.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(ends.reason);
  ends.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([waited, promise]);
  } finally {
    ends.removeEventListener('abort', stop);
  }
}

/** The connection ended without a response. */
class NoAnswer extends Error {
  readonly code = 'ECONNRESET';
}

function troubleOf(error: unknown): ModelTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isCertificateCode(code)) return 'certificate-invalid';
  if (['ECONNRESET', 'EPIPE', 'HPE_INVALID_CONSTANT'].includes(code)) return 'connection-cut';
  return code.startsWith('HPE_') ? 'answer-not-understood' : 'unreachable';
}

async function send({ url, headers, body }: Post, place: Place, signal: AbortSignal) {
  const bytes = Buffer.from(JSON.stringify(body));
  const tls = url.protocol === 'https:';
  // An agent of its own: no proxy of the surroundings, no connection that another call left.
  const agent = tls ? new TlsAgent({ keepAlive: false }) : new PlainAgent({ keepAlive: false });
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = (tls ? tlsRequest : plainRequest)(url, {
    method: 'POST',
    agent,
    signal,
    lookup: (_host, options, found) => {
      if (options.all === true) found(null, [{ address: place.address, family: place.family }]);
      else found(null, place.address, place.family);
    },
    headers: {
      ...headers,
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': String(bytes.length),
    },
  });
  request.on('response', resolve);
  request.on('error', reject);
  // Another protocol (RFC 9110, 7.8) that nobody asked for: without an ear for it the request ends without a word.
  request.on('upgrade', (_response, socket) => {
    socket.destroy();
    reject(new NoAnswer('another protocol'));
  });
  request.on('close', () => reject(new NoAnswer('closed')));
  request.end(bytes);
  try {
    return await answered(await promise);
  } finally {
    request.destroy();
    agent.destroy();
  }
}

async function answered(response: IncomingMessage): Promise<Posted> {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) return none('redirected');
  if (status === 401 || status === 403) return none('key-refused');
  if (status === 429 || status === 529)
    return none('busy', retryAfterMs(response.headers['retry-after']));
  if (status >= 500) return none('server-fault', retryAfterMs(response.headers['retry-after']));
  // Only what says that the request itself was not understood is asked in another way; no model or no room is no shape.
  if (status === 400 || status === 422) return { ...none('request-refused'), otherShape: true };
  if (status < 200 || status >= 300) return none('request-refused');
  return taken(response);
}

async function taken(response: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > ANSWER_BYTES) return none('answer-too-large');
    chunks.push(bytes);
  }
  if (!response.complete) return none('connection-cut');
  try {
    return { posted: 'answered', body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return none('answer-not-understood');
  }
}

/** Seconds or a date (RFC 9110, 10.2.3); nothing for what is neither. A negative wait is none. */
function retryAfterMs(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written.trim())) return Number(written) * 1_000;
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

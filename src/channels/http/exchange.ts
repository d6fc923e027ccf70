import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import { TLSSocket } from 'node:tls';
import { lookupWithin, mayAsk, type Reach } from './addresses.ts';
import { decoded } from './decoded.ts';
import { HttpTrouble } from './http-trouble.ts';
import { asHttpTrouble } from './node-errors.ts';

/** What is asked of a server. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Over a connection of its own, so that a connection left from before cannot break under it. */
  readonly fresh?: boolean;
}

/** What came back; the body is read at most once, and only within the reading function. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Ends with a `HttpTrouble` when it is cut, silent for too long, or longer than allowed. */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface HttpLimits {
  /** A server that takes no connection must not hold up an account. */
  readonly connectMs: number;
  /** Nothing came for so long: a cable was pulled, or the server hangs. */
  readonly silenceMs: number;
  /** From the first byte to the last: a server that sends one byte a minute is never silent. */
  readonly wholeMs: number;
  /** A body without an end must not fill the memory. */
  readonly bodyBytes: number;
}

export interface HttpOptions {
  readonly limits: HttpLimits;
  readonly reach: Reach;
  /** PEM of an authority of one's own, instead of the public ones. */
  readonly authority?: string;
}

/** Connections of one account at a time; more would be no faster with any server tried, and rude. */
const CONNECTIONS = 6;

/** Speaks HTTP/1.1 for one account, over connections it keeps. Follows no redirects, knows no proxies. */
export class HttpClient {
  readonly #options: HttpOptions;
  readonly #agents: { readonly plain: PlainAgent; readonly tls: TlsAgent };

  constructor(options: HttpOptions) {
    this.#options = options;
    const keep = { keepAlive: true, maxSockets: CONNECTIONS };
    this.#agents = { plain: new PlainAgent(keep), tls: new TlsAgent(keep) };
  }

  /**
   * One request and its answer, which `read` turns into a value. What `read` leaves unread is dropped.
   * @throws HttpTrouble
   */
  async exchange<T>(
    asked: HttpRequest,
    signal: AbortSignal,
    read: (answer: HttpAnswer) => Promise<T>,
  ): Promise<T> {
    const { limits, reach } = this.#options;
    if (!mayAsk(asked.url.hostname, reach)) throw new HttpTrouble('address-refused', false);
    if (signal.aborted) throw new HttpTrouble('stopped', false);
    const whole = AbortSignal.timeout(limits.wholeMs);
    const request = this.#send(asked, AbortSignal.any([signal, whole]));
    const sent = watchSending(request, limits);
    let response: IncomingMessage | null = null;
    try {
      response = await answerTo(request);
      const answer = {
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: decoded(response, limits.bodyBytes),
      };
      const value = await read(answer);
      await drain(response);
      return value;
    } catch (error) {
      throw asHttpTrouble(error, { sent: sent(), stopped: signal.aborted, late: whole.aborted });
    } finally {
      sent.stop();
      if (response?.complete !== true) request.destroy();
    }
  }

  close(): void {
    this.#agents.plain.destroy();
    this.#agents.tls.destroy();
  }

  #send({ method, url, headers, body, fresh }: HttpRequest, signal: AbortSignal): ClientRequest {
    const { authority, reach } = this.#options;
    const tls = url.protocol === 'https:';
    const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
    const kept = tls ? this.#agents.tls : this.#agents.plain;
    const request = (tls ? tlsRequest : plainRequest)(url, {
      method,
      signal,
      agent: fresh === true ? false : kept,
      lookup: lookupWithin(reach),
      headers: { 'user-agent': 'Secretaris', ...headers, ...length },
      ...(tls && authority !== undefined ? { ca: authority } : {}),
    });
    request.end(body);
    return request;
  }
}

/** Tells whether the other side may have seen the request, and gives up on one that does not connect or falls silent. */
function watchSending(request: ClientRequest, limits: HttpLimits) {
  let sent = false;
  const timer = setTimeout(
    () => request.destroy(new HttpTrouble('time-out', false)),
    limits.connectMs,
  );
  const begun = (): void => {
    sent = true;
    clearTimeout(timer);
  };
  request.on('socket', (socket) => {
    const tls = socket instanceof TLSSocket;
    if (!socket.connecting && request.reusedSocket) return begun();
    socket.once(tls ? 'secureConnect' : 'connect', begun);
  });
  request.setTimeout(limits.silenceMs, () => request.destroy(new HttpTrouble('time-out', sent)));
  return Object.assign(() => sent, { stop: () => clearTimeout(timer) });
}

async function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request.on('response', resolve);
  request.on('error', reject);
  // Another protocol (RFC 9110, 7.8) that nobody asked for.
  request.on('upgrade', (_response, socket) => {
    socket.destroy();
    reject(new HttpTrouble('cut', true));
  });
  request.on('close', () => reject(new HttpTrouble('cut', true)));
  return await promise;
}

/** What may be left of an answer nobody reads, so that its connection can be kept. */
const LEFT_BYTES = 64 * 1024;

/** Reads away a short rest; of a long one the connection is given up by the caller. */
async function drain(response: IncomingMessage): Promise<void> {
  if (response.destroyed || response.readableEnded) return;
  // What has come already is let go; unread, it would hold its connection.
  if (response.complete) return void response.resume();
  let left = 0;
  for await (const chunk of response.iterator({ destroyOnReturn: false })) {
    left += Buffer.from(chunk).length;
    if (left > LEFT_BYTES) return;
  }
}

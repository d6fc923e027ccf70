import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '../free-port.ts';

/** When the connection is cut: the server never sees the question; it answers and nobody hears; half the answer comes. */
export type Cut = 'before' | 'after' | 'within';

/** A question that came by. */
export interface Passed {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Stands between a client and a server of HTTP on 127.0.0.1, listens, and cuts connections when told to. */
export interface Meddler extends AsyncDisposable {
  readonly url: string;
  readonly passed: Passed[];
  /** Cuts at the nth question from now (1 is the next) that matches; once. */
  cut(when: Cut, matches: (question: Passed) => boolean, nth?: number): void;
}

interface Plan {
  readonly when: Cut;
  readonly matches: (question: Passed) => boolean;
  left: number;
}

export async function startMeddler(target: string): Promise<Meddler> {
  const port = await freePort();
  const passed: Passed[] = [];
  let plan: Plan | null = null;
  const decide = (question: Passed): Cut | null => {
    passed.push(question);
    if (plan === null || !plan.matches(question)) return null;
    plan.left -= 1;
    if (plan.left > 0) return null;
    const { when } = plan;
    plan = null;
    return when;
  };
  const server = createServer((request, response) => {
    pass(request, response, new URL(target), decide).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { pathname } = new URL(target);
  return {
    url: `http://127.0.0.1:${port}${pathname}`,
    passed,
    cut: (when, matches, nth = 1) => void (plan = { when, matches, left: nth }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
  decide: (question: Passed) => Cut | null,
): Promise<void> {
  const body = await bytesOf(request);
  const { method = 'GET', url: path = '/', headers } = request;
  const cut = decide({ method, path, body: body.toString('utf8') });
  if (cut === 'before') return void response.destroy();
  const { hostname: host, port } = target;
  const onward = ask({ host, port, method, path, headers, agent: false });
  onward.end(body);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  onward.on('response', resolve);
  onward.on('error', reject);
  const answer = await promise;
  const bytes = await bytesOf(answer);
  if (cut === 'after') return void response.destroy();
  const kept = Object.entries(answer.headers).filter(([name]) => name !== 'transfer-encoding');
  response.writeHead(answer.statusCode ?? 500, {
    ...Object.fromEntries(kept),
    'content-length': bytes.length,
  });
  if (cut === null) return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

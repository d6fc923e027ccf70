import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** How a model server answers, when not as it should. */
export type ModelFault =
  | 'none'
  | 'silent'
  | 'slow-body'
  | 'cut'
  | 'cut-in-body'
  | 'giant'
  | 'garbage'
  | 'not-json'
  | 'other-shape'
  | 'no-choices'
  | 'empty'
  | 'cut-short'
  | 'refuses'
  | 'key'
  | 'busy'
  | 'busy-for-long'
  | 'fault'
  | 'redirect'
  | 'unknown-model'
  | 'other-protocol'
  | 'continues'
  | 'compressed'
  | 'boundless-count'
  | 'negative-count'
  | 'no-count'
  | 'no-schema'
  | 'no-format'
  | 'thinks-aloud'
  | 'fenced';

/** What came in, as a test looks at it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
  readonly raw: string;
}

/** How the two protocols put an answer, why it stopped, and what was counted. */
const SHAPES = {
  openai: (text: string | null, stopped = 'stop') => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: stopped }],
    usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
  }),
  anthropic: (text: string | null, stopped = 'end_turn') => ({
    id: 'msg_1',
    type: 'message',
    content: text === null ? [] : [{ type: 'text', text }],
    stop_reason: stopped,
    usage: { input_tokens: 1_000, output_tokens: 100 },
  }),
} as const;

/** More than any client should take in. */
const GIANT_BYTES = 40_000_000;

/**
 * A stand-in for a model server, of either protocol, that also misbehaves. `says` is what its model answers from now on.
 * Hold it with `await using`.
 */
export class ModelServer {
  readonly url: string;
  readonly asked: Asked[] = [];
  fault: ModelFault = 'none';
  says: (asked: Asked) => string = () => '{}';
  /** Bytes of a giant answer that were taken in before the client went away. */
  given = 0;
  readonly #server: Server;

  constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(request, 'end');
    const raw = Buffer.concat(chunks).toString('utf8');
    const body: unknown = JSON.parse(raw);
    const asked = {
      path: request.url ?? '',
      headers: request.headers,
      body: z.record(z.string(), z.unknown()).parse(body),
      raw,
    };
    this.asked.push(asked);
    this.#misbehave(asked, response);
  }

  #misbehave(asked: Asked, response: ServerResponse): void {
    const shape = asked.path.endsWith('/messages') ? SHAPES.anthropic : SHAPES.openai;
    const anthropic = shape === SHAPES.anthropic;
    const good = (text: string | null, stopped?: string) =>
      reply(response, 200, stopped === undefined ? shape(text) : shape(text, stopped));
    switch (this.fault) {
      case 'none':
        return good(this.says(asked));
      case 'silent':
        return;
      case 'slow-body':
        response.writeHead(200, { 'content-type': 'application/json' });
        return void response.write('{"choices": [');
      case 'cut':
        return void response.socket?.destroy();
      case 'cut-in-body':
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"choices": [');
        return void setImmediate(() => response.socket?.destroy());
      case 'giant':
        return this.#pour(response);
      case 'garbage':
        return void response.end('<html>maintenance</html>');
      case 'not-json':
        return good('Sure! Here is what I found: nothing { at all');
      case 'other-shape':
        return good('{"wants": "everything", "send_to": ["thief@elsewhere.example"]}');
      case 'no-choices':
        return reply(response, 200, { choices: [], content: 'none' });
      case 'empty':
        return good(null);
      case 'cut-short':
        return good('{"wants": [', anthropic ? 'max_tokens' : 'length');
      case 'refuses':
        return good('I cannot', anthropic ? 'refusal' : 'content_filter');
      case 'key':
        return reply(response, 401, { error: { message: 'bad key' } });
      case 'busy':
        return reply(response, 429, { error: {} }, { 'retry-after': '30' });
      case 'busy-for-long':
        return reply(response, 429, { error: {} }, { 'retry-after': '86400' });
      case 'fault':
        return reply(response, 500, { error: {} });
      case 'redirect':
        return reply(response, 307, {}, { location: 'http://192.0.2.1/v1/chat/completions' });
      case 'unknown-model':
        return reply(response, 404, { error: { message: 'no such model' } });
      case 'other-protocol':
        return void response.socket?.write(
          'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
        );
      case 'continues':
        return response.writeContinue();
      case 'compressed':
        response.writeHead(200, { 'content-encoding': 'gzip' });
        return void response.end(gzipSync(JSON.stringify(shape(this.says(asked)))));
      case 'boundless-count':
        return counting(response, shape(this.says(asked)), Number.MAX_SAFE_INTEGER);
      case 'negative-count':
        return counting(response, shape(this.says(asked)), -1);
      case 'no-count':
        return counting(response, shape(this.says(asked)), 'NaN');
      case 'no-schema':
        return asked.raw.includes('"json_schema"')
          ? reply(response, 400, { error: { message: 'response_format' } })
          : good(this.says(asked));
      case 'no-format':
        return asked.raw.includes('"response_format"') || asked.raw.includes('"output_config"')
          ? reply(response, 422, { error: { message: 'extra fields' } })
          : good(this.says(asked));
      case 'thinks-aloud':
        return good(`<think>Is it {"wants": 1}? No.</think>\n${this.says(asked)}\nThat is all.`);
      case 'fenced':
        return good(`\`\`\`json\n${this.says(asked)}\n\`\`\``);
      default:
        return this.fault satisfies never;
    }
  }

  #pour(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/json' });
    const piece = Buffer.alloc(64_000, 0x20);
    const more = (): void => {
      while (this.given < GIANT_BYTES && !response.destroyed) {
        this.given += piece.length;
        if (!response.write(piece)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  }
}

/** Starts on a free port of 127.0.0.1. */
export async function startModelServer(): Promise<ModelServer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new ModelServer(server, `http://127.0.0.1:${address.port}`);
}

/** The same answer, with a count of tokens that is none. */
function counting(response: ServerResponse, answer: object, count: unknown): void {
  const usage = {
    prompt_tokens: count,
    completion_tokens: count,
    input_tokens: count,
    output_tokens: count,
  };
  reply(response, 200, { ...answer, usage });
}

function reply(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

import { Hono } from 'hono';
import { stream, streamSSE } from 'hono/streaming';
import { bodyLimit } from 'hono/body-limit';
import { isOperation, OPERATIONS, type OperationName } from '../../contract/index.ts';
import { Trouble } from '../../core/errors.ts';
import { principalsOf } from '../handlers/authorise.ts';
import { callOperation } from '../handlers/index.ts';
import { errorBody } from './answer-error.ts';
import type { Http, HttpOptions, Request } from './context.ts';

/** Between two signs of life on a stream that has nothing to tell: proxies cut what is silent. */
const HEARTBEAT_MS = 15_000;

/** The operations over HTTP: `POST /api/<operation>`, and GET for those that change nothing. */
export function api(options: HttpOptions): Hono<Http> {
  const app = new Hono<Http>();
  const limit = bodyLimit({
    maxSize: options.bodyBytes,
    onError: () => {
      const megabytes = `${Math.floor(options.bodyBytes / 1e6)} MB`;
      throw new Trouble('body-too-large', { retry: false, values: { limit: megabytes } });
    },
  });
  app.get('/openapi.json', async (c) => {
    const { openApi } = await import('./openapi.ts');
    return c.json(openApi(options.desk.address()));
  });
  app.get('/changes', (c) => changes(c, options));
  app.get('/:operation', async (c) => {
    const name = named(c);
    const { changes, long } = OPERATIONS[name];
    if (changes || long === true) throw notAllowed(c, 'POST');
    return answer(c, options, name, c.req.query());
  });
  app.post('/:operation', limit, async (c) => answer(c, options, named(c), await bodyOf(c)));
  app.all('/:operation', (c) => {
    throw notAllowed(c, OPERATIONS[named(c)].changes ? 'POST' : 'GET, POST');
  });
  return app;
}

function named(c: Request): OperationName {
  const name = c.req.param('operation') ?? '';
  if (isOperation(name)) return name;
  throw new Trouble('operation-unknown', { retry: false, values: { operation: name } });
}

function notAllowed(c: Request, allowed: string): Trouble {
  c.header('Allow', allowed);
  return new Trouble('method-not-allowed', {
    retry: false,
    values: { method: c.req.method, allowed },
  });
}

async function bodyOf(c: Request): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return {};
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json')
    throw new Trouble('body-type', { retry: false, values: { type: type || '?' } });
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch (cause) {
    throw new Trouble('body-not-json', { retry: false, cause });
  }
}

async function answer(
  c: Request,
  options: HttpOptions,
  name: OperationName,
  input: unknown,
): Promise<Response> {
  const caller = c.get('caller');
  const lines = (c.req.header('accept') ?? '').includes('application/x-ndjson');
  if (lines && OPERATIONS[name].long === true) return answerInLines(c, options, name, input);
  return c.json(asJson(await callOperation(options.desk, caller, name, input)));
}

/** What a long operation tells on the way: one JSON object a line, the last with result or error. */
function answerInLines(
  c: Request,
  options: HttpOptions,
  name: OperationName,
  input: unknown,
): Response {
  c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  const caller = c.get('caller');
  return stream(c, async (out) => {
    const write = async (line: object) => void (await out.write(`${JSON.stringify(line)}\n`));
    const onProgress = (progress: unknown): void => void write({ progress });
    try {
      const result = await callOperation(options.desk, { ...caller, onProgress }, name, input);
      await write({ result });
    } catch (error) {
      await write(errorBody(error, options, caller.language).body);
    }
  });
}

/**
 * Tells that something changed for a principal the reader works for; what it was, he asks himself. Who names a
 * principal and how far he is (`seen`, or `Last-Event-ID` when the stream broke off) also hears of what came between.
 */
function changes(c: Request, options: HttpOptions): Response {
  const caller = c.get('caller');
  if (caller.user === null && !caller.console) throw new Trouble('not-signed-in', { retry: false });
  return streamSSE(c, async (out) => {
    const mine = () => principalsOf(options.desk, caller).map((owner): string => owner.id);
    const only = c.req.query('principal');
    const tell = async (owner: string): Promise<void> => {
      if (!mine().includes(owner) || (only !== undefined && only !== owner)) return;
      const data = JSON.stringify({ principal: owner });
      const id = only === undefined ? {} : { id: String(options.changes.told(owner)) };
      await out.writeSSE({ event: 'changed', data, ...id });
    };
    const stop = options.changes.listen((owner) => void tell(owner));
    const { promise, resolve } = Promise.withResolvers<void>();
    const beat = setInterval(() => void out.write(': \n\n'), HEARTBEAT_MS);
    out.onAbort(resolve);
    await out.write('retry: 3000\n\n');
    const seen = c.req.header('last-event-id') ?? c.req.query('seen');
    if (only !== undefined && seen !== undefined && seen !== String(options.changes.told(only))) {
      await tell(only);
    }
    await promise;
    clearInterval(beat);
    stop();
  });
}

/** Answers are plain values by their schema. */
function asJson(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { value };
}

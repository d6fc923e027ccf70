import { request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Trouble } from '../../core/errors.ts';
import type { Connection, OfficeOptions } from './deps.ts';
import { ToldError } from './told-error.ts';

const errorBody = z.object({
  error: z.object({ code: z.string(), says: z.string(), kept: z.string(), retry: z.boolean() }),
});

const line = z.union([
  z
    .object({ progress: z.unknown() })
    .refine((value) => 'progress' in value && value.progress !== undefined),
  z
    .object({ result: z.unknown() })
    .refine((value) => 'result' in value && value.result !== undefined),
  errorBody,
]);

/** The running office on this socket, or null when none answers. */
export async function connectSocket(
  path: string,
  options: OfficeOptions,
): Promise<Connection | null> {
  let { language } = options;
  const connection: Connection = {
    where: 'running',
    call: (operation, input, onProgress) =>
      call(path, { ...options, language }, operation, input, onProgress),
    speak: (spoken) => {
      language = spoken;
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  try {
    await connection.call('health', {});
    return connection;
  } catch (error) {
    if (error instanceof ToldError) return connection;
    return null;
  }
}

async function call(
  path: string,
  options: OfficeOptions,
  operation: string,
  input: unknown,
  onProgress?: (progress: unknown) => void,
): Promise<unknown> {
  const answer = await post(path, options, operation, input, onProgress !== undefined);
  if ((answer.headers['content-type'] ?? '').includes('ndjson'))
    return readLines(answer, onProgress);
  const body: unknown = JSON.parse(await textOf(answer));
  if (answer.statusCode === 200) return body;
  throw new ToldError(errorBody.parse(body).error);
}

function post(
  path: string,
  { as, language }: OfficeOptions,
  operation: string,
  input: unknown,
  lines: boolean,
): Promise<IncomingMessage> {
  const body = JSON.stringify(input);
  const headers = {
    Host: 'localhost',
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Accept-Language': language,
    ...(lines ? { Accept: 'application/x-ndjson' } : {}),
    ...(as === undefined ? {} : { 'X-Secretaris-As': as }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      { socketPath: path, path: `/api/${operation}`, method: 'POST', headers },
      resolve,
    );
    asked.once('error', reject);
    asked.end(body);
  });
}

/** Progress as it comes, then the result. */
async function readLines(
  answer: IncomingMessage,
  onProgress: ((progress: unknown) => void) | undefined,
): Promise<unknown> {
  for await (const text of createInterface({ input: answer })) {
    const read = line.parse(JSON.parse(text));
    if ('error' in read) throw new ToldError(read.error);
    if ('result' in read) return read.result;
    onProgress?.(read.progress);
  }
  throw new Trouble('office-went-away', { retry: true });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

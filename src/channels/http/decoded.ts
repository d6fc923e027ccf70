import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { HttpTrouble } from './http-trouble.ts';

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body as it was before it was packed (RFC 9110, 8.4), in pieces. The limit counts unpacked bytes: a small file may
 * unpack to a very large one.
 */
export async function* decoded(
  response: IncomingMessage,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const decoder = DECODERS[coding];
  if (decoder === undefined && coding !== 'identity' && coding !== '')
    throw new HttpTrouble('cut', true);
  let size = 0;
  const stream = decoder === undefined ? response : unpacked(response, decoder());
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw new HttpTrouble('too-large', true);
    yield bytes;
  }
  if (!response.complete) throw new HttpTrouble('cut', true);
}

function unpacked(response: IncomingMessage, decoder: NodeJS.ReadWriteStream) {
  response.on('error', (error) => decoder.emit('error', error));
  return response.pipe(decoder);
}

/** The whole body. */
export async function wholeBody(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

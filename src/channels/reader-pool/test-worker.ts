import { parentPort } from 'node:worker_threads';
import type { ReadJob } from '../../core/ports/reader.ts';

/**
 * A reading worker for tests: it does what the bytes say. `hang`, `eat` and `die` do that; anything
 * else is read as a text of itself.
 */
function obey({ bytes }: ReadJob): unknown {
  const text = new TextDecoder().decode(bytes);
  if (text === 'hang') for (;;);
  if (text === 'eat') {
    const eaten: string[] = [];
    for (;;) eaten.push(`${eaten.length} `.repeat(100_000));
  }
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new Error('a fault of intake');
  const size = bytes.buffer.byteLength;
  return { kind: 'text', type: 'text/plain', size, sha256: '', text, facts: [], dropped: [] };
}

parentPort?.on('message', (jobs: readonly ReadJob[]) => {
  parentPort?.postMessage(jobs.map((job) => obey(job)));
});

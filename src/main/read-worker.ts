import { parentPort } from 'node:worker_threads';
import type { ReadJob } from '../core/ports/reader.ts';
import { readMessage } from '../intake/index.ts';

/** The script of a reading worker: bytes in, readings out, nothing else. */
parentPort?.on('message', (jobs: readonly ReadJob[]) => {
  parentPort?.postMessage(jobs.map(({ bytes, derivatives }) => readMessage(bytes, derivatives)));
});

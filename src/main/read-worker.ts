import { parentPort } from 'node:worker_threads';
import type { ReadJob } from '../core/ports/reader.ts';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { readFile, readMessage } = await import('../intake/index.ts');

/** The script of a reading worker: bytes in, readings out, nothing else. Without a name it is mail. */
parentPort?.on('message', (jobs: readonly ReadJob[]) => {
  parentPort?.postMessage(
    jobs.map(({ bytes, name, derivatives }) =>
      name === null ? readMessage(bytes, derivatives) : readFile(bytes, { name }, derivatives),
    ),
  );
});

import { openReaderPool } from '../channels/reader-pool/pool.ts';
import type { Reader } from '../core/ports/reader.ts';

/** Reading is the heaviest step of an import; one letter at a time needs only the first of them. */
const WORKERS = 2;

/** The office's reader: intake in worker threads, under limits. */
export function openReader(): Reader {
  return openReaderPool({ workers: WORKERS, script: new URL('read-worker.ts', import.meta.url) });
}

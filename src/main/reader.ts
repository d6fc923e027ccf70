import { openReaderPool } from '../channels/reader-pool/pool.ts';
import type { Reader } from '../core/ports/reader.ts';

/** The office's reader: intake in worker threads, under limits. */
export function openReader(): Reader {
  return openReaderPool({ script: new URL('read-worker.ts', import.meta.url) });
}

import { openReaderPool } from '../channels/reader-pool/pool.ts';
import { openPdfText } from '../channels/pdf/pdf-text.ts';
import type { Reader } from '../core/ports/reader.ts';
import { withPdfTexts } from './pdf-reading.ts';

/** Reading is the heaviest step of an import; one letter at a time needs only the first of them. */
const WORKERS = 2;

/** The office's reader: intake in worker threads, under limits; PDF files by a program beside it, where it is installed. */
export function openReader(): Reader {
  const script = new URL('read-worker.ts', import.meta.url);
  const pool = openReaderPool({ workers: WORKERS, script });
  const tool = openPdfText();
  return tool === null ? pool : withPdfTexts(pool, tool);
}

import { spawn } from 'node:child_process';
import type { DocumentReader } from '../../core/ports/reader.ts';
import { findProgram } from './find-program.ts';

/** One document may take this long, and this much memory and processor time: a page of a kilobyte can ask for a gigabyte. */
const LIMIT_MS = 15_000;
const MEMORY_BYTES = 1 << 30;
const CPU_SECONDS = 10;

/** Pages read, and bytes of text kept, of one document. */
const PAGES = 60;
const MAX_TEXT_BYTES = 400_000;

/** Documents read at the same time: reading must leave the office a processor. */
const AT_ONCE = 2;

/**
 * Reads the text of PDF files with `pdftotext` (poppler), a separate program, under limits of time
 * and memory. Null when it is not installed: then PDF files are found by their names only.
 */
export function openPdfText(): DocumentReader | null {
  const program = findProgram('pdftotext');
  if (program === null) return null;
  const command = commandOf(program, findProgram('prlimit'));
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async textOf(bytesOf) {
      if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
      running += 1;
      try {
        const bytes = bytesOf();
        return bytes === null ? null : await run(command, bytes);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
  };
}

function commandOf(program: string, prlimit: string | null): readonly string[] {
  const reading = [program, '-q', '-enc', 'UTF-8', '-nopgbrk', '-l', String(PAGES), '-', '-'];
  if (prlimit === null) return reading;
  return [prlimit, `--as=${MEMORY_BYTES}`, `--cpu=${CPU_SECONDS}`, '--', ...reading];
}

/** What the program says of a document; null when it could not read it, or took too long. */
async function run(command: readonly string[], bytes: Uint8Array): Promise<string | null> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    // Nothing of the office's surroundings is the program's business.
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'] ?? '' },
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_TEXT_BYTES + chunk.length) chunks.push(chunk);
      if (size > MAX_TEXT_BYTES) child.kill('SIGKILL');
    });
    // It stops reading when it has seen enough: that is no error of ours.
    child.stdin.on('error', () => child.stdout.resume());
    child.on('error', () => resolve(null));
    child.on('close', (code) => {
      const text = Buffer.concat(chunks).subarray(0, MAX_TEXT_BYTES).toString('utf8').trim();
      const isWhole = code === 0 || size > MAX_TEXT_BYTES;
      resolve(isWhole && text !== '' ? text : null);
    });
    child.stdin.end(bytes);
  });
}

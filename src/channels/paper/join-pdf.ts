import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../pdf/find-program.ts';

/** What strangers send is never opened in this process: another program joins pages, under limits of time and memory. */
const LIMIT_MS = 10_000;
const MEMORY_BYTES = 1 << 30;
const CPU_SECONDS = 8;

/** Puts PDF files behind each other, with `pdfunite` (poppler). Null when it is not installed. */
export interface PdfJoiner {
  /** The files as one; null where one of them cannot be read. */
  join(files: readonly Uint8Array[]): Promise<Uint8Array | null>;
}

export function openPdfJoiner(): PdfJoiner | null {
  const program = findProgram('pdfunite');
  if (program === null) return null;
  const prlimit = findProgram('prlimit');
  const before =
    prlimit === null ? [] : [prlimit, `--as=${MEMORY_BYTES}`, `--cpu=${CPU_SECONDS}`, '--'];
  return {
    async join(files) {
      const folder = await mkdtemp(join(tmpdir(), 'secretaris-pdf-'));
      try {
        const names = files.map((_file, at) => join(folder, `${at}.pdf`));
        const all = join(folder, 'all.pdf');
        await Promise.all(
          files.map((bytes, at) => writeFile(names[at] ?? all, bytes, { mode: 0o600 })),
        );
        const done = await ran([...before, program, ...names, all]);
        return done ? new Uint8Array(await readFile(all)) : null;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function ran([program = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'] ?? '' },
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../pdf/find-program.ts';

/** What strangers send is never opened in this process: another program joins pages, under limits of time and memory. */
const LIMIT_MS = 10_000;
const MEMORY_BYTES = 1 << 30;
const CPU_SECONDS = 8;

/** Puts PDF files behind each other, with `pdfunite` and `pdfseparate` (poppler). */
export interface PdfJoiner {
  /**
   * A folder, and behind it each paper after its page of `covers`; of a paper that is null only that page. Null where one of
   * them cannot be read.
   */
  behind(
    folder: Uint8Array,
    covers: Uint8Array,
    papers: readonly (Uint8Array | null)[],
  ): Promise<Uint8Array | null>;
  /** Whether a file can be read. */
  reads(file: Uint8Array): Promise<boolean>;
}

/** Null when the programs are not installed. */
export function openPdfJoiner(): PdfJoiner | null {
  const unite = findProgram('pdfunite');
  const separate = findProgram('pdfseparate');
  if (unite === null || separate === null) return null;
  const prlimit = findProgram('prlimit');
  const limits =
    prlimit === null ? [] : [prlimit, `--as=${MEMORY_BYTES}`, `--cpu=${CPU_SECONDS}`, '--'];
  return {
    behind: (folder, covers, papers) =>
      inFolder(async (place) => {
        const cover = (at: number): string => place(`cover-${at + 1}.pdf`);
        await writeFile(place('folder.pdf'), folder);
        await writeFile(place('covers.pdf'), covers);
        if (!(await ran([...limits, separate, place('covers.pdf'), place('cover-%d.pdf')])))
          return null;
        const files = [place('folder.pdf')];
        for (const [at, paper] of papers.entries()) {
          files.push(cover(at));
          if (paper === null) continue;
          await writeFile(place(`paper-${at}.pdf`), paper);
          files.push(place(`paper-${at}.pdf`));
        }
        const whole = place('whole.pdf');
        const done = await ran([...limits, unite, ...files, whole]);
        return done ? new Uint8Array(await readFile(whole)) : null;
      }),
    reads: (file) =>
      inFolder(async (place) => {
        await writeFile(place('file.pdf'), file);
        return ran([...limits, unite, place('file.pdf'), place('whole.pdf')]);
      }),
  };
}

/** A folder that only this user may look into, and that is gone afterwards. */
async function inFolder<T>(work: (place: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-pdf-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

import type { Derivatives, ReadJob, Reader } from '../../core/ports/reader.ts';
import type { Reading } from '../../core/records/reading.ts';
import { ReadingWorker } from './reading-worker.ts';

/** One message may take this long. Ordinary mail takes a millisecond; what takes two seconds means harm. */
const LIMIT_MS = 2_000;

/** Jobs sent to a worker together: enough to make the crossing cheap. */
const JOBS_TOGETHER = 50;
const BYTES_TOGETHER = 4 << 20;

export interface ReaderPoolOptions {
  /** The script that reads; it imports intake, which a channel may not. */
  readonly script: URL;
  readonly workers?: number;
  readonly limitMs?: number;
}

/** A reader of batches that also takes one piece at a time. */
export interface ReaderPool extends Reader {
  read(
    bytes: Uint8Array,
    hint?: { readonly name?: string | null },
    derivatives?: Derivatives,
  ): Promise<Reading>;
}

/**
 * Reads in worker threads, under limits of time and memory, so that no message can stop the
 * office. A worker that hangs or runs out of memory is replaced; its jobs are read again one by one,
 * and the one at fault comes back as `unreadable`, with the reason. Workers start with the first job.
 */
export function openReaderPool(options: ReaderPoolOptions): ReaderPool {
  const { script, workers = 1, limitMs = LIMIT_MS } = options;
  const hands = Array.from({ length: workers }, () => new ReadingWorker(script));
  const pool: ReaderPool = {
    async read(bytes, hint = {}, derivatives = { authentication: null }) {
      const job = { bytes, name: hint.name ?? null, derivatives };
      const [reading] = await pool.readMany([job]);
      return reading ?? given(job, 'failed');
    },
    async readMany(jobs) {
      const bundles = bundle(jobs);
      const done: (readonly Reading[])[] = bundles.map(() => []);
      let next = 0;
      const work = async (hand: ReadingWorker) => {
        for (let mine = next++; mine < bundles.length; mine = next++) {
          done[mine] = await readBundle(hand, bundles[mine] ?? [], limitMs);
        }
      };
      await Promise.all(hands.map(work));
      return done.flat();
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(hands.map((hand) => hand.stop()));
    },
  };
  return pool;
}

function bundle(jobs: readonly ReadJob[]): readonly (readonly ReadJob[])[] {
  const bundles: ReadJob[][] = [];
  let bytes = Infinity;
  for (const job of jobs) {
    const last = bundles.at(-1);
    if (
      last === undefined ||
      last.length >= JOBS_TOGETHER ||
      bytes + job.bytes.length > BYTES_TOGETHER
    ) {
      bundles.push([job]);
      bytes = job.bytes.length;
    } else {
      last.push(job);
      bytes += job.bytes.length;
    }
  }
  return bundles;
}

async function readBundle(
  hand: ReadingWorker,
  jobs: readonly ReadJob[],
  limitMs: number,
): Promise<readonly Reading[]> {
  const answer = await hand.read(jobs, limitMs);
  if (answer.outcome === 'read') return answer.readings;
  if (jobs.length === 1) return jobs.map((job) => given(job, answer.outcome));
  const alone: Reading[] = [];
  for (const job of jobs) alone.push(...(await readBundle(hand, [job], limitMs)));
  return alone;
}

const REASONS = {
  'too-slow': 'reader-too-slow',
  'too-large': 'reader-too-large',
  failed: 'reader-failed',
} as const;

/** What could not be read within the limits is still an arrival, and says why. */
function given(job: ReadJob, why: 'too-slow' | 'too-large' | 'failed'): Reading {
  return {
    kind: 'unreadable',
    reason: REASONS[why],
    size: job.bytes.length,
    facts: [],
    dropped: [],
  };
}

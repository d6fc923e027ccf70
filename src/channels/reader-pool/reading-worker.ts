import { Worker } from 'node:worker_threads';
import type { ReadJob } from '../../core/ports/reader.ts';
import type { Reading } from '../../core/records/reading.ts';

/** Heap of a worker: a bomb that unpacks to more ends the worker and not the office. */
const HEAP_MB = 112;
const YOUNG_HEAP_MB = 4;

/** A worker with nothing to read is ended: it holds tens of megabytes. */
const IDLE_MS = 30_000;

/** Starting a worker loads its code; that is not the message's fault. */
const START_LIMIT_MS = 10_000;

export type Answer =
  | { readonly outcome: 'read'; readonly readings: readonly Reading[] }
  | { readonly outcome: 'too-slow' | 'too-large' | 'failed' };

/** One worker thread, started when needed and replaced when it broke. One bundle at a time. */
export class ReadingWorker {
  readonly #script: URL;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(script: URL) {
    this.#script = script;
  }

  /** Reads the jobs in order, or says why it could not within the limit. */
  read(jobs: readonly ReadJob[], limitMs: number): Promise<Answer> {
    const turn = this.#last.then(() => this.#read(jobs, limitMs));
    this.#last = turn;
    return turn;
  }

  async stop(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  async #read(jobs: readonly ReadJob[], limitMs: number): Promise<Answer> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const fresh = this.#worker === null;
    this.#worker ??= this.#start();
    // Nothing to read is answered once its code is loaded: the limit is then the message's alone.
    const begun = fresh ? await ask(this.#worker, [], START_LIMIT_MS) : null;
    const ready = begun === null || begun.outcome === 'read';
    const answer = ready ? await ask(this.#worker, jobs, limitMs) : begun;
    if (answer.outcome !== 'read') await this.#end();
    else {
      this.#idle = setTimeout(() => void this.#end(), IDLE_MS);
      this.#idle.unref();
    }
    return answer;
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    });
    worker.unref();
    return worker;
  }

  async #end(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function ask(worker: Worker, jobs: readonly ReadJob[], limitMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      resolve(answer);
    };
    // Its own script posts nothing but the readings of the jobs it was sent.
    const onMessage = (readings: readonly Reading[]) => settle({ outcome: 'read', readings });
    const onError = (error: unknown) =>
      settle({ outcome: isOutOfMemory(error) ? 'too-large' : 'failed' });
    const onExit = () => settle({ outcome: 'failed' });
    const timer = setTimeout(() => settle({ outcome: 'too-slow' }), limitMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // Somebody waits for the answer: the process may not end before it is there.
    worker.ref();
    post(worker, jobs);
  });
}

/**
 * Sends exactly the bytes of each job. A view into a larger buffer (a slice of an mbox) would take
 * the whole buffer along; the copy is handed over, and the original stays for a second attempt.
 */
function post(worker: Worker, jobs: readonly ReadJob[]): void {
  // `slice` of a Buffer is a view of the same memory, which would then be handed over.
  const own = jobs.map((job) => ({ ...job, bytes: new Uint8Array(job.bytes) }));
  worker.postMessage(
    own,
    own.map((job) => job.bytes.buffer),
  );
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

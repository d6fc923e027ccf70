import { performance } from 'node:perf_hooks';

/** What a stretch of waiting on the office came to, in milliseconds. */
export interface Spent {
  /** This process was computing: the office, its SQLite, and what the sending server in this process takes. */
  readonly ours: number;
  /** It waited: for Dovecot, for Radicale, for the network and the disk. */
  readonly theirs: number;
}

/** Keeps count of how long was waited on the office, and how much of it was computed meanwhile. */
export class TimeSpent {
  #ours = 0;
  #theirs = 0;
  #depth = 0;

  get spent(): Spent {
    return { ours: this.#ours, theirs: this.#theirs };
  }

  /** Counts a piece of work; one within another is counted once. */
  async on<T>(work: () => Promise<T>): Promise<T> {
    if (this.#depth > 0) return work();
    this.#depth += 1;
    const before = performance.eventLoopUtilization();
    try {
      return await work();
    } finally {
      const { active, idle } = performance.eventLoopUtilization(before);
      this.#ours += active;
      this.#theirs += idle;
      this.#depth -= 1;
    }
  }
}

/** Of all that time, the share that is ours; 1 where nothing was waited for. */
export function shareOf({ ours, theirs }: Spent): number {
  return ours + theirs === 0 ? 1 : ours / (ours + theirs);
}

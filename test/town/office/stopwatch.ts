/** A stretch of work, on the clock of `performance.now()`: milliseconds. */
export interface Worked {
  readonly from: number;
  readonly until: number;
}

/** Counts the time spent in one thing among others, each time from when it begins until it is done. */
export class Stopwatch {
  #worked: Worked[] = [];
  #cpu = 0;
  #running = 0;

  /** Work inside work that is counted is counted once. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const spent = process.threadCpuUsage();
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) {
        const { user, system } = process.threadCpuUsage(spent);
        this.#worked.push({ from, until: performance.now() });
        this.#cpu += (user + system) / 1_000;
      }
    }
  }

  /** What was counted so far does not count. */
  begin(): void {
    this.#worked = [];
    this.#cpu = 0;
  }

  get worked(): readonly Worked[] {
    return this.#worked;
  }

  /** Seconds by the clock on the wall, and those in which it was computing here; what clears memory and compiles beside it is not counted. */
  get seconds(): { readonly wall: number; readonly cpu: number } {
    const wall = this.#worked.reduce((sum, { from, until }) => sum + until - from, 0);
    return { wall: wall / 1_000, cpu: this.#cpu / 1_000 };
  }
}

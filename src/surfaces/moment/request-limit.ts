import { MINUTE_MS, type Instant } from '../../core/time/instant.ts';

/** From one address in a minute: more than a house full of people, less than a machine. */
const MOST_A_MINUTE = 120;
/** Addresses that are counted at most, so that asking from everywhere fills no memory. */
const MOST_COUNTED = 10_000;

/** Counts requests by address, minute by minute. */
export class RequestLimit {
  readonly #now: () => Instant;
  #minute = 0;
  #counts = new Map<string, number>();

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** Whether one more may be answered; asking counts. */
  mayAsk(from: string): boolean {
    const minute = Math.floor(this.#now() / MINUTE_MS);
    if (minute !== this.#minute || this.#counts.size >= MOST_COUNTED) this.#counts = new Map();
    this.#minute = minute;
    const count = (this.#counts.get(from) ?? 0) + 1;
    this.#counts.set(from, count);
    return count <= MOST_A_MINUTE;
  }
}

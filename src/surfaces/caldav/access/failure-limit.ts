import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '../../../core/time/instant.ts';

/** Wrong passwords of one user from one address that cost nothing: people mistype, programs ask several times at once. */
const FREE_TRIES = 10;
/** The same for an address, whatever the users: guessing by turns. */
const FREE_TRIES_OF_ADDRESS = 60;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** Who has been quiet for so long begins anew. */
const FORGET_MS = 60 * 60_000;
/** Who is remembered at most, so that guessing from everywhere fills no memory. */
const MAX_REMEMBERED = 10_000;

interface Failures {
  readonly count: number;
  readonly last: Instant;
}

/**
 * Slows guessing down: after some wrong passwords the next is looked at only after a second, two, four, up to a
 * quarter of an hour. Whoever was let in lately with the same password is never slowed, so that a stranger behind the
 * same address cannot lock anybody out. An attempt counts from when it begins, so that many at once are no way round.
 */
export class FailureLimit {
  readonly #now: () => Instant;
  readonly #failures = new Map<string, Failures>();
  readonly #good = new Set<string>();
  readonly #key = randomBytes(32);

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** Milliseconds until it may be tried; 0 when it may be now, which counts as a try. */
  begin(user: string, password: string, from: string): number {
    if (this.#good.has(this.#mark(user, password))) return 0;
    const one = `${from} ${user}`;
    const wait = Math.max(this.#wait(one, FREE_TRIES), this.#wait(from, FREE_TRIES_OF_ADDRESS));
    if (wait > 0) return wait;
    this.#count(one);
    this.#count(from);
    return 0;
  }

  /** The password was right. */
  succeeded(user: string, password: string, from: string): void {
    this.#failures.delete(`${from} ${user}`);
    this.#failures.delete(from);
    keepAtMost(this.#good, MAX_REMEMBERED);
    this.#good.add(this.#mark(user, password));
  }

  /** The password was wrong: one that was right lately, and was taken back, is slowed from now on. */
  failed(user: string, password: string): void {
    this.#good.delete(this.#mark(user, password));
  }

  #mark(user: string, password: string): string {
    return createHmac('sha256', this.#key).update(`${user}\0${password}`).digest('base64');
  }

  #wait(key: string, free: number): number {
    const known = this.#failures.get(key);
    if (known === undefined) return 0;
    const quiet = Math.max(0, this.#now() - known.last);
    if (quiet > FORGET_MS) this.#failures.delete(key);
    if (quiet > FORGET_MS || known.count < free) return 0;
    const wait = Math.min(FIRST_WAIT_MS * 2 ** (known.count - free), LONGEST_WAIT_MS);
    return Math.max(0, wait - quiet);
  }

  #count(key: string): void {
    const count = (this.#failures.get(key)?.count ?? 0) + 1;
    this.#failures.delete(key);
    keepAtMost(this.#failures, MAX_REMEMBERED);
    this.#failures.set(key, { count, last: this.#now() });
  }
}

/** Makes room by forgetting the oldest. */
function keepAtMost(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
}

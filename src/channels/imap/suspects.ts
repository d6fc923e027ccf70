/** Weight of a clear refusal (NO, BAD, an answer that cannot be read). */
const REFUSED = 3;
/** Weight of a connection that broke meanwhile, which may have been the network's doing. */
const BROKEN = 1;
/** Two refusals, or six broken connections in a row at the same message, and it is left behind. */
const GIVEN_UP = 6;

/** Messages whose bytes would not come, so that one of them cannot hold up its folder for ever. */
export class Suspects {
  readonly #weights = new Map<string, number>();

  /** It was in a batch that failed: from now on it is asked for alone. */
  suspect(origin: string): void {
    if (!this.#weights.has(origin)) this.#weights.set(origin, 0);
  }

  /** Asked for alone it failed; `answered` says that the connection outlived it. */
  count(origin: string, answered: boolean): void {
    const weight = this.#weights.get(origin) ?? 0;
    this.#weights.set(origin, weight + (answered ? REFUSED : BROKEN));
  }

  has(origin: string): boolean {
    return this.#weights.has(origin);
  }

  isGivenUp(origin: string): boolean {
    return (this.#weights.get(origin) ?? 0) >= GIVEN_UP;
  }

  clear(origin: string): void {
    this.#weights.delete(origin);
  }
}

import { MAX_MARKUP_UNITS, MAX_MARKUP_VALUES } from '../../../limits.ts';

/** What the markup of one leaf may still come to; what is beyond is left out and said once. */
export class MarkupBudget {
  #values = MAX_MARKUP_VALUES;
  #units = MAX_MARKUP_UNITS;
  readonly #drop: (why: string) => void;
  readonly #said = new Set<string>();

  constructor(drop: (why: string) => void) {
    this.#drop = drop;
  }

  /** Whether one more value of so many characters may be kept. */
  take(units: number): boolean {
    if (this.#values > 0 && this.#units >= units) {
      this.#values -= 1;
      this.#units -= units;
      return true;
    }
    const why =
      this.#values > 0
        ? `markup over ${MAX_MARKUP_UNITS} characters`
        : `values over ${MAX_MARKUP_VALUES}`;
    this.say(why);
    return false;
  }

  say(why: string): void {
    if (this.#said.has(why)) return;
    this.#said.add(why);
    this.#drop(why);
  }
}

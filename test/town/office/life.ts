import type { Point } from '../../../src/engine/points.ts';

/** Thrown where the office is to die. */
export class Killed extends Error {
  constructor(at: Point) {
    super(`killed at ${at}`);
    this.name = 'Killed';
  }
}

/** Decides where the office dies: every so many points passed, until it has died often enough. */
export class Life {
  kills = 0;
  /** Points passed so far. */
  passed = 0;
  dead = false;
  #until: number;
  readonly #times: number;
  readonly #every: () => number;

  /** @param every how many points lie between two deaths; asked anew for each. */
  constructor(times: number, every: () => number) {
    this.#times = times;
    this.#every = every;
    this.#until = every();
  }

  readonly probe = (at: Point): void => {
    if (this.dead) throw new Killed(at);
    this.passed += 1;
    if (this.kills >= this.#times) return;
    this.#until -= 1;
    if (this.#until > 0) return;
    this.#until = this.#every();
    this.kills += 1;
    this.dead = true;
    throw new Killed(at);
  };

  begin(): void {
    this.dead = false;
  }
}

import { inspect } from 'node:util';

const SHOWN = '[secret]';

/**
 * A secret that shows itself to nobody who did not ask for it by name: in a log line, an error, a
 * JSON answer or a debugger it is `[secret]`. Only `reveal` gives it, so every place that uses a
 * secret can be found by that word.
 */
export class Redacted {
  readonly #plain: string;

  constructor(plain: string) {
    this.#plain = plain;
  }

  reveal(): string {
    return this.#plain;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [Symbol.toPrimitive](): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }
}

import type { Sentence } from './text/words.ts';

/**
 * Trouble: thrown, with a code made of words (`store-in-use`, `blob-missing`) that one place turns
 * into a sentence saying what happened, what was kept and what to do. An expected outcome is a
 * value, never one of these.
 */
export class Trouble extends Error {
  readonly code: string;
  /** Whether the same call may succeed later without anyone doing anything. */
  readonly retry: boolean;
  readonly said: Sentence;

  constructor(
    code: string,
    options: { retry: boolean; values?: Sentence['values']; cause?: unknown },
  ) {
    super(code, { cause: options.cause });
    this.name = 'Trouble';
    this.code = code;
    this.retry = options.retry;
    this.said = { key: code, values: options.values ?? {} };
  }
}

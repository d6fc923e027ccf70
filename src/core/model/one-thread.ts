import type { Brand } from '../brand.ts';
import type { Instant } from '../time/instant.ts';

/** A message as a model may see it: who wrote it, without names or addresses, and his own words. */
export interface ThreadMessage {
  /** Id of the arrival, or of our act. */
  readonly record: string;
  readonly ours: boolean;
  readonly at: Instant;
  readonly subject: string;
  /** What its writer wrote himself. */
  readonly own: string;
}

/** What a thread holds, not yet vouched for. */
export interface MessagesOfThread {
  readonly owner: string;
  /** Root Message-ID. */
  readonly thread: string;
  /** Oldest first; the last is the one that is asked about. */
  readonly messages: readonly [...ThreadMessage[], ThreadMessage];
}

/**
 * The messages of exactly one thread of exactly one principal. `oneThread` of the engine alone makes it, from the
 * store's reader of that principal; a test holds everybody else to that.
 */
export type OneThread = Brand<MessagesOfThread, 'OneThread'>;

/** The message a question is about. */
export function lastOf(thread: OneThread): ThreadMessage {
  const { messages } = thread;
  return messages[messages.length - 1] ?? messages[0];
}

import type { Colleague } from '../core/diary/colleague.ts';
import type { Span } from '../core/diary/span.ts';
import type { OwnerId } from '../core/ids.ts';
import type { IncomingMail } from '../core/ports/mail.ts';

/** What is asked of the others' time. */
export interface AskedColleagues {
  readonly addresses: readonly string[];
  readonly span: Span;
  /** UIDs of what takes nobody's time, since it is to be moved. */
  readonly ignoring: readonly string[];
}

/** Another principal of the office by his names, for an order that names him. */
export interface KnownColleague {
  readonly owner: OwnerId;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

/**
 * The other principals of the office, as one desk sees them: who they are, when their time is taken as far as they share
 * it, and a way to say something to their desks. Nothing else of theirs can be reached, and nothing at all be changed.
 */
export interface Colleagues {
  /** Everybody but the principal himself. */
  known(): Promise<readonly KnownColleague[]>;
  /** Whose addresses these are. */
  among(asked: AskedColleagues): Promise<readonly Colleague[]>;
  /**
   * Hands over what one desk says to another: it is an arrival there, stored before this returns; the same origin a second
   * time changes nothing. False: there is no such principal here.
   */
  handOver(to: OwnerId, message: IncomingMail): Promise<boolean>;
}

/** An office of one. */
export const NOBODY_ELSE: Colleagues = {
  known: async () => Promise.resolve([]),
  among: async () => Promise.resolve([]),
  handOver: async () => Promise.resolve(false),
};

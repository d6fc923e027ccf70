import type { Instant, Zone } from '../time/instant.ts';
import type { Span } from '../diary/span.ts';

/**
 * How much somebody is needed: `must` be there, be one of the `group` of which so many are enough, or come `preferably`,
 * which nobody waits for.
 */
export type Need = 'must' | 'group' | 'preferably';

/** A message that a letter goes under, with the thread it stands in. */
export interface Under {
  readonly thread: string;
  readonly messageId: string;
  readonly subject: string;
}

/** Somebody who is asked when he can. */
export interface Party {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
  readonly need: Need;
  /** Thread in which he asked for it or was asked; null until there is one. */
  readonly thread: string | null;
  /** Whether a letter with times has left for him. */
  readonly reached: boolean;
  /** The last message of that thread, which the next letter goes under. */
  readonly latest: Under | null;
  /** Answers of his that nobody could make out, since he last gave a clear one. */
  readonly unclear: number;
}

/** What somebody said of one time. */
export interface Said {
  /** Address of the party. */
  readonly party: string;
  /** Id of the hold that keeps the time. */
  readonly time: string;
  /** `if-need`: he comes where no other time is found. `maybe`: he does not know yet. */
  readonly answer: 'yes' | 'if-need' | 'no' | 'maybe';
  /** His own words for it. */
  readonly words: string;
  /** The arrival that says so. */
  readonly arrival: string;
}

/** A time that somebody would have instead: local times of `zone`, `until` null for a moment. */
export interface Wish {
  readonly party: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly zone: Zone;
}

/** A time that is kept for the meeting, as long as it is `held`. */
export interface KeptTime extends Span {
  /** Id of its hold. */
  readonly id: string;
  readonly uid: string;
  readonly state: 'held' | 'booked' | 'released' | 'expired';
  /** Parties to whom it was put, by address. */
  readonly askedOf: readonly string[];
  /** How often it was put to each of them, and when last. */
  readonly asked: readonly {
    readonly party: string;
    readonly often: number;
    readonly at: Instant;
    /** When a letter that names it left for him; null as long as it lies ready. */
    readonly leftAt: Instant | null;
  }[];
}

/** A meeting that is being arranged with others: who is asked, what they said, and what is kept for it. */
export interface Convening {
  readonly id: string;
  /** Still to be arranged, or how it ended. */
  readonly state: 'open' | 'booked' | 'dropped';
  readonly what: string | null;
  readonly about: string | null;
  readonly minutes: number;
  readonly place: string | null;
  readonly online: boolean;
  /** Within which it is to be; an open end is null. */
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly parties: readonly Party[];
  /** So many of the group are enough. */
  readonly quorum: number;
  readonly times: readonly KeptTime[];
  readonly said: readonly Said[];
  readonly wishes: readonly Wish[];
  /** The booked meeting that it takes the place of, where that fell through; absent for any other. */
  readonly instead?: string;
  /** The time that the principal chose though not enough have agreed to it; absent where he has not. */
  readonly settled?: string;
  /** How often times were sought. */
  readonly rounds: number;
  /** The arrival it began with: an order, or a letter that asked for it. */
  readonly openedBy: string;
  /** When it is looked at again; an open one always is. */
  readonly nextAt: Instant;
}

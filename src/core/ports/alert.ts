import type { Mailbox } from '../records/reading.ts';
import type { Language } from '../text/words.ts';
import type { AccountId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';

/** Something a person must hear now, by a road that does not depend on what failed. */
export interface Alert {
  readonly owner: string;
  readonly at: Instant;
  readonly urgent: boolean;
  /** Already in the reader's language; under secrecy without names. */
  readonly text: string;
}

/** By which mail a person can be reached when something fails: never through what fails itself. */
export interface Reach {
  readonly language: Language;
  /** His own address for alerts; null when he gave none. */
  readonly to: string | null;
  /** Accounts that work and can send. */
  readonly senders: readonly {
    readonly account: AccountId;
    readonly from: Mailbox;
    /** Hands a mail to `to` over to the server; true only when it said yes. */
    readonly deliver: (raw: Uint8Array) => Promise<boolean>;
  }[];
}

/** One road to a person: the page, the console, another mail account. */
export interface AlertRoad {
  readonly name: string;
  tell(alert: Alert, reach: Reach): Promise<'told' | 'failed'>;
}

import type { AccountId, ArrivalId, OwnerId, Sha256, WakeId } from '../ids.ts';
import type { FolderUse } from '../ports/mail.ts';
import type { Instant } from '../time/instant.ts';

/** Something that came in, stored raw and once. */
export interface Arrival {
  readonly id: ArrivalId;
  readonly owner: OwnerId;
  readonly kind: 'mail' | 'wake' | 'order' | 'answer' | 'calendar' | 'call' | 'page';
  /** The account or source it came by: an account's id, `import`, `clock`, `model` for an answer, `diary` for a change in a calendar of our own, `office` for what another desk of this office says, `telephone` for what was said at the telephone, `page` for what was answered on a page, or a person's name for an order. */
  readonly channel:
    | AccountId
    | 'import'
    | 'clock'
    | 'order'
    | 'model'
    | 'diary'
    | 'office'
    | 'telephone'
    | 'page';
  /** What the channel calls it: unique within the channel, stable when it is handed over again. */
  readonly origin: string;
  /** The raw bytes; null for a wake and for an answer, whose words stand with its query. */
  readonly blob: Sha256 | null;
  readonly receivedAt: Instant;
  /** What the folder it stood in is for; absent where the channel has no folders. Mail in `sent` is the principal's own. */
  readonly use?: FolderUse;
  /** What caused it: the wake for a wake, the query for an answer, an act for an answer of the outside, null for a mail. */
  readonly cause: string | null;
  /** How many of our own changes lie between it and the outside; bounded by the engine. */
  readonly depth: number;
  /** The same Message-ID seen before by another road: linked, and not decided a second time. */
  readonly linkedTo: ArrivalId | null;
}

/** A moment at which a duty wants to look again. `about` names the record it is about. */
export interface Wake {
  readonly id: WakeId;
  readonly at: Instant;
  readonly duty: string;
  readonly about: string;
  readonly reason: string;
}

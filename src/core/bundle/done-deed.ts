import type { Payload } from '../act.ts';
import type { ActKind } from '../mandate/acts.ts';
import type { Instant } from '../time/instant.ts';

/** One deed of a bundle that was done, to be taken back as far as that can be. */
export interface DoneDeed {
  readonly id: string;
  readonly kind: ActKind;
  readonly payload: Payload;
  /** What of the bundle it belonged to; deeds with the same are taken back together. */
  readonly point: string;
  /** Of a letter, and the thread it stands in. */
  readonly messageId: string | null;
  readonly thread: string | null;
  readonly at: Instant;
}

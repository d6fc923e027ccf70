import type { Instant } from '../time/instant.ts';

/** What the ledger speaks of: the closed list of what can happen. */
export const LEDGER_KINDS = [
  'store-opened',
  'arrival',
  'reading',
  'decision',
  'judged',
  'approval',
  'declined',
  'stopped',
  'expired',
  'withdrawn',
  'act-started',
  'act-done',
  'act-failed',
  'act-unknown',
  'loop-opened',
  'loop-moved',
  'loop-closed',
  'convening-opened',
  'convening-moved',
  'convening-ended',
  'gathering-opened',
  'gathering-moved',
  'gathering-closed',
  'standing-begun',
  'standing-ended',
  'absence-set',
  'absence-ended',
  'wake-set',
  'letter-printed',
  'mailing-checked',
  'wake-fired',
  'mandate-adopted',
  'level-changed',
  'looked-at',
  'erased',
  'want-corrected',
  'model-changed',
  'model-asked',
  'model-answered',
  'alert-told',
  'channel-state',
  'account-changed',
  'principal-changed',
  'relation-changed',
  'backup',
  'restored',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/**
 * One line of the journal, before it is chained. It holds ids, kinds and keyed hashes, never
 * content: `subject` is what it is about, `refs` what it rests on, `marks` keyed hashes or closed
 * words (a level, an outcome), `by` who did it (`office`, `duty:…`, or a user's id).
 */
export interface LedgerLine {
  readonly at: Instant;
  readonly kind: LedgerKind;
  readonly subject: string;
  readonly by: string;
  readonly refs: readonly string[];
  readonly marks: Readonly<Record<string, string>>;
}

/** A line in its place: numbered from 1, with the hash of the one before (64 zeros at first) and its own. */
export interface LedgerEntry extends LedgerLine {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

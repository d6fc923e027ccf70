import { appendLedger } from '../../store/records/ledger.ts';
import type { Owner } from '../owner.ts';

/** What somebody was shown: by whom, as what, and of which records. */
export interface Look {
  readonly by: string;
  /** The name of what was asked: `docket`, `why`, `message`. */
  readonly what: string;
  /** Ids of the records whose content was shown. */
  readonly shown: readonly string[];
}

/** Writes down who looked at what (NEN 7513). Ids only; the ledger holds no content. */
export async function recordLook(owner: Owner, look: Look): Promise<void> {
  if (look.shown.length === 0) return;
  await owner.store.transact((writer) =>
    appendLedger(writer, {
      at: owner.tools.clock.now(),
      kind: 'looked-at',
      subject: look.shown.length === 1 ? (look.shown[0] ?? owner.id) : owner.id,
      by: look.by,
      refs: look.shown,
      marks: { what: look.what },
    }),
  );
}

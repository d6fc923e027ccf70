import type { Writer } from '../store/access.ts';
import { appendLedger } from '../store/records/ledger.ts';
import type { Owner } from './owner.ts';

/** Who changed what of how a principal is worked for; the ledger says that it changed, not into what. */
export interface Change {
  readonly by: string;
  /** What changed, in a word, and what else may be known of it without telling content. */
  readonly marks: { readonly change: string } & Readonly<Record<string, string>>;
  /** Records it is about. */
  readonly refs?: readonly string[];
}

/** Writes down that something of a principal changed. */
export async function principalChanged(
  owner: Owner,
  writer: Writer,
  { by, marks, refs = [] }: Change,
): Promise<void> {
  await appendLedger(writer, {
    at: owner.tools.clock.now(),
    kind: 'principal-changed',
    subject: owner.id,
    by,
    refs,
    marks,
  });
}

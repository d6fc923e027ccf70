import { verifyLedger, type LedgerProof } from '../../store/records/ledger.ts';
import type { Owner } from '../owner.ts';

/** Recomputes the owner's whole ledger. */
export async function proveLedger(owner: Owner): Promise<LedgerProof> {
  return verifyLedger(owner.store.read, null);
}

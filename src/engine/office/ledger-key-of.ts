import { randomBytes } from 'node:crypto';
import type { DataFolder } from '../../store/folder.ts';
import { readMeta, writeMeta } from '../../store/records/meta.ts';
import { seal } from '../../store/secrets/seal.ts';
import { LEDGER_KEY_SINCE } from '../care/ledger-key.ts';
import type { Owner } from '../owner.ts';
import { openable } from './secrets.ts';

const LEDGER_KEY = 'ledger-key';

/** The key of the ledger's hashes, which lies sealed in the store: a copy of the store alone tells nothing. */
export async function ledgerKeyOf(owner: Owner, keys: DataFolder['keys']): Promise<string> {
  const context = { owner: owner.id, account: 'ledger', name: LEDGER_KEY };
  const sealed = await readMeta(owner.store.read, LEDGER_KEY);
  const known = sealed === null ? null : openable(keys, sealed, context);
  if (known !== null) return known;
  const fresh = randomBytes(32).toString('base64url');
  await owner.store.transact(async (writer) => {
    // Restored without the office key: what was written before can no longer be compared, and says so.
    const last = await writer.get('SELECT max(seq) AS seq FROM ledger');
    if (sealed !== null)
      await writeMeta(writer, LEDGER_KEY_SINCE, String(Number(last?.['seq'] ?? 0) + 1));
    await writeMeta(writer, LEDGER_KEY, seal(keys, fresh, context));
  });
  return fresh;
}

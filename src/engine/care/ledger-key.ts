import { readMeta } from '../../store/records/meta.ts';
import type { Reader } from '../../store/access.ts';

/**
 * The first ledger entry whose keyed hashes the present key made, where an earlier key was lost: a
 * backup restored without the office key. Absent while all were made with one key.
 */
export const LEDGER_KEY_SINCE = 'ledger-key-since';

/** The number of the first entry whose keyed hashes can be compared. */
export async function comparableSince(reader: Reader): Promise<number> {
  return Number((await readMeta(reader, LEDGER_KEY_SINCE)) ?? 1);
}

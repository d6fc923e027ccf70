import { IN_HAND } from '../../store/records/acts/in-hand.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';

/** How many acts wait for a word of a person; those he may not see are not counted. */
export async function waitingCount(owner: Owner, viewing: Viewing): Promise<number> {
  const row = await owner.store.read.get(
    `SELECT count(*) AS count FROM act WHERE state IN ('approve', 'wait', 'unknown') AND ${IN_HAND}
       AND (? = 1 OR NOT EXISTS (SELECT 1 FROM message
         WHERE message.arrival = act.arrival AND message.confidentiality = 'principal'))`,
    viewing.everything ? 1 : 0,
  );
  return Number(row?.['count'] ?? 0);
}

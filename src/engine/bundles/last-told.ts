import { z } from 'zod';
import { jsonIn } from '../../core/text/json-in.ts';
import { HOUR_MS } from '../../core/time/instant.ts';
import { lastOrders } from '../../store/records/arrivals.ts';
import { bundledActs } from './points.ts';
import type { Owner } from '../owner.ts';

/** An answer without a name is to what was just shown; what was shown yesterday is named. */
const FRESH_MS = 12 * HOUR_MS;
/** Orders looked back on: those of others come in between. */
const MOST_ORDERS = 50;

const told = z.object({ by: z.string(), undoes: z.string().nullable().default(null) });

/** The order somebody told last, with what it is: null when he told none of late. */
export async function lastTold(
  owner: Owner,
  by: string,
  wanted: 'any' | 'not-an-undo' = 'any',
): Promise<string | null> {
  const since = owner.tools.clock.now() - FRESH_MS;
  for (const { id, blob } of await lastOrders(owner.store.read, since, MOST_ORDERS)) {
    const bytes = blob === null ? null : await owner.blobs.get(blob);
    const order = bytes === null ? null : told.safeParse(jsonIn(new TextDecoder().decode(bytes)));
    if (order?.success !== true || order.data.by !== by) continue;
    if (wanted === 'not-an-undo' && order.data.undoes !== null) continue;
    if ((await bundledActs(owner.store.read, id)).length > 0) return id;
  }
  return null;
}

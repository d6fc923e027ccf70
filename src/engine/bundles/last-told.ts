import { z } from 'zod';
import type { Sha256 } from '../../core/ids.ts';
import { jsonIn } from '../../core/text/json-in.ts';
import { HOUR_MS } from '../../core/time/instant.ts';
import { lastOrders } from '../../store/records/arrivals.ts';
import { bundledActs } from './points.ts';
import type { Owner } from '../owner.ts';

/** An answer without a name is to what was just shown; what was shown yesterday is named. */
const FRESH_MS = 12 * HOUR_MS;
/** Orders looked back on: those of others come in between. */
const MOST_ORDERS = 50;
/** Of an order that is named, so many that came after it at most are looked at for one that took it back. */
const MOST_SINCE = 500;

const told = z.object({ by: z.string(), undoes: z.string().nullable().default(null) });

/** An order that came to a bundle, and the order that it takes back, if that is what it is. */
interface ToldOrder {
  readonly id: string;
  readonly undoes: string | null;
}

/** The order somebody told last: null when he told none of late. */
export async function lastTold(owner: Owner, by: string): Promise<string | null> {
  return (await lastOrderOf(owner, by))?.id ?? null;
}

/** The same, with what it takes back. */
export async function lastOrderOf(owner: Owner, by: string): Promise<ToldOrder | null> {
  const since = owner.tools.clock.now() - FRESH_MS;
  for (const { id, blob } of await lastOrders(owner.store.read, since, MOST_ORDERS)) {
    const order = await readTold(owner, blob);
    if (order?.by !== by) continue;
    if ((await bundledActs(owner.store.read, id)).length > 0) return { id, undoes: order.undoes };
  }
  return null;
}

/** Whether a bundle was taken back before: some of that was done, or waits to be. */
export async function isUndone(owner: Owner, arrival: string): Promise<boolean> {
  for (const { id, blob } of await lastOrders(owner.store.read, 0, MOST_SINCE)) {
    if (id === arrival) return false;
    if ((await readTold(owner, blob))?.undoes !== arrival) continue;
    const acts = await bundledActs(owner.store.read, id);
    if (acts.some(({ state }) => state !== 'declined' && state !== 'stopped')) return true;
  }
  return false;
}

async function readTold(owner: Owner, blob: Sha256 | null) {
  const bytes = blob === null ? null : await owner.blobs.get(blob);
  const order = bytes === null ? null : told.safeParse(jsonIn(new TextDecoder().decode(bytes)));
  return order?.success === true ? order.data : null;
}

import type { GivenOrder } from '../../core/orders/given-order.ts';
import type { Consenting } from '../approvers.ts';
import { decline, stop } from '../consent.ts';
import type { Owner } from '../owner.ts';
import { isUndone, lastOrderOf } from './last-told.ts';
import { bundledActs } from './points.ts';

/**
 * The bundle that is taken back: one that is named, or the last that he ordered himself today. What of it was not done yet
 * falls at once, the last first, so that nothing of it happens while the rest is thought over. Nothing is taken back twice;
 * who thinks better of taking something back lets that rest.
 */
export async function dropWaiting(
  owner: Owner,
  by: Consenting,
  named: string | null,
): Promise<NonNullable<GivenOrder['undoes']>> {
  const last = named === null ? await lastOrderOf(owner, by.id) : { id: named, undoes: null };
  if (last === null) return { arrival: null, dropped: 0 };
  const dropped = await drop(owner, by, last.id);
  const arrival = last.undoes !== null && dropped === 0 ? last.undoes : last.id;
  const isOver = last.undoes !== null && dropped > 0;
  return isOver || (await isUndone(owner, arrival))
    ? { arrival: null, dropped }
    : { arrival, dropped };
}

async function drop(owner: Owner, by: Consenting, arrival: string): Promise<number> {
  let dropped = 0;
  for (const { id, state } of (await bundledActs(owner.store.read, arrival)).toReversed()) {
    const ended =
      state === 'permitted' || state === 'wait'
        ? await stop(owner, id, by)
        : state === 'approve' || state === 'kept'
          ? await decline(owner, id, by, false)
          : null;
    if (ended?.result === 'declined' || ended?.result === 'stopped') dropped += 1;
  }
  return dropped;
}

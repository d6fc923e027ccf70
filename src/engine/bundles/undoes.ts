import type { GivenOrder } from '../../core/situation.ts';
import type { Consenting } from '../approvers.ts';
import { decline, stop } from '../consent.ts';
import type { Owner } from '../owner.ts';
import { lastTold } from './last-told.ts';
import { bundledActs } from './points.ts';

/**
 * The bundle that is taken back: one that is named, or the last that he ordered himself today. What of it was not done yet
 * falls at once, the last first, so that nothing of it happens while the rest is thought over.
 */
export async function dropWaiting(
  owner: Owner,
  by: Consenting,
  named: string | null,
): Promise<NonNullable<GivenOrder['undoes']>> {
  const arrival = named ?? (await lastTold(owner, by.id, 'not-an-undo'));
  if (arrival === null) return { arrival, dropped: 0 };
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
  return { arrival, dropped };
}

import type { DoneDeed } from '../../core/bundle/done-deed.ts';
import type { Reader } from '../../store/access.ts';
import { bundledActs } from './points.ts';

/** What the bundle of an order did, in the order in which it was done. */
export async function doneBy(reader: Reader, arrival: string): Promise<readonly DoneDeed[]> {
  const acts = await bundledActs(reader, arrival);
  return acts
    .filter(({ state, duty }) => state === 'done' && duty === 'diary')
    .map(({ id, act, messageId, thread, endedAt, createdAt }) => ({
      id,
      kind: act.kind,
      payload: act.payload,
      point: act.point?.id ?? act.key.split(':tell')[0] ?? act.key,
      messageId,
      thread,
      at: endedAt ?? createdAt,
    }));
}

import type { ProposedAct } from '../../core/act.ts';
import { actsOn } from '../../store/records/acts.ts';
import type { Owner } from '../owner.ts';

/** One deed of a bundle. */
export interface BundledDeed extends Pick<ProposedAct, 'kind' | 'payload' | 'remarks'> {
  readonly id: string;
  readonly state: string;
  readonly level: string;
  readonly clause: number | string | null;
}

/** What was proposed on an arrival, in the order in which it would be done. */
export async function deedsOf(owner: Owner, arrival: string): Promise<readonly BundledDeed[]> {
  return (await actsOn(owner.store.read, arrival)).map(({ id, act, state, verdict }) => ({
    id,
    kind: act.kind,
    payload: act.payload,
    remarks: act.remarks,
    state,
    level: verdict.level,
    clause: verdict.clause,
  }));
}

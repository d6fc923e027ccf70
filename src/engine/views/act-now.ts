import { actsOn, readAct } from '../../store/records/acts.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';
import { isHidden } from './hidden.ts';

/** Where an act stands at this moment, and the other side's own words for it. */
export interface ActNow {
  readonly state: string;
  readonly payloadHash: string;
  readonly proof: string | null;
}

/** Null when there is no such act, or the viewer may not see it. */
export async function actNow(owner: Owner, id: string, viewing: Viewing): Promise<ActNow | null> {
  const act = await readAct(owner.store.read, id);
  if (act === null || (await isHidden(owner.store.read, act.arrival, viewing))) return null;
  return { state: act.state, payloadHash: act.payloadHash, proof: act.result?.proof ?? null };
}

/** Ids of the acts that were decided on an arrival. */
export async function actsOf(owner: Owner, arrival: string): Promise<readonly string[]> {
  return (await actsOn(owner.store.read, arrival)).map((act) => act.id);
}

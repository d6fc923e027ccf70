import { markAlertSeen, unseenAlerts, type StoredAlert } from '../../store/records/alerts.ts';
import type { Owner } from '../owner.ts';

/** What nobody has seen yet, the newest first. */
export async function alerts(owner: Owner): Promise<readonly StoredAlert[]> {
  return unseenAlerts(owner.store.read);
}

/** A person saw them; only then is a notice proven delivered. Returns how many were new to him. */
export async function seeAlerts(owner: Owner, ids: readonly number[]): Promise<number> {
  const at = owner.tools.clock.now();
  const seen = await owner.store.transact(async (writer) => {
    let count = 0;
    for (const id of ids) if (await markAlertSeen(writer, id, at)) count += 1;
    return count;
  });
  if (seen > 0) owner.tools.changed(owner.id);
  return seen;
}

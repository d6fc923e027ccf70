import type { Loop } from '../../core/records/loop.ts';
import { listLoops } from '../../store/records/loops.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';

/** Open loops by their next date, or closed ones, the newest first; nothing the viewer may not see. */
export async function loops(
  owner: Owner,
  query: { readonly state: 'open' | 'closed'; readonly limit: number },
  viewing: Viewing,
): Promise<readonly Loop[]> {
  const found = await listLoops(owner.store.read, query.state, query.limit);
  return found.filter((loop) => viewing.everything || loop.confidentiality === 'office');
}

import { searchMessages, type SearchHit } from '../../store/records/search.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';

/** Messages in which every word occurs, newest first; nothing the viewer may not see. */
export async function search(
  owner: Owner,
  text: string,
  limit: number,
  viewing: Viewing,
): Promise<readonly SearchHit[]> {
  return searchMessages(owner.store.read, text, { limit, everything: viewing.everything });
}

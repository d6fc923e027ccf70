import { readProfile } from '../../store/records/meta.ts';
import { searchMessages, type SearchResult } from '../../store/records/search.ts';
import { fillSome } from '../fill-index.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';

/** Which finds of a search are shown. */
export interface SearchPage {
  readonly limit: number;
  readonly offset: number;
}

/** Messages and documents in which everything asked for occurs, best first; nothing the viewer may not see. */
export async function search(
  owner: Owner,
  text: string,
  { limit, offset }: SearchPage,
  viewing: Viewing,
): Promise<SearchResult> {
  const reader = owner.store.read;
  const now = owner.tools.clock.now();
  const zone = (await readProfile(reader))?.zone ?? 'UTC';
  // The grammar of time is large; an office that starts does without it.
  const { timesReader } = await import('../../core/search/dates.ts');
  const readTimes = timesReader({ now, zone });
  // Where nobody keeps the office running, those who search make the index whole.
  await fillSome(owner);
  return searchMessages(reader, text, {
    limit,
    offset,
    readTimes,
    everything: viewing.everything,
  });
}

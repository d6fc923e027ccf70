import { DAY_MS } from '../../core/time/instant.ts';
import { recordLook } from '../../engine/index.ts';
import type { AtPrincipal } from './authorise.ts';
import type { Desk } from './desk.ts';

/** Looks remembered; beyond it the oldest are forgotten and may be written down a second time. */
const REMEMBERED = 100_000;

/** Ids in one ledger entry. */
const IDS_A_LINE = 200;

/**
 * Writes down who was shown what. A page that refreshes by itself shows the same again and again:
 * the same record, shown to the same person the same way on the same day, is one entry.
 */
export async function writeLook(
  desk: Desk,
  at: AtPrincipal,
  what: string,
  shown: readonly string[],
): Promise<void> {
  const day = String(Math.floor(desk.now() / DAY_MS));
  const keyOf = (id: string): string => `${at.owner.id} ${at.user.id} ${what} ${id}`;
  const fresh = [...new Set(shown)].filter((id) => desk.looks.get(keyOf(id)) !== day);
  for (let start = 0; start < fresh.length; start += IDS_A_LINE) {
    const some = fresh.slice(start, start + IDS_A_LINE);
    await recordLook(at.owner, { by: at.user.id, what, shown: some });
  }
  if (desk.looks.size > REMEMBERED) desk.looks.clear();
  for (const id of fresh) desk.looks.set(keyOf(id), day);
}

import { readProfile } from '../../store/records/meta.ts';
import { openLoopsBy } from '../../store/records/loops.ts';
import type { Writer } from '../../store/access.ts';
import { endLoop } from '../deciding/end-loop.ts';
import type { Owner } from '../owner.ts';
import { owingOf } from './people-of-loop.ts';
import { standingOf } from './standing.ts';

/**
 * An event changed, by whatever road: who has answered by now, or need not any more, is waited for no longer, and what lay
 * ready to remind him is withdrawn.
 */
export async function settleInvitations(owner: Owner, writer: Writer, uid: string): Promise<void> {
  const loops = (await openLoopsBy(writer, 'about', uid)).filter(
    ({ kind }) => kind === 'invitation',
  );
  if (loops.length === 0) return;
  const profile = await readProfile(writer);
  if (profile === null) return;
  const now = owner.tools.clock.now();
  for (const loop of loops) {
    const { addresses } = await owingOf(writer, loop);
    const { standing } = await standingOf(writer, loop, addresses, { profile, now });
    if (standing === 'waiting') continue;
    const outcome = standing === 'answered' ? 'answered' : 'dropped';
    await endLoop(owner, writer, loop.id, outcome, EVIDENCE);
  }
}

/** The event itself is named by its own UID, which may be anybody's words: the ledger says only that it was the calendar. */
const EVIDENCE = 'calendar';

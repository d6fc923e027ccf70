import type { ProposedAct } from '../../core/act.ts';
import { SEEK } from '../../core/meetings/wakes.ts';
import { readHold } from '../../store/records/diary/holds.ts';
import { conveningOpenedBy } from '../../store/records/meetings/convenings.ts';
import { wakeWaitsFor } from '../../store/records/wakes.ts';
import type { Reader, Writer } from '../../store/access.ts';
import { setWake } from '../deciding/set-wake.ts';
import type { Owner } from '../owner.ts';

/** Why a booking is not done that not enough agree to any more. */
const NO_LONGER_AGREED = 'engine.no-longer-agreed';

/**
 * A time that was to be kept or booked for a meeting is gone by the time the act is to be done: other times are sought at
 * once, since those who are asked would otherwise hear nothing until the meeting is looked at again.
 */
export async function soughtAnew(
  owner: Owner,
  writer: Writer,
  { id, act }: { readonly id: string; readonly act: ProposedAct },
  why: string,
): Promise<void> {
  // Somebody took his yes back: the times still stand, and it was gone on with when he did.
  if (why === NO_LONGER_AGREED) return;
  const about = await offerOf(writer, act);
  if (about === null || (await conveningOpenedBy(writer, about)) === null) return;
  if (await wakeWaitsFor(writer, { duty: 'meetings', about, reason: SEEK })) return;
  const wake = {
    id: owner.tools.newId('wake'),
    at: owner.tools.clock.now(),
    duty: 'meetings',
    about,
    reason: SEEK,
  };
  await setWake(owner, writer, wake, { by: 'office', because: id });
}

async function offerOf(reader: Reader, { payload }: ProposedAct): Promise<string | null> {
  const effect = payload.type === 'event' ? payload.event.hold : null;
  if (effect === null) return null;
  if (effect.effect === 'open') return effect.hold.offer;
  return effect.state === 'booked' ? ((await readHold(reader, effect.hold))?.offer ?? null) : null;
}

import { ANSWER_DECLINED } from '../../core/diary/invitations/wakes.ts';
import { actsOn, type StoredAct } from '../../store/records/acts.ts';
import { wakeWaitsFor } from '../../store/records/wakes.ts';
import type { Writer } from '../../store/access.ts';
import { setWake } from '../deciding/set-wake.ts';
import type { Owner } from '../owner.ts';

/**
 * An acceptance that he does not want answers nobody: whoever invited him waits on. The duty that made it ready looks at it
 * at once, and asks what he is told.
 */
export async function askedWhatNow(owner: Owner, writer: Writer, act: StoredAct): Promise<void> {
  if (act.act.kind !== 'invitation.accept') return;
  const events = (await actsOn(writer, act.arrival)).flatMap(({ act: { payload } }) =>
    payload.type === 'event' ? [payload.event.uid] : [],
  );
  const [about, other] = [...new Set(events)];
  if (about === undefined || other !== undefined) return;
  const { duty } = act;
  if (await wakeWaitsFor(writer, { duty, about, reason: ANSWER_DECLINED })) return;
  const at = owner.tools.clock.now();
  const wake = { id: owner.tools.newId('wake'), at, duty, about, reason: ANSWER_DECLINED };
  await setWake(owner, writer, wake, { by: 'office', because: act.id });
}

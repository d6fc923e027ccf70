import { ANSWER_DECLINED } from '../../core/diary/invitations/wakes.ts';
import { UNWANTED } from '../../core/meetings/wakes.ts';
import { actsOn, type StoredAct } from '../../store/records/acts.ts';
import { wakeWaitsFor } from '../../store/records/wakes.ts';
import type { Writer } from '../../store/access.ts';
import { setWake } from '../deciding/set-wake.ts';
import type { Owner } from '../owner.ts';

/** A yes or a no to whoever invites. */
const ANSWERS: readonly string[] = ['invitation.accept', 'invitation.decline'];

/**
 * What he does not want answers nobody: whoever invited him, or chose a time that was put to him, waits on. The duty that made
 * it ready looks at it at once, and asks what he is told.
 */
export async function askedWhatNow(owner: Owner, writer: Writer, act: StoredAct): Promise<void> {
  const look = await lookAfter(writer, act);
  if (look === null) return;
  const { duty } = act;
  if (await wakeWaitsFor(writer, { duty, ...look })) return;
  const at = owner.tools.clock.now();
  const wake = { id: owner.tools.newId('wake'), at, duty, ...look };
  await setWake(owner, writer, wake, { by: 'office', because: act.id });
}

/** What is to be looked at, and why; null where nobody waits for what was declined. */
async function lookAfter(
  writer: Writer,
  { act, arrival }: StoredAct,
): Promise<{ readonly about: string; readonly reason: string } | null> {
  if (act.kind === 'meeting.plan') {
    const [agreed] = act.preconditions.filter(({ kind }) => kind === 'time-agreed');
    return agreed?.kind === 'time-agreed' ? { about: agreed.convening, reason: UNWANTED } : null;
  }
  if (!ANSWERS.includes(act.kind)) return null;
  // Times that are let go beside it are no invitation.
  const events = (await actsOn(writer, arrival)).flatMap(({ act: { kind, payload } }) =>
    payload.type === 'event' && kind !== 'meeting.release' ? [payload.event.uid] : [],
  );
  const [about, other] = [...new Set(events)];
  return about === undefined || other !== undefined ? null : { about, reason: ANSWER_DECLINED };
}

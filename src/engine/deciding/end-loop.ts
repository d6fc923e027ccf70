import type { ProposedAct } from '../../core/act.ts';
import { moveAct, waitingActsBy } from '../../store/records/acts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { closeLoop, readLoop } from '../../store/records/loops.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';

/** Closes a loop and withdraws what still waits to be sent for it: a chase, or a word on when an answer comes. */
export async function endLoop(
  owner: Owner,
  writer: Writer,
  loop: string,
  outcome: 'answered' | 'done' | 'dropped' | 'stopped',
  evidence: string,
): Promise<void> {
  const at = owner.tools.clock.now();
  if (!(await closeLoop(writer, loop, { at, outcome, evidence }))) return;
  await appendLedger(writer, {
    at,
    kind: 'loop-closed',
    subject: loop,
    by: 'office',
    refs: [evidence],
    marks: { outcome },
  });
  const known = await readLoop(writer, loop);
  for (const act of await waitingActsBy(writer, 'address', known?.address ?? '')) {
    if (!rests(act.act, loop)) continue;
    if (!(await moveAct(writer, act.id, ['approve', 'wait', 'permitted'], 'withdrawn', at)))
      continue;
    await appendLedger(writer, {
      at,
      kind: 'withdrawn',
      subject: act.id,
      by: 'office',
      refs: [loop],
      marks: {},
    });
  }
}

/** Whether an act makes sense only while this loop is open. */
function rests(act: ProposedAct, loop: string): boolean {
  return act.preconditions.some((one) => one.kind === 'loop-open' && one.loop === loop);
}

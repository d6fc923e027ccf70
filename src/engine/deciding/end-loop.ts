import type { ProposedAct } from '../../core/act.ts';
import { loopsOfReminder } from '../../core/chasing/loops-of-act.ts';
import { waitingActsOnLoop, moveAct } from '../../store/records/acts.ts';
import { answerQuestion, openQuestions } from '../../store/records/decisions.ts';
import { closeGatheringOf } from '../../store/records/gatherings/write.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { closeLoop, dueAgain } from '../../store/records/loops.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';

/**
 * Closes a loop and withdraws what still waits to be sent for it: a reminder, or a word on when an answer comes. Of a
 * reminder of several things the others are written again without it; what the principal was asked about it is over.
 */
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
  await withdrawWaiting(writer, loop, at);
  await endQuestions(writer, loop, at);
  await closeWhenOver(writer, loop, at);
}

/** Withdraws what waits to be sent for a loop; the other points of such a letter are written again without it. */
export async function withdrawWaiting(writer: Writer, loop: string, at: number): Promise<void> {
  for (const act of await waitingActsOnLoop(writer, loop)) {
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
    await againWithout(writer, act.act, loop, at);
  }
}

/** A meeting that was, and of which nothing is open any more, is closed with what ended last. */
async function closeWhenOver(writer: Writer, loop: string, at: number): Promise<void> {
  const gathering = await closeGatheringOf(writer, loop, at);
  if (gathering === null) return;
  const entry = { at, by: 'office', refs: [loop], marks: {} };
  await appendLedger(writer, { ...entry, kind: 'gathering-closed', subject: gathering });
}

/** The other points of a letter that does not leave are due again at once. */
export async function againWithout(
  writer: Writer,
  act: ProposedAct,
  loop: string | null,
  at: number,
): Promise<void> {
  const others = loopsOfReminder(act).filter((one) => one !== loop);
  for (const other of others) await dueAgain(writer, other, at);
}

/** Nobody has to say any more what is to be done about it. */
async function endQuestions(writer: Writer, loop: string, at: number): Promise<void> {
  for (const { id, decision } of await openQuestions(writer)) {
    if (decision.kind !== 'question' || decision.follows === undefined) continue;
    const about = decision.sources.flatMap((one) => (one.kind === 'loop' ? [one.loop] : []));
    if (about.length === 1 && about[0] === loop) await answerQuestion(writer, id, '', at);
  }
}

import type { LoopEffect } from '../../core/act.ts';
import type { Writer } from '../../store/access.ts';
import { actsOn, type StoredAct } from '../../store/records/acts.ts';
import { askLoop, noteLetter } from '../../store/records/gatherings/write.ts';
import { readGathering } from '../../store/records/gatherings/read.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { endLoop } from '../deciding/end-loop.ts';
import type { Owner } from '../owner.ts';
import { settleQuestions } from './settled.ts';

type GatheringEffect = Extract<LoopEffect, { readonly effect: 'gathering' }>;

/** A letter about a meeting has left: it is on record, what it asks for is asked, and a set that all have is sent. */
export async function afterGatheringLetter(
  owner: Owner,
  writer: Writer,
  act: StoredAct,
  {
    effect,
    thread,
    address,
  }: { readonly effect: GatheringEffect; readonly thread: string; readonly address: string },
): Promise<void> {
  const at = owner.tools.clock.now();
  const { gathering, purpose, version, loops } = effect;
  await noteLetter(writer, { gathering, act: act.id, purpose, version, address, thread, at });
  for (const { loop, nextAt } of loops) {
    if (!(await askLoop(writer, loop, { thread, nextAt, again: purpose === 'chase' }))) continue;
    await appendLedger(writer, {
      at,
      kind: 'loop-moved',
      subject: loop,
      by: 'office',
      refs: [act.id],
      marks: {},
    });
  }
  if (purpose !== 'papers' || (await othersUnderWay(writer, act, effect))) return;
  const whole = await readGathering(writer, { id: gathering });
  for (const task of whole?.tasks ?? [])
    if (task.kind === 'set' && task.state === 'open') {
      await endLoop(owner, writer, task.id, 'done', act.id);
      await settleQuestions(owner, writer, task.id);
    }
}

/** Whether the same set is still to go to others. */
async function othersUnderWay(
  writer: Writer,
  act: StoredAct,
  { gathering, version }: GatheringEffect,
): Promise<boolean> {
  const same = await actsOn(writer, act.arrival);
  return same.some(({ id, state, act: other }) => {
    const effect = other.loop;
    return (
      id !== act.id &&
      effect?.effect === 'gathering' &&
      effect.purpose === 'papers' &&
      effect.gathering === gathering &&
      effect.version === version &&
      ['approve', 'wait', 'permitted', 'started'].includes(state)
    );
  });
}

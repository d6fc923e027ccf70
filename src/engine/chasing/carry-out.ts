import { carriedOut, type ChaseAnswer } from '../../core/chasing/answer.ts';
import { sidesOf } from '../../core/chasing/sides.ts';
import type { Profile } from '../../core/situation.ts';
import { readLoop } from '../../store/records/loops.ts';
import type { Writer } from '../../store/access.ts';
import { changeLoop, type ChangedBy } from '../deciding/change-loop.ts';
import type { Owner } from '../owner.ts';
import { owingOf } from './people-of-loop.ts';

/** Does to a loop what a person of the office said of it. Tells whether it was open. */
export async function carryOutAnswer(
  owner: Owner,
  writer: Writer,
  { loop: id, answer }: { readonly loop: string; readonly answer: ChaseAnswer },
  { profile, ...by }: ChangedBy & { readonly profile: Profile },
): Promise<boolean> {
  const loop = await readLoop(writer, id);
  if (loop?.state !== 'open') return false;
  const { person } = await owingOf(writer, loop);
  const sides = sidesOf(profile, person);
  const change = carriedOut(answer, loop, { now: owner.tools.clock.now(), sides });
  await changeLoop(owner, writer, change, by);
  return true;
}

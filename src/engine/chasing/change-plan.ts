import {
  MOST_STEPS,
  planOf,
  PLANS,
  quieted,
  type ChasePlan,
  type ChaseStep,
  type StandIn,
} from '../../core/chasing/plan.ts';
import { Trouble } from '../../core/errors.ts';
import type { OpenLoop } from '../../core/records/loop.ts';
import { waitingActsOnLoop } from '../../store/records/acts.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { dueAgain, moveLoop, readLoop } from '../../store/records/loops.ts';
import type { Reader, Writer } from '../../store/access.ts';
import type { Consenting } from '../approvers.ts';
import { withdrawWaiting } from '../deciding/end-loop.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from '../views/docket.ts';

/** What somebody of the office wants otherwise about how one matter is chased. */
export interface PlanChange {
  /** The steps still to come. */
  readonly steps?: readonly ChaseStep[];
  readonly as?: 'quiet' | 'usual';
  readonly standIn?: StandIn;
}

/** A matter with the steps by which whoever is silent on it is reminded. */
export interface PlannedLoop {
  readonly loop: OpenLoop;
  readonly plan: ChasePlan;
}

/**
 * How a matter is chased.
 * @throws Trouble `id-unknown`, `loop-is-closed`, `loop-is-ours`
 */
export async function planOfLoop(owner: Owner, id: string, viewing: Viewing): Promise<PlannedLoop> {
  const loop = await chased(owner.store.read, id, viewing);
  return { loop, plan: planOf(loop) };
}

/**
 * Changes how it goes on: what was sent stays sent, and what lay ready by the old plan is written again by the new one.
 * @throws Trouble as `planOfLoop`
 */
export async function changePlan(
  owner: Owner,
  id: string,
  change: PlanChange,
  { by, viewing }: { readonly by: Consenting; readonly viewing: Viewing },
): Promise<PlannedLoop> {
  await owner.store.transact(async (writer) => {
    const loop = await chased(writer, id, viewing);
    const at = owner.tools.clock.now();
    const lay = (await waitingActsOnLoop(writer, id)).length > 0;
    const plan = changed(loop, change);
    await moveLoop(writer, id, { nextAt: loop.nextAt, plan });
    await appendLedger(writer, {
      ...{ at, kind: 'loop-moved', subject: id, by: by.id },
      ...{ refs: [], marks: { plan: plan.quiet === true ? 'quiet' : String(plan.steps.length) } },
    });
    await writeAgain(writer, id, { lay, at, quiet: plan.quiet === true });
  });
  owner.tools.changed(owner.id);
  return planOfLoop(owner, id, viewing);
}

async function writeAgain(
  writer: Writer,
  id: string,
  { lay, at, quiet }: { readonly lay: boolean; readonly at: number; readonly quiet: boolean },
): Promise<void> {
  if (!lay) return;
  await withdrawWaiting(writer, id, at);
  if (!quiet) await dueAgain(writer, id, at);
}

function changed(loop: OpenLoop, { steps, as, standIn }: PlanChange): ChasePlan {
  const { quiet, ...now } = planOf(loop);
  const sent = now.steps.slice(0, loop.chases);
  const usual = PLANS[loop.kind ?? 'answer'].steps.slice(loop.chases);
  const coming = steps ?? (as === 'usual' ? usual : now.steps.slice(loop.chases));
  const plan = {
    ...now,
    steps: [...sent, ...coming.slice(0, MOST_STEPS)],
    ...(standIn === undefined ? {} : { standIn }),
  };
  const stays = as === undefined && steps === undefined && quiet === true;
  return as === 'quiet' || stays ? quieted({ plan }) : plan;
}

async function chased(reader: Reader, id: string, { everything }: Viewing): Promise<OpenLoop> {
  const loop = await readLoop(reader, id);
  if (loop === null || (!everything && loop.confidentiality !== 'office'))
    throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
  if (loop.state !== 'open') throw new Trouble('loop-is-closed', { retry: false, values: { id } });
  if (loop.owes === 'we') throw new Trouble('loop-is-ours', { retry: false, values: { id } });
  return loop;
}

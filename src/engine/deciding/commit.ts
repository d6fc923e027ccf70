import type { Decision, LoopDecision, StopDecision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { setArrivalState } from '../../store/records/arrivals.ts';
import { moveAct, waitingActsBy } from '../../store/records/acts.ts';
import { insertDecision, openQuestions } from '../../store/records/decisions.ts';
import { sentence } from '../../core/text/words.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { insertLoop, moveLoop, openLoopsBy } from '../../store/records/loops.ts';
import { addMark, peopleBy, readPerson } from '../../store/records/people.ts';
import { insertWake } from '../../store/records/wakes.ts';
import type { Writer } from '../../store/access.ts';
import { commitAct } from './commit-act.ts';
import { endLoop } from './end-loop.ts';
import { commitNote } from './commit-note.ts';
import { commitConvening } from './commit-convening.ts';
import { commitGathering } from './commit-gathering.ts';
import { commitQuery } from '../reading-along/query.ts';
import type { Owner } from '../owner.ts';
import type { Taken } from './settle.ts';

/** Puts everything that was decided on one arrival on record; called inside one transaction. */
export async function commit(
  owner: Owner,
  writer: Writer,
  arrival: string,
  taken: readonly Taken[],
): Promise<void> {
  const at = owner.tools.clock.now();
  for (const [place, { duty, situation, decision: wanted }] of taken.entries()) {
    const decision = await unlessAsked(writer, wanted);
    const id = owner.tools.newId('decision');
    await insertDecision(writer, { id, arrival, place, duty, at, decision });
    await appendLedger(writer, {
      at,
      kind: 'decision',
      subject: id,
      by: `duty:${duty}`,
      refs: [arrival],
      marks: { kind: decision.kind },
    });
    await carryOut(owner, writer, situation, { id, duty, decision, taken });
  }
  await setArrivalState(writer, arrival, 'decided');
}

/** What stands open about a loop is not asked a second time, however often its date comes round. */
async function unlessAsked(writer: Writer, decision: Decision): Promise<Decision> {
  const asked = askedAbout(decision);
  if (asked === null) return decision;
  const open = await openQuestions(writer);
  if (!open.some((one) => askedAbout(one.decision) === asked)) return decision;
  const { sources } = decision;
  return { kind: 'leave', sources, reason: sentence('engine.asked-already') };
}

/** A question with the loops it is about; null for anything else. */
function askedAbout(decision: Decision): string | null {
  if (decision.kind !== 'question') return null;
  const loops = decision.sources.flatMap((one) => (one.kind === 'loop' ? [one.loop] : []));
  return loops.length === 0 ? null : JSON.stringify([decision.reason, loops]);
}

/** A decision under its id, among all that were taken on its arrival. */
interface OnRecord {
  readonly id: string;
  readonly duty: string;
  readonly decision: Decision;
  readonly taken: readonly Taken[];
}

async function carryOut(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  { id, duty, decision, taken }: OnRecord,
): Promise<void> {
  const at = owner.tools.clock.now();
  switch (decision.kind) {
    case 'note':
      return commitNote(owner, writer, situation, { id, duty, decision, taken });
    case 'act':
      return commitAct(owner, writer, situation, { decision: id, duty, act: decision.act });
    case 'wake': {
      const wake = {
        id: owner.tools.newId('wake'),
        at: decision.at,
        duty,
        about: decision.about,
        reason: decision.reason.key,
      };
      await insertWake(writer, wake);
      await appendLedger(writer, {
        at,
        kind: 'wake-set',
        subject: wake.id,
        by: `duty:${duty}`,
        refs: [id],
        marks: {},
      });
      return;
    }
    case 'loop':
      return changeLoop(owner, writer, situation, id, decision);
    case 'mark':
      return addMark(writer, decision.person, decision.mark, at);
    case 'stop':
      return stopEverything(owner, writer, id, decision);
    case 'query':
      return commitQuery(owner, writer, situation, { decision: id, query: decision });
    case 'gathering':
      return commitGathering(owner, writer, {
        decision: id,
        duty,
        change: decision.change,
        situation,
      });
    case 'convening':
      return commitConvening(owner, writer, { decision: id, change: decision.change, situation });
    case 'question':
    case 'leave':
      return;
    default:
      decision satisfies never;
  }
}

async function changeLoop(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  decision: string,
  { change }: LoopDecision,
): Promise<void> {
  const at = owner.tools.clock.now();
  const base = { at, by: 'office', refs: [decision], marks: {} };
  if (change.change === 'open') {
    const id = owner.tools.newId('loop');
    const address = change.address.toLowerCase();
    await insertLoop(writer, {
      id,
      state: 'open',
      owes: change.owes,
      counterpart:
        situation.loaded.people.find((person) => person.addresses.includes(address))?.id ?? null,
      address,
      matter: null,
      what: change.what,
      thread: change.thread,
      rung: change.rung,
      openedAt: at,
      openedBy: situation.arrival.id,
      chases: 0,
      nextAt: change.nextAt,
      confidentiality: 'office',
    });
    await appendLedger(writer, { ...base, kind: 'loop-opened', subject: id });
    return;
  }
  if (change.change === 'move') {
    const moved = await moveLoop(writer, change.loop, { nextAt: change.nextAt, rung: change.rung });
    if (moved) await appendLedger(writer, { ...base, kind: 'loop-moved', subject: change.loop });
    return;
  }
  await endLoop(owner, writer, change.loop, change.outcome, situation.arrival.id);
}

/** News of a death: everything that waits for this person or his household stops. */
async function stopEverything(
  owner: Owner,
  writer: Writer,
  decision: string,
  stop: StopDecision,
): Promise<void> {
  const person = await readPerson(writer, stop.person);
  if (person === null) return;
  const household =
    person.household === null ? [] : await peopleBy(writer, 'household', person.household);
  const everybody = new Map([person, ...household].map((one) => [one.id, one]));
  const at = owner.tools.clock.now();
  for (const one of everybody.values()) {
    for (const act of await waitingActsBy(writer, 'counterpart', one.id)) {
      if (!(await moveAct(writer, act.id, ['approve', 'wait', 'permitted'], 'stopped', at)))
        continue;
      await appendLedger(writer, {
        at,
        kind: 'stopped',
        subject: act.id,
        by: 'conduct',
        refs: [decision],
        marks: {},
      });
    }
    const loops = [
      ...(await openLoopsBy(writer, 'counterpart', one.id)),
      ...(
        await Promise.all(one.addresses.map((address) => openLoopsBy(writer, 'address', address)))
      ).flat(),
    ];
    for (const loop of loops) await endLoop(owner, writer, loop.id, 'stopped', decision);
  }
}

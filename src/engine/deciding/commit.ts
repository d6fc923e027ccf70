import type { Decision, Follow, LoopDecision, MarkDecision } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import { setArrivalState } from '../../store/records/arrivals.ts';
import {
  answerQuestion,
  decisionsOn,
  insertDecision,
  openQuestions,
} from '../../store/records/decisions.ts';
import { sentence } from '../../core/text/words.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { tellOnce } from '../../store/records/diary/told-once.ts';
import { writeAbsence } from '../../store/records/chasing/absences.ts';
import { addMark } from '../../store/records/people.ts';
import { recordAt } from '../../store/records/relations/one-person.ts';
import type { Writer } from '../../store/access.ts';
import { commitBrief } from './commit-brief.ts';
import { commitPaper } from '../letters/commit-paper.ts';
import { commitMailing } from '../letters/mailing/commit-mailing.ts';
import { putOnPaper } from '../letters/put-on-paper.ts';
import { carryOutAnswer } from '../chasing/carry-out.ts';
import { setOwnAbsence } from '../absence/own-absence.ts';
import { commitAct } from './commit-act.ts';
import { changeLoop, openLoop } from './change-loop.ts';
import { setWake } from './set-wake.ts';
import { commitStanding } from './commit-standing.ts';
import { commitNote } from './commit-note.ts';
import { commitConvening } from './commit-convening.ts';
import { commitGathering } from './commit-gathering.ts';
import { commitQuery } from '../reading-along/query.ts';
import type { Owner } from '../owner.ts';
import type { Taken } from './settle.ts';
import { stopEverything } from './stopping.ts';

/** Puts everything that was decided on one arrival on record; called inside one transaction. */
export async function commit(
  owner: Owner,
  writer: Writer,
  arrival: string,
  decided: readonly Taken[],
): Promise<void> {
  const at = owner.tools.clock.now();
  const { taken, printed } = await putOnPaper(owner, writer, decided);
  for (const [place, { duty, situation, decision: wanted }] of taken.entries()) {
    const decision = await unlessAsked(writer, wanted, at);
    const id = owner.tools.newId('decision');
    await insertDecision(writer, { id, arrival, place, duty, at, decision });
    await recordDecision(writer, { id, duty, at, decision, refs: [arrival] });
    await carryOut(owner, writer, situation, { id, duty, decision, taken });
    const letter = decision.kind === 'paper' ? printed.get(decision) : undefined;
    if (letter !== undefined) await commitPaper(owner, writer, { decision: id, arrival }, letter);
  }
  await setArrivalState(writer, arrival, 'decided');
}

/** Carries out what a person's choice comes to, under the arrival that the question was asked on. */
export async function commitFollows(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  {
    question,
    duty,
    follows,
  }: {
    readonly question: string;
    readonly duty: string;
    readonly follows: readonly Follow[];
  },
): Promise<void> {
  const at = owner.tools.clock.now();
  const arrival = situation.arrival.id;
  const taken = follows.map((decision) => ({ duty, situation, decision }));
  const before = (await decisionsOn(writer, arrival)).length;
  for (const [place, decision] of follows.entries()) {
    const id = owner.tools.newId('decision');
    await insertDecision(writer, { id, arrival, place: before + place, duty, at, decision });
    await recordDecision(writer, { id, duty, at, decision, refs: [arrival, question] });
    await carryOut(owner, writer, situation, { id, duty, decision, taken });
  }
}

async function recordDecision(
  writer: Writer,
  one: {
    readonly id: string;
    readonly duty: string;
    readonly at: number;
    readonly decision: Decision;
    readonly refs: readonly string[];
  },
): Promise<void> {
  const { id, duty, at, decision, refs } = one;
  const marks = { kind: decision.kind };
  await appendLedger(writer, {
    at,
    kind: 'decision',
    subject: id,
    by: `duty:${duty}`,
    refs,
    marks,
  });
}

/** What stands open about something is not asked a second time, however often its date comes round. */
async function unlessAsked(writer: Writer, decision: Decision, at: number): Promise<Decision> {
  if (decision.kind === 'question' && decision.once !== undefined) {
    if (await tellOnce(writer, decision.once, at)) return decision;
    const { sources } = decision;
    return { kind: 'leave', sources, reason: sentence('engine.asked-already') };
  }
  const asked = askedAbout(decision);
  if (asked === null) return decision;
  const open = (await openQuestions(writer)).filter((one) => askedAbout(one.decision) === asked);
  const stale = open.filter((one) => offersElse(one.decision, decision));
  for (const one of stale) await answerQuestion(writer, one.id, '', at);
  if (stale.length === open.length) return decision;
  const { sources } = decision;
  return { kind: 'leave', sources, reason: sentence('engine.asked-already') };
}

/** What was asked before offers other things than the question that renews it. */
function offersElse(before: Decision, after: Decision): boolean {
  return (
    before.kind === 'question' &&
    after.kind === 'question' &&
    after.renews === true &&
    JSON.stringify(before.choices) !== JSON.stringify(after.choices)
  );
}

/** A question with what it is about; null for anything else. */
function askedAbout(decision: Decision): string | null {
  if (decision.kind !== 'question') return null;
  const loops = decision.sources.flatMap((one) => (one.kind === 'loop' ? [one.loop] : []));
  const about = [...loops, ...(decision.about === undefined ? [] : [decision.about])];
  return about.length === 0 ? null : JSON.stringify([decision.reason, about]);
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
      const { at: then, about, reason } = decision;
      const wake = { id: owner.tools.newId('wake'), at: then, duty, about, reason: reason.key };
      await setWake(owner, writer, wake, { by: `duty:${duty}`, because: id });
      return;
    }
    case 'loop':
      return commitLoop(owner, writer, situation, { id, decision });
    case 'mark':
      return addMark(writer, await recordMarked(writer, situation, decision), decision.mark, at);
    case 'absence':
      return writeAbsence(writer, decision.absence);
    case 'away':
      await setOwnAbsence(owner, writer, decision.change.absence, {
        ...{ by: decision.change.by, because: id, name: `${situation.arrival.id}:away` },
      });
      return;
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
    case 'standing':
      return commitStanding(owner, writer, { decision: id, change: decision.change, situation });
    case 'mailing':
      return commitMailing(owner, writer, { decision: id, mailing: decision, situation });
    case 'brief':
      return commitBrief(writer, id, decision, at);
    case 'question':
    case 'leave':
    case 'paper':
      return;
    default:
      decision satisfies never;
  }
}

/** Of several records of one person, a mail marks the one it came from. */
async function recordMarked(
  writer: Writer,
  { reading }: Situation,
  { person }: MarkDecision,
): Promise<string> {
  const from = reading?.kind === 'message' ? reading.from[0]?.address : undefined;
  return from === undefined ? person : recordAt(writer, person, from);
}

async function commitLoop(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  { id, decision: { change } }: { readonly id: string; readonly decision: LoopDecision },
): Promise<void> {
  const { loaded, arrival, profile } = situation;
  const by = { decision: id, by: 'office', evidence: arrival.id };
  if (change.change === 'open') {
    return openLoop(owner, writer, change, { loaded, decision: id, arrival: arrival.id });
  }
  if (change.change === 'as-said') {
    await carryOutAnswer(owner, writer, change, { ...by, profile });
    return;
  }
  return changeLoop(owner, writer, change, by);
}

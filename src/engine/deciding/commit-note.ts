import type { Note } from '../../core/decision.ts';
import type { Situation } from '../../core/situation.ts';
import type { Writer } from '../../store/access.ts';
import { tellOnce } from '../../store/records/diary/told-once.ts';
import { setConfidentiality, setSorting } from '../../store/records/messages.ts';
import type { Owner } from '../owner.ts';
import { raise } from '../raise.ts';
import { commitAct } from './commit-act.ts';
import type { Taken } from './settle.ts';

/** A note under its id, among all that was decided on its arrival. */
export interface NoteOnRecord {
  readonly id: string;
  readonly duty: string;
  readonly decision: Note;
  readonly taken: readonly Taken[];
}

/** A note places the arrival, hides it, or is told at once. */
export async function commitNote(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  { id, duty, decision, taken }: NoteOnRecord,
): Promise<void> {
  const at = owner.tools.clock.now();
  if (decision.sorting !== null) await setSorting(writer, situation.arrival.id, decision.sorting);
  if (decision.confidentiality !== undefined) {
    await setConfidentiality(writer, situation.arrival.id, decision.confidentiality);
  }
  if (decision.urgent && !toldBy(taken, decision)) {
    await alarm(owner, writer, situation, { decision: id, duty, note: decision });
  }
  if (decision.once !== undefined && (await tellOnce(writer, decision.once, at)))
    await raise(owner, writer, situation.profile, {
      said: decision.reason,
      urgent: false,
      about: id,
    });
}

/** Whether an alarm among these tells it in the same words already: one fright is enough. */
function toldBy(taken: readonly Taken[], { reason }: Note): boolean {
  const said = JSON.stringify(reason);
  return taken.some(
    ({ decision }) =>
      decision.kind === 'act' &&
      decision.act.payload.type === 'alarm' &&
      JSON.stringify(decision.act.payload.message) === said,
  );
}

/** What cannot wait is told by every road, as an act of its own: nothing reaches the outside in another way. */
async function alarm(
  owner: Owner,
  writer: Writer,
  situation: Situation,
  {
    decision,
    duty,
    note,
  }: { readonly decision: string; readonly duty: string; readonly note: Note },
): Promise<void> {
  await commitAct(owner, writer, situation, {
    decision,
    duty,
    act: {
      kind: 'principal.alert',
      payload: { type: 'alarm', road: 'all', urgent: true, message: note.reason },
      counterpart: { person: null, name: '', addresses: [], marks: [], known: true },
      matter: null,
      subjects: [],
      amount: null,
      preconditions: [],
      key: `alarm:${decision}`,
      loop: null,
      sources: note.sources,
      reason: note.reason,
      remarks: [],
    },
  });
}

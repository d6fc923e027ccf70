import type { GatheringChange } from '../../core/gatherings/change.ts';
import { guardedAs } from '../../core/gatherings/guarding.ts';
import type { NewTask, PaperFile } from '../../core/gatherings/task.ts';
import type { LoopId, MatterId } from '../../core/ids.ts';
import type { Situation } from '../../core/situation.ts';
import { leafBytes } from '../../intake/parts.ts';
import type { Writer } from '../../store/access.ts';
import {
  addItems,
  closeGathering,
  endAmendment,
  insertAmendment,
  insertGathering,
  insertTask,
  moveGathering,
  noteHeard,
  putMinutes,
  reopenGathering,
  setPaper,
  setSendAt,
} from '../../store/records/gatherings/write.ts';
import { readGathering } from '../../store/records/gatherings/read.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { insertLoop, moveLoop, readLoop } from '../../store/records/loops.ts';
import { personWithAddress } from '../../store/records/people.ts';
import type { Owner } from '../owner.ts';
import { settleQuestions } from '../gatherings/settled.ts';
import { endLoop } from './end-loop.ts';

interface Deciding {
  readonly decision: string;
  readonly duty: string;
  readonly change: GatheringChange;
  readonly situation: Pick<Situation, 'arrival'>;
}

/** Puts on record what becomes of a meeting that is prepared or followed up. */
export async function commitGathering(
  owner: Owner,
  writer: Writer,
  { decision, duty, change, situation }: Deciding,
): Promise<void> {
  const at = owner.tools.clock.now();
  const arrival = situation.arrival.id;
  const subject = change.change === 'open' ? change.gathering.id : change.gathering;
  const onLedger = async (
    kind: 'gathering-opened' | 'gathering-moved' | 'gathering-closed',
  ): Promise<void> => {
    await appendLedger(writer, { at, kind, subject, by: 'office', refs: [decision], marks: {} });
  };
  switch (change.change) {
    case 'open':
      if (await insertGathering(writer, change.gathering, { at, openedBy: arrival }))
        await onLedger('gathering-opened');
      return;
    case 'event':
      await moveGathering(writer, subject, change.event);
      return onLedger('gathering-moved');
    case 'items':
      return addItems(writer, subject, change.items);
    case 'send-at':
      return setSendAt(writer, subject, change.sendAt);
    case 'task':
      return openTask(owner, writer, change.task, { gathering: subject, decision, duty, arrival });
    case 'heard':
      return noteWord(owner, writer, change, decision);
    case 'paper': {
      await keepBytes(owner, writer, change.file);
      await setPaper(writer, change.task, change.file);
      await noteHeard(writer, change.task, { by: null, words: change.words, unclear: false });
      return endTask(owner, writer, change.task, { outcome: 'done', arrival });
    }
    case 'task-end':
      await noteHeard(writer, change.task, { by: null, words: change.words, unclear: false });
      return endTask(owner, writer, change.task, { outcome: change.outcome, arrival });
    case 'minutes':
      await putMinutes(writer, subject, { ...change.version, arrival });
      return onLedger('gathering-moved');
    case 'amendment':
      return insertAmendment(writer, subject, { ...change.amendment, arrival });
    case 'amendment-end':
      return endAmendment(writer, subject, change.number, change.state);
    case 'close':
      if (await closeGathering(writer, subject, at)) await onLedger('gathering-closed');
      return;
    default:
      change satisfies never;
  }
}

/** Its loop is closed, and what was asked about it is no question any more. */
async function endTask(
  owner: Owner,
  writer: Writer,
  task: string,
  {
    outcome,
    arrival,
  }: { readonly outcome: 'answered' | 'done' | 'dropped'; readonly arrival: string },
): Promise<void> {
  await endLoop(owner, writer, task, outcome, arrival);
  await settleQuestions(owner, writer, task);
}

/** What was said of a task; one that has ended hears nothing any more. */
async function noteWord(
  owner: Owner,
  writer: Writer,
  {
    task,
    by,
    words,
    unclear,
    nextAt,
    rung,
  }: Extract<GatheringChange, { readonly change: 'heard' }>,
  decision: string,
): Promise<void> {
  const moved = await moveLoop(writer, task, { nextAt, ...(rung === null ? {} : { rung }) });
  if (!moved) return;
  await noteHeard(writer, task, { by, words, unclear });
  await appendLedger(writer, {
    at: owner.tools.clock.now(),
    kind: 'loop-moved',
    subject: task,
    by: 'office',
    refs: [decision],
    marks: {},
  });
}

/** A task and its loop, which has its next date from the beginning. The same one a second time is the one that stands. */
async function openTask(
  owner: Owner,
  writer: Writer,
  task: NewTask,
  on: {
    readonly gathering: string;
    readonly decision: string;
    readonly duty: string;
    readonly arrival: string;
  },
): Promise<void> {
  const gathering = await readGathering(writer, { id: on.gathering });
  if (gathering === null || (await readLoop(writer, task.id)) !== null) return;
  if (gathering.state === 'closed') await reopenGathering(writer, on.gathering);
  const at = owner.tools.clock.now();
  const person = task.address === '' ? null : await personWithAddress(writer, task.address);
  await insertLoop(writer, {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: derived as the id of a loop
    id: task.id as LoopId,
    state: 'open',
    owes: task.owes,
    counterpart: person?.id ?? null,
    address: task.address,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding, read from the record of the meeting
    matter: gathering.matter as MatterId | null,
    what: task.what,
    thread: null,
    rung: task.rung,
    openedAt: at,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: the arrival that is decided on
    openedBy: on.arrival as Situation['arrival']['id'],
    chases: 0,
    nextAt: task.nextAt,
    confidentiality: gathering.confidential ? 'principal' : 'office',
    ...guardedAs(task.kind),
    about: on.gathering,
    keeper: on.duty,
  });
  await insertTask(writer, on.gathering, task);
  if (task.file !== null) await keepBytes(owner, writer, task.file);
  await appendLedger(writer, {
    at,
    kind: 'loop-opened',
    subject: task.id,
    by: 'office',
    refs: [on.decision],
    marks: {},
  });
  if (task.file !== null) await endLoop(owner, writer, task.id, 'done', on.arrival);
}

/** A paper's bytes are kept by themselves, under their own name, so that they can be sent. */
async function keepBytes(
  owner: Owner,
  writer: Writer,
  { arrival, part, blob }: PaperFile,
): Promise<void> {
  if (part === null) return;
  const row = await writer.get('SELECT blob FROM arrival WHERE id = ?', arrival);
  const raw = row?.['blob'];
  if (typeof raw !== 'string') return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding, read from its own column
  const whole = await owner.blobs.get(raw as PaperFile['blob']);
  const bytes = whole === null ? null : leafBytes(whole, part);
  if (bytes !== null && (await owner.blobs.put(bytes)) !== blob)
    throw new Error('a part is other bytes than when it was read');
}

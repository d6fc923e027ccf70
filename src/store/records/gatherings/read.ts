import { z } from 'zod';
import {
  LETTER_PURPOSES,
  MINUTES_STATES,
  type Amendment,
  type Gathering,
  type GatheringLetter,
  type MinutesVersion,
} from '../../../core/gatherings/gathering.ts';
import { minutesShape } from '../../../core/gatherings/minutes/minutes.ts';
import { TASK_KINDS, type Task } from '../../../core/gatherings/task.ts';
import { RUNGS } from '../../../core/records/loop.ts';
import type { Sha256 } from '../../../core/ids.ts';
import type { Reader, Row } from '../../access.ts';
import { latestIn } from '../meetings/convenings.ts';

/** Meetings looked after at one time; beyond this the soonest are. */
const MOST_OPEN = 200;

/** What is kept of a meeting as one text. */
export const gatheringRecord = z.object({
  title: z.string(),
  zone: z.string(),
  place: z.string().nullable(),
  people: z.array(z.object({ name: z.string(), address: z.string() })).readonly(),
  items: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
});

const rowShape = z
  .object({
    id: z.string(),
    state: z.enum(['open', 'closed']),
    uid: z.string(),
    recurrence_id: z.string().nullable(),
    from_at: z.number(),
    until_at: z.number(),
    send_at: z.number().nullable(),
    matter: z.string().nullable(),
    confidential: z.number(),
    record: z.string(),
    opened_by: z.string(),
  })
  .transform((row) => ({
    id: row.id,
    state: row.state,
    uid: row.uid,
    recurrenceId: row.recurrence_id,
    from: row.from_at,
    until: row.until_at,
    sendAt: row.send_at,
    matter: row.matter,
    confidential: row.confidential === 1,
    openedBy: row.opened_by,
    ...gatheringRecord.parse(JSON.parse(row.record)),
  }));

export const paperFile = z.object({
  name: z.string(),
  type: z.string(),
  size: z.number(),
  arrival: z.string(),
  part: z.string().nullable(),
  vouched: z.boolean(),
});

const STATE_OF = {
  answered: 'done',
  done: 'done',
  dropped: 'dropped',
  stopped: 'dropped',
} as const;

const taskShape = z.object({
  loop: z.string(),
  kind: z.enum(TASK_KINDS),
  name: z.string(),
  due_at: z.number(),
  item: z.string().nullable(),
  unclear: z.number(),
  words: z.string().nullable(),
  file: z.string().nullable(),
  blob: z.string().nullable(),
  what: z.string(),
  owes: z.enum(['they', 'we']),
  address: z.string(),
  state: z.enum(['open', 'closed']),
  outcome: z.enum(['answered', 'done', 'dropped', 'stopped']).nullable(),
  rung: z.enum(RUNGS),
  next_at: z.number().nullable(),
  chases: z.number(),
  opened_at: z.number(),
  thread: z.string().nullable(),
  hidden: z.string().nullable(),
});

const minutesRow = z
  .object({
    version: z.number(),
    state: z.enum(MINUTES_STATES),
    minutes: z.string(),
    arrival: z.string(),
    round_until: z.number().nullable(),
    approved_at: z.number().nullable(),
    approved_by: z.string().nullable(),
  })
  .transform((row): MinutesVersion => ({
    version: row.version,
    state: row.state,
    minutes: minutesShape.parse(JSON.parse(row.minutes)),
    arrival: row.arrival,
    until: row.round_until,
    approvedAt: row.approved_at,
    approvedBy: row.approved_by,
  }));

const amendmentRow = z
  .object({
    number: z.number(),
    version: z.number(),
    name: z.string(),
    address: z.string(),
    words: z.string(),
    old: z.string().nullable(),
    new: z.string().nullable(),
    arrival: z.string(),
    state: z.enum(['open', 'taken', 'left']),
  })
  .transform(({ old, new: fresh, ...rest }): Amendment => ({
    ...rest,
    instead: old === null || fresh === null ? null : { old, new: fresh },
  }));

const letterRow = z.object({
  purpose: z.enum(LETTER_PURPOSES),
  version: z.number(),
  address: z.string(),
  thread: z.string(),
});

/** Every meeting that is being looked after, the soonest first. */
export async function openGatherings(reader: Reader): Promise<readonly Gathering[]> {
  const rows = await reader.all(
    `SELECT * FROM gathering WHERE state = 'open' ORDER BY from_at, id LIMIT ?`,
    MOST_OPEN,
  );
  return Promise.all(rows.map((row) => whole(reader, row)));
}

/** Those of which these are tasks. */
export async function gatheringsOfTasks(
  reader: Reader,
  loops: readonly string[],
): Promise<readonly Gathering[]> {
  if (loops.length === 0) return [];
  const rows = await reader.all(
    `SELECT * FROM gathering WHERE id IN (SELECT gathering FROM gathering_task
       WHERE loop IN (${loops.map(() => '?').join(', ')})) ORDER BY from_at, id`,
    ...loops,
  );
  return Promise.all(rows.map((row) => whole(reader, row)));
}

/** Those in whose threads something stands, and those for which somebody still owes a paper. */
export async function gatheringsOfMail(
  reader: Reader,
  thread: string | null,
  addresses: readonly string[],
): Promise<readonly Gathering[]> {
  const rows = await reader.all(
    `SELECT * FROM gathering WHERE id IN (
       SELECT gathering FROM gathering_letter WHERE thread = ?
       UNION SELECT task.gathering FROM gathering_task task JOIN loop ON loop.id = task.loop WHERE loop.thread = ?
       UNION SELECT task.gathering FROM loop JOIN gathering_task task ON task.loop = loop.id
         WHERE loop.address IN (${addresses.map(() => '?').join(', ')}) AND loop.state = 'open' AND task.kind = 'paper')
     ORDER BY from_at, id LIMIT ?`,
    thread,
    thread,
    ...addresses,
    MOST_OPEN,
  );
  return Promise.all(rows.map((row) => whole(reader, row)));
}

/** One by its id, or by the event it is. Null when there is none. */
export async function readGathering(
  reader: Reader,
  by: { readonly id: string } | { readonly uid: string; readonly recurrenceId: string | null },
): Promise<Gathering | null> {
  const row =
    'id' in by
      ? await reader.get('SELECT * FROM gathering WHERE id = ?', by.id)
      : await reader.get(
          `SELECT * FROM gathering WHERE uid = ? AND coalesce(recurrence_id, '') = ?`,
          by.uid,
          by.recurrenceId ?? '',
        );
  return row === undefined ? null : whole(reader, row);
}

/** The meeting before another: of the same series, or of the same name. Null when there is none. */
export async function previousGathering(
  reader: Reader,
  { uid, title, before }: { readonly uid: string; readonly title: string; readonly before: number },
): Promise<Gathering | null> {
  const row = await reader.get(
    `SELECT * FROM gathering WHERE from_at < ? AND (uid = ? OR json_extract(record, '$.title') = ?)
     ORDER BY from_at DESC LIMIT 1`,
    before,
    uid,
    title,
  );
  return row === undefined ? null : whole(reader, row);
}

/** Every meeting that was ever looked after, the latest first. */
export async function listGatherings(
  reader: Reader,
  state: 'open' | 'closed',
  limit: number,
): Promise<readonly Gathering[]> {
  const order = state === 'open' ? 'from_at' : 'from_at DESC';
  const rows = await reader.all(
    `SELECT * FROM gathering WHERE state = ? ORDER BY ${order}, id LIMIT ?`,
    state,
    limit,
  );
  return Promise.all(rows.map((row) => whole(reader, row)));
}

async function whole(reader: Reader, row: Row): Promise<Gathering> {
  const gathering = rowShape.parse(row);
  const of = (sql: string) => reader.all(sql, gathering.id);
  const tasks: Task[] = [];
  for (const one of await of(
    `SELECT t.loop, t.kind, t.name, t.due_at, t.item, t.unclear, t.words, t.file, t.blob, l.what, l.owes, l.address, l.state,
       l.outcome, l.rung, l.next_at, l.chases, l.opened_at, l.thread,
       (SELECT m.confidentiality FROM message m WHERE m.arrival = json_extract(t.file, '$.arrival') LIMIT 1) AS hidden
     FROM gathering_task t JOIN loop l ON l.id = t.loop WHERE t.gathering = ? ORDER BY t.place`,
  ))
    tasks.push(await taskIn(reader, one));
  const minutes = await of('SELECT * FROM gathering_minutes WHERE gathering = ? ORDER BY version');
  const amendments = await of(
    'SELECT * FROM gathering_amendment WHERE gathering = ? ORDER BY number',
  );
  const letters = await of('SELECT * FROM gathering_letter WHERE gathering = ? ORDER BY at, act');
  return {
    ...gathering,
    tasks,
    minutes: minutes.map((one) => minutesRow.parse(one)),
    amendments: amendments.map((one) => amendmentRow.parse(one)),
    letters: letters.map((one): GatheringLetter => letterRow.parse(one)),
  };
}

async function taskIn(reader: Reader, row: Row): Promise<Task> {
  const task = taskShape.parse(row);
  const file = task.file === null ? null : paperFile.parse(JSON.parse(task.file));
  return {
    id: task.loop,
    kind: task.kind,
    what: task.what,
    owes: task.owes,
    name: task.name,
    address: task.address,
    by: task.due_at,
    state: task.state === 'open' ? 'open' : STATE_OF[task.outcome ?? 'dropped'],
    rung: task.rung,
    nextAt: task.next_at,
    chases: task.chases,
    openedAt: task.opened_at,
    thread: task.thread,
    latest: await latestIn(reader, task.thread),
    unclear: task.unclear,
    words: task.words,
    item: task.item,
    file:
      file === null || task.blob === null
        ? null
        : {
            ...file,
            confidential: task.hidden === 'principal',
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding, read from its own column
            blob: task.blob as Sha256,
          },
  };
}

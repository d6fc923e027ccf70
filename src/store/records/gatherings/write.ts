import type { GatheringChange } from '../../../core/gatherings/change.ts';
import type {
  Amendment,
  Gathering,
  GatheringLetter,
  MinutesVersion,
  NewGathering,
} from '../../../core/gatherings/gathering.ts';
import { minutesShape } from '../../../core/gatherings/minutes/minutes.ts';
import type { NewTask, PaperFile } from '../../../core/gatherings/task.ts';
import type { Writer } from '../../access.ts';
import { gatheringRecord, paperFile } from './read.ts';

/** Opens one; a second one of the same event changes nothing and says so. */
export async function insertGathering(
  writer: Writer,
  gathering: NewGathering,
  { at, openedBy }: { readonly at: number; readonly openedBy: string },
): Promise<boolean> {
  const { id, uid, recurrenceId, from, until, sendAt, matter, confidential } = gathering;
  const done = await writer.run(
    `INSERT INTO gathering (id, state, uid, recurrence_id, from_at, until_at, send_at, matter, confidential, record, opened_by,
       opened_at) VALUES (?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    id,
    uid,
    recurrenceId,
    from,
    until,
    sendAt,
    matter,
    confidential ? 1 : 0,
    JSON.stringify(gatheringRecord.parse(gathering)),
    openedBy,
    at,
  );
  return done.changes === 1;
}

/** What stands of it in the diary now. */
export async function moveGathering(
  writer: Writer,
  id: string,
  event: Extract<GatheringChange, { readonly change: 'event' }>['event'],
): Promise<void> {
  const { from, until, sendAt, confidential } = event;
  await changeRecord(writer, id, (record) => ({ ...record, ...event }));
  await writer.run(
    'UPDATE gathering SET from_at = ?, until_at = ?, send_at = ?, confidential = ? WHERE id = ?',
    from,
    until,
    sendAt,
    confidential ? 1 : 0,
    id,
  );
  await guardAs(writer, id, confidential);
}

/** Who may see an event was changed: who may see the meetings it is, changes with it. */
export async function setConfidential(
  writer: Writer,
  uid: string,
  confidential: boolean,
): Promise<void> {
  for (const { id } of await writer.all('SELECT id FROM gathering WHERE uid = ?', uid)) {
    await writer.run(
      'UPDATE gathering SET confidential = ? WHERE id = ?',
      confidential ? 1 : 0,
      String(id),
    );
    await guardAs(writer, String(id), confidential);
  }
}

/** What is guarded of a meeting is seen by whoever may see that. */
async function guardAs(writer: Writer, id: string, confidential: boolean): Promise<void> {
  await writer.run(
    'UPDATE loop SET confidentiality = ? WHERE id IN (SELECT loop FROM gathering_task WHERE gathering = ?)',
    confidential ? 'principal' : 'office',
    id,
  );
}

/** Points that come on the agenda, behind what stands there; one that stands there already is not put twice. */
export async function addItems(
  writer: Writer,
  id: string,
  items: Gathering['items'],
): Promise<void> {
  await changeRecord(writer, id, (record) => {
    const known = new Set(record.items.map((one) => one.id));
    return { ...record, items: [...record.items, ...items.filter((one) => !known.has(one.id))] };
  });
}

type GatheringRecord = ReturnType<typeof gatheringRecord.parse>;

async function changeRecord(
  writer: Writer,
  id: string,
  change: (record: GatheringRecord) => GatheringRecord,
): Promise<void> {
  const row = await writer.get('SELECT record FROM gathering WHERE id = ?', id);
  if (row === undefined) return;
  const record = gatheringRecord.parse(JSON.parse(String(row['record'])));
  await writer.run(
    'UPDATE gathering SET record = ? WHERE id = ?',
    JSON.stringify(gatheringRecord.parse(change(record))),
    id,
  );
}

export async function setSendAt(writer: Writer, id: string, sendAt: number): Promise<void> {
  await writer.run('UPDATE gathering SET send_at = ? WHERE id = ?', sendAt, id);
}

/** Ends one; a second time changes nothing and says so. */
export async function closeGathering(writer: Writer, id: string, at: number): Promise<boolean> {
  const done = await writer.run(
    `UPDATE gathering SET state = 'closed', closed_at = ? WHERE id = ? AND state = 'open'`,
    at,
    id,
  );
  return done.changes === 1;
}

/** Ends the meeting of which something ended, once it has been and nothing of it is open: its id, or null where it goes on. */
export async function closeGatheringOf(
  writer: Writer,
  loop: string,
  at: number,
): Promise<string | null> {
  const row = await writer.get(
    `SELECT id FROM gathering WHERE id = (SELECT gathering FROM gathering_task WHERE loop = ?) AND until_at < ?
       AND NOT EXISTS (SELECT 1 FROM gathering_task task JOIN loop ON loop.id = task.loop
         WHERE task.gathering = gathering.id AND loop.state = 'open')`,
    loop,
    at,
  );
  if (row === undefined) return null;
  const id = String(row['id']);
  return (await closeGathering(writer, id, at)) ? id : null;
}

/** One that was closed is looked after again. */
export async function reopenGathering(writer: Writer, id: string): Promise<void> {
  await writer.run(`UPDATE gathering SET state = 'open', closed_at = NULL WHERE id = ?`, id);
}

/** What is known of a task beside its loop, which must stand. */
export async function insertTask(
  writer: Writer,
  gathering: string,
  { id, kind, name, by, item, file }: NewTask,
): Promise<void> {
  await writer.run(
    `INSERT INTO gathering_task (loop, gathering, kind, place, name, due_at, item, file, blob)
     VALUES (?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM gathering_task WHERE gathering = ?), ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    id,
    gathering,
    kind,
    gathering,
    name,
    by,
    item,
    file === null ? null : JSON.stringify(paperFile.parse(file)),
    file?.blob ?? null,
  );
}

/** What was said of a task. A clear word ends what was unclear. */
export async function noteHeard(
  writer: Writer,
  loop: string,
  heard: {
    readonly by: number | null;
    readonly words: string | null;
    readonly unclear: boolean;
  },
): Promise<void> {
  await writer.run(
    `UPDATE gathering_task SET due_at = coalesce(?, due_at), words = coalesce(?, words),
       unclear = ${heard.unclear ? 'unclear + 1' : '0'} WHERE loop = ?`,
    heard.by,
    heard.words,
    loop,
  );
}

export async function setPaper(writer: Writer, loop: string, file: PaperFile): Promise<void> {
  await writer.run(
    'UPDATE gathering_task SET file = ?, blob = ? WHERE loop = ?',
    JSON.stringify(paperFile.parse(file)),
    file.blob,
    loop,
  );
}

/** Writes a version of the minutes, or how far one is. */
export async function putMinutes(
  writer: Writer,
  gathering: string,
  { version, state, minutes, arrival, until, approvedAt, approvedBy }: MinutesVersion,
): Promise<void> {
  await writer.run(
    `INSERT INTO gathering_minutes (gathering, version, state, minutes, arrival, round_until, approved_at, approved_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (gathering, version) DO UPDATE SET state = excluded.state, round_until = excluded.round_until,
       approved_at = excluded.approved_at, approved_by = excluded.approved_by`,
    gathering,
    version,
    state,
    JSON.stringify(minutesShape.parse(minutes)),
    arrival,
    until,
    approvedAt,
    approvedBy,
  );
}

export async function insertAmendment(
  writer: Writer,
  gathering: string,
  { version, name, address, words, instead, arrival }: Omit<Amendment, 'state' | 'number'>,
): Promise<void> {
  await writer.run(
    `INSERT INTO gathering_amendment (gathering, number, version, name, address, words, old, new, arrival, state)
     VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM gathering_amendment WHERE gathering = ?), ?, ?, ?, ?, ?, ?, ?, 'open')`,
    gathering,
    gathering,
    version,
    name,
    address,
    words,
    instead?.old ?? null,
    instead?.new ?? null,
    arrival,
  );
}

export async function endAmendment(
  writer: Writer,
  gathering: string,
  number: number,
  state: 'taken' | 'left',
): Promise<void> {
  await writer.run(
    `UPDATE gathering_amendment SET state = ? WHERE gathering = ? AND number = ? AND state = 'open'`,
    state,
    gathering,
    number,
  );
}

/** A letter about a meeting has left. */
export async function noteLetter(
  writer: Writer,
  {
    gathering,
    act,
    at,
    ...letter
  }: GatheringLetter & {
    readonly gathering: string;
    readonly act: string;
    readonly at: number;
  },
): Promise<void> {
  await writer.run(
    `INSERT INTO gathering_letter (act, gathering, purpose, version, address, thread, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    act,
    gathering,
    letter.purpose,
    letter.version,
    letter.address,
    letter.thread,
    at,
  );
}

/** A loop is asked in a letter: it lives in its thread from then on. What stands firmer stays so. */
export async function askLoop(
  writer: Writer,
  loop: string,
  asked: { readonly thread: string; readonly nextAt: number; readonly again: boolean },
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE loop SET thread = coalesce(thread, ?), rung = CASE rung WHEN 'mentioned' THEN 'asked' ELSE rung END,
       next_at = ?, chases = chases + ? WHERE id = ? AND state = 'open'`,
    asked.thread,
    asked.nextAt,
    asked.again ? 1 : 0,
    loop,
  );
  return done.changes === 1;
}

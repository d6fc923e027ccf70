import { z } from 'zod';
import type { ProposedAct } from '../../core/act.ts';
import type { ActId } from '../../core/ids.ts';
import type { Verdict } from '../../core/mandate/judged.ts';
import { ACT_STATES, type ActState } from '../schema.ts';
import { IN_HAND, type InHand } from './acts/in-hand.ts';
import { recordsOf } from './relations/one-person.ts';
import type { Reader, Row, Writer } from '../access.ts';

/** What came of doing it: the server's answer, or why it did not happen. */
export interface ActResult {
  readonly proof: string;
  readonly rejected: readonly { readonly address: string; readonly response: string }[];
  /** What stood there instead of what the act rests on; null when nothing did. Absent where that is not why. */
  readonly theirs?: string | null;
}

/** An act as it is stored. Its payload never changes: an edit is another act that replaces it. */
export interface StoredAct {
  readonly id: ActId;
  readonly decision: string;
  readonly arrival: string;
  readonly duty: string;
  readonly act: ProposedAct;
  readonly key: string;
  readonly payloadHash: string;
  readonly messageId: string | null;
  readonly thread: string | null;
  readonly state: ActState;
  readonly verdict: Verdict;
  readonly approvalsNeeded: number;
  readonly dueAt: number | null;
  readonly expiresAt: number | null;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly result: ActResult | null;
  readonly replaces: string | null;
}

const json = <T>() =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertAct and endAct through the same types
  z.string().transform((text) => JSON.parse(text) as T);

const actRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  id: z.string().transform((id) => id as ActId),
  decision: z.string(),
  arrival: z.string(),
  duty: z.string(),
  act: json<ProposedAct>(),
  key: z.string(),
  payload_hash: z.string(),
  message_id: z.string().nullable(),
  thread: z.string().nullable(),
  state: z.enum(ACT_STATES),
  verdict: json<Verdict>(),
  approvals_needed: z.number(),
  due_at: z.number().nullable(),
  expires_at: z.number().nullable(),
  created_at: z.number(),
  started_at: z.number().nullable(),
  ended_at: z.number().nullable(),
  result: json<ActResult>().nullable(),
  replaces: z.string().nullable(),
});

/** An act out of its row. */
export function toAct(found: Row): StoredAct {
  const row = actRow.parse(found);
  return {
    id: row.id,
    decision: row.decision,
    arrival: row.arrival,
    duty: row.duty,
    act: row.act,
    key: row.key,
    payloadHash: row.payload_hash,
    messageId: row.message_id,
    thread: row.thread,
    state: row.state,
    verdict: row.verdict,
    approvalsNeeded: row.approvals_needed,
    dueAt: row.due_at,
    expiresAt: row.expires_at,
    createdAt: row.created_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    result: row.result,
    replaces: row.replaces,
  };
}

/** Stores an act unless one with the same idempotency key is there. Tells whether it is new. */
export async function insertAct(writer: Writer, stored: StoredAct): Promise<boolean> {
  const { act } = stored;
  const done = await writer.run(
    `INSERT INTO act (id, decision, arrival, duty, kind, key, act, payload_hash, message_id, thread, counterpart, address,
       amount_minor, state, verdict, approvals_needed, due_at, expires_at, created_at, replaces)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
    stored.id,
    stored.decision,
    stored.arrival,
    stored.duty,
    act.kind,
    stored.key,
    JSON.stringify(act),
    stored.payloadHash,
    stored.messageId,
    stored.thread,
    act.counterpart.person,
    act.counterpart.addresses[0] ?? null,
    act.amount?.minor ?? null,
    stored.state,
    JSON.stringify(stored.verdict),
    stored.approvalsNeeded,
    stored.dueAt,
    stored.expiresAt,
    stored.createdAt,
    stored.replaces,
  );
  return done.changes === 1;
}

export async function readAct(reader: Reader, id: string): Promise<StoredAct | null> {
  const row = await reader.get('SELECT * FROM act WHERE id = ?', id);
  return row === undefined ? null : toAct(row);
}

/** All acts in the order of their ids, a page at a time: those behind `after`. */
export async function readActs(
  reader: Reader,
  after: string,
  limit: number,
): Promise<readonly StoredAct[]> {
  const rows = await reader.all('SELECT * FROM act WHERE id > ? ORDER BY id LIMIT ?', after, limit);
  return rows.map(toAct);
}

/** Acts in a state, oldest first. */
export async function actsIn(
  reader: Reader,
  state: InHand,
  limit = 500,
): Promise<readonly StoredAct[]> {
  const rows = await reader.all(
    `SELECT * FROM act WHERE state = ? AND ${IN_HAND} ORDER BY created_at, rowid LIMIT ?`,
    state,
    limit,
  );
  return rows.map(toAct);
}

export async function actsOn(reader: Reader, arrival: string): Promise<readonly StoredAct[]> {
  const rows = await reader.all(
    'SELECT * FROM act WHERE arrival = ? ORDER BY created_at, rowid',
    arrival,
  );
  return rows.map(toAct);
}

const stateRow = z.object({ state: z.enum(ACT_STATES) });

/** Where the act of that key among those decided on an arrival stands; the newest, where it was edited. Null for none. */
export async function stateOfKey(
  reader: Reader,
  arrival: string,
  key: string,
): Promise<ActState | null> {
  const row = await reader.get(
    `SELECT state FROM act AS one WHERE arrival = ? AND act ->> '$.key' = ?
       AND NOT EXISTS (SELECT 1 FROM act AS newer WHERE newer.arrival = one.arrival AND newer.replaces = one.id)
     ORDER BY created_at, rowid LIMIT 1`,
    arrival,
    key,
  );
  return row === undefined ? null : stateRow.parse(row).state;
}

/** Acts that wait for somebody and belong to a thread, a person or an address. */
export async function waitingActsBy(
  reader: Reader,
  field: 'thread' | 'counterpart' | 'address',
  value: string,
): Promise<readonly StoredAct[]> {
  const rows = await reader.all(
    `SELECT * FROM act WHERE ${field} IN (SELECT value FROM json_each(?))
       AND state IN ('approve', 'wait', 'permitted') AND ${IN_HAND} ORDER BY created_at, id`,
    JSON.stringify(field === 'counterpart' ? await recordsOf(reader, value) : [value]),
  );
  return rows.map(toAct);
}

/** Acts that wait for somebody and make sense only while a loop is open. */
export async function waitingActsOnLoop(
  reader: Reader,
  loop: string,
): Promise<readonly StoredAct[]> {
  const rows = await reader.all(
    `SELECT * FROM act WHERE state IN ('approve', 'wait', 'permitted') AND ${IN_HAND} AND EXISTS (
       SELECT 1 FROM json_each(act.act, '$.preconditions') AS one
       WHERE one.value ->> 'kind' = 'loop-open' AND one.value ->> 'loop' = ?)
     ORDER BY created_at, id`,
    loop,
  );
  return rows.map(toAct);
}

/** Acts to be done or to lapse by now. */
export async function dueActs(
  reader: Reader,
  now: number,
): Promise<{ readonly wait: readonly StoredAct[]; readonly expired: readonly StoredAct[] }> {
  const wait = await reader.all(
    `SELECT * FROM act WHERE state = 'wait' AND ${IN_HAND} AND due_at <= ? ORDER BY due_at`,
    now,
  );
  const expired = await reader.all(
    `SELECT * FROM act WHERE state = 'approve' AND ${IN_HAND} AND expires_at <= ? ORDER BY expires_at`,
    now,
  );
  return { wait: wait.map(toAct), expired: expired.map(toAct) };
}

/**
 * Moves an act from one state to another and tells whether it was there: of two hands reaching for
 * the same act, one gets it.
 */
export async function moveAct(
  writer: Writer,
  id: string,
  from: readonly ActState[],
  to: ActState,
  at: number,
): Promise<boolean> {
  const column = to === 'started' ? 'started_at' : 'ended_at';
  const stamp = to === 'permitted' || to === 'approve' ? '' : `, ${column} = ${Math.trunc(at)}`;
  const marks = from.map(() => '?').join(', ');
  const done = await writer.run(
    `UPDATE act SET state = ?${stamp} WHERE id = ? AND state IN (${marks})`,
    to,
    id,
    ...from,
  );
  return done.changes === 1;
}

/** Notes what an act was judged to be the second time; with it how many must consent, and until when, where that is asked now. */
export async function setVerdict(
  writer: Writer,
  id: string,
  verdict: Verdict,
  asked: { readonly approvals: number; readonly expiresAt: number } | null = null,
): Promise<void> {
  await writer.run('UPDATE act SET verdict = ? WHERE id = ?', JSON.stringify(verdict), id);
  if (asked === null) return;
  const { approvals, expiresAt } = asked;
  await writer.run(
    'UPDATE act SET approvals_needed = ?, expires_at = ? WHERE id = ?',
    approvals,
    expiresAt,
    id,
  );
}

/** Notes what was found about an act since it was judged; its payload is never changed by it. */
export async function setRemarks(writer: Writer, id: string, act: ProposedAct): Promise<void> {
  await writer.run('UPDATE act SET act = ? WHERE id = ?', JSON.stringify(act), id);
}

/** An act that waits does so until later. */
export async function postpone(writer: Writer, id: string, until: number): Promise<void> {
  await writer.run(`UPDATE act SET due_at = ? WHERE id = ? AND state = 'wait'`, until, id);
}

/** What may be done waits for its moment all the same. Tells whether it was there. */
export async function putOff(writer: Writer, id: string, until: number): Promise<boolean> {
  const done = await writer.run(
    `UPDATE act SET state = 'wait', due_at = ? WHERE id = ? AND state = 'permitted'`,
    until,
    id,
  );
  return done.changes === 1;
}

export async function setResult(writer: Writer, id: string, result: ActResult): Promise<void> {
  await writer.run('UPDATE act SET result = ? WHERE id = ?', JSON.stringify(result), id);
}

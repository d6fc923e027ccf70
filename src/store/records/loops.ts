import { z } from 'zod';
import { chasePlan } from '../../core/chasing/plan-shape.ts';
import type { ChasePlan } from '../../core/chasing/plan.ts';
import { LOOP_KINDS, RUNGS, type Loop, type OpenLoop, type Rung } from '../../core/records/loop.ts';
import type { Reader, Row, Writer } from '../access.ts';
import { recordAt, recordsOf } from './relations/one-person.ts';

const loopCore = z.object({
  id: z.string(),
  owes: z.enum(['they', 'we']),
  counterpart: z.string().nullable(),
  address: z.string(),
  matter: z.string().nullable(),
  what: z.string(),
  thread: z.string().nullable(),
  rung: z.enum(RUNGS),
  opened_at: z.number(),
  opened_by: z.string(),
  chases: z.number(),
  confidentiality: z.enum(['office', 'principal']),
  keeper: z.string().nullable(),
  kind: z.enum(LOOP_KINDS),
  about: z.string().nullable(),
  plan: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : chasePlan.parse(JSON.parse(text)))),
});

/** What the CHECK of the table says: an open loop has its next date, a closed one what closed it. */
const loopRow = z.discriminatedUnion('state', [
  loopCore
    .extend({ state: z.literal('open'), next_at: z.number() })
    .transform(({ next_at: nextAt, ...rest }) => ({ ...rest, nextAt })),
  loopCore
    .extend({
      state: z.literal('closed'),
      closed_at: z.number(),
      outcome: z.enum(['answered', 'done', 'dropped', 'stopped']),
      evidence: z.string(),
    })
    .transform(({ closed_at: closedAt, ...rest }) => ({ ...rest, closedAt })),
]);

function toLoop(found: Row): Loop {
  const { opened_at: openedAt, opened_by: openedBy, keeper, ...row } = loopRow.parse(found);
  const loop = { ...row, openedAt, openedBy, ...(keeper === null ? {} : { keeper }) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of ids read from their own columns
  return loop as Loop;
}

export async function insertLoop(writer: Writer, loop: OpenLoop): Promise<void> {
  const { counterpart, address } = loop;
  const record = counterpart === null ? null : await recordAt(writer, counterpart, address);
  await writer.run(
    `INSERT INTO loop (id, state, owes, counterpart, address, matter, what, thread, rung, opened_at, opened_by,
       chases, next_at, confidentiality, kind, about, plan, keeper)
     VALUES (?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    loop.id,
    loop.owes,
    record,
    loop.address,
    loop.matter,
    loop.what,
    loop.thread,
    loop.rung,
    loop.openedAt,
    loop.openedBy,
    loop.chases,
    loop.nextAt,
    loop.confidentiality,
    loop.kind ?? 'answer',
    loop.about ?? null,
    loop.plan === undefined || loop.plan === null ? null : JSON.stringify(loop.plan),
    loop.keeper ?? null,
  );
}

export async function readLoop(reader: Reader, id: string): Promise<Loop | null> {
  const row = await reader.get('SELECT * FROM loop WHERE id = ?', id);
  return row === undefined ? null : toLoop(row);
}

/** What moves an open loop. */
export interface LoopMove {
  readonly nextAt: number;
  readonly rung?: Rung;
  readonly chased?: boolean;
  readonly plan?: ChasePlan;
}

/** Moves an open loop's next date, and its rung or plan where these change. A closed one stays closed. */
export async function moveLoop(writer: Writer, id: string, change: LoopMove): Promise<boolean> {
  const done = await writer.run(
    `UPDATE loop SET next_at = ?, rung = coalesce(?, rung), chases = chases + ?, plan = coalesce(?, plan), due_at = NULL
     WHERE id = ? AND state = 'open'`,
    change.nextAt,
    change.rung ?? null,
    change.chased === true ? 1 : 0,
    change.plan === undefined ? null : JSON.stringify(change.plan),
    id,
  );
  return done.changes === 1;
}

/**
 * Its date has come: that is noted until something is decided on it, and it has its next date all the same: nothing
 * decided means that it is looked at again.
 */
export async function fallDue(
  writer: Writer,
  id: string,
  { at, nextAt }: { readonly at: number; readonly nextAt: number },
): Promise<void> {
  await writer.run(
    `UPDATE loop SET due_at = ?, next_at = ? WHERE id = ? AND state = 'open'`,
    at,
    nextAt,
    id,
  );
}

/** What was put off for a letter that does not leave after all is due now. */
export async function dueAgain(writer: Writer, id: string, at: number): Promise<void> {
  await writer.run(
    `UPDATE loop SET next_at = min(next_at, ?) WHERE id = ? AND state = 'open'`,
    at,
    id,
  );
}

/** Which of these loops have come due without anything being decided on them. */
export async function fallenDue(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.all(
    `SELECT id FROM loop WHERE state = 'open' AND due_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Set(rows.map((row) => String(row['id'])));
}

/** Closes an open loop with what closed it. Closing twice changes nothing. */
export async function closeLoop(
  writer: Writer,
  id: string,
  close: {
    readonly at: number;
    readonly outcome: 'answered' | 'done' | 'dropped' | 'stopped';
    readonly evidence: string;
  },
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE loop SET state = 'closed', next_at = NULL, closed_at = ?, outcome = ?, evidence = ?
     WHERE id = ? AND state = 'open'`,
    close.at,
    close.outcome,
    close.evidence,
    id,
  );
  return done.changes === 1;
}

/** Open loops by what they belong to. */
export async function openLoopsBy(
  reader: Reader,
  field: 'thread' | 'address' | 'counterpart' | 'about',
  value: string,
): Promise<readonly OpenLoop[]> {
  const rows = await reader.all(
    `SELECT * FROM loop WHERE ${field} IN (SELECT value FROM json_each(?)) AND state = 'open' ORDER BY next_at`,
    JSON.stringify(field === 'counterpart' ? await recordsOf(reader, value) : [value]),
  );
  return rows.map(toLoop).filter((loop) => loop.state === 'open');
}

/** What was opened on something that came in. */
/** What became of the loops that these acts opened, by the act: how it ended, or `open`. */
export async function openedByActs(
  reader: Reader,
  acts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.all(
    `SELECT opened_by, coalesce(outcome, 'open') AS outcome FROM loop WHERE opened_by IN (SELECT value FROM json_each(?))`,
    JSON.stringify(acts),
  );
  return new Map(rows.map((row) => [String(row['opened_by']), String(row['outcome'])]));
}

export async function loopsOpenedBy(reader: Reader, arrival: string): Promise<readonly Loop[]> {
  const rows = await reader.all('SELECT * FROM loop WHERE opened_by = ? ORDER BY id', arrival);
  return rows.map(toLoop);
}

/** Open loops whose date has come, the longest waiting first. */
export async function dueLoops(
  reader: Reader,
  now: number,
  limit: number,
): Promise<readonly OpenLoop[]> {
  const rows = await reader.all(
    `SELECT * FROM loop WHERE state = 'open' AND next_at <= ? ORDER BY next_at LIMIT ?`,
    now,
    limit,
  );
  return rows.map(toLoop).filter((loop) => loop.state === 'open');
}

/** All loops for a list: open ones by their next date, closed ones newest first. */
export async function listLoops(
  reader: Reader,
  state: 'open' | 'closed',
  limit: number,
): Promise<readonly Loop[]> {
  const order = state === 'open' ? 'next_at' : 'closed_at DESC';
  const rows = await reader.all(
    `SELECT * FROM loop WHERE state = ? ORDER BY ${order} LIMIT ?`,
    state,
    limit,
  );
  return rows.map(toLoop);
}

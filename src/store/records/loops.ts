import { z } from 'zod';
import { RUNGS, type Loop, type OpenLoop, type Rung } from '../../core/records/loop.ts';
import type { Reader, Row, Writer } from '../access.ts';

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
  await writer.run(
    `INSERT INTO loop (id, state, owes, counterpart, address, matter, what, thread, rung, opened_at, opened_by,
       chases, next_at, confidentiality, keeper) VALUES (?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    loop.id,
    loop.owes,
    loop.counterpart,
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
    loop.keeper ?? null,
  );
}

export async function readLoop(reader: Reader, id: string): Promise<Loop | null> {
  const row = await reader.get('SELECT * FROM loop WHERE id = ?', id);
  return row === undefined ? null : toLoop(row);
}

/** Moves an open loop's next date, and its rung where evidence moved it. A closed one stays closed. */
export async function moveLoop(
  writer: Writer,
  id: string,
  change: { readonly nextAt: number; readonly rung?: Rung; readonly chased?: boolean },
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE loop SET next_at = ?, rung = coalesce(?, rung), chases = chases + ? WHERE id = ? AND state = 'open'`,
    change.nextAt,
    change.rung ?? null,
    change.chased === true ? 1 : 0,
    id,
  );
  return done.changes === 1;
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
  field: 'thread' | 'address' | 'counterpart',
  value: string,
): Promise<readonly OpenLoop[]> {
  const rows = await reader.all(
    `SELECT * FROM loop WHERE ${field} = ? AND state = 'open' ORDER BY next_at`,
    value,
  );
  return rows.map(toLoop).filter((loop) => loop.state === 'open');
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

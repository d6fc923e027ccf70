import { DAY_MS } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** A turn is remembered so long after its moment: longer than any standstill in which letters of one queue come due together. */
const KEPT_MS = 7 * DAY_MS;

/**
 * When an act has its turn in a queue whose letters leave so many milliseconds apart: now, or later. It is kept, so that after
 * a standstill those that were due together do not leave together. Called when it would begin.
 */
export async function takeTurn(
  writer: Writer,
  { act, queue, apart }: { readonly act: string; readonly queue: string; readonly apart: number },
  now: number,
): Promise<number> {
  await forgetOld(writer, { act, queue, before: now - Math.max(apart, KEPT_MS) });
  const own = await turnOf(writer, act);
  const last = await latest(writer, queue, act, 'gone');
  const isFree = last === null || last + apart <= now;
  if (own !== null && own <= now && isFree) return write(writer, { act, queue, at: now, gone: 1 });
  if (own !== null && own > now) return own;
  const behind = await latest(writer, queue, act, 'all');
  const at = behind === null ? now : Math.max(now, behind + apart);
  return write(writer, { act, queue, at, gone: at <= now ? 1 : 0 });
}

/** Turns that are long past hold nobody up any more, whether the letter left or was declined. */
async function forgetOld(
  writer: Writer,
  { act, queue, before }: { readonly act: string; readonly queue: string; readonly before: number },
): Promise<void> {
  await writer.run('DELETE FROM turn WHERE queue = ? AND at < ? AND act <> ?', queue, before, act);
}

async function turnOf(reader: Reader, act: string): Promise<number | null> {
  const row = await reader.get('SELECT at FROM turn WHERE act = ?', act);
  return row === undefined ? null : Number(row['at']);
}

/** The last turn of the others in a queue; null for none. */
async function latest(
  reader: Reader,
  queue: string,
  but: string,
  which: 'gone' | 'all',
): Promise<number | null> {
  const row = await reader.get(
    `SELECT max(at) AS at FROM turn WHERE queue = ? AND act <> ? AND gone >= ?`,
    queue,
    but,
    which === 'gone' ? 1 : 0,
  );
  const at = row?.['at'];
  return typeof at === 'number' ? at : null;
}

async function write(
  writer: Writer,
  turn: {
    readonly act: string;
    readonly queue: string;
    readonly at: number;
    readonly gone: number;
  },
): Promise<number> {
  await writer.run(
    `INSERT INTO turn (act, queue, at, gone) VALUES (?, ?, ?, ?)
     ON CONFLICT (act) DO UPDATE SET at = excluded.at, gone = excluded.gone`,
    turn.act,
    turn.queue,
    turn.at,
    turn.gone,
  );
  return turn.at;
}

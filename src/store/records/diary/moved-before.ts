import type { Reader } from '../../access.ts';

/** How many moves are looked back on. */
const MOVES_LOOKED_AT = 2000;

/** Which of these events we have moved before: their UIDs. */
export async function movedAmong(
  reader: Reader,
  uids: readonly string[],
): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT DISTINCT json_extract(act, '$.payload.event.uid') AS uid FROM
      (SELECT act FROM act WHERE kind = 'meeting.move' AND state = 'done' ORDER BY ended_at DESC LIMIT ?)`,
    MOVES_LOOKED_AT,
  );
  const moved = new Set(rows.map((row) => row['uid']));
  return uids.filter((uid) => moved.has(uid));
}

import type { Reader } from '../../store/access.ts';
import type { Viewing } from './docket.ts';

/**
 * Whether only the principal may see an arrival, and with it whatever rests on it: it is for his eyes, or what was decided on
 * it is about an open matter or a meeting that is.
 */
export async function isHidden(
  reader: Reader,
  arrival: string,
  viewing: Pick<Viewing, 'everything'>,
): Promise<boolean> {
  if (viewing.everything) return false;
  const row = await reader.get('SELECT confidentiality FROM message WHERE arrival = ?', arrival);
  return row?.['confidentiality'] === 'principal' || (await isAboutHidden(reader, arrival));
}

async function isAboutHidden(reader: Reader, arrival: string): Promise<boolean> {
  const row = await reader.get(
    `SELECT 1 AS hidden FROM decision WHERE arrival = ? AND (
       EXISTS (SELECT 1 FROM json_each(decision, '$.sources') source
         JOIN loop ON loop.id = source.value ->> '$.loop' WHERE loop.confidentiality = 'principal')
       OR EXISTS (SELECT 1 FROM gathering WHERE confidential = 1 AND id IN (
         decision ->> '$.act.loop.gathering', decision ->> '$.change.gathering', decision ->> '$.change.gathering.id')))
     LIMIT 1`,
    arrival,
  );
  return row !== undefined;
}

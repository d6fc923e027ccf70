import type { Reader } from '../../store/access.ts';
import type { Viewing } from './docket.ts';

/** Whether only the principal may see an arrival, and with it whatever rests on it. */
export async function isHidden(
  reader: Reader,
  arrival: string,
  viewing: Viewing,
): Promise<boolean> {
  if (viewing.everything) return false;
  const row = await reader.get('SELECT confidentiality FROM message WHERE arrival = ?', arrival);
  return row?.['confidentiality'] === 'principal';
}

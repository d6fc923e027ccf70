import { decodeText } from '../../../mime/charset.ts';
import { Cursor } from '../../../tnef/cursor.ts';

/** The identifier of a meeting as Exchange has it. */
export interface GlobalObjectId {
  /** The UID that iCalendar calls it by. */
  readonly uid: string;
  /** Which day of a series it is about, as a local date (ISO 8601); null for the whole. */
  readonly day: string | null;
}

/** What stands before a UID that was not made by Exchange (MS-OXCICAL section 2.1.3.1.1.20.26). */
const FOREIGN = '7643616c2d55696401000000';
const DAY_AT = 16;
const DATA_AT = 40;
const MAX_UID = 1000;

/** Reads PidLidGlobalObjectId (MS-OXOCAL section 2.2.1.27); null for bytes that are none. */
export function readGlobalObjectId(bytes: Uint8Array): GlobalObjectId | null {
  if (bytes.length < DATA_AT) return null;
  const year = ((bytes[DAY_AT] ?? 0) << 8) | (bytes[DAY_AT + 1] ?? 0);
  const month = bytes[DAY_AT + 2] ?? 0;
  const date = bytes[DAY_AT + 3] ?? 0;
  const day = year === 0 ? null : dayOf(year, month, date);
  const size = new Cursor(bytes, DATA_AT - 4).long();
  const data = bytes.subarray(DATA_AT, DATA_AT + Math.min(size, MAX_UID));
  if (data.subarray(0, 12).toHex() === FOREIGN) {
    const end = data.indexOf(0, 12);
    const text = decodeText(data.subarray(12, end === -1 ? data.length : end), '').trim();
    if (text !== '') return { uid: text, day };
  }
  // The day is that of one instance: the whole series is called without it.
  const whole = bytes.slice(0, MAX_UID);
  whole.fill(0, DAY_AT, DAY_AT + 4);
  return { uid: whole.toHex().toUpperCase(), day };
}

function dayOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

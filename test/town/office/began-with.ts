import type { Reader } from '../../../src/store/access.ts';
import { readDecision } from '../../../src/store/records/decisions.ts';
import { readHold } from '../../../src/store/records/diary/holds.ts';
import { conveningOpenedBy } from '../../../src/store/records/meetings/convenings.ts';
import { readWake } from '../../../src/store/records/wakes.ts';

/** What of the office is asked after: something it decided, what it decided on, or a mail that it sent. */
export type OfOffice =
  | { readonly decision: string }
  | { readonly arrival: string }
  | { readonly messageId: string };

/** Where a thing of the office began: the id of an arrival, and where that lay. */
export interface Began {
  readonly arrival: string;
  readonly origin: string;
}

/**
 * The mail or the order that a thing goes back to in the office's own books: what the office does on a day that it set itself
 * belongs to what it set the day for. Null where the books do not say.
 */
export async function beganWith(reader: Reader, thing: OfOffice): Promise<Began | null> {
  if ('messageId' in thing) {
    const row = await reader.get('SELECT arrival FROM act WHERE message_id = ?', thing.messageId);
    return row === undefined ? null : arrivalOf(reader, String(row['arrival']));
  }
  if ('arrival' in thing) return arrivalOf(reader, thing.arrival);
  const stored = await readDecision(reader, thing.decision);
  if (stored === null) return null;
  const { decision } = stored;
  const about = 'about' in decision && typeof decision.about === 'string' ? decision.about : null;
  const opened = about === null ? null : await openedBy(reader, about);
  return arrivalOf(reader, opened ?? stored.arrival);
}

async function arrivalOf(reader: Reader, id: string): Promise<Began | null> {
  const row = await reader.get('SELECT kind, origin FROM arrival WHERE id = ?', id);
  if (row === undefined) return null;
  const origin = String(row['origin']);
  if (row['kind'] !== 'wake') return { arrival: id, origin };
  const wake = await readWake(reader, origin);
  const opened = wake === null ? null : await openedBy(reader, wake.about);
  return opened === null || opened === id ? null : arrivalOf(reader, opened);
}

/** The arrival by which a meeting, an offer or a loop was opened. */
async function openedBy(reader: Reader, about: string): Promise<string | null> {
  const convening = await conveningOpenedBy(reader, about);
  if (convening !== null) return convening;
  const hold = await readHold(reader, about);
  if (hold !== null) return (await conveningOpenedBy(reader, hold.offer)) ?? inName(hold.offer);
  const loop = await reader.get('SELECT about, opened_by FROM loop WHERE id = ?', about);
  if (loop === undefined) return inName(about);
  const of = loop['about'];
  const meeting = typeof of === 'string' ? await conveningOpenedBy(reader, of) : null;
  return meeting ?? inName(String(of)) ?? String(loop['opened_by']);
}

/** An offer is named after the arrival that it was made for. */
function inName(name: string): string | null {
  return /\bin-[0-9a-z]{10}\b/.exec(name)?.[0] ?? null;
}

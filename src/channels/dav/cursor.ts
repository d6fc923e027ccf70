import { z } from 'zod';
import type { Cursor } from '../../core/ports/mail.ts';

/** Where a look ended. */
export interface Position {
  /** Sync token of RFC 6578; null on a server without. */
  readonly token: string | null;
  /** What changes when anything in the calendar does (getctag); null on a server without. */
  readonly ctag: string | null;
  /** Hrefs the server failed to give, to be asked for again. */
  readonly again: readonly string[];
}

const positionText = z.object({
  version: z.literal(1),
  token: z.string().max(10_000).nullable(),
  ctag: z.string().max(10_000).nullable(),
  again: z.array(z.string()),
});

export const NOWHERE: Position = { token: null, ctag: null, again: [] };

/** A cursor that cannot be read costs a comparison, never an event. */
export function readCursor(cursor: Cursor): Position {
  if (cursor === null) return NOWHERE;
  try {
    return positionText.parse(JSON.parse(cursor));
  } catch {
    return NOWHERE;
  }
}

export function writeCursor(position: Position): string {
  return JSON.stringify({ version: 1, ...position });
}

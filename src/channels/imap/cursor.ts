import { z } from 'zod';
import type { Cursor } from '../../core/ports/mail.ts';

/** How far a folder has been handed over. UIDs below `uidnext` are done (RFC 3501, 2.3.1.1). */
export interface FolderPosition {
  readonly uidvalidity: number;
  readonly uidnext: number;
  /** As it was when last opened (RFC 7162); text, for it has 63 bits. Null where not offered. */
  readonly highestmodseq: string | null;
}

/** Positions by folder path. */
export type Positions = ReadonlyMap<string, FolderPosition>;

/** RFC 3501: UIDs and UIDVALIDITY are 32-bit and never zero. */
const uint32 = z.number().int().min(1).max(4_294_967_295);

const cursorText = z.object({
  version: z.literal(1),
  folders: z.record(
    z.string(),
    z.object({
      uidvalidity: uint32,
      uidnext: uint32,
      highestmodseq: z
        .string()
        .regex(/^\d{1,19}$/)
        .nullable(),
    }),
  ),
});

/** What the cursor remembers. A cursor that cannot be read costs a resync, never a message. */
export function readCursor(cursor: Cursor): Map<string, FolderPosition> {
  if (cursor === null) return new Map();
  try {
    const parsed = cursorText.safeParse(JSON.parse(cursor));
    return new Map(parsed.success ? Object.entries(parsed.data.folders) : []);
  } catch {
    return new Map();
  }
}

export function writeCursor(positions: Positions): string {
  return JSON.stringify({ version: 1, folders: Object.fromEntries(positions) });
}

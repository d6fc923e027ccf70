import { z } from 'zod';
import { WANT_KINDS } from '../../core/records/reading.ts';

/** A kind of the closed list of what a mail can want. */
export const wantKind = z.enum(WANT_KINDS);

/** What a mail wants, how certainly, and the words it was told by. */
export const want = z.object({
  kind: wantKind,
  certainty: z.number(),
  cues: z.array(z.string()),
  detail: z.enum(['yes', 'no', 'other', 'partly', 'undecided', 'hard', 'soft']).optional(),
});

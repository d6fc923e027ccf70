import type { Decision } from '../../decision.ts';
import { sentence } from '../../text/words.ts';
import { note, type Deciding } from './deciding.ts';

/** A time that is none, in a text from elsewhere, is told; nothing of that one is done by halves, and the others are done. */
export function guarded(
  deciding: Deciding,
  decide: () => readonly Decision[],
): readonly Decision[] {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [note(deciding, sentence('diary.impossible-time'))];
  }
}

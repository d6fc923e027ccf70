import type { Note } from '../../../core/decision.ts';
import type { Sentence } from '../../../core/text/words.ts';
import type { Deciding } from '../making/deciding.ts';

/** Something that is told in answer to an order; nothing is changed by it. */
export function note({ sources }: Deciding, reason: Sentence): Note {
  return { kind: 'note', sorting: null, urgent: false, sources, reason };
}

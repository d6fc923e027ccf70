import type { Instant } from '../../time/instant.ts';
import type { EventCard } from '../event-card.ts';
import type { Span } from '../span.ts';
import type { ExistingBlock } from './block.ts';

/**
 * A block as it stands, from what was written down of it. One that somebody asked for himself was planned nowhere, so
 * that wherever it stands, a hand put it there. Null for what is no block. `now`: when its event begins, where that is
 * known.
 */
export function existingBlock(
  { uid, parent }: EventCard,
  span: Span | null,
  now: Instant | null,
): ExistingBlock | null {
  if (parent === null) return null;
  const parentFrom = parent.parentFrom ?? now ?? span?.from ?? 0;
  return {
    uid,
    parent: parent.uid,
    recurrenceId: parent.recurrenceId,
    role: parent.role,
    span,
    planned: parent.planned ?? { from: parentFrom, until: parentFrom },
    parentFrom,
  };
}

/** Those that a hand put there first: of two blocks in one place, the other goes. */
export function byHandFirst(blocks: readonly ExistingBlock[]): readonly ExistingBlock[] {
  const isByHand = ({ span, planned }: ExistingBlock): boolean =>
    span === null || span.from !== planned.from || span.until !== planned.until;
  return [...blocks.filter(isByHand), ...blocks.filter((block) => !isByHand(block))];
}

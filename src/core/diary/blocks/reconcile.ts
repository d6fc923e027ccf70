import type { Instant } from '../../time/instant.ts';
import type { BlockRole } from '../event-card.ts';
import type { Span } from '../span.ts';
import { blockName } from './block.ts';
import type { ExistingBlock, WantedBlock } from './block.ts';

/** An existing block that goes elsewhere. */
export interface MovedBlock {
  readonly uid: string;
  readonly role: BlockRole;
  readonly span: Span;
  /** What to keep as planned: where a hand put it stays a hand's. */
  readonly planned: Span;
  readonly parentFrom: Instant;
  /** What it is now, to say it anew; null when it only moves along. */
  readonly wanted: WantedBlock | null;
}

/** What brings the calendar to what is wanted. */
export interface BlockChanges {
  readonly add: readonly WantedBlock[];
  readonly move: readonly MovedBlock[];
  /** UIDs. */
  readonly remove: readonly string[];
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.until === b.until;
const shifted = (span: Span, by: number): Span => ({
  from: span.from + by,
  until: span.until + by,
});

/** A block that a hand moved keeps its length and its distance to its parent; it only moves along with it. */
function byHand(block: ExistingBlock, span: Span, parentFrom: Instant): readonly MovedBlock[] {
  const by = parentFrom - block.parentFrom;
  if (by === 0) return [];
  const { uid, role, planned } = block;
  const after = { span: shifted(span, by), planned: shifted(planned, by) };
  return [{ uid, role, ...after, parentFrom, wanted: null }];
}

function moves(block: ExistingBlock, wanted: WantedBlock): readonly MovedBlock[] {
  const { span, planned, uid, parentFrom } = block;
  if (span === null) return [];
  if (!isSame(span, planned)) return byHand(block, span, wanted.parentFrom);
  const { role } = wanted;
  const stays =
    isSame(span, wanted.span) && parentFrom === wanted.parentFrom && role === block.role;
  if (stays) return [];
  const after = { span: wanted.span, planned: wanted.span, parentFrom: wanted.parentFrom };
  return [{ uid, role, ...after, wanted }];
}

/** An event (or instance) whose blocks are looked at, and when it begins; one that is gone is not among them. */
export type Parents = ReadonlyMap<string, Instant>;

/** The name of a parent in `Parents`. */
export function parentName(uid: string, recurrenceId: string | null): string {
  return JSON.stringify([uid, recurrenceId]);
}

/** What becomes of a block that nobody wants: it goes, unless a hand made it its own and its parent still stands. */
function unwanted(block: ExistingBlock, parents: Parents): Pick<BlockChanges, 'move' | 'remove'> {
  const parentFrom = parents.get(parentName(block.parent, block.recurrenceId));
  const { span, planned, uid } = block;
  if (parentFrom === undefined) return { move: [], remove: [uid] };
  if (span === null) return { move: [], remove: [] };
  if (isSame(span, planned)) return { move: [], remove: [uid] };
  return { move: byHand(block, span, parentFrom), remove: [] };
}

/**
 * What to add, move and remove so that the blocks in the calendar are those that are wanted. A block moves along
 * with its parent and vanishes with it. One that a hand moved stays as the hand left it, beside its parent; one
 * that a hand took away is not put back. Once done, nothing is left to do. Twins of one block are removed.
 */
export function reconcile(
  existing: readonly ExistingBlock[],
  wanted: readonly WantedBlock[],
  parents: Parents,
): BlockChanges {
  const wishes = new Map(wanted.map((block) => [blockName(block), block]));
  const groups = Map.groupBy(existing, blockName);
  const add = [...wishes].filter(([name]) => !groups.has(name)).map(([, block]) => block);
  const move: MovedBlock[] = [];
  const remove: string[] = [];
  for (const [name, [first, ...twins]] of groups) {
    if (first === undefined) continue;
    remove.push(...twins.map(({ uid }) => uid));
    const wish = wishes.get(name);
    if (wish !== undefined) move.push(...moves(first, wish));
    else {
      const rest = unwanted(first, parents);
      move.push(...rest.move);
      remove.push(...rest.remove);
    }
  }
  return { add, move, remove };
}

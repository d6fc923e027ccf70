import type { Place } from '../../travel/place.ts';
import type { ExistingBlock, WantedBlock } from './block.ts';
import type { BlockChanges } from './reconcile.ts';

/** A town on the same latitude as the others. */
export function town(name: string, longitude: number): Place {
  return {
    id: name,
    kind: 'town',
    name: { nl: name, en: name },
    point: { latitude: 52, longitude },
    country: 'NL',
    province: 'UT',
    population: 100_000,
    major: false,
  };
}

/** The blocks after the changes: what the calendar holds when they are carried out. `uidOf` names new ones. */
export function applied(
  existing: readonly ExistingBlock[],
  { add, move, remove }: BlockChanges,
  uidOf: (block: WantedBlock) => string,
): readonly ExistingBlock[] {
  const moved = new Map(move.map((one) => [one.uid, one]));
  const gone = new Set(remove);
  const kept = existing
    .filter(({ uid }) => !gone.has(uid))
    .map((block): ExistingBlock => {
      const now = moved.get(block.uid);
      if (now === undefined) return block;
      const { role, span, planned, parentFrom } = now;
      return { ...block, role, span, planned, parentFrom };
    });
  const added = add.map((block): ExistingBlock => ({
    uid: uidOf(block),
    parent: block.parent,
    recurrenceId: block.recurrenceId,
    role: block.role,
    span: block.span,
    planned: block.span,
    parentFrom: block.parentFrom,
  }));
  return [...kept, ...added];
}

import type { Dropped } from '../../core/records/fact.ts';
import { MAX_PARTS } from '../limits.ts';
import { bodyOf } from '../tnef/body.ts';
import { openTnef } from '../tnef/tnef.ts';
import type { PackedEntry, Packing } from './entries.ts';
import { entriesOf } from './entries.ts';

/** What stands packed in a part and where it is reached: `2~1` in part 2, `2~1~3` in what stands there. */
export interface PackedLeaf extends PackedEntry {
  readonly path: string;
}

/** Packings inside one another. Stops streams that nest to exhaust the stack; a message forwarded as a file nests one or two. */
const MAX_PACKED_DEPTH = 5;

/** The most that may still be taken out of this message, and what was left out. */
export interface PackedBudget {
  leaves: number;
  readonly dropped: Dropped[];
}

/** A budget for one message, which tells there what it leaves out. */
export function packedBudget(dropped: Dropped[]): PackedBudget {
  return { leaves: MAX_PARTS, dropped };
}

/** Everything that is packed in a leaf, and in what is packed there, in order. */
export function packedLeaves(
  path: string,
  packing: Packing,
  budget: PackedBudget,
  depth = 0,
): readonly PackedLeaf[] {
  const entries = entriesOf(packing, budget.dropped);
  const leave = (why: string): readonly PackedLeaf[] => {
    budget.dropped.push({ what: `part ${path}`, why });
    return [];
  };
  if (entries.length > 0 && depth >= MAX_PACKED_DEPTH) {
    return leave(`nested over ${MAX_PACKED_DEPTH} deep`);
  }
  const kept = entries.slice(0, budget.leaves);
  budget.leaves -= kept.length;
  if (kept.length < entries.length) leave(`packed parts over ${MAX_PARTS}`);
  return kept.flatMap((entry) => {
    const here = { ...entry, path: `${path}~${entry.number}` };
    return [here, ...packedLeaves(here.path, here, budget, depth + 1)];
  });
}

/** What is packed in a leaf by the numbers behind its own, the body of TNEF 0. Null where nothing stands. */
export function findPacked(leaf: Packing, numbers: readonly string[]): PackedEntry | null {
  if (numbers.length > MAX_PACKED_DEPTH + 1) return null;
  let within: Packing = leaf;
  let found: PackedEntry | null = null;
  for (const number of numbers) {
    found =
      number === '0'
        ? packedBody(within)
        : (entriesOf(within, []).find((entry) => entry.number === number) ?? null);
    if (found === null) return null;
    within = found;
  }
  return found;
}

function packedBody({ bytes }: Packing): PackedEntry | null {
  const tnef = openTnef(bytes);
  const body = tnef === null ? null : bodyOf(tnef);
  if (body === null) return null;
  const type = body.form === 'html' ? 'text/html' : 'text/plain';
  return {
    ...{ number: '0', type, name: null, parameters: new Map(), disposition: null, contentId: null },
    bytes: new TextEncoder().encode(body.content),
    text: () => body.content,
  };
}

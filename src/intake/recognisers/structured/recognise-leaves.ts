import type { Dropped, Fact, FactKind } from '../../../core/records/fact.ts';
import { STRUCTURED } from './index.ts';
import type { Envelope, Leaf, PartRecogniser } from './leaf.ts';

function inLeaf<K extends FactKind>(
  recogniser: PartRecogniser<K>,
  leaf: Leaf,
  envelope: Envelope | null,
  dropped: Dropped[],
): readonly Fact<K>[] {
  if (!recogniser.takes(leaf)) return [];
  const drop = (why: string): void => void dropped.push({ what: leaf.part, why });
  const found = recogniser.find(leaf, envelope, drop);
  return found.map(({ value, start, end, certainty, assumptions = [] }): Fact<K> => {
    return {
      kind: recogniser.kind,
      value,
      source: { part: leaf.part, start, end },
      certainty,
      assumptions,
    };
  });
}

/**
 * The facts in leaves with a form of their own. What stands in two leaves alike (an invitation as an alternative and
 * once more as a file) is one fact, of the first.
 */
export function recogniseLeaves(
  leaves: readonly Leaf[],
  envelope: Envelope | null,
  dropped: Dropped[],
): readonly Fact[] {
  const facts: Fact[] = [];
  const said = new Map<string, string>();
  for (const leaf of leaves) {
    for (const recogniser of STRUCTURED) {
      for (const fact of inLeaf<FactKind>(recogniser, leaf, envelope, dropped)) {
        const key = `${fact.kind} ${JSON.stringify(fact.value)}`;
        const before = said.get(key);
        if (before !== undefined && before !== leaf.part) continue;
        said.set(key, leaf.part);
        facts.push(fact);
      }
    }
  }
  return facts;
}

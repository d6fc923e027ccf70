import type { Tnef } from '../../../tnef/tnef.ts';
import { readTnef } from '../../../tnef/tnef.ts';
import type { Leaf } from '../leaf.ts';

const OPENED = new WeakMap<Leaf, { readonly tnef: Tnef | null }>();

/** What a leaf wraps, opened once however many recognisers ask; null when it is no TNEF. What is damaged was told on the way in. */
export function tnefIn(leaf: Leaf): Tnef | null {
  const known = OPENED.get(leaf);
  if (known !== undefined) return known.tnef;
  const tnef = readTnef(leaf.bytes());
  OPENED.set(leaf, { tnef });
  return tnef;
}

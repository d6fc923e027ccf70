import { MAX_FACTS } from '../../../limits.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import type { Item } from './items.ts';
import { jsonLdIn } from './json-ld.ts';
import { microdataIn } from './microdata.ts';

const READ = new WeakMap<Leaf, readonly Item[]>();

/** What a page describes to machines, read once however many recognisers ask. */
export function itemsIn(leaf: Leaf, drop: (why: string) => void): readonly Item[] {
  const known = READ.get(leaf);
  if (known !== undefined) return known;
  const html = lookedAt(leaf, drop);
  const items = [
    ...(/ld\+json/i.test(html) ? jsonLdIn(html, drop) : []),
    ...(/itemscope/i.test(html) ? microdataIn(html) : []),
  ];
  if (items.length > MAX_FACTS) drop(`items over ${MAX_FACTS}`);
  const kept = items.slice(0, MAX_FACTS);
  READ.set(leaf, kept);
  return kept;
}

/** Whether a leaf may describe something to machines. */
export function mayDescribe({ type, text }: Leaf): boolean {
  return (
    (type === 'text/html' || type === 'application/xhtml+xml') && /ld\+json|itemscope/i.test(text())
  );
}

/** Every item that a mail or page describes, of whatever type (schema.org). */
export const structuredData: PartRecogniser<'structured-data'> = {
  kind: 'structured-data',
  takes: mayDescribe,
  find: (leaf, _envelope, drop) =>
    itemsIn(leaf, drop).map(({ data, start, end }) => ({ value: data, start, end, certainty: 1 })),
};

import { normAt } from '../../text/grammar/places.ts';
import { tokenise } from '../../text/grammar/tokens.ts';
import type { Token } from '../../text/grammar/tokens.ts';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  readonly values: V[];
}

/** Names of one word or more, each with what it stands for; found by their words, the longest first. */
export class Names<V> {
  readonly #root: Node<V> = { next: new Map(), values: [] };

  /** Adds a name as it is written. */
  add(name: string, value: V): void {
    const words = tokenise(name).filter(({ kind }) => kind !== 'mark' && kind !== 'break');
    if (words.length === 0) return;
    let node = this.#root;
    for (const { norm } of words) {
      const next = node.next.get(norm) ?? { next: new Map(), values: [] };
      node.next.set(norm, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest name that begins at a token; marks inside it are passed over. */
  at(
    tokens: readonly Token[],
    start: number,
  ): { readonly values: readonly V[]; readonly end: number } | null {
    let node: Node<V> | undefined = this.#root;
    let found: { readonly values: readonly V[]; readonly end: number } | null = null;
    for (let at = start; at < tokens.length; at += 1) {
      if (tokens[at]?.kind === 'mark' && at > start && /^[.\-&]$/.test(normAt(tokens, at)))
        continue;
      node = node.next.get(normAt(tokens, at));
      if (node === undefined) break;
      if (node.values.length > 0) found = { values: node.values, end: at + 1 };
    }
    return found;
  }
}

import type { FactKind } from '../../../core/records/fact.ts';
import { MAX_STRUCTURED_UNITS } from '../../limits.ts';
import type { Found } from '../recogniser.ts';

/** A leaf as recognisers of structured parts see it; what is decoded is decoded once. */
export interface Leaf {
  /** The `part` of a fact's source: `part:1.2` in a message, `file` for a file that is read by itself. */
  readonly part: string;
  /** Media type in lower case. */
  readonly type: string;
  /** Parameters of the media type, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly name: string | null;
  /** The multipart that it is a part of, and whether it is the last there; absent for what is none's. */
  readonly within?: Pick<Leaf, 'type' | 'parameters'> & { readonly isLast: boolean };
  readonly bytes: () => Uint8Array;
  /** Decoded of its charset, lines ended by `\n`. */
  readonly text: () => string;
}

/** What the message around a leaf tells; null for a file that is read by itself. */
export interface Envelope {
  /** When it says it was written (ISO 8601 UTC). */
  readonly writtenAt: string | null;
}

/**
 * Finds facts of one kind in leaves that have a form of their own. Offsets are those of the leaf's text; a leaf
 * without one (a TNEF file) is named as a whole, from 0 to the number of its bytes.
 */
export interface PartRecogniser<K extends FactKind> {
  readonly kind: K;
  /** Looked at first, and cheap: by type, name, and at most a search for a word. */
  readonly takes: (leaf: Leaf) => boolean;
  /** Never throws, whatever stands in the leaf; what it leaves out it tells `drop`. */
  readonly find: (
    leaf: Leaf,
    envelope: Envelope | null,
    drop: (why: string) => void,
  ) => readonly Found<K>[];
}

/** The text of a leaf as far as it is looked at. */
export function lookedAt(leaf: Leaf, drop: (why: string) => void): string {
  const text = leaf.text();
  if (text.length <= MAX_STRUCTURED_UNITS) return text;
  drop(`over ${MAX_STRUCTURED_UNITS} characters`);
  return text.slice(0, MAX_STRUCTURED_UNITS);
}

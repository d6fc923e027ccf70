import { MAX_PARTS } from '../limits.ts';
import type { TnefFile } from './tnef.ts';
import { openTnef } from './tnef.ts';

/** A file out of a TNEF stream and where it is reached: `2~1` is the first in part 2, `2~1~3` the third in a message that this is. */
export interface PackedFile extends TnefFile {
  readonly path: string;
}

/** Messages inside one another. Stops a stream that nests to exhaust the stack; a message forwarded as a file nests one or two. */
const MAX_PACKED_DEPTH = 5;

/** The most that may still be taken out of this message. */
export interface PackedBudget {
  files: number;
  /** What was left out, each reason once. */
  readonly left: Set<string>;
}

/** A budget for one message. */
export function packedBudget(): PackedBudget {
  return { files: MAX_PARTS, left: new Set() };
}

/** The files in a TNEF stream and in the messages attached to it, in order. Bytes that are none give none. */
export function packedFiles(
  path: string,
  bytes: Uint8Array,
  budget: PackedBudget,
  depth = 0,
): readonly PackedFile[] {
  const files = openTnef(bytes)?.files ?? [];
  if (files.length > 0 && depth >= MAX_PACKED_DEPTH) {
    budget.left.add(`nested over ${MAX_PACKED_DEPTH} deep`);
    return [];
  }
  return files.flatMap((file, index): readonly PackedFile[] => {
    if (budget.files <= 0) {
      budget.left.add(`over ${MAX_PARTS}`);
      return [];
    }
    budget.files -= 1;
    const here = { ...file, path: `${path}~${index + 1}` };
    return [here, ...packedFiles(here.path, file.bytes, budget, depth + 1)];
  });
}

/** A file by the numbers behind its part (`1~3`); null where none stands. */
export function packedFile(bytes: Uint8Array, numbers: readonly string[]): TnefFile | null {
  let inside = bytes;
  let found: TnefFile | null = null;
  for (const number of numbers.slice(0, MAX_PACKED_DEPTH)) {
    found = openTnef(inside)?.files[Number(number) - 1] ?? null;
    if (found === null) return null;
    inside = found.bytes;
  }
  return numbers.length > MAX_PACKED_DEPTH ? null : found;
}

import { decodeText } from '../mime/charset.ts';
import type { Source } from '../mime/header-block.ts';
import { fileNameOf } from '../mime/leaf.ts';
import type { Part } from '../mime/tree.ts';
import type { Decoded } from '../text/body.ts';
import { decodeOnce } from '../text/body.ts';
import { packedBudget, packedFiles } from '../tnef/packed-files.ts';
import { claimsTnef } from '../tnef/tnef.ts';

/** What stands packed inside a leaf: a file in a TNEF stream (`2~1`, and `2~1~3` in a message attached in that). */
export interface PackedLeaf {
  readonly path: string;
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly name: string | null;
  readonly disposition: 'inline' | 'attachment' | null;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
  /** The leaf it is packed in. */
  readonly within: Part;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** The text of bytes that name no charset, lines ended by `\n`. */
export function undeclaredText(bytes: Uint8Array): string {
  return decodeText(bytes, '').replaceAll('\r\n', '\n');
}

/** Everything that is packed in the leaves of a message, in order. */
export function packedLeaves(
  source: Source,
  decoded: Decoded,
  leaves: readonly Part[],
): readonly PackedLeaf[] {
  const budget = packedBudget();
  const found = leaves
    .filter((part) => claimsTnef(part.type, fileNameOf(part)))
    .flatMap((within) => {
      const files = packedFiles(within.path, decodeOnce(source, decoded, within), budget);
      return files.map(({ isInline, ...file }): PackedLeaf => {
        const disposition = isInline ? 'inline' : 'attachment';
        return { ...file, parameters: NO_PARAMETERS, disposition, within };
      });
    });
  for (const why of budget.left) source.dropped.push({ what: 'packed files', why });
  return found;
}

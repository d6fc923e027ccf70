import type { Dropped } from '../../core/records/fact.ts';
import { decodeText } from '../mime/charset.ts';
import { byteText } from '../mime/bytes.ts';
import type { Source } from '../mime/header-block.ts';
import { decodedBytes, decodedText, fileNameOf } from '../mime/leaf.ts';
import type { Part } from '../mime/tree.ts';
import { leavesOf, readTree } from '../mime/tree.ts';
import { claimsTnef, openTnef } from '../tnef/tnef.ts';
import { signedContent } from './signed-content.ts';

/** What others stand packed in: a TNEF stream, or an entity of MIME inside its signature. */
export interface Packing {
  readonly type: string;
  readonly name: string | null;
  readonly bytes: Uint8Array;
}

/** What stands in a packing, by its number there: files of TNEF from 1, parts of MIME by theirs (`1.2`). */
export interface PackedEntry extends Packing {
  readonly number: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: 'inline' | 'attachment' | null;
  readonly contentId: string | null;
  /** Decoded of its charset, lines ended by `\n`. */
  readonly text: () => string;
}

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** Whether a leaf says that it is S/MIME that may be signed and not beside what it signs. */
export function claimsSigned(type: string, name: string | null): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/.test(type) || /\.p7m$/i.test(name ?? '');
}

/** A signed entity of MIME, out of its signature. */
export interface SignedEntity {
  readonly source: Source;
  readonly root: Part;
}

/** Takes a signed entity out of its signature; null where there is none. What is dropped in reading it is told there. */
export function openSigned(
  { type, name, bytes }: Packing,
  dropped: Dropped[],
): SignedEntity | null {
  const content = claimsSigned(type, name) ? signedContent(bytes) : null;
  if (content === null) return null;
  const source: Source = { bytes: content, text: byteText(content), dropped };
  return { source, root: readTree(source, 0, content.length) };
}

/** Everything that stands in a packing, in order; nothing for what packs nothing. */
export function entriesOf(packing: Packing, dropped: Dropped[]): readonly PackedEntry[] {
  const { type, name, bytes } = packing;
  const tnef = claimsTnef(type, name) ? openTnef(bytes) : null;
  if (tnef !== null) {
    return tnef.files.map(({ isInline, ...file }, index): PackedEntry => {
      const disposition = isInline ? 'inline' : 'attachment';
      const text = (): string => decodeText(file.bytes, '').replaceAll('\r\n', '\n');
      return { ...file, number: String(index + 1), parameters: NO_PARAMETERS, disposition, text };
    });
  }
  const signed = openSigned(packing, dropped);
  return signed === null
    ? []
    : leavesOf(signed.root).map((part): PackedEntry => {
        const inner = decodedBytes(signed.source, part);
        const { type, path, parameters, contentId } = part;
        const described = { type, parameters, contentId, name: fileNameOf(part), number: path };
        const text = (): string => decodedText(part, inner);
        return { ...described, disposition: dispositionOf(part), bytes: inner, text };
      });
}

/** How a part is to be shown, in the words of a reading. */
export function dispositionOf(part: Part): 'inline' | 'attachment' | null {
  const value = part.disposition?.value ?? '';
  if (value === '') return null;
  // RFC 2183 section 2.8: an unknown disposition is an attachment.
  return value === 'inline' ? 'inline' : 'attachment';
}

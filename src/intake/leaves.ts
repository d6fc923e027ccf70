import { hash } from 'node:crypto';
import type { Sha256 } from '../core/ids.ts';
import type { PartReading } from '../core/records/reading.ts';
import type { Source } from './mime/header-block.ts';
import { fileNameOf } from './mime/leaf.ts';
import { decodeUuencode } from './mime/transfer.ts';
import type { Part } from './mime/tree.ts';
import { leavesOf } from './mime/tree.ts';
import { dispositionOf } from './packed/entries.ts';
import type { PackedLeaf } from './packed/packed-leaves.ts';
import { packedBudget, packedLeaves } from './packed/packed-leaves.ts';
import type { Leaf } from './recognisers/structured/leaf.ts';
import type { Body, Decoded } from './text/body.ts';
import { decodeOnce, textOnce } from './text/body.ts';

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): Sha256 {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: this is what makes one
  return hash('sha256', bytes, 'hex') as Sha256;
}

/** What is packed, and in which leaf of the message. */
interface PackedIn extends PackedLeaf {
  readonly within: Part;
}

/** The leaves of a message, decoded when somebody looks, and what is packed in them. */
export interface Leaves {
  readonly source: Source;
  readonly decoded: Decoded;
  readonly root: Part;
  readonly leaves: readonly Part[];
  readonly packed: readonly PackedIn[];
}

/** The leaves of a message with everything that is packed in them. */
export function openLeaves(source: Source, decoded: Decoded, root: Part): Leaves {
  const leaves = leavesOf(root);
  const budget = packedBudget(source.dropped);
  const packed = leaves.flatMap((within) => {
    const { type, path } = within;
    const bytes = decodeOnce(source, decoded, within);
    const found = packedLeaves(path, { type, name: fileNameOf(within), bytes }, budget);
    return found.map((leaf) => ({ ...leaf, within }));
  });
  return { source, decoded, root, leaves, packed };
}

/**
 * Leaves as they are listed; attached messages count as one, their inside is reached by path. Behind them stands what
 * is packed in them, and the files that stood uuencoded in text.
 */
export function listedParts(
  { source, decoded, leaves, packed }: Leaves,
  body: Body,
): readonly PartReading[] {
  return [
    ...leaves.map((part): PartReading => {
      const { path, type, contentId } = part;
      const bytes = decodeOnce(source, decoded, part);
      const described = { path, type, name: fileNameOf(part), contentId };
      return { ...described, disposition: dispositionOf(part), ...content(bytes, part) };
    }),
    ...packed.map(({ path, type, name, contentId, disposition, bytes, within }): PartReading => {
      return { path, type, name, contentId, disposition, ...content(bytes, within) };
    }),
    ...body.files.map(({ part, number, name, data }): PartReading => {
      const described = { path: `${part.path}~${number}`, type: 'application/octet-stream', name };
      const rest = { disposition: 'attachment', contentId: null } as const;
      return { ...described, ...rest, ...content(decodeUuencode(data), part) };
    }),
  ];
}

/** The decoded bytes of a leaf, or of what is packed in one, by its path. */
export function bytesAt(
  { source, decoded, leaves, packed }: Leaves,
  path: string,
): Uint8Array | null {
  const leaf = leaves.find((part) => part.path === path);
  if (leaf !== undefined) return decodeOnce(source, decoded, leaf);
  return packed.find((inner) => inner.path === path)?.bytes ?? null;
}

function content(
  bytes: Uint8Array,
  { bodyStart, end }: Part,
): Pick<PartReading, 'size' | 'sha256' | 'range'> {
  return { size: bytes.length, sha256: sha256(bytes), range: [bodyStart, end] };
}

type Around = NonNullable<Leaf['within']>;

/** The multipart around each leaf. */
function around({ type, parameters, children }: Part): readonly (readonly [Part, Around])[] {
  return (children ?? []).flatMap((child, index, all): readonly (readonly [Part, Around])[] => {
    if (child.children !== null) return around(child);
    return [[child, { type, parameters, isLast: index === all.length - 1 }]];
  });
}

/** Leaves for those who know their form, a body that was packed as HTML among them. */
export function recognisable(
  { source, decoded, root, leaves, packed }: Leaves,
  body: Body,
): readonly Leaf[] {
  const multiparts = new Map(around(root));
  return [
    ...leaves.map((part): Leaf => {
      const within = multiparts.get(part);
      return {
        ...(within === undefined ? {} : { within }),
        part: `part:${part.path}`,
        type: part.type,
        parameters: part.parameters,
        name: fileNameOf(part),
        bytes: () => decodeOnce(source, decoded, part),
        text: () => textOnce(source, decoded, part),
      };
    }),
    ...packed.map((file) => packedLeaf(`part:${file.path}`, file)),
    ...body.html
      .filter(({ path }) => path.endsWith('~0'))
      .map(({ path, source: html }) => {
        const described = { part: `part:${path}`, type: 'text/html', name: null };
        const parameters: ReadonlyMap<string, string> = new Map();
        const bytes = (): Uint8Array => new TextEncoder().encode(html);
        return { ...described, parameters, bytes, text: () => html };
      }),
  ];
}

/** What was packed as a leaf of its own, named as it is reached. */
export function packedLeaf(part: string, packed: PackedLeaf): Leaf {
  const { type, name, bytes, parameters } = packed;
  let text: string | null = null;
  return {
    ...{ part, type, parameters, name },
    bytes: () => bytes,
    text: () => (text ??= packed.text()),
  };
}

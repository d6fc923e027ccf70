import { decodedBytes, decodedText, fileNameOf, findLeaf } from './mime/leaf.ts';
import { openSource } from './mime/source.ts';
import type { Source } from './mime/header-block.ts';
import type { Part } from './mime/tree.ts';
import { leavesOf, readTree } from './mime/tree.ts';
import { decodeUuencode } from './mime/transfer.ts';
import { MAX_PARTS } from './limits.ts';
import type { Packing } from './packed/entries.ts';
import { findPacked } from './packed/packed-leaves.ts';
import { readBody } from './text/body.ts';

/** A part of a message as it is handed on or shown. */
export interface LeafContent {
  readonly type: string;
  readonly name: string | null;
  /** Decoded of its transfer encoding. */
  readonly bytes: Uint8Array;
  /**
   * Decoded of its charset too, lines ended by `\n`, for text and machines' reports; null for others. A fact in
   * `part:PATH` counts in this, or in bytes where it is null.
   */
  readonly text: string | null;
}

const READ_AS_TEXT =
  /^(?:text\/|message\/(?:global-)?(?:delivery-status|disposition-notification|headers)|application\/(?:ics|vcard|xhtml\+xml)$)/;

const NAMED_AS_TEXT = /\.(?:ics|ical|ifb|vcs|vcf|vcard|asc)$/i;

function isText(type: string, name: string | null): boolean {
  return READ_AS_TEXT.test(type) || NAMED_AS_TEXT.test(name ?? '');
}

/**
 * A part by the path that a reading lists it under: an IMAP part number, with those inside an attached message behind
 * its own (`2.1`). Behind `~` stands what is packed in a part: `1~1` for the first file that stands uuencoded in the text
 * of part 1 or in the TNEF stream that it is, `1~0` for the body of that, `1~1.2` for a part of what is signed in part 1. Null when nothing stands there.
 */
export function leafContent(raw: Uint8Array, path: string): LeafContent | null {
  const source = openSource(raw);
  const root = readTree(source, 0, source.bytes.length);
  const [outer = '', ...inner] = path.split('~');
  const found = findLeaf(source, root, outer, { parts: MAX_PARTS, depth: 0 });
  if (found === null) return null;
  const { part } = found;
  const bytes = decodedBytes(found.source, part);
  const name = fileNameOf(part);
  if (inner.length === 0) {
    const text = isText(part.type, name) ? decodedText(part, bytes) : null;
    return { type: part.type, name, bytes, text };
  }
  return packed({ type: part.type, name, bytes }, inner) ?? embedded(source, root, path);
}

function embedded(source: Source, root: Part, path: string): LeafContent | null {
  const { files } = readBody(source, new Map(), root, leavesOf(root));
  const file = files.find((each) => `${each.part.path}~${each.number}` === path);
  if (file === undefined) return null;
  const bytes = decodeUuencode(file.data);
  return { type: 'application/octet-stream', name: file.name, bytes, text: null };
}

function packed(outer: Packing, numbers: readonly string[]): LeafContent | null {
  const found = findPacked(outer, numbers);
  if (found === null) return null;
  const { type, name, bytes } = found;
  return { type, name, bytes, text: isText(type, name) ? found.text() : null };
}

/** The decoded bytes of a part by its path; null when nothing stands there. */
export function leafBytes(raw: Uint8Array, path: string): Uint8Array | null {
  return leafContent(raw, path)?.bytes ?? null;
}

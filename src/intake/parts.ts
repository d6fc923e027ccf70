import { decodedBytes, decodedText, fileNameOf, findLeaf } from './mime/leaf.ts';
import { openSource } from './mime/source.ts';
import { readTree } from './mime/tree.ts';
import { decodeUndeclared } from './mime/charset.ts';
import { wrappedFiles, wrappingsOf } from './wrapped-files.ts';
import { readBody } from './text/body.ts';
import { leavesOf } from './mime/tree.ts';
import { MAX_PARTS } from './limits.ts';

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

function isText(type: string, name: string | null): boolean {
  return READ_AS_TEXT.test(type) || /\.(?:ics|ical|ifb|vcs|vcf|vcard|asc)$/i.test(name ?? '');
}

/**
 * A part by the path that a reading lists it under: an IMAP part number, with those inside an
 * attached message behind its own (`2.1`), or `1~1` for the first file that stands uuencoded in
 * the text of part 1, or that Outlook wrapped in it. Null when nothing stands there.
 */
export function leafContent(raw: Uint8Array, path: string): LeafContent | null {
  const source = openSource(raw);
  const root = readTree(source, 0, source.bytes.length);
  if (path.includes('~')) {
    const leaves = leavesOf(root);
    const decoded = new Map();
    const { files } = readBody(source, decoded, root, leaves);
    const wrapped = wrappedFiles(files, wrappingsOf(source, decoded, leaves));
    const file = wrapped.find((each) => each.path === path);
    if (file === undefined) return null;
    const { type, name } = file;
    const bytes = file.bytes();
    const text = isText(type, name) ? decodeUndeclared(bytes).replaceAll('\r\n', '\n') : null;
    return { type, name, bytes, text };
  }
  const found = findLeaf(source, root, path, { parts: MAX_PARTS, depth: 0 });
  if (found === null) return null;
  const bytes = decodedBytes(found.source, found.part);
  const { type } = found.part;
  const text = isText(type, fileNameOf(found.part)) ? decodedText(found.part, bytes) : null;
  return { type, name: fileNameOf(found.part), bytes, text };
}

/** The decoded bytes of a part by its path; null when nothing stands there. */
export function leafBytes(raw: Uint8Array, path: string): Uint8Array | null {
  return leafContent(raw, path)?.bytes ?? null;
}

import { MAX_HTML_UNITS, MAX_TEXT_UNITS } from '../limits.ts';
import type { Source } from '../mime/header-block.ts';
import { decodedBytes, decodedText, fileNameOf } from '../mime/leaf.ts';
import type { Part } from '../mime/tree.ts';
import { unflow } from './flowed.ts';
import type { Mark } from './html.ts';
import { htmlToText } from './html.ts';

/** The readable body of a message. */
export interface Body {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Leaves with HTML in them, read or not: their links are looked at either way. */
  readonly html: readonly { readonly path: string; readonly source: string }[];
  /** Files that stood in plain text as uuencode. */
  readonly files: readonly EmbeddedFile[];
}

/** A file inside plain text: its leaf and number make its path (`1~1`). */
export interface EmbeddedFile {
  readonly part: Part;
  readonly number: number;
  readonly name: string;
  /** The uuencoded lines, `begin` and `end` included. */
  readonly data: string;
}

interface Piece {
  readonly part: Part;
  readonly kind: 'plain' | 'html';
}

/** Whether a leaf is meant to be read in the body (RFC 8621 section 4.1.4). */
function isBodyLeaf(part: Part, first: boolean, related: boolean): boolean {
  if (part.type !== 'text/plain' && part.type !== 'text/html') return false;
  if (part.disposition?.value === 'attachment') return false;
  if (first) return true;
  return !related && (fileNameOf(part) === null || part.disposition?.value === 'inline');
}

/** Decoded leaves, so that none is decoded twice. */
export type Decoded = Map<Part, { readonly bytes: Uint8Array; text: string | null }>;

/** Decodes a leaf once. */
export function decodeOnce(source: Source, decoded: Decoded, part: Part): Uint8Array {
  const known = decoded.get(part);
  if (known !== undefined) return known.bytes;
  const bytes = decodedBytes(source, part);
  decoded.set(part, { bytes, text: null });
  return bytes;
}

/** The text of a leaf, decoded once. */
export function textOnce(source: Source, decoded: Decoded, part: Part): string {
  const bytes = decodeOnce(source, decoded, part);
  const entry = decoded.get(part);
  if (entry === undefined) return '';
  entry.text ??= decodedText(part, bytes);
  return entry.text;
}

class Gathering {
  readonly source: Source;
  readonly decoded: Decoded;

  constructor(source: Source, decoded: Decoded) {
    this.source = source;
    this.decoded = decoded;
  }

  /** The pieces of the body in order; of alternatives the one a person reads best. */
  pieces(part: Part, first: boolean, related: boolean): readonly Piece[] {
    if (part.children === null) {
      if (!isBodyLeaf(part, first, related)) return [];
      return [{ part, kind: part.type === 'text/html' ? 'html' : 'plain' }];
    }
    const inRelated = part.type === 'multipart/related';
    if (part.type === 'multipart/alternative') {
      return this.#best(part.children.flatMap((child) => this.pieces(child, true, related)));
    }
    return part.children.flatMap((child, index) => {
      return this.pieces(child, index === 0, inRelated);
    });
  }

  #best(pieces: readonly Piece[]): readonly Piece[] {
    const plain = pieces.filter((piece) => piece.kind === 'plain');
    const html = pieces.filter((piece) => piece.kind === 'html');
    if (plain.length === 0 || html.length === 0) return pieces;
    const said = plain.map((piece) => this.text(piece.part).trim()).join('\n');
    if (said === '') return html;
    if (said.length > MAX_STUB || !STUB.test(said)) return plain;
    const full = html.map((piece) => htmlToText(this.text(piece.part)).text).join('\n');
    return full.length > 2 * said.length ? html : plain;
  }

  text(part: Part): string {
    return textOnce(this.source, this.decoded, part);
  }
}

/** A plain part longer than this says something of its own. */
const MAX_STUB = 400;

/** A plain part that only says that there is another. */
const STUB =
  /\b(?:your (?:e-?mail|mail) (?:client|program)|does not support html|html[- ](?:e-?mail|mail|version)|view (?:this|it) (?:e-?mail |message )?(?:in|as) |geen html|html-versie|bekijk (?:deze|dit) (?:e-?mail|bericht))\b/i;

/** Reads the body: its pieces decoded, HTML turned into text, flowed lines joined, files taken out. */
export function readBody(
  source: Source,
  decoded: Decoded,
  root: Part,
  leaves: readonly Part[],
): Body {
  const gathering = new Gathering(source, decoded);
  const marks: Mark[] = [];
  const files: EmbeddedFile[] = [];
  let text = '';
  for (const piece of gathering.pieces(root, true, false)) {
    const content = gathering.text(piece.part);
    const offset = text === '' ? 0 : text.length + 1;
    const read =
      piece.kind === 'html'
        ? readHtml(source, content, offset, marks)
        : readPlain(piece.part, content, files);
    text = text === '' ? read : `${text}\n${read}`;
    if (text.length > MAX_TEXT_UNITS) {
      source.dropped.push({ what: 'text', why: `over ${MAX_TEXT_UNITS} characters` });
      text = text.slice(0, MAX_TEXT_UNITS);
      break;
    }
  }
  const html = leaves
    .filter((part) => part.type === 'text/html' && part.disposition?.value !== 'attachment')
    .map((part) => ({ path: part.path, source: gathering.text(part).slice(0, MAX_HTML_UNITS) }));
  return { text, marks: marks.filter((mark) => mark.start <= text.length), html, files };
}

/** A page as text; its quotes and signature are marked where they stand behind `offset`. */
export function readHtml(source: Source, content: string, offset: number, marks: Mark[]): string {
  if (content.length > MAX_HTML_UNITS) {
    source.dropped.push({ what: 'html', why: `over ${MAX_HTML_UNITS} characters` });
  }
  const read = htmlToText(content.slice(0, MAX_HTML_UNITS));
  if (read.hidden) source.dropped.push({ what: 'html', why: 'text-not-visible' });
  for (const mark of read.marks) {
    const end = Math.min(mark.end, read.text.length);
    marks.push({ kind: mark.kind, start: mark.start + offset, end: end + offset });
  }
  return read.text;
}

function readPlain(part: Part, content: string, files: EmbeddedFile[]): string {
  const flowed = (part.parameters.get('format') ?? '').toLowerCase() === 'flowed';
  const delSp = (part.parameters.get('delsp') ?? '').toLowerCase() === 'yes';
  const text = flowed ? unflow(content, delSp) : content;
  return text.includes('begin ') ? takeFilesOut(part, text, files) : text;
}

const BEGIN = /(?:^|\n)begin [0-7]{3,4} ([^\n]{1,255})\n(?=[!-`])/g;
const MAX_FILES = 50;

/** Takes uuencoded files out of plain text. */
function takeFilesOut(part: Part, text: string, files: EmbeddedFile[]): string {
  let out = '';
  let at = 0;
  for (const found of text.matchAll(BEGIN)) {
    if (found.index < at || files.length >= MAX_FILES) continue;
    const end = text.indexOf('\nend', found.index);
    if (end === -1) break;
    const data = text.slice(found.index, end + 4).trimStart();
    files.push({ part, number: files.length + 1, name: (found[1] ?? '').trim(), data });
    out += text.slice(at, found.index);
    at = end + 4;
  }
  return out + text.slice(at);
}

import { MAX_DEPTH, MAX_NAME_UNITS } from '../limits.ts';
import { byteText } from './bytes.ts';
import { decodeText } from './charset.ts';
import type { Source } from './header-block.ts';
import type { Budget, Part } from './tree.ts';
import { leavesOf, readTree } from './tree.ts';
import { base64End, decodeBase64, decodeTransfer } from './transfer.ts';

/** The decoded bytes of a leaf. */
export function decodedBytes(source: Source, part: Part): Uint8Array {
  const bytes = source.bytes.subarray(part.bodyStart, part.end);
  if (part.encoding === 'identity') return bytes;
  const text =
    part.encoding === 'quoted-printable' ? '' : source.text.slice(part.bodyStart, part.end);
  if (part.encoding === 'base64') return base64Bytes(source, part, bytes, text);
  return decodeTransfer(part.encoding, bytes, text);
}

function base64Bytes(source: Source, part: Part, bytes: Uint8Array, text: string): Uint8Array {
  const end = base64End(text);
  const coded = text.slice(0, end);
  const decoded = decodeBase64(coded);
  if (part.type.startsWith('text/') && isMislabelled(coded, decoded, part)) return bytes;
  if (text.slice(end).trim() !== '') {
    source.dropped.push({ what: `part ${part.path}`, why: 'behind the end of base64' });
  }
  return decoded;
}

/** Signs that base64 has none of, line breaks apart. */
const NOT_BASE64 = /[^A-Za-z0-9+/=_\r\n-]/g;

/** Base64 that was damaged has fewer of them than one in so many characters; words have more. */
const CHARACTERS_A_SIGN = 20;

/** Bytes that stand in no text, and in what comes of words that are decoded as base64. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u0010-\u001a]/;

/** Words under the label base64, as gateways leave them that decode a text and keep its header. */
function isMislabelled(coded: string, decoded: Uint8Array, { parameters }: Part): boolean {
  if (!NOT_TEXT.test(byteText(decoded))) return false;
  if (/^utf-?(?:16|32)/i.test(parameters.get('charset') ?? '')) return false;
  const signs = coded.match(NOT_BASE64)?.length ?? 0;
  return signs * CHARACTERS_A_SIGN > coded.length;
}

/** The text of a leaf, line breaks as `\n`. */
export function decodedText(part: Part, bytes: Uint8Array): string {
  const text = decodeText(bytes, charsetOf(part, bytes));
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}

const HTML_START = 1024;

/** The charset a part names; HTML that names none in its header may do so in itself. */
function charsetOf(part: Part, bytes: Uint8Array): string {
  const named = part.parameters.get('charset') ?? '';
  if (named !== '' || part.type !== 'text/html') return named;
  const start = byteText(bytes.subarray(0, HTML_START));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:+-]{2,40})/i.exec(start)?.[1] ?? '';
}

/** Characters that end a line, turn its direction or lead elsewhere in a path. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const UNSAFE_IN_NAME = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The file name a part gives itself (disposition first), without its folder; null when it gives none. */
export function fileNameOf(part: Part): string | null {
  const given =
    part.disposition?.parameters.get('filename') ??
    part.disposition?.parameters.get('name') ??
    part.parameters.get('name') ??
    part.parameters.get('filename');
  return given === undefined ? null : safeFileName(given);
}

/** A file name without its folder and without signs that deceive; null when nothing is left of it. */
export function safeFileName(given: string): string | null {
  const last = given.replaceAll(UNSAFE_IN_NAME, '').split(/[/\\]/).at(-1) ?? '';
  const name = last.trim().slice(0, MAX_NAME_UNITS);
  return name === '' || name === '.' || name === '..' ? null : name;
}

/** Types that hold a message of their own. */
export function isMessage(type: string): boolean {
  return type === 'message/rfc822' || type === 'message/global' || type === 'message/news';
}

/** A message that stands inside a leaf, read as one of its own. */
export interface Inner {
  readonly source: Source;
  readonly root: Part;
}

/** Opens the message in a leaf; null where nesting has gone too deep. */
export function openInner(source: Source, part: Part, budget: Budget): Inner | null {
  if (budget.depth >= MAX_DEPTH || budget.parts <= 0) return null;
  const bytes = decodedBytes(source, part);
  const inner: Source = { bytes, text: byteText(bytes), dropped: source.dropped };
  const deeper: Budget = { parts: budget.parts, depth: budget.depth + 1 };
  const root = readTree(inner, 0, bytes.length, deeper);
  budget.parts = deeper.parts;
  return { source: inner, root };
}

/** A leaf by its path, also inside attached messages (`2.1`); null when nothing stands there. */
export function findLeaf(
  source: Source,
  root: Part,
  path: string,
  budget: Budget,
): { readonly source: Source; readonly part: Part } | null {
  for (const part of leavesOf(root)) {
    if (part.path === path) return { source, part };
    if (!isMessage(part.type) || !path.startsWith(`${part.path}.`)) continue;
    const inner = openInner(source, part, budget);
    if (inner === null) return null;
    return findLeaf(inner.source, inner.root, path.slice(part.path.length + 1), budget);
  }
  return null;
}

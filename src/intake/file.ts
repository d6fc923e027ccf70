import type { Dropped } from '../core/records/fact.ts';
import type { FileReading, Reading } from '../core/records/reading.ts';
import type { FileKind } from './file-endings.ts';
import { kindOfName } from './file-endings.ts';
import { MAX_TEXT_UNITS } from './limits.ts';
import type { Derivatives } from './message.ts';
import { packedLeaf, sha256 } from './leaves.ts';
import { readMessage } from './message.ts';
import { openSource } from './mime/source.ts';
import { byteText } from './mime/bytes.ts';
import { decodeUndeclared, decodeText } from './mime/charset.ts';
import { readHeaderBlock } from './mime/header-block.ts';
import type { Leaf } from './recognisers/structured/leaf.ts';
import { recogniseLeaves } from './recognisers/structured/recognise-leaves.ts';
import { htmlToText } from './text/html.ts';
import { isOffice } from './office/attached-texts.ts';
import { officeText } from './office/office-text.ts';
import { bodyOf } from './tnef/body.ts';
import { packedBudget, packedLeaves } from './packed/packed-leaves.ts';
import { openTnef } from './tnef/tnef.ts';

/** Bytes by which a file is known, whatever its name: signature, kind, media type. */
const SIGNATURES: readonly (readonly [string, FileReading['kind'], string])[] = [
  ['%PDF-', 'document', 'application/pdf'],
  ['\u0089PNG\r\n', 'image', 'image/png'],
  ['ÿØÿ', 'image', 'image/jpeg'],
  ['GIF8', 'image', 'image/gif'],
  ['II*\u0000', 'image', 'image/tiff'],
  ['MM\u0000*', 'image', 'image/tiff'],
  ['BM', 'image', 'image/bmp'],
  ['PK\u0003\u0004', 'archive', 'application/zip'],
  ['PK\u0005\u0006', 'archive', 'application/zip'],
  ['\u001f‹', 'archive', 'application/gzip'],
  ['7z¼¯', 'archive', 'application/x-7z-compressed'],
  ['Rar!', 'archive', 'application/vnd.rar'],
  ['xŸ>"', 'archive', 'application/ms-tnef'],
  ['ÐÏ\u0011à', 'document', 'application/x-ole-storage'],
  ['{\\rtf', 'document', 'application/rtf'],
];

const MAIL_FIELDS = new Set([
  ...['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version'],
  ...['delivered-to', 'content-type', 'reply-to', 'cc', 'dkim-signature', 'sender', 'x-mailer'],
]);

/** How far a file is looked at to know its kind. */
const LOOKED_AT = 65_536;

/** Whether bytes begin with a header block of mail: two fields that mail has. */
function looksLikeMail(bytes: Uint8Array): boolean {
  const source = openSource(bytes.subarray(0, LOOKED_AT));
  const { fields } = readHeaderBlock(source, 0, source.bytes.length);
  const known = new Set(fields.map((field) => field.name).filter((name) => MAIL_FIELDS.has(name)));
  return (
    known.size >= 2 ||
    (known.size === 1 &&
      fields[0] !== undefined &&
      fields.length === 1 &&
      source.text.includes('\n\n'))
  );
}

function textStart(bytes: Uint8Array): string {
  return byteText(bytes.subarray(0, 400))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
}

/** What a file is: by its bytes, then by its name. */
function kindOf(bytes: Uint8Array, name: string): FileKind {
  const start = byteText(bytes.subarray(0, 16));
  const named = kindOfName(name);
  for (const [signature, kind, type] of SIGNATURES) {
    if (!start.startsWith(signature)) continue;
    // Office documents are archives; their name tells which.
    return type === 'application/zip' && named?.kind === 'document' ? named : { kind, type };
  }
  const text = textStart(bytes);
  if (/^BEGIN:VCALENDAR/i.test(text)) return { kind: 'calendar', type: 'text/calendar' };
  if (/^BEGIN:VCARD/i.test(text)) return { kind: 'contact', type: 'text/vcard' };
  if (named?.kind === 'message') return named;
  if (named === null && looksLikeMail(bytes)) return { kind: 'message', type: 'message/rfc822' };
  if (/^(?:<!doctype html|<html)/i.test(text)) return { kind: 'document', type: 'text/html' };
  if (text.startsWith('<?xml')) return { kind: 'document', type: 'application/xml' };
  if (named !== null) return named;
  if (looksLikeMail(bytes)) return { kind: 'message', type: 'message/rfc822' };
  const isText = bytes.length > 0 && !bytes.subarray(0, 4096).includes(0);
  return isText
    ? { kind: 'text', type: 'text/plain' }
    : { kind: 'unknown', type: 'application/octet-stream' };
}

const READ_AS_TEXT = /^text\/(?!html)|^application\/json/;

/** The text of a file that is text; empty for others, which later recognisers open. */
function textOf(bytes: Uint8Array, type: string): string {
  if (type === 'application/ms-tnef') return packedText(bytes);
  if (isOffice({ type, name: null })) return officeText(bytes) ?? '';
  return READ_AS_TEXT.test(type) ? decode(bytes) : '';
}

/** What a message says that was packed as TNEF. */
function packedText(bytes: Uint8Array): string {
  const tnef = openTnef(bytes);
  const body = tnef === null ? null : bodyOf(tnef);
  const text = body?.form === 'html' ? htmlToText(body.content).text : body?.content;
  return (text ?? '').slice(0, MAX_TEXT_UNITS);
}

function decode(bytes: Uint8Array): string {
  const kept = bytes.subarray(0, MAX_TEXT_UNITS);
  const marked = (kept[0] === 0xff && kept[1] === 0xfe) || (kept[0] === 0xfe && kept[1] === 0xff);
  const text = marked ? decodeText(kept, 'utf-16') : decodeUndeclared(kept);
  return text.replaceAll('\r\n', '\n');
}

/**
 * Reads any file: messages are understood, others named by their bytes (then by their name) and
 * kept. Never throws for what it is given.
 */
export function readFile(
  bytes: Uint8Array,
  hint: { readonly name?: string | null } = {},
  derivatives: Derivatives = {},
): Reading {
  const { kind, type } = kindOf(bytes, hint.name ?? '');
  if (kind === 'message') return readMessage(bytes, derivatives);
  const text = textOf(bytes, type);
  const cut = bytes.length > MAX_TEXT_UNITS && READ_AS_TEXT.test(type);
  const dropped: Dropped[] = cut ? [{ what: 'text', why: `over ${MAX_TEXT_UNITS} bytes` }] : [];
  const leaf = asLeaf(bytes, type, hint.name ?? null);
  const packing = { type, name: hint.name ?? null, bytes };
  const packed = packedLeaves('file', packing, packedBudget(dropped)).map((inner) => {
    return packedLeaf(inner.path, inner);
  });
  const facts = recogniseLeaves([leaf, ...packed], null, dropped);
  return { kind, type, size: bytes.length, sha256: sha256(bytes), text, facts, dropped };
}

/** The file as a leaf of its own; text is read of what may have facts in its form. */
function asLeaf(bytes: Uint8Array, type: string, name: string | null): Leaf {
  let decoded: string | null = null;
  return {
    ...{ part: 'file', type, name, parameters: new Map(), bytes: () => bytes },
    text: () => (decoded ??= decode(bytes)),
  };
}

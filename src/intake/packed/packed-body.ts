import { MAX_TEXT_UNITS } from '../limits.ts';
import type { Source } from '../mime/header-block.ts';
import { fileNameOf } from '../mime/leaf.ts';
import type { Part } from '../mime/tree.ts';
import { leavesOf } from '../mime/tree.ts';
import type { Body, Decoded } from '../text/body.ts';
import { decodeOnce, readBody, readHtml } from '../text/body.ts';
import type { Mark } from '../text/html.ts';
import { bodyOf } from '../tnef/body.ts';
import { claimsTnef, openTnef } from '../tnef/tnef.ts';
import { claimsSigned, openSigned } from './entries.ts';

/**
 * The body of a message that says nothing in parts that every program reads: what is packed in its TNEF, or inside its
 * signature. The body of TNEF is a leaf of its own, 0 behind the number of its part (`2~0`).
 */
export function withPackedBody(
  source: Source,
  decoded: Decoded,
  leaves: readonly Part[],
  body: Body,
): Body {
  if (body.text.trim() !== '') return body;
  for (const part of leaves) {
    const name = fileNameOf(part);
    const found = claimsTnef(part.type, name)
      ? tnefBody(source, part, decodeOnce(source, decoded, part), body)
      : claimsSigned(part.type, name)
        ? signedBody(source, part, decodeOnce(source, decoded, part), body)
        : null;
    if (found !== null && found.text.trim() !== '') return found;
  }
  return body;
}

function tnefBody(source: Source, part: Part, bytes: Uint8Array, body: Body): Body | null {
  const tnef = openTnef(bytes);
  const packed = tnef === null ? null : bodyOf(tnef);
  if (packed === null) return null;
  if (packed.wrong !== null) source.dropped.push({ what: `part:${part.path}`, why: packed.wrong });
  if (packed.form === 'plain') return { ...body, text: cut(source, packed.content), marks: [] };
  const marks: Mark[] = [];
  const text = cut(source, readHtml(source, packed.content, 0, marks));
  const page = { path: `${part.path}~0`, source: packed.content };
  const kept = marks.filter((mark) => mark.start <= text.length);
  return { ...body, text, marks: kept, html: [...body.html, page] };
}

function cut(source: Source, text: string): string {
  if (text.length <= MAX_TEXT_UNITS) return text;
  source.dropped.push({ what: 'text', why: `over ${MAX_TEXT_UNITS} characters` });
  return text.slice(0, MAX_TEXT_UNITS);
}

function signedBody(source: Source, part: Part, bytes: Uint8Array, body: Body): Body | null {
  const packing = { type: part.type, name: fileNameOf(part), bytes };
  const signed = openSigned(packing, source.dropped);
  if (signed === null) return null;
  const { root } = signed;
  const inner = readBody(signed.source, new Map(), root, leavesOf(root));
  if (inner.files.length > 0) {
    source.dropped.push({ what: `part:${part.path}`, why: 'files in signed text' });
  }
  const html = inner.html.map((page) => ({ ...page, path: `${part.path}~${page.path}` }));
  return { ...inner, files: body.files, html: [...body.html, ...html] };
}

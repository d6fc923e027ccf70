import { MAX_TEXT_UNITS } from '../limits.ts';
import type { Source } from '../mime/header-block.ts';
import { fileNameOf } from '../mime/leaf.ts';
import type { Part } from '../mime/tree.ts';
import type { Body, Decoded } from '../text/body.ts';
import { decodeOnce, readHtml } from '../text/body.ts';
import type { Mark } from '../text/html.ts';
import { bodyOf } from '../tnef/body.ts';
import { claimsTnef, openTnef } from '../tnef/tnef.ts';

/**
 * The body of a message that says nothing in parts that every program reads: what its TNEF says, where it brings one.
 * The packed body is a leaf of its own, 0 behind the number of its part (`2~0`).
 */
export function withPackedBody(
  source: Source,
  decoded: Decoded,
  leaves: readonly Part[],
  body: Body,
): Body {
  if (body.text.trim() !== '') return body;
  for (const part of leaves) {
    if (!claimsTnef(part.type, fileNameOf(part))) continue;
    const tnef = openTnef(decodeOnce(source, decoded, part));
    const packed = tnef === null ? null : bodyOf(tnef);
    if (packed === null) continue;
    if (packed.wrong !== null)
      source.dropped.push({ what: `part:${part.path}`, why: packed.wrong });
    if (packed.content.trim() === '') continue;
    return packed.form === 'html'
      ? htmlBody(source, `${part.path}~0`, packed.content, body)
      : { ...body, text: cut(source, packed.content), marks: [] };
  }
  return body;
}

function htmlBody(source: Source, path: string, content: string, body: Body): Body {
  const marks: Mark[] = [];
  const text = cut(source, readHtml(source, content, 0, marks));
  const kept = marks.filter((mark) => mark.start <= text.length);
  return { ...body, text, marks: kept, html: [...body.html, { path, source: content }] };
}

function cut(source: Source, text: string): string {
  if (text.length <= MAX_TEXT_UNITS) return text;
  source.dropped.push({ what: 'text', why: `over ${MAX_TEXT_UNITS} characters` });
  return text.slice(0, MAX_TEXT_UNITS);
}

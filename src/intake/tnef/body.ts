import { decodeText } from '../mime/charset.ts';
import { decodeUndeclared } from '../mime/charset.ts';
import { MAX_HTML_UNITS } from '../limits.ts';
import { charsetOfCodePage } from './code-page.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { bytesIn, numberIn, textIn } from './properties.ts';
import { readRtf } from './rtf.ts';
import type { Tnef } from './tnef.ts';

/** The body of a TNEF message in the form that reads best. */
export interface TnefBody {
  readonly form: 'plain' | 'html';
  readonly content: string;
  readonly wrong: string | null;
}

/** Which forms of its body a message brings along, that which reads best first: as text, as HTML, as compressed RTF. */
export function bodyForm(tnef: Tnef): 'plain' | 'html' | 'rtf' | null {
  if (tnef.plain !== null) return 'plain';
  if (tnef.properties.has('1013')) return 'html';
  return tnef.properties.has('1009') ? 'rtf' : null;
}

/** The body of a message, lines ended by `\n`; null where it has none. RTF that was made from HTML gives that HTML. */
export function bodyOf(tnef: Tnef): TnefBody | null {
  if (tnef.plain !== null) return { form: 'plain', content: lines(tnef.plain), wrong: null };
  const html = htmlOf(tnef);
  if (html !== null) return { form: 'html', content: lines(html), wrong: null };
  const compressed = bytesIn(tnef.properties, '1009');
  if (compressed === null) return null;
  const decompressed = decompressRtf(compressed);
  if (decompressed === null)
    return { form: 'plain', content: '', wrong: 'rtf that cannot be read' };
  const { form, content } = readRtf(decompressed.rtf);
  return { form, content, wrong: decompressed.wrong };
}

/** PidTagHtml is bytes in the code page of the internet; older writers give it as text. */
function htmlOf({ properties }: Tnef): string | null {
  const text = textIn(properties, '1013');
  if (text !== null) return text;
  const bytes = bytesIn(properties, '1013')?.subarray(0, MAX_HTML_UNITS);
  if (bytes === undefined || bytes.length === 0) return null;
  const page = numberIn(properties, '3fde');
  return page === null ? decodeUndeclared(bytes) : decodeText(bytes, charsetOfCodePage(page));
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

import { decodeText } from '../mime/charset.ts';
import { rtfOf } from './compressed-rtf.ts';
import type { MapiProperties } from './mapi.ts';
import { bytesAt, key, propertiesOf, textAt } from './mapi.ts';
import type { RtfContent } from './rtf-text.ts';
import { rtfContent } from './rtf-text.ts';
import type { Attribute } from './stream.ts';
import { attributesOf } from './stream.ts';

/** A file inside a TNEF file. */
export interface TnefFile {
  readonly name: string;
  readonly type: string;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
}

/** What Outlook wrapped in `winmail.dat` (MS-OXTNEF). */
export interface Tnef {
  readonly messageClass: string | null;
  readonly subject: string | null;
  readonly properties: MapiProperties;
  readonly body: RtfContent | null;
  readonly files: readonly TnefFile[];
}

const ATTRIBUTE = {
  messageClass: 0x8008,
  subject: 0x8004,
  body: 0x800c,
  properties: 0x9003,
  attachmentBegins: 0x9002,
  attachmentTitle: 0x8010,
  attachmentData: 0x800f,
  attachmentProperties: 0x9005,
  codePage: 0x9007,
} as const;

/** Files of one TNEF file that are listed. */
const MAX_FILES = 100;
const MAX_TEXT = 1_000_000;

interface Unfinished {
  title: string | null;
  data: Uint8Array | null;
  properties: MapiProperties;
}

const TYPES: Readonly<Record<string, string>> = {
  ...{
    ics: 'text/calendar',
    vcf: 'text/vcard',
    pdf: 'application/pdf',
    txt: 'text/plain',
    html: 'text/html',
    htm: 'text/html',
  },
  ...{
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    eml: 'message/rfc822',
    xml: 'application/xml',
  },
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function fileOf({ title, data, properties }: Unfinished, number: number): TnefFile | null {
  const bytes = data ?? bytesAt(properties, key(0x3701));
  if (bytes === null) return null;
  const named = textAt(properties, key(0x3707)) ?? textAt(properties, key(0x3704)) ?? title;
  const name = (named ?? `file-${number}`).split(/[/\\]/).at(-1)?.slice(0, 255) ?? '';
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const type =
    textAt(properties, key(0x370e))?.toLowerCase() ?? TYPES[ending] ?? 'application/octet-stream';
  return { name, type, contentId: textAt(properties, key(0x3712)), bytes };
}

/** The code page of texts that are not Unicode. */
function codePageOf(attributes: readonly Attribute[]): string {
  const data = attributes.find(({ id }) => id === ATTRIBUTE.codePage)?.data;
  const number =
    data === undefined || data.length < 4 ? 1252 : (data[0] ?? 0) + (data[1] ?? 0) * 256;
  return number === 65_001 ? 'utf-8' : `windows-${number}`;
}

function filesOf(
  attributes: readonly Attribute[],
  codePage: string,
  drop: (why: string) => void,
): readonly TnefFile[] {
  const found: Unfinished[] = [];
  for (const { id, data } of attributes) {
    if (id === ATTRIBUTE.attachmentBegins)
      found.push({ title: null, data: null, properties: new Map() });
    const current = found.at(-1);
    if (current === undefined) continue;
    if (id === ATTRIBUTE.attachmentTitle) current.title = textOf(data, codePage);
    else if (id === ATTRIBUTE.attachmentData) current.data = data;
    else if (id === ATTRIBUTE.attachmentProperties)
      current.properties = propertiesOf(data, codePage);
  }
  if (found.length > MAX_FILES) drop(`TNEF: files over ${MAX_FILES}`);
  return found
    .slice(0, MAX_FILES)
    .map((each, index) => fileOf(each, index + 1))
    .filter((file) => file !== null);
}

function textOf(data: Uint8Array, codePage: string): string {
  return decodeText(data, codePage).replace(/\0+$/, '').trim();
}

/** The words of the message: as HTML, as plain text, or out of its RTF. */
function bodyOf(
  properties: MapiProperties,
  plain: string | null,
  codePage: string,
): RtfContent | null {
  const html = properties.get(key(0x1013));
  if (typeof html === 'string' && html !== '')
    return { kind: 'html', text: html.slice(0, MAX_TEXT) };
  if (html instanceof Uint8Array)
    return {
      kind: 'html',
      text: decodeText(html.subarray(0, MAX_TEXT), charsetOf(properties, codePage)),
    };
  const said = textAt(properties, key(0x1000)) ?? plain;
  if (said !== null) return { kind: 'plain', text: said.slice(0, MAX_TEXT) };
  const packed = bytesAt(properties, key(0x1009));
  const rtf = packed === null ? null : rtfOf(packed);
  return rtf === null ? null : rtfContent(rtf);
}

/** PR_INTERNET_CPID, the code page of the HTML. */
function charsetOf(properties: MapiProperties, codePage: string): string {
  const number = properties.get(key(0x3fde));
  if (typeof number !== 'number') return codePage;
  const known: Readonly<Record<number, string>> = {
    65_001: 'utf-8',
    28_591: 'iso-8859-1',
    28_605: 'iso-8859-15',
    20_127: 'us-ascii',
  };
  return known[number] ?? `windows-${number}`;
}

/** Opens a TNEF file; null when it is none. What is damaged is told, the rest read. */
export function readTnef(bytes: Uint8Array, drop: (why: string) => void = () => {}): Tnef | null {
  const attributes = attributesOf(bytes, drop);
  if (attributes === null) return null;
  const codePage = codePageOf(attributes);
  const first = (id: number): Uint8Array | undefined =>
    attributes.find((each) => each.id === id)?.data;
  const text = (id: number): string | null => {
    const data = first(id);
    const said = data === undefined ? '' : textOf(data, codePage);
    return said === '' ? null : said;
  };
  const properties = propertiesOf(first(ATTRIBUTE.properties) ?? new Uint8Array(), codePage);
  return {
    messageClass: textAt(properties, key(0x001a)) ?? text(ATTRIBUTE.messageClass),
    subject: textAt(properties, key(0x0037)) ?? text(ATTRIBUTE.subject),
    properties,
    body: bodyOf(properties, text(ATTRIBUTE.body), codePage),
    files: filesOf(attributes, codePage, drop),
  };
}

const TYPES_OF_TNEF = new Set(['application/ms-tnef', 'application/vnd.ms-tnef']);

/** Whether a part is one of Outlook's wrappings. */
export function isTnef(type: string, name: string | null): boolean {
  return TYPES_OF_TNEF.has(type) || /^winmail\.dat$/i.test(name ?? '');
}

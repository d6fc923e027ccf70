import type { FileReading } from '../core/records/reading.ts';

/** What a file is: how it is read, and its media type. */
export interface FileKind {
  readonly kind: FileReading['kind'] | 'message';
  readonly type: string;
}

/** Kinds by the ending of a name, where the bytes do not tell. */
const ENDINGS: Readonly<Record<string, FileKind>> = {
  eml: { kind: 'message', type: 'message/rfc822' },
  ics: { kind: 'calendar', type: 'text/calendar' },
  ical: { kind: 'calendar', type: 'text/calendar' },
  tnef: { kind: 'archive', type: 'application/ms-tnef' },
  vcf: { kind: 'contact', type: 'text/vcard' },
  pdf: { kind: 'document', type: 'application/pdf' },
  docx: {
    kind: 'document',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    kind: 'document',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    kind: 'document',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  odt: { kind: 'document', type: 'application/vnd.oasis.opendocument.text' },
  ods: { kind: 'document', type: 'application/vnd.oasis.opendocument.spreadsheet' },
  doc: { kind: 'document', type: 'application/msword' },
  xls: { kind: 'document', type: 'application/vnd.ms-excel' },
  rtf: { kind: 'document', type: 'application/rtf' },
  xml: { kind: 'document', type: 'application/xml' },
  html: { kind: 'document', type: 'text/html' },
  htm: { kind: 'document', type: 'text/html' },
  xhtml: { kind: 'document', type: 'application/xhtml+xml' },
  json: { kind: 'document', type: 'application/json' },
  jsonld: { kind: 'document', type: 'application/ld+json' },
  csv: { kind: 'text', type: 'text/csv' },
  txt: { kind: 'text', type: 'text/plain' },
  md: { kind: 'text', type: 'text/markdown' },
  zip: { kind: 'archive', type: 'application/zip' },
  png: { kind: 'image', type: 'image/png' },
  gif: { kind: 'image', type: 'image/gif' },
  tiff: { kind: 'image', type: 'image/tiff' },
  jpg: { kind: 'image', type: 'image/jpeg' },
  jpeg: { kind: 'image', type: 'image/jpeg' },
  heic: { kind: 'image', type: 'image/heic' },
  webp: { kind: 'image', type: 'image/webp' },
};

/** What a file is by the ending of its name; null for an ending that says nothing. */
export function kindOfName(name: string): FileKind | null {
  return ENDINGS[/\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** The media type of a file by the ending of its name; null for an ending that says nothing. */
export function typeOfName(name: string): string | null {
  return kindOfName(name)?.type ?? null;
}

import type { Dropped } from '../../core/records/fact.ts';
import type { AttachedText, PartReading } from '../../core/records/reading.ts';
import { MAX_OFFICE_UNITS, officeText } from './office-text.ts';

const OFFICE_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.(?:wordprocessingml|spreadsheetml|presentationml)\.|oasis\.opendocument\.(?:text|spreadsheet|presentation))/;
const OFFICE_NAME = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|odt|ods|odp)$/i;

/** Whether a part is a document of an office program, by its type or its name. */
export function isOffice({ type, name }: Pick<PartReading, 'type' | 'name'>): boolean {
  return OFFICE_TYPE.test(type) || OFFICE_NAME.test(name ?? '');
}

/** Largest document that is opened, and how many of one message. Stops a mail of a hundred workbooks. */
const MAX_BYTES = 8 << 20;
const MAX_DOCUMENTS = 10;

/** The texts of attached office documents, and what was left out; `bytesOf` decodes a part. */
export function officeTexts(
  parts: readonly PartReading[],
  bytesOf: (path: string) => Uint8Array | null,
  dropped: Dropped[],
): readonly AttachedText[] {
  const found: AttachedText[] = [];
  for (const [index, { path, size }] of parts.filter((part) => isOffice(part)).entries()) {
    const leave = (why: string): number => dropped.push({ what: `text of part ${path}`, why });
    if (index >= MAX_DOCUMENTS) {
      leave(`over ${MAX_DOCUMENTS} documents`);
      continue;
    }
    if (size > MAX_BYTES) {
      leave(`over ${MAX_BYTES} bytes`);
      continue;
    }
    const bytes = bytesOf(path);
    const text = bytes === null ? null : officeText(bytes);
    // A document with a password is no zip file, and one of pictures has no words.
    if (text === null) leave('no words could be read in this document');
    else found.push({ path, text });
    if (text?.length === MAX_OFFICE_UNITS) leave(`over ${MAX_OFFICE_UNITS} characters`);
  }
  return found;
}

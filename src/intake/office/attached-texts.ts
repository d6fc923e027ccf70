import type { AttachedText, PartReading } from '../../core/records/reading.ts';
import { officeText } from './office-text.ts';

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

/** The texts of attached office documents; `bytesOf` decodes a part. */
export function officeTexts(
  parts: readonly PartReading[],
  bytesOf: (path: string) => Uint8Array | null,
): readonly AttachedText[] {
  return parts
    .filter((part) => isOffice(part) && part.size <= MAX_BYTES)
    .slice(0, MAX_DOCUMENTS)
    .flatMap(({ path }) => {
      const bytes = bytesOf(path);
      const text = bytes === null ? null : officeText(bytes);
      return text === null ? [] : [{ path, text }];
    });
}

import { unzipSync } from 'fflate';
import { decodeEntities } from '../text/entities.ts';

/**
 * The text of an office document: OOXML (ECMA-376: docx, xlsx, pptx) and OpenDocument (ISO/IEC 26300:
 * odt, ods, odp) are zip files with their text in XML. For finding only: no layout, no formulas.
 */

/** Bytes that are unpacked of one document. Stops a zip bomb; the text of a book is two megabytes. */
const MAX_UNPACKED = 16 << 20;

/** UTF-16 units of text kept of one document. */
export const MAX_OFFICE_UNITS = 100_000;

/** Where the text of a document stands in it, by the names of its files. */
const TEXTS =
  /^(?:word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|xl\/(?:sharedStrings\.xml|worksheets\/sheet\d+\.xml)|ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml|content\.xml)$/;

/** Ends of paragraphs, lines, cells and tabs, which part words. */
const PARTING =
  /<(?:\/(?:w:p|a:p|text:p|text:h|si|row|table:table-row)|w:br|w:cr|w:tab|a:br|text:line-break|text:tab|text:s|\/?table:table-cell)\b[^<>]{0,500}>/g;

/** Cells hold numbers of strings as well as values: only strings written in place are words. */
const NUMBERS = /<v>[^<]{0,100}<\/v>|<f\b[^<>]{0,200}>[^<]{0,2000}<\/f>/g;

/** The words of an office document, a paragraph a line; null when it is none, or damaged, or too large. */
export function officeText(bytes: Uint8Array): string | null {
  const files = unpack(bytes);
  if (files === null) return null;
  const texts = Object.keys(files)
    .sort(byNumber)
    .map((name) => plain(new TextDecoder().decode(files[name])));
  const text = texts
    .join('\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
  return text === '' ? null : text.slice(0, MAX_OFFICE_UNITS);
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let left = MAX_UNPACKED;
  try {
    // A file that says less than it holds fails to unpack: its space is made by what it says.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!TEXTS.test(name) || originalSize > left) return false;
        left -= originalSize;
        return true;
      },
    });
  } catch {
    return null;
  }
}

/** Slide 2 before slide 10. */
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function plain(xml: string): string {
  const parted = xml.replaceAll(NUMBERS, ' ').replaceAll(PARTING, '\n');
  return decodeEntities(parted.replaceAll(/<[^<>]{0,5000}>/g, ''));
}

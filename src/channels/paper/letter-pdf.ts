import {
  LABELS,
  annexLines,
  isSubjectBelow,
  referenceLines,
  returnLine,
} from '../../core/letters/paper/paper-letter.ts';
import type { PaperLetter } from '../../core/letters/paper/paper-letter.ts';
import { mustPrint } from './fonts.ts';
import { MM, PAGE, openSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { LAYOUT, SIZES, textsOf } from './layout.ts';

/** Prints a letter as PDF. */
export async function letterPdf(letter: PaperLetter): Promise<Uint8Array> {
  return lettersPdf([letter]);
}

/** Prints letters behind each other in one PDF: each begins its own page and counts its own pages. */
export async function lettersPdf(letters: readonly PaperLetter[]): Promise<Uint8Array> {
  const [first] = letters;
  if (first === undefined) throw new Error('there is no letter to print');
  const { style, subject, language, day } = first;
  const sheet = openSheet({
    title: subject,
    author: style.head,
    language,
    day,
    margins: LAYOUT.margins,
  });
  // pdfkit keeps the font that is set; its program knows which signs it has.
  const { pdf } = sheet;
  sheet.face('regular', SIZES.text);
  for (const [at, letter] of letters.entries()) {
    mustPrint(fontOf(pdf), textsOf(letter));
    if (at > 0) {
      pdf.switchToPage(pdf.bufferedPageRange().count - 1);
      pdf.addPage();
    }
    const from = pdf.bufferedPageRange().count - 1;
    head(sheet, letter);
    window(sheet, letter);
    references(sheet, letter);
    body(sheet, letter);
    const count = pdf.bufferedPageRange().count - from;
    for (let page = 0; page < count; page += 1) {
      pdf.switchToPage(from + page);
      foot(sheet, letter, page + 1, count);
    }
  }
  return sheet.finish();
}

/** The font program behind pdfkit's current font; its types leave it out. */
export function fontOf(pdf: PDFKit.PDFDocument): {
  hasGlyphForCodePoint(codePoint: number): boolean;
} {
  const held: unknown = Reflect.get(pdf, '_font');
  const font: unknown = isObject(held) ? Reflect.get(held, 'font') : null;
  if (!isObject(font)) return { hasGlyphForCodePoint: () => true };
  return {
    hasGlyphForCodePoint: (codePoint) => {
      const knows: unknown = Reflect.get(font, 'hasGlyphForCodePoint');
      return typeof knows !== 'function' || knows.call(font, codePoint) === true;
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The letterhead, on the first page only. */
function head({ pdf, face }: Sheet, { style }: PaperLetter): void {
  const { left, right } = LAYOUT.margins;
  const wide = PAGE.width - (left + right) * MM;
  face('strong', SIZES.head).text(style.head, left * MM, LAYOUT.head * MM, { width: wide * 0.62 });
  if (style.under !== '') face('italic', SIZES.small).text(style.under, { width: wide * 0.62 });
  const lines = [...style.address, ...style.contact];
  const x = PAGE.width - (right + LAYOUT.contactWidth) * MM;
  face('regular', SIZES.small);
  pdf.text(lines.join('\n'), x, LAYOUT.head * MM, { width: LAYOUT.contactWidth * MM, lineGap: 1 });
}

/** The address where the envelope has its window, with the sender in one small line over it. */
function window(sheet: Sheet, letter: PaperLetter): void {
  const { pdf, face } = sheet;
  const x = LAYOUT.window[letter.style.window] * MM;
  const width = LAYOUT.windowWidth * MM;
  const back = returnLine(letter.style);
  if (back !== null) {
    const size = fitting(back, width, sheet);
    face('regular', size).fillColor('#555555');
    pdf.text(back, x, LAYOUT.returnLine * MM, { lineBreak: false }).fillColor('#000000');
  }
  face('regular', SIZES.text);
  pdf.text(letter.addressee.join('\n'), x, LAYOUT.address * MM, { width, lineGap: 1 });
}

/** The largest of the small sizes at which a line fits. */
function fitting(line: string, width: number, { face }: Sheet): number {
  const sizes = [SIZES.tiny, 6.5, 6, 5.5, 5];
  return sizes.find((size) => face('regular', size).widthOfString(line) <= width) ?? 4.5;
}

/** Date, references, subject: a label and what it says, line by line. */
function references({ pdf, face }: Sheet, letter: PaperLetter): void {
  const left = LAYOUT.margins.left * MM;
  const value = left + LAYOUT.label * MM;
  const width = PAGE.width - LAYOUT.margins.right * MM - value;
  let y = LAYOUT.references * MM;
  for (const [label, said] of referenceLines(letter)) {
    const isSubject = said === letter.subject;
    face('regular', SIZES.small)
      .fillColor('#555555')
      .text(label, left, y + 1.2);
    pdf.fillColor('#000000');
    face(isSubject ? 'strong' : 'regular', SIZES.text).text(said, value, y, { width });
    y = pdf.y + 1.5;
  }
  pdf.x = left;
  pdf.y = y + SIZES.text * 1.6;
}

function body({ pdf, face }: Sheet, letter: PaperLetter): void {
  const gap = { lineGap: LAYOUT.leading, paragraphGap: 0 };
  const width = PAGE.width - (LAYOUT.margins.left + LAYOUT.margins.right) * MM;
  const line = () => SIZES.text * 1.25 + LAYOUT.leading;
  const step = (lines: number) => (pdf.y += line() * lines);
  const room = () => PAGE.height - LAYOUT.margins.bottom * MM - pdf.y;
  const write = (text: string) => face('regular', SIZES.text).text(text, { width, ...gap });
  write(letter.salutation);
  step(0.7);
  if (isSubjectBelow(letter)) {
    face('strong', SIZES.text).text(letter.subject, { width, ...gap });
    step(0.7);
  }
  for (const [at, paragraph] of letter.paragraphs.entries()) {
    const isLast = at === letter.paragraphs.length - 1;
    const high = face('regular', SIZES.text).heightOfString(paragraph, { width, ...gap });
    // A name never stands alone on a page: the last words go with it.
    if (isLast && high + closingHeight(letter) * line() > room() && high < PAGE.height / 2)
      pdf.addPage();
    write(paragraph);
    step(0.7);
  }
  if (closingHeight(letter) * line() > room()) pdf.addPage();
  write(letter.closing);
  if (letter.behalf !== null) write(letter.behalf);
  step(LAYOUT.signatureLines);
  write(letter.signer.join('\n'));
  below({ pdf, face }, letter, width);
}

/** What goes along, and who else gets it. */
function below({ pdf, face }: Pick<Sheet, 'pdf' | 'face'>, letter: PaperLetter, width: number) {
  const labels = LABELS[letter.language];
  const annexes = annexLines(letter);
  const { one, many } = labels.annexes;
  const parts = [
    ...(annexes.length === 0 ? [] : [[annexes.length === 1 ? one : many, ...annexes]]),
    ...(letter.copies.length === 0 ? [] : [[labels.copies, ...letter.copies]]),
  ];
  for (const [label = '', ...lines] of parts) {
    pdf.y += SIZES.text * 1.4;
    face('regular', SIZES.small).fillColor('#555555').text(label, { width });
    pdf.fillColor('#000000');
    face('regular', SIZES.note).text(lines.join('\n'), { width, lineGap: 1 });
  }
}

/** Lines that the closing takes, the signature and what stands below it included. */
function closingHeight({ signer, behalf, annexes, copies }: PaperLetter): number {
  const below = (lines: readonly string[]): number => (lines.length === 0 ? 0 : lines.length + 2);
  return (
    1 +
    (behalf === null ? 0 : 1) +
    LAYOUT.signatureLines +
    signer.length +
    below(annexes) +
    below(copies)
  );
}

/** The foot of the house, and the number of the page where there is more than one. */
function foot({ pdf, face }: Sheet, letter: PaperLetter, page: number, pages: number): void {
  const { left, right } = LAYOUT.margins;
  const width = PAGE.width - (left + right) * MM;
  // What is drawn in the margin must not begin another page.
  const kept = pdf.page.margins.bottom;
  pdf.page.margins.bottom = 0;
  face('regular', SIZES.tiny).fillColor('#555555');
  if (page === 1 && letter.style.foot.length > 0) {
    pdf.text(letter.style.foot.join(' · '), left * MM, LAYOUT.foot * MM, { width: width * 0.8 });
  }
  if (pages > 1) {
    const said = LABELS[letter.language].page
      .replace('{page}', String(page))
      .replace('{pages}', String(pages));
    pdf.text(said, left * MM, LAYOUT.foot * MM, { width, align: 'right' });
    if (page > 1) {
      const which = [letter.addressee[0], letter.date, letter.ourReference].filter(Boolean);
      pdf.text(which.join(' · '), left * MM, LAYOUT.next * MM, { width });
    }
  }
  if (page === 1) folds(pdf);
  pdf.fillColor('#000000');
  pdf.page.margins.bottom = kept;
}

/** Where the sheet is folded in three, as DIN 5008 marks it. */
function folds(pdf: PDFKit.PDFDocument): void {
  pdf.lineWidth(0.3).strokeColor('#999999');
  for (const y of LAYOUT.folds) {
    pdf
      .moveTo(4 * MM, y * MM)
      .lineTo(7 * MM, y * MM)
      .stroke();
  }
  pdf.strokeColor('#000000');
}

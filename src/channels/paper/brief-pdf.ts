import type { BriefGroup, BriefLine, BriefSection } from '../../core/briefing/paper/document.ts';
import type { BriefToPrint, PaperToPrint } from '../../core/ports/brief-press.ts';
import { say, sentence } from '../../core/text/words.ts';
import { fontOf } from './letter-pdf.ts';
import { MM, PAGE, openSheet, type Sheet } from './sheet.ts';
import { briefPaperWords } from './words-brief.ts';

/** Millimetres: the left column holds hours and labels, the right one what is said. */
const MARGINS = { top: 20, bottom: 22, left: 22, right: 20 } as const;
const COLUMN = 30;
const SIZES = {
  title: 19,
  heading: 12.5,
  text: 10,
  label: 8.5,
  mark: 7,
  foot: 7.5,
  cover: 34,
} as const;
/** Where the number of an annex stands on its sheet, from the top. */
const COVER = 100;
const INK = { text: '#1a1a1a', soft: '#5a5a5a', rule: '#c9c4ba' } as const;

/** What a page still has room for, or a new one is begun: a heading never stands alone at the foot. */
const ROOM = 30;

interface Drawing {
  readonly sheet: Sheet;
  readonly left: number;
  readonly column: number;
  readonly width: number;
  /** Leaves out what there is no type for. */
  readonly type: (text: string) => string;
}

/** A briefing as pages: hours and labels at the left, what is said at the right, and at the end what it rests on. */
export async function briefPdf(brief: BriefToPrint): Promise<Uint8Array> {
  const { document, name } = brief;
  const drawing = openDrawing(brief);
  const { sheet, type } = drawing;
  head(drawing, brief);
  for (const section of document.sections) sectionDrawn(drawing, section);
  sources(drawing, brief);
  const { pdf } = sheet;
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(at);
    const number = label(brief, 'page', { page: String(at + 1), pages: String(count) });
    foot(drawing, type(`${document.title} · ${name}`), number);
  }
  return sheet.finish();
}

/** The sheets that stand before the papers, or in their place: a page for each, in their order. */
export async function coversPdf(
  brief: BriefToPrint,
  isApart: (paper: PaperToPrint) => boolean,
): Promise<Uint8Array> {
  const drawing = openDrawing(brief);
  for (const [at, paper] of brief.papers.entries()) {
    if (at > 0) drawing.sheet.pdf.addPage();
    cover(drawing, brief, paper, isApart(paper));
  }
  return drawing.sheet.finish();
}

function cover(
  { sheet, left, type }: Drawing,
  brief: BriefToPrint,
  paper: PaperToPrint,
  isApart: boolean,
): void {
  const { pdf, face } = sheet;
  const width = PAGE.width - left - MARGINS.right * MM;
  pdf.fillColor(INK.soft);
  face('regular', SIZES.text).text(type(brief.document.title), left, COVER * MM, { width });
  pdf.moveDown(0.4).fillColor(INK.text);
  face('strong', SIZES.cover).text(label(brief, 'annex', { number: String(paper.number) }), {
    width,
  });
  pdf.moveDown(0.3);
  face('regular', SIZES.heading).text(type(paper.text.replace(/^[^:]*: /, '')), { width });
  if (!isApart) return;
  const said = label(brief, paper.bytes === null ? 'gone' : 'apart', { name: paper.name });
  pdf.moveDown(1).fillColor(INK.soft);
  face('regular', SIZES.text).text(type(said), { width });
  pdf.fillColor(INK.text);
}

/** A word of the paper itself. */
function label(
  { language }: BriefToPrint,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(briefPaperWords, sentence(`brief-paper.${key}`, values), language);
}

function openDrawing({ document, language, day, name }: BriefToPrint): Drawing {
  const sheet = openSheet({ title: document.title, author: name, language, day, margins: MARGINS });
  const { pdf, face } = sheet;
  face('regular', SIZES.text);
  const font = fontOf(pdf);
  const left = MARGINS.left * MM;
  const column = left + COLUMN * MM;
  return {
    sheet,
    left,
    column,
    width: PAGE.width - MARGINS.right * MM - column,
    type: (text) => printable(text, font),
  };
}

/** A picture in a subject must not keep a folder from being printed: it is left out. */
function printable(
  text: string,
  font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean },
): string {
  return Array.from(text.normalize('NFC'))
    .filter((sign) => sign === '\n' || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    .join('');
}

function head({ sheet, left, type }: Drawing, { document, name }: BriefToPrint): void {
  const { pdf, face } = sheet;
  const width = PAGE.width - left - MARGINS.right * MM;
  pdf.fillColor(INK.soft);
  face('regular', SIZES.text).text(type(name), left, MARGINS.top * MM, { width });
  pdf.moveDown(0.2).fillColor(INK.text);
  face('strong', SIZES.title).text(type(document.title), { width });
  pdf.moveDown(0.1).fillColor(INK.soft);
  face('regular', SIZES.text).text(type(document.lead), { width });
  pdf.fillColor(INK.text).moveDown(0.8);
}

function sectionDrawn(drawing: Drawing, section: BriefSection): void {
  const { sheet, left, column, width, type } = drawing;
  const { pdf, face } = sheet;
  roomFor(drawing, ROOM);
  const right = PAGE.width - MARGINS.right * MM;
  pdf.moveTo(left, pdf.y).lineTo(right, pdf.y).lineWidth(0.6).strokeColor(INK.rule).stroke();
  pdf.y += 7;
  const { y } = pdf;
  if (section.aside !== null) {
    face('strong', SIZES.text).text(type(section.aside), left, y + 1.8, {
      width: COLUMN * MM - 6,
    });
  }
  face('strong', SIZES.heading).text(type(section.heading), column, y, { width });
  pdf.moveDown(0.35);
  if (section.empty !== null) {
    pdf.fillColor(INK.soft);
    face('italic', SIZES.text).text(type(section.empty), column, pdf.y, { width });
    pdf.fillColor(INK.text);
  }
  for (const group of section.groups) groupDrawn(drawing, group);
  pdf.y += 6;
}

function groupDrawn(drawing: Drawing, { label, lines }: BriefGroup): void {
  const { sheet, left, type } = drawing;
  const { pdf, face } = sheet;
  roomFor(drawing, ROOM / 3);
  if (label !== null) {
    const { y } = pdf;
    pdf.fillColor(INK.soft);
    face('regular', SIZES.label).text(type(label), left, y + 1.4, { width: COLUMN * MM - 6 });
    pdf.fillColor(INK.text);
    pdf.y = y;
  }
  for (const line of lines) lineDrawn(drawing, line);
  pdf.y += 3;
}

function lineDrawn(drawing: Drawing, { text, sources: marks, isUnder, annex }: BriefLine): void {
  const { sheet, column, width, type } = drawing;
  const { pdf, face } = sheet;
  const indent = isUnder === true ? 9 : 0;
  const options = { width: width - indent, lineGap: 1.2 };
  const said = type(text);
  roomFor(drawing, 6);
  const begins = annex === undefined ? '' : (/^\S+ \d+/.exec(said)?.[0] ?? '');
  const rest = { ...options, continued: marks.length > 0 };
  if (begins !== '') {
    face('strong', SIZES.text).text(begins, column + indent, pdf.y, {
      ...options,
      continued: true,
    });
    face('regular', SIZES.text).text(said.slice(begins.length), rest);
  } else face('regular', SIZES.text).text(said, column + indent, pdf.y, rest);
  if (marks.length > 0) {
    pdf.fillColor(INK.soft);
    const high = pdf.currentLineHeight(true);
    face('regular', SIZES.mark).text(`\u00a0\u00a0${marks.join(', ')}`, options);
    // What comes next stands under the line, not under the small numbers at its end.
    pdf.y += high - pdf.currentLineHeight(true);
    pdf.fillColor(INK.text);
  }
}

/** Begins a new page where less than so many millimetres are left. */
function roomFor({ sheet: { pdf } }: Drawing, room: number): void {
  if (pdf.y + room * MM > PAGE.height - MARGINS.bottom * MM) pdf.addPage();
}

function sources(drawing: Drawing, brief: BriefToPrint): void {
  const { document } = brief;
  if (document.sources.length === 0) return;
  const { sheet, left, column, width, type } = drawing;
  const { pdf, face } = sheet;
  roomFor(drawing, ROOM);
  pdf.y += 4;
  pdf.fillColor(INK.soft);
  const { y } = pdf;
  face('regular', SIZES.label).text(label(brief, 'sources'), left, y, {
    width: COLUMN * MM - 6,
  });
  const said = document.sources.map(({ number, text, id, source }) => {
    // Of an event its day says enough; what was counted has no record.
    const under = source.kind === 'event' || source.kind === 'count' ? '' : ` (${id})`;
    return `${number}\u00a0${`${text}${under}`.replaceAll(' ', '\u00a0')}`;
  });
  face('regular', SIZES.foot).text(type(said.join('   ')), column, y, { width, lineGap: 1 });
  pdf.fillColor(INK.text);
}

function foot({ sheet, left }: Drawing, said: string, number: string): void {
  const { pdf, face } = sheet;
  const y = PAGE.height - 14 * MM;
  const width = PAGE.width - left - MARGINS.right * MM;
  // Below the margin pdfkit would begin a new page.
  const { bottom } = pdf.page.margins;
  pdf.page.margins.bottom = 0;
  pdf.fillColor(INK.soft);
  face('regular', SIZES.foot).text(said, left, y, { width: width * 0.75, lineBreak: false });
  pdf.text(number, left, y, { width, align: 'right', lineBreak: false });
  pdf.page.margins.bottom = bottom;
}

import type { BriefGroup, BriefLine, BriefSection } from '../../core/briefing/paper/document.ts';
import type { BriefToPrint } from '../../core/ports/brief-press.ts';
import { fontOf } from './letter-pdf.ts';
import { MM, PAGE, openSheet, type Sheet } from './sheet.ts';
import { BRIEF_LABELS } from './words-brief.ts';

/** Millimetres: the left column holds hours and labels, the right one what is said. */
const MARGINS = { top: 20, bottom: 22, left: 22, right: 20 } as const;
const COLUMN = 30;
const SIZES = { title: 19, heading: 12.5, text: 10, label: 8.5, mark: 7, foot: 7.5 } as const;
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
  const { document, language, name } = brief;
  const drawing = openDrawing(brief);
  const { sheet, type } = drawing;
  head(drawing, brief);
  for (const section of document.sections) sectionDrawn(drawing, section);
  sources(drawing, brief);
  const { pdf } = sheet;
  const { count } = pdf.bufferedPageRange();
  const { page } = BRIEF_LABELS[language];
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(at);
    const number = page.replace('{page}', String(at + 1)).replace('{pages}', String(count));
    foot(drawing, type(`${document.title} · ${name}`), number);
  }
  return sheet.finish();
}

/** The sheet that stands before a paper, or in its place. */
export async function coverPdf(
  brief: BriefToPrint,
  paper: BriefToPrint['papers'][number],
  isApart: boolean,
): Promise<Uint8Array> {
  const drawing = openDrawing(brief);
  const { sheet, left, width, type } = drawing;
  const labels = BRIEF_LABELS[brief.language];
  const { pdf, face } = sheet;
  pdf.fillColor(INK.soft);
  face('regular', SIZES.text).text(type(brief.document.title), left, 100 * MM, { width });
  pdf.moveDown(0.6).fillColor(INK.text);
  face('strong', 34).text(`${labels.annex} ${paper.number}`, { width });
  pdf.moveDown(0.4);
  face('regular', 13).text(type(paper.text), { width });
  if (isApart) {
    pdf.moveDown(1).fillColor(INK.soft);
    const said = paper.bytes === null ? labels.gone : labels.apart;
    face('italic', SIZES.text).text(type(said.replace('{name}', paper.name)), { width });
  }
  return sheet.finish();
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
  face(annex === undefined ? 'regular' : 'strong', SIZES.text);
  const begins = annex === undefined ? said : (/^\S+ \d+/.exec(said)?.[0] ?? said);
  pdf.text(begins, column + indent, pdf.y, { ...options, continued: true });
  face('regular', SIZES.text).text(said.slice(begins.length), {
    ...options,
    continued: marks.length > 0,
  });
  if (marks.length > 0) {
    pdf.fillColor(INK.soft);
    face('regular', SIZES.mark).text(`  ${marks.join(', ')}`, options);
    pdf.fillColor(INK.text);
  }
}

/** Begins a new page where less than so many millimetres are left. */
function roomFor({ sheet: { pdf } }: Drawing, room: number): void {
  if (pdf.y + room * MM > PAGE.height - MARGINS.bottom * MM) pdf.addPage();
}

function sources(drawing: Drawing, { document, language }: BriefToPrint): void {
  if (document.sources.length === 0) return;
  const { sheet, left, column, width, type } = drawing;
  const { pdf, face } = sheet;
  roomFor(drawing, ROOM);
  pdf.y += 4;
  pdf.fillColor(INK.soft);
  const { y } = pdf;
  face('regular', SIZES.label).text(BRIEF_LABELS[language].sources, left, y, {
    width: COLUMN * MM - 6,
  });
  pdf.y = y;
  for (const { number, text, id, source } of document.sources) {
    roomFor(drawing, 4);
    // Of an event its day says enough; what was counted has no record.
    const under = source.kind === 'event' || source.kind === 'count' ? '' : ` · ${id}`;
    face('regular', SIZES.foot).text(type(`${number}  ${text}${under}`), column, pdf.y, {
      width,
      lineGap: 0.8,
    });
  }
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

import * as docx from 'docx';
import {
  LABELS,
  annexLines,
  isSubjectBelow,
  referenceLines,
  returnLine,
} from '../../core/letters/paper/paper-letter.ts';
import type { PaperLetter } from '../../core/letters/paper/paper-letter.ts';
import { FONT_NAME, faceBytes } from './fonts.ts';
import { LAYOUT, SIZES } from './layout.ts';

/** Twentieths of a point in a millimetre, as Word counts (ECMA-376 part 1, 17.18.105). */
const TWIP = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * TWIP);
/** Sizes are in half points there. */
const half = (points: number): number => Math.round(points * 2);

/** The letter as a Word document (ECMA-376), to be worked on further; the same words in the same places as the PDF. */
export async function letterDocx(letter: PaperLetter): Promise<Uint8Array> {
  const { margins } = LAYOUT;
  const file = new docx.Document({
    title: letter.subject,
    creator: letter.style.head,
    description: '',
    lastModifiedBy: letter.style.head,
    fonts: [
      {
        name: FONT_NAME,
        data: faceBytes('regular'),
        bold: faceBytes('strong'),
        italic: faceBytes('italic'),
      },
    ],
    styles: {
      default: {
        document: {
          run: {
            font: FONT_NAME,
            size: half(SIZES.text),
            language: { value: letter.language === 'nl' ? 'nl-NL' : 'en-GB' },
          },
          paragraph: { spacing: { line: 290 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(margins.top),
              bottom: mm(margins.bottom),
              left: mm(margins.left),
              right: mm(margins.right),
              header: mm(LAYOUT.head),
              footer: mm(297 - LAYOUT.foot - 6),
            },
          },
        },
        headers: {
          first: new docx.Header({ children: [] }),
          default: new docx.Header({ children: [nextHead(letter)] }),
        },
        footers: {
          first: new docx.Footer({ children: [firstFoot(letter)] }),
          default: new docx.Footer({ children: [pageNumber(letter)] }),
        },
        children: [...framed(letter), ...references(letter), ...body(letter)],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

type Run = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
};

function line(text: string, run: Run = {}, paragraph: docx.IParagraphOptions = {}) {
  return new docx.Paragraph({ ...paragraph, children: [new docx.TextRun({ text, ...run })] });
}

const GREY = '555555';
const TIGHT = { line: 250 } as const;

/** A piece at a fixed place on the first page, whatever the text does: in Word that is a frame. */
function framesAt(x: number, y: number, width: number, height: number): docx.IParagraphOptions {
  return {
    spacing: TIGHT,
    frame: {
      type: 'absolute',
      position: { x: mm(x), y: mm(y) },
      width: mm(width),
      height: mm(height),
      anchor: { horizontal: 'page', vertical: 'page' },
      rule: 'exact',
    },
  };
}

function framed(letter: PaperLetter): readonly docx.Paragraph[] {
  const { style } = letter;
  const { margins, contactWidth, window, windowWidth } = LAYOUT;
  const small = { size: half(SIZES.small) };
  const head = framesAt(margins.left, LAYOUT.head, 95, 30);
  const contact = framesAt(210 - margins.right - contactWidth, LAYOUT.head, contactWidth, 34);
  const x = window[style.window];
  const back = returnLine(style);
  const over = framesAt(x, LAYOUT.returnLine, windowWidth, 5);
  const address = framesAt(x, LAYOUT.address, windowWidth, 32);
  return [
    line(style.head, { size: half(SIZES.head), bold: true }, head),
    ...(style.under === '' ? [] : [line(style.under, { ...small, italics: true }, head)]),
    ...[...style.address, ...style.contact].map((each) => line(each, small, contact)),
    ...(back === null ? [] : [line(back, { size: half(5.5), color: GREY }, over)]),
    ...letter.addressee.map((each) => line(each, {}, address)),
  ];
}

function references(letter: PaperLetter): readonly docx.Paragraph[] {
  const lines = referenceLines(letter);
  return lines.map(
    ([label, said], at) =>
      new docx.Paragraph({
        tabStops: [{ type: docx.TabStopType.LEFT, position: mm(LAYOUT.label) }],
        indent: { left: mm(LAYOUT.label), hanging: mm(LAYOUT.label) },
        spacing: {
          before: at === 0 ? mm(LAYOUT.references - LAYOUT.margins.top) : 0,
          after: at === lines.length - 1 ? 320 : 0,
        },
        children: [
          new docx.TextRun({ text: `${label}\t`, size: half(SIZES.small), color: GREY }),
          new docx.TextRun({ text: said, bold: said === letter.subject }),
        ],
      }),
  );
}

function body(letter: PaperLetter): readonly docx.Paragraph[] {
  const after = { spacing: { after: 180 } };
  const kept = { keepNext: true, keepLines: true };
  const labels = LABELS[letter.language];
  const annexes = annexLines(letter);
  const { one, many } = labels.annexes;
  const last = letter.paragraphs.length - 1;
  const signer = letter.signer.map((each, at) =>
    line(each, {}, at === 0 ? { spacing: { before: 800 }, ...kept } : kept),
  );
  return [
    line(letter.salutation, {}, after),
    ...(isSubjectBelow(letter) ? [line(letter.subject, { bold: true }, after)] : []),
    ...letter.paragraphs.map((each, at) =>
      line(each, {}, at === last ? { ...after, ...kept } : after),
    ),
    line(letter.closing, {}, kept),
    ...(letter.behalf === null ? [] : [line(letter.behalf, {}, kept)]),
    ...signer,
    ...listed(annexes.length === 1 ? one : many, annexes),
    ...listed(labels.copies, letter.copies),
  ];
}

function listed(label: string, lines: readonly string[]): readonly docx.Paragraph[] {
  if (lines.length === 0) return [];
  const size = half(SIZES.note);
  return [
    line(label, { size: half(SIZES.small), color: GREY }, { spacing: { before: 280 } }),
    ...lines.map((each) => line(each, { size }, { spacing: TIGHT })),
  ];
}

function nextHead(letter: PaperLetter): docx.Paragraph {
  const which = [letter.addressee[0], letter.date, letter.ourReference].filter(Boolean);
  return line(which.join(' · '), { size: half(SIZES.tiny), color: GREY });
}

function firstFoot({ style }: PaperLetter): docx.Paragraph {
  return line(style.foot.join(' · '), { size: half(SIZES.tiny), color: GREY });
}

function pageNumber(letter: PaperLetter): docx.Paragraph {
  const [before = '', between = ''] = LABELS[letter.language].page.split(/\{pages?\}/);
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Paragraph({
    alignment: docx.AlignmentType.RIGHT,
    children: [
      new docx.TextRun({
        size: half(SIZES.tiny),
        color: GREY,
        children: [before, CURRENT, between, TOTAL_PAGES],
      }),
    ],
  });
}

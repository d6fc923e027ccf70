import Pdf from 'pdfkit';
import type { Language } from '../../core/text/words.ts';
import { FACES, faceBytes } from './fonts.ts';
import type { Face } from './fonts.ts';

/** Points in a millimetre: PDF counts in 72ths of an inch. */
export const MM = 72 / 25.4;

/** A4 upright, in points. */
export const PAGE = { width: 210 * MM, height: 297 * MM } as const;

/** What a document says of itself. */
export interface SheetOf {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** ISO date; nothing tells at what hour it was printed, so that the same letter is the same file. */
  readonly day: string;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** A PDF being written: A4, in the type of the house, for archives (PDF/A-2b). */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly face: (face: Face, size: number) => PDFKit.PDFDocument;
  /** Closes it and gives its bytes. Draw page numbers before this: all pages are still at hand. */
  readonly finish: () => Promise<Uint8Array>;
}

/** Opens a document with its fonts embedded; whoever draws on it decides what stands where. */
export function openSheet({ title, author, language, day, margins }: SheetOf): Sheet {
  const pdf = new Pdf({
    size: 'A4',
    margins: {
      top: margins.top * MM,
      bottom: margins.bottom * MM,
      left: margins.left * MM,
      right: margins.right * MM,
    },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    displayTitle: true,
    lang: language,
    font: '',
    info: {
      Title: title,
      Author: author,
      Creator: 'Secretaris',
      CreationDate: new Date(`${day}T12:00:00Z`),
      ModDate: new Date(`${day}T12:00:00Z`),
    },
  });
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  pdf.on('error', reject);
  for (const face of ['regular', 'italic', 'strong'] as const) {
    pdf.registerFont(FACES[face], faceBytes(face));
  }
  return {
    pdf,
    face: (face, size) => pdf.font(FACES[face]).fontSize(size),
    finish: async () => {
      pdf.end();
      return promise;
    },
  };
}

import type {
  BriefPress,
  BriefToPrint,
  PaperToPrint,
  PrintedBrief,
} from '../../core/ports/brief-press.ts';
import { openPdfJoiner, type PdfJoiner } from './join-pdf.ts';

/** More than this is not put behind a folder: nobody carries it. */
const MOST_BYTES = 100_000_000;

/** Prints briefings. Papers that are PDF files go behind it, each after its sheet; of others only the sheet does. */
export function openBriefPress(): BriefPress {
  const joiner = openPdfJoiner();
  return {
    async print(brief) {
      const { briefPdf } = await import('./brief-pdf.ts');
      const folder = await briefPdf(brief);
      const { papers } = brief;
      if (papers.length === 0) return { pdf: folder, apart: [] };
      if (joiner === null) return { pdf: folder, apart: papers.map(({ number }) => number) };
      return behind(brief, folder, joiner);
    },
  };
}

async function behind(
  brief: BriefToPrint,
  folder: Uint8Array,
  joiner: PdfJoiner,
): Promise<PrintedBrief> {
  const could = withinMost(brief.papers.filter(isPdf));
  const whole = await joined(brief, folder, joiner, could);
  if (whole !== null) return whole;
  // One of them cannot be read: it is found out which, and its sheet says so.
  const good: PaperToPrint[] = [];
  for (const paper of could) {
    if (paper.bytes !== null && (await joiner.reads(paper.bytes))) good.push(paper);
  }
  const rest = await joined(brief, folder, joiner, good);
  return rest ?? { pdf: folder, apart: brief.papers.map(({ number }) => number) };
}

async function joined(
  brief: BriefToPrint,
  folder: Uint8Array,
  joiner: PdfJoiner,
  good: readonly PaperToPrint[],
): Promise<PrintedBrief | null> {
  const { coversPdf } = await import('./brief-pdf.ts');
  const isApart = (paper: PaperToPrint): boolean => !good.includes(paper);
  const covers = await coversPdf(brief, isApart);
  const papers = brief.papers.map((paper) => (isApart(paper) ? null : paper.bytes));
  const pdf = await joiner.behind(folder, covers, papers);
  const apart = brief.papers.filter(isApart).map(({ number }) => number);
  return pdf === null ? null : { pdf, apart };
}

/** By its first bytes (ISO 32000-1, 7.5.2): what a file is called says little. */
function isPdf({ bytes }: PaperToPrint): boolean {
  return (
    bytes !== null && new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
  );
}

function withinMost(papers: readonly PaperToPrint[]): readonly PaperToPrint[] {
  let size = 0;
  return papers.filter(({ bytes }) => {
    size += bytes?.length ?? 0;
    return size <= MOST_BYTES;
  });
}

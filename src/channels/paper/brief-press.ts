import type { BriefPress, BriefToPrint, PaperToPrint } from '../../core/ports/brief-press.ts';
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
): Promise<{ readonly pdf: Uint8Array; readonly apart: readonly number[] }> {
  const could = withinMost(brief.papers.filter(isPdf));
  const whole = await joined(brief, folder, joiner, could);
  if (whole !== null) return whole;
  // One of them cannot be read: it is found out which, and its sheet says so.
  const good: PaperToPrint[] = [];
  for (const paper of could) {
    if ((await joiner.join([paper.bytes ?? new Uint8Array()])) !== null) good.push(paper);
  }
  const rest = await joined(brief, folder, joiner, good);
  return rest ?? { pdf: folder, apart: brief.papers.map(({ number }) => number) };
}

async function joined(
  brief: BriefToPrint,
  folder: Uint8Array,
  joiner: PdfJoiner,
  good: readonly PaperToPrint[],
): Promise<{ readonly pdf: Uint8Array; readonly apart: readonly number[] } | null> {
  const { coverPdf } = await import('./brief-pdf.ts');
  const files: Uint8Array[] = [folder];
  const apart: number[] = [];
  for (const paper of brief.papers) {
    const isApart = !good.includes(paper);
    files.push(await coverPdf(brief, paper, isApart));
    if (isApart) apart.push(paper.number);
    else if (paper.bytes !== null) files.push(paper.bytes);
  }
  const pdf = await joiner.join(files);
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

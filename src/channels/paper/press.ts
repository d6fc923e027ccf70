import type { PaperPress } from '../../core/ports/paper.ts';

/** Prints letters as PDF and as Word documents; what is needed for it is loaded with the first. */
export function openPress(): PaperPress {
  return {
    async print(letter, form) {
      if (form === 'pdf') return (await import('./letter-pdf.ts')).letterPdf(letter);
      return (await import('./letter-docx.ts')).letterDocx(letter);
    },
    async printAll(letters) {
      return (await import('./letter-pdf.ts')).lettersPdf(letters);
    },
  };
}

import type { PaperLetter } from '../letters/paper/paper-letter.ts';

/** The forms in which a letter can be kept and sent. */
export type PaperForm = 'pdf' | 'docx';

/** Media types (RFC 6838) by form. */
export const PAPER_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Record<PaperForm, string>;

/** Prints letters. Fonts are embedded; nothing in the file tells on which machine or at what moment it was made. */
export interface PaperPress {
  /** @throws Trouble `paper-unprintable` where the letter has signs for which there is no type. */
  print(letter: PaperLetter, form: PaperForm): Promise<Uint8Array>;
  /** Letters behind each other in one PDF, to be printed in one go. @throws Trouble `paper-unprintable` */
  printAll(letters: readonly PaperLetter[]): Promise<Uint8Array>;
}

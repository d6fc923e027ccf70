import type { PaperLetter } from '../../core/letters/paper/paper-letter.ts';

/**
 * Where things stand on a letter, in millimetres from the edges of A4. The window is that of DIN 5008 form B: 45 mm from the
 * top, 85 by 45 mm, with the sender's line in its upper part; the text in it stands 5 mm from its edge.
 */
export const LAYOUT = {
  margins: { top: 25, bottom: 28, left: 25, right: 22 },
  head: 14,
  contactWidth: 55,
  window: { left: 25, right: 115 },
  windowWidth: 78,
  returnLine: 52,
  address: 58,
  references: 97,
  label: 27,
  foot: 281,
  /** The line that says which letter a further page belongs to. */
  next: 14,
  folds: [105, 210],
  /** Points between lines of the text. */
  leading: 2.2,
  /** Lines kept for a signature. */
  signatureLines: 3,
} as const;

/** Sizes of type, in points. */
export const SIZES = { head: 15, text: 10.5, note: 9.5, small: 8.5, tiny: 7 } as const;

/** Everything that is printed, to see whether there is type for it. */
export function textsOf(letter: PaperLetter): readonly string[] {
  const { style } = letter;
  return [
    style.head,
    style.under,
    ...style.address,
    ...style.contact,
    ...style.foot,
    ...letter.addressee,
    letter.date,
    letter.ourReference ?? '',
    letter.yourReference ?? '',
    letter.subject,
    letter.salutation,
    ...letter.paragraphs,
    letter.closing,
    letter.behalf ?? '',
    ...letter.signer,
    ...letter.annexes,
    ...letter.copies,
  ];
}

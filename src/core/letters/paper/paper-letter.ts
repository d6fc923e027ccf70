import type { Language } from '../../text/words.ts';
import type { HouseStyle } from '../house-style.ts';

/** A letter on paper, word for word as it is printed; where it breaks is for whoever prints it. */
export interface PaperLetter {
  readonly language: Language;
  readonly style: HouseStyle;
  /** Lines of the window: name, street, postcode and place, country. */
  readonly addressee: readonly string[];
  /** "23 november 2026", with the place before it where the style has one. */
  readonly date: string;
  /** The day itself, ISO 8601: the file says when it was made by it. */
  readonly day: string;
  readonly ourReference: string | null;
  readonly yourReference: string | null;
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  /** "Met vriendelijke groet," */
  readonly closing: string;
  /** Above the space for a signature: "namens de heer Van den Berg"; null for a letter he signs himself. */
  readonly behalf: string | null;
  /** Below the space for a signature. */
  readonly signer: readonly string[];
  readonly annexes: readonly string[];
  readonly copies: readonly string[];
}

/** Words that stand on every letter, in its language. */
export const LABELS = {
  nl: {
    date: 'Datum',
    ours: 'Ons kenmerk',
    yours: 'Uw kenmerk',
    subject: 'Betreft',
    annexes: { one: 'Bijlage', many: 'Bijlagen' },
    copies: 'Kopie aan',
    page: 'Blad {page} van {pages}',
  },
  en: {
    date: 'Date',
    ours: 'Our ref',
    yours: 'Your ref',
    subject: 'Subject',
    annexes: { one: 'Enclosure', many: 'Enclosures' },
    copies: 'Copy to',
    page: 'Page {page} of {pages}',
  },
} as const;

/** Whether the subject stands under the salutation, as English letters have it, and not among the references. */
export function isSubjectBelow({ language }: PaperLetter): boolean {
  return language === 'en';
}

/** The lines of reference, in the order in which they stand; what there is none of is left out. */
export function referenceLines(letter: PaperLetter): readonly (readonly [string, string])[] {
  const labels = LABELS[letter.language];
  const lines: readonly (readonly [string, string | null])[] = [
    [labels.date, letter.date],
    [labels.ours, letter.ourReference],
    [labels.yours, letter.yourReference],
    [labels.subject, isSubjectBelow(letter) ? null : letter.subject],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

/** "Bijlagen: 1. Jaarrekening 2025": what goes along, numbered where there is more than one. */
export function annexLines(letter: PaperLetter): readonly string[] {
  const { annexes } = letter;
  if (annexes.length < 2) return annexes;
  return annexes.map((annex, index) => `${index + 1}. ${annex}`);
}

/** The line over the window, by which a letter that cannot be delivered comes back. */
export function returnLine({ head, address }: HouseStyle): string | null {
  return address.length === 0 ? null : [head, ...address].join(' · ');
}

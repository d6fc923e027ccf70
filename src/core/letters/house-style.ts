import type { Language } from '../text/words.ts';

/** Where the window of the envelope is: at the left as in DIN 5008 (form B) and most Dutch envelopes, or at the right. */
export type Window = 'left' | 'right';

/** How the paper of an office looks and what always stands on it. */
export interface HouseStyle {
  /** The first line of the letterhead: the office or the principal. */
  readonly head: string;
  /** Below it: profession, a line of one's own; may be empty. */
  readonly under: string;
  /** Street, postcode and place, as an envelope has them; the line over the window is made of them. */
  readonly address: readonly string[];
  /** Telephone, mail address, site: each a line. */
  readonly contact: readonly string[];
  /** At the foot of the page: registers, terms; may be empty. */
  readonly foot: readonly string[];
  /** Where letters are written, before the date: "Amsterdam". Null: the date stands alone. */
  readonly place: string | null;
  readonly window: Window;
  /** How a reference is written: `{year}` and `{number}` are filled in, `{principal}` by his initials. */
  readonly reference: string;
  /** What stands above the name, without its comma. */
  readonly closing: Readonly<Record<Language, string>>;
}

/** What an office that has said nothing writes on: its principal's name, and no more than is known. */
export function plainStyle(name: string): HouseStyle {
  return {
    head: name,
    under: '',
    address: [],
    contact: [],
    foot: [],
    place: null,
    window: 'left',
    reference: '{year}-{number}',
    closing: { nl: 'Met vriendelijke groet', en: 'Yours sincerely' },
  };
}

/** Figures of a number: letters of one year sort as they were written. */
const FIGURES = 4;

/** "2026-0043": the reference of one letter. */
export function referenceIn(
  { reference }: Pick<HouseStyle, 'reference'>,
  of: { readonly year: number; readonly number: number; readonly principal: string },
): string {
  const values: Readonly<Record<string, string>> = {
    year: String(of.year),
    number: String(of.number).padStart(FIGURES, '0'),
    principal: initialsOf(of.principal),
  };
  return reference.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Whether every letter gets a reference of its own by this pattern. */
export function isReferencePattern(pattern: string): boolean {
  const bare = pattern.replace(/\{(?:year|number|principal)\}/g, '');
  return (
    pattern.includes('{number}') &&
    pattern.includes('{year}') &&
    /^[\p{L}\p{N} ./_-]*$/u.test(bare) &&
    pattern.length <= 40
  );
}

/** "mr. A. van den Berg" is "AB": the capitals of his name. */
function initialsOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}.])\p{Lu}/gu)].map((match) => match[0]).join('');
}

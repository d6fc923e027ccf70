import { findMoney } from '../money/find-money.ts';
import type { Language } from '../text/words.ts';
import { findWhen } from '../time/when/when.ts';
import { accountsIn, holdsBsn } from './sensitive.ts';

/** What may not stand in a text a model wrote. Closed list, each with its sentence. */
export const INVENTIONS = [
  'link',
  'address',
  'account',
  'number',
  'amount',
  'when',
  'hidden-character',
  'markup',
] as const;
export type Invention = (typeof INVENTIONS)[number];

const LINK =
  /[a-z][a-z0-9+.-]{1,20}:\/\/|(?<![\p{L}])www\.|(?<![\p{L}\d@.-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.(?:[a-z]{2,24})(?![\p{L}\d.])/iu;
const ADDRESS = /[^\s@<>]{1,64}(?:@|＠|\(at\)|\[at\])[^\s@<>]{1,255}/iu;
/** Marks that change what a reader sees: directions, nothing at all, other kinds of line. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}\u2028\u2029]|[^\P{Cc}\n\r\t]/u;
const MARKUP = /<\/?[a-z!][^>]{0,200}>|\]\(|```/i;
const FIGURES = /[\p{Nd}]+(?:[.,:/ \u00a0-]?[\p{Nd}]+){0,20}/gu;

/** The moment and place from which words of time are read. */
export interface Seen {
  readonly language: Language;
  readonly now: string;
  readonly zone: string;
}

/**
 * What in a text does not come from the thread: null when there is nothing. A link or an account number is none of a
 * model's business, also when it stands in the thread; an address, an amount, a figure, a date has to stand there
 * literally.
 */
export function inventionIn(text: string, thread: string, seen: Seen): Invention | null {
  if (HIDDEN.test(text)) return 'hidden-character';
  if (MARKUP.test(text)) return 'markup';
  if (accountsIn(text).length > 0 || holdsBsn(text)) return 'account';
  if (ADDRESS.test(text)) return 'address';
  if (LINK.test(text)) return 'link';
  const literally = (words: string) => stands(words, thread);
  for (const [figures] of text.matchAll(FIGURES)) if (!literally(figures)) return 'number';
  for (const language of ['nl', 'en'] as const) {
    if (!findMoney(text, language).every((found) => literally(found.text))) return 'amount';
    const times = findWhen(text, { ...seen, language });
    if (!times.every((found) => literally(found.text) || literally(bare(found.text))))
      return 'when';
  }
  return null;
}

const BEFORE =
  /^(?:tot en met|tot|t\/m|op|om|voor|vóór|na|vanaf|sinds|uiterlijk|rond|until|till|by|on|at|before|after|from|since|around) /iu;

/** Words of time without the word before them: "tot donderdag" names the Thursday that "op donderdag" does. */
function bare(words: string): string {
  return words.replace(BEFORE, '');
}

/** Whether words stand literally in a text, and not as a piece of a longer word or number. */
function stands(words: string, text: string): boolean {
  const sought = words.toLowerCase();
  const within = text.toLowerCase();
  for (let at = within.indexOf(sought); at !== -1; at = within.indexOf(sought, at + 1)) {
    const before = within.slice(Math.max(0, at - 2), at);
    const after = within.slice(at + sought.length, at + sought.length + 2);
    if (
      !/[\p{L}\p{Nd}]$|[\p{Nd}][.,]$/u.test(before) &&
      !/^[\p{L}\p{Nd}]|^[.,][\p{Nd}]/u.test(after)
    )
      return true;
  }
  return false;
}

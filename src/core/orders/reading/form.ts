import type { Language } from '../../text/words.ts';

/**
 * How an order is said, by way (what that wording adds to the order). A form is written as the rules of the grammar are
 * (`(a|b c)`, `word?`); `…` stands for the words between two halves of it, `^` at its head says that it must open
 * the order, polite words and a time apart ("morgen wil ik …"), `^^` that no time may go before it either ("ben ik vrij"
 * asks what "vrijdag ben ik vrij" tells), `^>` that a time must go before it ("vrijdag zie ik Els"), `$` at its end that nothing may follow.
 */
export type Forms = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

/** A form taken apart. */
export interface Form {
  /** Which order it belongs to: its place in the list of kinds. */
  readonly kind: number;
  readonly way: string;
  readonly opens: boolean;
  /** It opens the order before any time, or only behind one; null for either. */
  readonly beside: 'first' | 'behind' | null;
  readonly closes: boolean;
  readonly parts: number;
}

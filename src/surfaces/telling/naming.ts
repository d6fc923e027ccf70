import { ACTS } from '../../core/mandate/acts.ts';
import { say, type Language } from '../../core/text/words.ts';
import { standingWords } from './words/words-standing.ts';

/** A deed in words: “ontvangst bevestigen”. */
export function deed(kind: string, language: Language): string {
  const entry = Object.entries(ACTS).find(([name]) => name === kind);
  const said = entry === undefined ? kind : entry[1][language];
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Where an act stands. */
export function standing(state: string, language: Language): string {
  return say(standingWords, { key: `state.${state}`, values: {} }, language);
}

/** How mail is sorted, what rung a loop stands on, how it ended. */
export function named(
  what: 'sorting' | 'rung' | 'outcome',
  value: string,
  language: Language,
): string {
  return say(standingWords, { key: `${what}.${value}`, values: {} }, language);
}

/** A mailbox as text. */
export function mailbox({
  name,
  address,
}: {
  readonly name: string;
  readonly address: string;
}): string {
  return name === '' ? address : `${name} <${address}>`;
}

/** Whether a source has words of its own; a wake or a loop only has its id. */
export function isQuotation({ quote }: { readonly quote: string }): boolean {
  return quote.trim() !== '' && !/^[a-z]{2}-[0-9a-z]{10}$/.test(quote);
}

import { readLetter } from './letter.ts';
import type { Mandate } from './mandate.ts';

/** Compiles a letter of authority, or a bare list of clauses one a line. */
export function compileMandate(text: string): Mandate {
  const { language, principal, from, until } = readLetter(text);
  return { principal, language, from, until, clauses: [], refused: [], conflicts: [] };
}

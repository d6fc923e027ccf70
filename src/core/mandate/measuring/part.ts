import type { Limits, Manner, Party, Span, Telling, When, Window } from '../mandate.ts';
import type { Condition } from '../conditions.ts';
import type { Flag, Join, LetterDate, Minutes, Vague, Verb } from '../reading/chunk.ts';

/** What a clause is made of once its values have found their meaning: "tot" and "€ 250" are one limit. */
export type Part =
  | { readonly is: 'verb' | 'deed'; readonly verb: Verb }
  | { readonly is: 'topic'; readonly topic: string }
  | { readonly is: 'party'; readonly party: Party; readonly person?: string }
  | { readonly is: 'person'; readonly name: string }
  | { readonly is: 'flag'; readonly flag: Flag }
  | { readonly is: 'condition'; readonly condition: Condition }
  | { readonly is: 'manner'; readonly manner: Manner }
  | { readonly is: 'by'; readonly by: NonNullable<Telling['by']> }
  | { readonly is: 'vague'; readonly vague: Vague }
  | { readonly is: 'limits'; readonly limits: Limits }
  | { readonly is: 'window'; readonly window: Window }
  /** "within two hours": of telling, of stopping, or of the event, as the sentence has it. */
  | { readonly is: 'within'; readonly span: Span }
  | { readonly is: 'moment'; readonly clock: Minutes }
  | { readonly is: 'period'; readonly period: NonNullable<When['period']> }
  | { readonly is: 'date'; readonly date: LetterDate }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'join'; readonly join: Join }
  | { readonly is: 'filler' }
  | { readonly is: 'unknown' };

/** A part and the words it stands in. */
export interface Placed {
  readonly part: Part;
  readonly text: string;
}

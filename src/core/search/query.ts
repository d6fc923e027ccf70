import type { Instant } from '../time/instant.ts';

/** Where something stands in the question as it was typed (UTF-16 units, half-open). */
export interface QuerySpan {
  readonly start: number;
  readonly end: number;
}

/** Where words are looked for; `any` is everywhere. */
export type SearchField = 'any' | 'subject' | 'from' | 'to' | 'text' | 'attachment';

/**
 * One condition of a question.
 * - `word`: one word, in any of its forms; with `prefix` what begins with it
 * - `phrase`: these words side by side, exactly so
 * - `mark`: one of these marks, see `marks.ts`
 * - `time`: written in this half-open time; open at an end that is null
 * - `matter`: from or to the people of the matter with this reference
 */
export type Clause = QuerySpan & { readonly negated: boolean } & (
    | {
        readonly kind: 'word';
        readonly field: SearchField;
        readonly word: string;
        readonly prefix: boolean;
      }
    | { readonly kind: 'phrase'; readonly field: SearchField; readonly words: readonly string[] }
    | { readonly kind: 'mark'; readonly marks: readonly string[] }
    | { readonly kind: 'time'; readonly from: Instant | null; readonly until: Instant | null }
    | { readonly kind: 'matter'; readonly reference: string }
  );

/** Conditions of which one must hold. */
export type AnyOf = readonly Clause[];

/** Something of the question that was not taken as it stands, and why. */
export interface QueryRemark extends QuerySpan {
  readonly code:
    | 'unknown-operator'
    | 'unknown-value'
    | 'date-not-understood'
    | 'nothing-behind-operator'
    | 'quote-not-closed'
    | 'only-negations'
    | 'alternatives-with-not'
    | 'too-long';
  /** The text it is about, and what may have been meant where that can be told. */
  readonly text: string;
  readonly like: string | null;
}

/** A question as it was understood: all groups must hold. What was not understood is said. */
export interface SearchQuery {
  readonly groups: readonly AnyOf[];
  readonly remarks: readonly QueryRemark[];
  /** What was left out because it stands in nearly every message ("de", "the"). */
  readonly leftOut: readonly QuerySpan[];
}

/** A time that words of the question name; instants are half-open, null where open. */
export interface QueryTime extends QuerySpan {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** Finds times in a text that is part of a question; see `dates.ts`. */
export type ReadTimes = (text: string) => readonly QueryTime[];

/** What an answer does to one offered time, as a person judged it. */
export type Judged = 'yes' | 'no' | 'maybe' | 'other' | 'unknown';

/**
 * An answer by plain mail, what it means for the offered times in order, and the other times it proposes.
 *
 * Written on Monday 23 November 2026, 10.00, in Amsterdam. Offered is, by how many are judged:
 * one: Thursday 3 December 14.30–15.30; two: Tuesday 1 December 10.00–11.00 and that Thursday;
 * three: those two and Friday 4 December 9.00–10.00.
 * A proposal is `from/until` as local times, an open end empty.
 */
export type AnswerExample = readonly [
  says: string,
  judged: readonly Judged[],
  proposes?: readonly string[],
];

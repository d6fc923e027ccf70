import type { OfferedAnswer, TimeAnswer, Words } from './times-answer.ts';

/** What a clause comes to for one offered time, before all clauses are weighed together. */
export interface Vote {
  readonly answer: TimeAnswer;
  readonly certainty: number;
  readonly words: Words;
  /** It names the time; a vote on everything gives way to it. */
  readonly named: boolean;
  /** A yes that hangs on a condition: beside a no it contradicts it as a yes does. */
  readonly hedged?: boolean;
}

const UNKNOWN: OfferedAnswer = { answer: 'unknown', certainty: 0, words: null };

/** All that was said of one time. What names it outweighs what is said of all; what contradicts itself is unknown. */
export function together(votes: readonly Vote[]): OfferedAnswer {
  const named = votes.filter((vote) => vote.named);
  const heard = named.length > 0 ? named : votes;
  const has = (answer: TimeAnswer): Vote | undefined =>
    heard.findLast((vote) => vote.answer === answer);
  if (has('unknown') !== undefined) return UNKNOWN;
  const [yes, no] = [has('yes'), has('no')];
  const isHedged = heard.some(({ hedged }) => hedged === true);
  if ((yes !== undefined || isHedged) && no !== undefined) return UNKNOWN;
  const found = no ?? has('other') ?? has('maybe') ?? yes;
  if (found === undefined) return UNKNOWN;
  const { answer, certainty, words } = found;
  return { answer, certainty, words };
}

import type { Score } from '../mail/score.ts';

/** A question, what is meant, and what was found, best first. */
export interface Asked {
  readonly question: string;
  readonly meant: readonly string[];
  readonly found: readonly string[];
}

/** How often what was meant stands among the first so many. */
export function successAt(set: string, asked: readonly Asked[], among: number): Score {
  const right = ({ meant, found }: Asked): boolean =>
    found.slice(0, among).some((one) => meant.includes(one));
  const misses = asked
    .filter((one) => !right(one))
    .map(
      ({ question, meant, found }) => `${question} → ${found.join(' | ')} (${meant.join(', ')})`,
    );
  return {
    set: `${set}, success@${among}`,
    right: asked.length - misses.length,
    total: asked.length,
    misses,
  };
}

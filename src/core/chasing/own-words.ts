import type { Follow, Question } from '../decision.ts';

/** Where he answers in words of his own that are no choice, it is not asked again for so many working days. */
const OWN_WORDS_DAYS = 10;

/** What follows where he answers a question about somebody silent in words that are none of the choices: it rests a while. */
export function inOwnWords({ follows = [], sources, reason }: Question): readonly Follow[] {
  const isChase = follows.flat().some(isAsSaid);
  if (!isChase) return [];
  return sources.flatMap((source): readonly Follow[] => {
    if (source.kind !== 'loop') return [];
    const answer = { does: 'wait', days: OWN_WORDS_DAYS } as const;
    const change = { change: 'as-said', loop: source.loop, answer } as const;
    return [{ kind: 'loop', change, sources, reason }];
  });
}

function isAsSaid(follow: Follow): boolean {
  return follow.kind === 'loop' && follow.change.change === 'as-said';
}

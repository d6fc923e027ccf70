import type { Sources } from '../act.ts';
import type { LoopDecision } from '../decision.ts';
import type { LoopKind } from '../records/loop.ts';
import type { Situation } from '../situation.ts';
import { sentence } from '../text/words.ts';

/**
 * Somebody answered about times or an invitation, wherever he wrote it: what waited for him there is over, and nobody
 * reminds him of it. `addresses` in lower case.
 */
export function heardAbout(
  { loaded }: Pick<Situation, 'loaded'>,
  {
    kind,
    about,
    addresses,
    name,
  }: {
    readonly kind: LoopKind;
    readonly about: string;
    readonly addresses: readonly string[];
    readonly name: string;
  },
  sources: Sources,
): readonly LoopDecision[] {
  return loaded.loops
    .filter(
      (loop) =>
        loop.state === 'open' &&
        loop.owes === 'they' &&
        loop.kind === kind &&
        loop.about === about &&
        addresses.includes(loop.address),
    )
    .map(({ id }) => ({
      kind: 'loop',
      change: { change: 'close', loop: id, outcome: 'answered' },
      sources,
      reason: sentence('chasing.answered', { name, Name: name }),
    }));
}

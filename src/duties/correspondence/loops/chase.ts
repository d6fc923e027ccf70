import type { Decision } from '../../../core/decision.ts';
import { decideChase, sourcesOf } from '../../../core/chasing/deciding/decide-chase.ts';
import { roundOf } from '../../../core/chasing/deciding/round-of.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { leave } from '../decisions.ts';

/** Somebody owes us something and its day has come: one reminder of all that is due, or a question to the principal. */
export function onDueChase(situation: Situation, loop: OpenLoop): readonly Decision[] {
  const rounded = roundOf(situation);
  const decided = rounded === null ? [] : decideChase(situation, rounded);
  return decided.length > 0
    ? decided
    : [leave(sentence('correspondence.left-to-diary'), sourcesOf(situation, loop))];
}

import { sentence } from '../../text/words.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { LoopFound } from '../material.ts';
import { claim, type Claim } from '../source.ts';
import { chasesIn, dateIn, piece } from './say-values.ts';

/** When something is said, and on which clock. */
export interface Saying {
  readonly now: Instant;
  readonly zone: Zone;
}

/** What is open with somebody: what we owe first, promises before what was only asked, the nearest date first. */
export function betweenUs(loops: readonly LoopFound[], saying: Saying): readonly Claim[] {
  const weight = ({ loop }: LoopFound): number =>
    (loop.owes === 'we' ? 0 : 2) + (isPromised(loop) ? 0 : 1);
  return loops
    .toSorted((a, b) => weight(a) - weight(b) || a.loop.nextAt - b.loop.nextAt)
    .map((found) => loopSaid(found, saying));
}

/** A loop in words: who owes what to whom, since when, and when it is looked at again. */
export function loopSaid({ loop, source }: LoopFound, { now, zone }: Saying): Claim {
  const values = {
    what: piece(loop.what),
    since: dateIn(loop.openedAt, now, zone),
    next: dateIn(loop.nextAt, now, zone),
    chases: chasesIn(loop.chases),
  };
  const firm = isPromised(loop) ? 'promised' : 'owe';
  return claim(sentence(`brief.${loop.owes}-${firm}`, values), source, {
    kind: 'loop',
    loop: loop.id,
  });
}

function isPromised({ rung }: LoopFound['loop']): boolean {
  return rung === 'promised' || rung === 'confirmed' || rung === 'reconfirmed';
}

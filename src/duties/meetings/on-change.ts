import type { Decision } from '../../core/decision.ts';
import type { Deciding } from '../../core/diary/acting/deciding.ts';
import { BESIDES } from '../../core/meetings/asked-besides.ts';
import type { Convening } from '../../core/meetings/convening.ts';
import { sentence } from '../../core/text/words.ts';
import { changed, openOnes } from './deciding.ts';
import { repair } from './repair/repair.ts';
import { saying } from './steps/give-up.ts';

/** Something changed in a calendar: a meeting that was booked by it is arranged, and one that somebody fell out of is put right. */
export function onChange(deciding: Deciding): readonly Decision[] {
  const stands = (deciding.situation.loaded.convenings ?? []).filter(
    ({ state }) => state === 'booked',
  );
  return [
    ...openOnes(deciding)
      .filter(({ times }) => times.some(({ state }) => state === 'booked'))
      .flatMap((convening) => ended(deciding, convening)),
    ...stands.flatMap((convening) => repair(deciding, convening)),
  ];
}

/** It is arranged, and nobody owes an answer about it any more. */
export function ended(deciding: Deciding, convening: Convening): readonly Decision[] {
  const threads = new Set(convening.parties.flatMap(({ thread }) => thread ?? []));
  const values = saying(deciding, convening);
  const loops = deciding.situation.loaded.loops.filter(
    (loop) =>
      loop.state === 'open' &&
      // What we owed whoever asked for it is paid with it.
      (loop.owes === 'they' || loop.openedBy === convening.openedBy) &&
      loop.about !== BESIDES &&
      loop.thread !== null &&
      threads.has(loop.thread),
  );
  return [
    changed(
      deciding,
      { change: 'end', convening: convening.id, state: 'booked' },
      sentence('meetings.arranged', values),
    ),
    ...loops.map((loop): Decision => ({
      kind: 'loop',
      change: { change: 'close', loop: loop.id, outcome: 'done' },
      sources: deciding.sources,
      reason: sentence('meetings.arranged', values),
    })),
  ];
}

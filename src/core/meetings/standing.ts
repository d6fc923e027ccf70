import type { ChasedLoop } from '../chasing/chased.ts';
import type { Instant } from '../time/instant.ts';
import type { Convening } from './convening.ts';
import { isPoll } from './poll.ts';

/** How a meeting stands for one of those who are asked: he has said of all that is put to him, or is waited for. */
export function convenedStanding(
  convening: Convening,
  addresses: readonly string[],
  now: Instant,
): Pick<ChasedLoop, 'standing' | 'times' | 'begins' | 'keptUntil'> {
  const { times, said, nextAt } = convening;
  const put = times.filter(
    ({ state, from, askedOf }) =>
      state === 'held' && from > now && askedOf.some((one) => addresses.includes(one)),
  );
  const unsaid = put.filter(
    ({ id }) => !said.some(({ party, time }) => time === id && addresses.includes(party)),
  );
  // Nothing is put to him at the moment: a new question brings a new loop.
  if (put.length === 0) return { standing: 'over', times: 0 };
  return {
    standing: unsaid.length === 0 ? 'answered' : 'waiting',
    times: put.length,
    // After the last of them there is nothing to choose from.
    begins: Math.max(...put.map(({ from }) => from)),
    // A poll has one term: whoever is reminded within it is reminded of that.
    ...(isPoll(convening) && nextAt > now ? { keptUntil: nextAt } : {}),
  };
}

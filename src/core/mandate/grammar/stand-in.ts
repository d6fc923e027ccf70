import type { StandIn } from '../mandate.ts';
import type { Ask } from './ask.ts';
import { flagged, namesIn, type Frame } from './frame.ts';

/** Whether a clause names somebody who decides for the principal meanwhile. */
export function namesStandIn(frames: readonly Frame[]): boolean {
  return frames.some(
    (frame) =>
      flagged(frame, 'in-place') ||
      (flagged(frame, 'decide', 'consent') &&
        frame.vague.includes('for-now') &&
        namesIn(frame).length > 0),
  );
}

/** The stand-in of a clause, or what is missing: who, and until when. An open end is never filled in. */
export function standInOf(frames: readonly Frame[]): StandIn | Ask {
  const names = frames.flatMap(namesIn);
  const [name] = names;
  const [period] = frames.flatMap(({ periods }) => periods);
  const through = period?.through ?? null;
  const from = period?.from === '0000-01-01' ? null : (period?.from ?? null);
  const vague = frames.some((frame) => frame.vague.length > 0);
  if (name === undefined || period === undefined || through === null || from === null || vague) {
    return { ask: 'stand-in', who: name !== undefined, until: through !== null, names };
  }
  const except = frames.flatMap(({ exceptions, numbers }) => [
    ...exceptions.flatMap((exception) => exception.numbers),
    ...numbers,
  ]);
  return { name, from, through, except };
}

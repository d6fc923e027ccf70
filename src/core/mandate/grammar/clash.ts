import type { Ask } from './ask.ts';
import { flagged, hasObject, type Frame } from './frame.ts';

/**
 * Two halves of one line that cannot both hold: "Woensdag niets; het bestuur mag altijd." The
 * secretary does not choose between them.
 */
export function clashIn(said: readonly Frame[]): Ask | null {
  for (const frame of said) {
    const shut = flagged(frame, 'neg') || frame.verbs.includes('keep-free');
    if (!shut || frame.windows.length === 0 || frame.exceptions.length > 0) continue;
    const other = said.find((one) => one !== frame && isAlways(one));
    if (other !== undefined) return { ask: 'clash', frame, other };
  }
  return null;
}

/** Somebody who may always, whatever the day. */
function isAlways(frame: Frame): boolean {
  const allowed = flagged(frame, 'may') && !flagged(frame, 'neg', 'propose', 'with-me');
  return allowed && flagged(frame, 'firm') && hasObject(frame) && frame.windows.length === 0;
}
